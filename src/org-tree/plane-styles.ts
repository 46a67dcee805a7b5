import {css} from 'lit';

/** The plane that the picture lies on, and its lines. */
export const planeStyles = css`
  .chart {
    position: relative;
    display: flex;
    flex: 1 1 calc(var(--_size-3) * 22.4);
    flex-direction: column;
    min-block-size: 0;
    margin-inline: calc(var(--_space-4) * -1 + 2px);
  }
  .viewport {
    position: relative;
    flex: 1 1 0;
    min-block-size: 0;
    overflow: clip;
    cursor: grab;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  @media (forced-colors: none) {
    .viewport:not(.list) {
      mask:
        linear-gradient(to right, #0000, #000 var(--_left, 0) calc(100% - var(--_right, 0px)), #0000)
          intersect,
        linear-gradient(#0000, #000 var(--_top, 0) calc(100% - var(--_bottom, 0px)), #0000);
    }
  }
  .viewport:active {
    cursor: grabbing;
  }
  .viewport.list {
    overflow: auto;
    cursor: auto;
    touch-action: pan-x pan-y;
    margin-inline-start: calc(var(--_space-4) - 2px);
    padding-inline: 1px;
  }
  :host(:fullscreen) .viewport:not(.list) {
    touch-action: none;
  }
  .plane {
    position: absolute;
    inset: 0 auto auto 0;
    width: 0;
    height: 0;
    transform-origin: 0 0;
    text-rendering: geometricPrecision;
  }
  .plane.smooth,
  .plane.smooth li {
    transition:
      transform var(--_move) var(--_ease),
      translate var(--_move) var(--_ease),
      width var(--_move) var(--_ease),
      height var(--_move) var(--_ease);
  }
  .plane.smooth .card {
    transition: opacity var(--_open) var(--_ease);
    @starting-style {
      opacity: 0;
    }
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .plane li:not([hidden]) {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .plane li:focus-visible {
    outline: none;
  }
  :focus-visible > .card {
    outline: var(--_focus-ring) solid var(--_focus);
    outline-offset: 2px;
  }
  .links,
  .labels {
    position: absolute;
    inset: 0 auto auto 0;
    width: 1px;
    height: 1px;
    overflow: visible;
    fill: none;
    pointer-events: none;
  }
  .rest {
    stroke: var(--_link);
    stroke-width: var(--_stroke);
  }
  .chosen {
    stroke: var(--_accent);
    stroke-width: calc(var(--_stroke) + 0.5px);
  }
`;
