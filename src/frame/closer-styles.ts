import {css} from 'lit';

/** The list of a feed's faults, and the table view. */
export const closerStyles = css`
  .issues ul {
    position: absolute;
    z-index: 3;
    inset-block-end: calc(100% + 6px);
    inset-inline-start: 0;
    width: max-content;
    max-width: min(360px, 80cqi);
    max-height: 220px;
    margin: 0;
    padding: var(--_space-2) var(--_space-3);
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: 0 8px 24px var(--_shade);
    color: var(--_text);
    list-style: none;
  }
  .issues li {
    padding-block: 4px;
    overflow-wrap: anywhere;
  }
  .issues code {
    display: block;
    color: var(--_muted);
    font-family: ui-monospace, monospace;
  }

  .table {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
  }
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
  .pager {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    color: var(--_muted);
    font-size: var(--_size-2);
  }
`;
