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
  /* In the gaps between cells, where one month meets the next. */
  .edges {
    position: absolute;
    inset-block-start: calc(var(--_gap) / -2);
    inset-inline-start: calc(var(--_names) - var(--_gap) / 2);
    inline-size: calc(var(--span) * var(--_pitch));
    block-size: calc(7 * var(--_pitch));
    overflow: visible;
    pointer-events: none;
  }
  .edges path {
    fill: none;
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
  .figures .cell {
    display: grid;
    place-items: center;
    line-height: 1;
  }
  .figures .marked::before {
    inset: auto 1px 1px auto;
    inline-size: 4px;
    block-size: 4px;
  }
  .days {
    display: flex;
    block-size: var(--_pitch);
  }
  .days > span {
    position: relative;
    inline-size: var(--_names);
    margin-block-start: calc(var(--_gap) / -2);
  }
  .days > .cell {
    inline-size: calc(var(--_pitch) - var(--_gap));
    block-size: calc(var(--_pitch) - var(--_gap));
    margin-inline-end: var(--_gap);
  }
  .late > span {
    margin-inline-end: var(--_pitch);
  }
`;
