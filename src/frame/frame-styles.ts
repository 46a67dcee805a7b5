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
    /* Also where a page has made a block of its host. */
    block-size: 100%;
    min-inline-size: 0;
    min-block-size: 0;
    padding: calc(var(--_heavy) * 2 + var(--_hair) * 2) var(--_space-4) 0;
    border-radius: 0 0 var(--_radius-frame) var(--_radius-frame);
    background: var(--_surface);
    color: var(--_text);
    font: var(--_size-3) / 1.5 var(--_font);
    container: dj-frame / inline-size;
    font-variant-numeric: tabular-nums lining-nums;
    line-break: strict;
    text-autospace: no-autospace;
  }
  /* A text of a feed turns nothing around but itself. */
  .frame :where(h2, h3, p, span, a, b, td, th, dd, li, code) {
    unicode-bidi: isolate;
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
    /* Clear of the rule above, also where the tools take a line of their own. */
    padding-block: calc((var(--_head) - var(--_button)) / 2 - var(--_space-1));
  }
  h2,
  h3 {
    margin: 0;
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: 1.3;
    min-width: 0;
    overflow-wrap: anywhere;
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
  /* In a narrow frame the source has lines of its own, and what stands at the end shares the first with the date. */
  @container dj-frame (inline-size < 560px) or (inline-size < 28em) {
    footer:has(.end) .source {
      order: 1;
      flex-basis: 100%;
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
