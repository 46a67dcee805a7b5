import {css} from 'lit';

/** Years on a rule, and what hangs beneath each. */
export const timelineStyles = css`
  .milestone h3 {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    height: var(--header);
    padding-block-start: calc(var(--header) - 2.1em);
    font-size: var(--_size-3);
    line-height: 2.1em;
  }
  .milestone h3::after {
    content: '';
    flex: 1;
    align-self: center;
    height: var(--_hair);
    background: var(--_rule);
  }
  .when {
    font-size: var(--_size-5);
    font-weight: 600;
    color: var(--_accent);
  }
  .milestone .size {
    color: var(--_muted);
    font-size: var(--_size-2);
    font-weight: 400;
  }
  .milestone ul {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    grid-auto-rows: var(--row);
    gap: 0 var(--_space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .milestone li {
    display: grid;
    min-width: 0;
  }
  .entry {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-width: 0;
    padding: 0 2px;
    border-radius: var(--_radius-cell);
    text-align: start;
  }
  button.entry:hover {
    background: var(--_raised);
  }
  .entry:focus-visible {
    outline-offset: -2px;
  }
  .mark {
    flex: none;
    width: 0.75em;
    height: 0.75em;
    border-radius: 1px;
    background: var(--face);
    box-shadow: inset 0 0 0 1px var(--edge);
  }
  .mark.paper {
    --edge: var(--_control);
  }
  .what {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .others {
    color: var(--_accent);
    font-weight: 500;
  }
`;
