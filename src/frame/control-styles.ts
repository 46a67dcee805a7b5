import {css} from 'lit';

/** Buttons, icons, tags and chips. */
export const controlStyles = css`
  button,
  input,
  select {
    margin: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: var(--_focus-ring) solid var(--_focus);
    outline-offset: 2px;
  }
  .tool {
    display: grid;
    place-items: center;
    min-width: var(--_button);
    height: var(--_button);
    padding: 0;
    border-radius: var(--_radius-card);
    color: var(--_muted);
    transition: background var(--_quick) var(--_ease);
  }
  .tool:hover {
    background: var(--_raised);
    color: var(--_text);
  }
  .tool[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .icon {
    display: block;
    flex: none;
    width: var(--_icon);
    height: var(--_icon);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .on-focus:not(:focus-within) {
    position: absolute;
    inset-inline-end: 0;
    clip-path: inset(50%);
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: calc(var(--_button) + 4px);
    padding: 0 var(--_space-3);
    border: 1px solid var(--_control);
    border-radius: var(--_radius-card);
    color: var(--_text);
  }
  .button:hover {
    background: var(--_raised);
  }
  .plain {
    padding: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  @media (pointer: coarse) {
    .tool,
    .button {
      min-width: 44px;
      min-height: 44px;
    }
  }

  .tag,
  .chip {
    display: inline-flex;
    align-items: center;
    border-radius: 2px;
    font-size: var(--_size-1);
    white-space: nowrap;
  }
  .tag {
    min-height: 1.6em;
    padding: 0 0.5em;
    border: 1px solid var(--_control);
    line-height: 1.2;
  }
  .tag.sample {
    border-style: dashed;
  }
  .chip {
    gap: 0.35em;
    min-height: 1.8em;
    padding: 0 0.6em 0 0.45em;
    font-weight: 500;
  }
  .chip .icon {
    width: 1.15em;
    height: 1.15em;
  }
  .chip.notice {
    background: var(--_notice-tint);
    color: var(--_on-notice);
  }
`;
