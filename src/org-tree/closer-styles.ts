import {css} from 'lit';

/** The overview and the details. */
export const closerStyles = css`
  .overview {
    position: absolute;
    z-index: 1;
    inset: auto auto 0 var(--_space-4);
    width: calc(var(--_size-1) * 7.67);
    border: var(--_hair) solid var(--_border);
    border-radius: 2px;
    background: var(--_sunken);
  }
  .overview:has(:focus-visible) {
    outline: var(--_focus-ring) solid var(--_focus);
    outline-offset: 2px;
  }
  .overview svg {
    display: block;
    cursor: pointer;
    touch-action: none;
  }
  .overview svg:active {
    cursor: grabbing;
  }
  .overview path {
    fill: var(--_link);
  }
  .overview .hits {
    fill: var(--_gold);
  }
  .overview rect {
    fill: var(--_accent);
    fill-opacity: 0.08;
    stroke: var(--_accent);
    stroke-width: 1.5;
    cursor: grab;
  }
  @media (forced-colors: active) {
    .overview path {
      fill: CanvasText;
    }
    .overview :is(rect, .hits) {
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
  @container dj-widget (inline-size < 480px) {
    .chart .panel {
      inset-block: auto 0;
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
    display: block;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
`;
