import {css} from 'lit';

/** The overview, the details, the way to where one is. */
export const closerStyles = css`
  .overview {
    position: absolute;
    z-index: 1;
    inset: auto auto 0 var(--_space-4);
    display: flex;
    align-items: end;
    gap: 4px;
  }
  /* Where the tree grows to the right, its root is on the left. */
  .left-right ~ .overview {
    inset-inline: auto var(--_space-4);
    flex-direction: row-reverse;
  }
  .map {
    width: calc(var(--_size-1) * 7.67);
    border: var(--_hair) solid var(--_border);
    border-radius: 2px;
    background: var(--_sunken);
    cursor: pointer;
    touch-action: none;
  }
  .map:active {
    cursor: grabbing;
  }
  .overview:has(input:focus-visible) .map {
    outline: var(--_focus-ring) solid var(--_focus);
    outline-offset: 2px;
  }
  .map path {
    fill: var(--_link);
  }
  .map .hits {
    fill: var(--_gold);
  }
  .map rect {
    fill: var(--_accent);
    fill-opacity: 0.08;
    stroke: var(--_accent);
    stroke-width: 1.5;
    cursor: grab;
  }
  .overview .tool {
    display: none;
  }
  /* On the few cards of a phone it lies only while it is wanted. */
  @container dj-widget (inline-size < 480px) {
    .overview .tool {
      display: grid;
      background: var(--_surface);
    }
    .overview:not(.out, :has(input:focus-visible)) .map {
      display: none;
    }
    @media (pointer: coarse) {
      /* As large as a finger, and no larger to the eye than other buttons. */
      .overview .tool {
        padding: 8px;
        background-clip: content-box;
      }
    }
  }
  @media (forced-colors: active) {
    .map path {
      fill: CanvasText;
    }
    .map :is(rect, .hits) {
      stroke: Highlight;
    }
  }

  .chart .panel {
    position: absolute;
    z-index: 2;
    inset-block: 0 auto;
    inset-inline-end: var(--_space-3);
    width: min(calc(var(--_size-3) * 21), 100% - var(--_space-3) * 2);
    max-block-size: 100%;
  }
  .crumbs {
    position: absolute;
    inset: auto auto 0 0;
    max-width: 100%;
    border-start-end-radius: var(--_radius-card);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--_space-2);
    padding: 3px var(--_space-3) 0 calc(var(--_space-4) - 6px);
    background: var(--_surface);
    font-size: var(--_size-2);
  }
  .list ~ .crumbs {
    position: static;
  }
  .chart:has(.panel) .crumbs {
    max-width: calc(100% - var(--_size-3) * 21 - var(--_space-3));
  }
  @container dj-widget (inline-size < 480px) {
    .chart .panel {
      inset: auto var(--_space-3) 0;
      width: auto;
      max-block-size: 62%;
    }
    /* The panel tells the way itself. */
    .chart:has(.panel) .crumbs {
      display: none;
    }
  }
  .chart:has(.crumbs) .overview {
    inset-block-end: calc(var(--_button) + 8px);
  }
  .crumbs .whole {
    min-height: var(--_button);
  }
  .crumbs ol {
    display: flex;
    flex-wrap: wrap;
    min-width: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .crumbs details {
    position: relative;
  }
  .crumbs summary {
    display: grid;
    place-items: center;
    cursor: pointer;
    list-style: none;
  }
  .crumbs summary::-webkit-details-marker {
    display: none;
  }
  .crumbs details ol {
    position: absolute;
    z-index: 2;
    inset: auto auto calc(100% + 4px) 0;
    display: block;
    width: max-content;
    max-height: calc(var(--_size-2) * 20);
    padding: 4px;
    overflow: auto;
    border: var(--_hair) solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    box-shadow: 0 8px 24px var(--_shade);
  }
  .crumbs details li::before {
    content: none;
  }
  .crumbs li {
    display: flex;
    align-items: center;
    min-width: 0;
  }
  .crumbs li + li::before {
    content: '›' / '';
    color: var(--_muted);
  }
  .crumb {
    max-width: min(24em, 100%);
    min-height: var(--_button);
    padding: 0 6px;
    overflow: hidden;
    border-radius: var(--_radius-card);
    color: var(--_muted);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .crumb:hover {
    background: var(--_raised);
    color: var(--_text);
  }
  .crumb[aria-current] {
    color: var(--_text);
    font-weight: 600;
  }
  .crumb:focus-visible {
    outline-offset: -2px;
  }
  @media (pointer: coarse) {
    .crumb {
      min-width: 44px;
      min-height: 44px;
    }
  }
  .tags,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    margin: 0;
    padding-block: var(--_space-1);
  }
  .actions a {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .tags:empty,
  .actions:empty {
    display: none;
  }
  .ties .plain {
    text-align: start;
  }
  .ties small {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
`;
