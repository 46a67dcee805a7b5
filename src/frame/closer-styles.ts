import {css} from 'lit';

/** The list of a feed's faults, the list of files, and the table view. */
export const closerStyles = css`
  .issues ul,
  .choices {
    position: absolute;
    z-index: 3;
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
  .issues ul {
    inset-block-end: calc(100% + 6px);
    inset-inline-start: 0;
  }
  .menu {
    position: relative;
  }
  .menu summary {
    list-style: none;
  }
  .menu summary::-webkit-details-marker {
    display: none;
  }
  .menu:not([aria-busy='true']) .spinner,
  .menu[aria-busy='true'] .icon {
    display: none;
  }
  .choices {
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    display: grid;
    padding-inline: var(--_space-1);
  }
  .choices button {
    min-height: var(--_button);
    padding-inline: var(--_space-3);
    border-radius: var(--_radius-card);
    text-align: start;
  }
  .choices button:hover {
    background: var(--_surface);
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
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    padding: 0;
  }
  .sort:hover,
  [aria-sort] .sort {
    color: var(--_text);
  }
  .sort .icon {
    width: 0.9em;
    height: 0.9em;
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
