import {css} from 'lit';

/** How any table looks: the table view, and a list that is one. */
export const tableStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_size-2);
  }
  th,
  td {
    padding: 6px var(--_space-2);
    border-bottom: var(--_hair) solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  thead th {
    position: sticky;
    top: 0;
    border-color: var(--_control);
    background: var(--_surface);
    color: var(--_muted);
    white-space: nowrap;
  }
  .figure {
    text-align: end;
  }
`;
