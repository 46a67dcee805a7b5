import {css} from 'lit';

/** How the frame looks: the heavy rule and the fine one of Chinese book printing at its head, quiet lines elsewhere. */
export const frameStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-inline-size: min(280px, 100%);
    container: dj-widget / inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* Nothing of the page's type or spacing leaks in; a theme comes by tokens alone. */
  .frame {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    position: relative;
    box-sizing: border-box;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
    padding: calc(var(--_heavy) * 2 + var(--_hair) * 2) var(--_space-4) 0;
    border-radius: 0 0 var(--_radius-frame) var(--_radius-frame);
    background: var(--_surface);
    color: var(--_text);
    font: var(--_size-3) / 1.5 var(--_font);
    font-variant-numeric: tabular-nums lining-nums;
    line-break: strict;
    text-autospace: no-autospace;
  }
  .frame::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    height: calc(var(--_heavy) * 2 + var(--_hair));
    border-top: var(--_heavy) solid var(--_accent);
    border-bottom: var(--_hair) solid var(--_rule);
  }
  header {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
    min-height: var(--_head);
  }
  h2,
  h3 {
    margin: 0;
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: 1.3;
  }
  .scope {
    position: relative;
    top: 0.08em;
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    margin-inline: auto -6px;
    padding-block: var(--_space-1);
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .body {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  footer {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--_space-2);
    min-height: var(--_foot);
    padding-block: var(--_space-1);
    color: var(--_muted);
    font-size: var(--_size-1);
    line-height: 1.4;
  }
  .end {
    margin-inline-start: auto;
  }
  .end ~ .end {
    margin-inline-start: 0;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
  .icon .filled {
    fill: currentColor;
  }
  .icon .hole {
    stroke: var(--_warning-tint);
  }

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
  .tool:disabled {
    opacity: 0.4;
    cursor: default;
  }
  .on-focus:not(:focus-within) {
    position: absolute;
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
  .field:has(:focus-visible) {
    outline: var(--_focus-ring) solid var(--_focus);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    .tool,
    .button,
    .field {
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
  .chip.normal {
    background: var(--_normal-tint);
    color: var(--_on-normal);
  }
  .chip.notice {
    background: var(--_notice-tint);
    color: var(--_on-notice);
  }
  .chip.warning {
    background: var(--_warning-tint);
    color: var(--_on-warning);
    font-weight: 600;
  }

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

  .issues {
    position: relative;
  }
  .issues summary {
    cursor: pointer;
    list-style: none;
  }
  .issues summary::-webkit-details-marker {
    display: none;
  }
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

  @media (forced-colors: active) {
    .frame,
    .panel,
    .issues ul {
      border: 1px solid CanvasText;
    }
    .bones > * {
      fill: GrayText;
      stroke: GrayText;
    }
  }
`;
