import {css} from 'lit';

/** The panel of what was chosen. A widget that fetches its panel when it is wanted brings these along. */
export const panelStyles = css`
  .panel {
    position: relative;
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: 0 8px 24px var(--_shade);
    overflow: auto;
  }
  .panel .close {
    position: absolute;
    inset-block-start: var(--_space-2);
    inset-inline-end: var(--_space-2);
  }
  .panel h3 {
    padding-inline-end: var(--_button);
    overflow-wrap: anywhere;
  }
  .panel .note {
    margin: 2px 0 0;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .panel-body {
    margin-block-start: var(--_space-2);
  }
  .facts {
    display: grid;
    gap: var(--_space-1) 0;
    margin: 0;
    font-size: var(--_size-2);
  }
  .facts > div {
    display: grid;
    grid-template-columns: 6em 1fr;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;
