import {css} from 'lit';

/** Fields to write or choose in. */
export const fieldStyles = css`
  .field {
    display: flex;
    align-items: center;
    gap: 6px;
    height: var(--_button);
    padding: 0 8px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-card);
    color: var(--_text);
    font-size: var(--_size-2);
  }
  .field input {
    min-width: 0;
    width: 100%;
    padding: 0;
    outline: none;
  }
  .field input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .field:focus-within {
    outline: var(--_focus-ring) solid var(--_focus);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    .field {
      min-width: 44px;
      min-height: 44px;
    }
  }
`;
