import {css} from 'lit';

/** Weeks beside each other; `--pitch` is from one cell to the next. */
export const calendarStyles = css`
  .calendar {
    --_pitch: var(--pitch);
    --_gap: calc(var(--_pitch) * 2 / 13);
    --_names: calc(var(--_size-1) * 1.25);
    display: grid;
    gap: var(--_space-2);
    inline-size: max-content;
    color: var(--_muted);
    font-size: var(--_size-1);
    line-height: var(--_pitch);
  }
  .strip > .year {
    color: var(--_text);
    font-size: var(--_size-2);
    font-weight: 600;
    line-height: 1.5;
  }
  .months {
    display: flex;
    margin-inline-start: var(--_names);
    padding-block-end: calc(var(--_size-1) / 4);
    line-height: 1.4;
  }
  .months > span {
    inline-size: calc(var(--span) * var(--_pitch));
    white-space: nowrap;
  }
  .weeks {
    position: relative;
    block-size: calc(7 * var(--_pitch));
  }
  .picture {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: var(--_names);
    overflow: visible;
    fill: none;
    cursor: pointer;
  }
  .picture > * {
    pointer-events: none;
  }
  .picture text {
    dominant-baseline: central;
    fill: currentColor;
  }
  .picture g > text {
    text-anchor: middle;
  }
  .lines {
    stroke: var(--_heat-line);
  }
  .outline {
    stroke: var(--_border);
  }
  .hatch {
    stroke: var(--_link);
  }
  .dots {
    fill: currentColor;
  }
  .news {
    stroke: currentColor;
    stroke-width: var(--_stroke);
  }
  .now,
  .picture > .selected {
    stroke: var(--_text);
  }
  .picture > .selected {
    stroke-width: var(--_heavy);
  }
  /* Of many cells that are chosen together none shouts. */
  .run .picture > .selected {
    stroke-width: 1px;
  }
  /* In the gaps between cells, where one month meets the next. */
  .edges {
    stroke: var(--_link);
    stroke-width: var(--_hair);
    vector-effect: non-scaling-stroke;
    shape-rendering: crispEdges;
    opacity: 0.7;
  }
  .marks {
    position: relative;
    block-size: calc(var(--lines) * var(--_size-1) * 1.4);
    margin-inline-start: var(--_names);
    color: var(--_gold);
    line-height: 1.4;
  }
  .marks > span {
    position: absolute;
    inset-block-start: calc(var(--line) * var(--_size-1) * 1.4);
    inset-inline-start: var(--left);
    padding-inline-start: 0.25em;
    border-inline-start: var(--_hair) solid;
    white-space: nowrap;
  }
  /* Heard, and outlined while they have the focus; seen is the picture below, which is pointed at too. */
  .days {
    position: relative;
    display: flex;
    block-size: var(--_pitch);
    pointer-events: none;
  }
  .days > span {
    inline-size: var(--_names);
  }
  .day {
    flex: none;
    inline-size: calc(var(--_pitch) - var(--_gap));
    block-size: calc(var(--_pitch) - var(--_gap));
    margin-inline-end: var(--_gap);
    border-radius: var(--_radius-cell);
  }
  .late > span {
    margin-inline-end: var(--_pitch);
  }

  /* How much, by the size of a square: a line of the page's own colour leaves so much of it. */
  @media (forced-colors: active) {
    .picture {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .picture > g {
      color: CanvasText;
    }
    .ground {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: calc((1 - var(--side)) * (var(--_pitch) - var(--_gap)));
    }
    /* What nothing is left of, and what a figure says. */
    .heat-0 > .ground,
    .figures .ground {
      fill: Canvas;
      stroke: none;
    }
    .dots {
      stroke: Canvas;
      stroke-width: 3px;
      paint-order: stroke;
    }
    /* Those lines reach beyond the picture. */
    .months {
      position: relative;
      z-index: 1;
    }
    .lines,
    .outline,
    .hatch,
    .edges {
      stroke: GrayText;
    }
    .now {
      stroke: CanvasText;
    }
    .picture > .selected,
    .run .picture > .selected {
      stroke: Highlight;
      stroke-width: 3px;
    }
  }
`;
