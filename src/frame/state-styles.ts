import {css} from 'lit';

/** What stands where the picture would: bones while loading, a message when there is nothing. */
export const stateStyles = css`
  .message {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-height: calc(var(--_size-3) * 10);
    padding: var(--_space-3);
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
  .message p {
    margin: 0;
  }
  .message .said {
    color: var(--_text);
    font-weight: 600;
  }
  .message > .icon,
  .message slot > .icon {
    width: calc(var(--_icon) * 2.5);
    height: calc(var(--_icon) * 2.5);
    stroke-width: 0.8;
  }

  .bones {
    display: flex;
    flex: 1;
    min-height: calc(var(--_size-3) * 10);
    animation:
      appear 1ms 300ms both,
      breathe 1.6s 300ms infinite alternate;
  }
  .bones > * {
    flex: 1;
    fill: var(--_bone);
    stroke: var(--_bone);
  }
  .spinner {
    width: 0.9em;
    height: 0.9em;
    border: 1.5px solid var(--_border);
    border-top-color: var(--_accent);
    border-radius: 50%;
    animation: turn 1s linear infinite;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.6;
    }
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bones {
      animation: appear 1ms 300ms both;
    }
    .spinner {
      animation: none;
    }
  }
`;
