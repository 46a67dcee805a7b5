import {css} from 'lit';

/** The field to search in. */
export const toolsStyles = css`
  .find {
    width: min(calc(var(--_size-2) * 11.4), 32cqi);
    margin-inline-end: 6px;
  }
  .find output {
    flex: none;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .find input::-webkit-search-cancel-button {
    display: none;
  }
`;
