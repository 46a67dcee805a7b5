import {css, unsafeCSS} from 'lit';
import {STEPS} from './scale.js';

const heats = unsafeCSS(
  Array.from(
    {length: STEPS + 1},
    (_, heat) => `.heat-${heat}{background:var(--_heat-${heat});color:var(--_on-heat-${heat})}`,
  ).join(''),
);

/** Cells, their colours, and what stands around them. */
export const heatmapStyles = css`
  .heat {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  /* As wide as there is room, as high as the least pitch of a cell. */
  .ruler {
    position: absolute;
    inset-inline: 0;
    block-size: calc(var(--_size-1) * 13 / 12);
    visibility: hidden;
    pointer-events: none;
  }
  /* Outlines stand outside of their cells; the scroller leaves them room. */
  .scroller {
    flex: 0 1 auto;
    min-block-size: 0;
    margin: -4px;
    padding: 4px;
    overflow: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--_control) transparent;
  }

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
  .days {
    display: flex;
    block-size: var(--_pitch);
  }
  .days > span {
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

  .cell,
  .swatch {
    position: relative;
    border-radius: var(--_radius-cell);
    box-shadow: inset 0 0 0 1px var(--_heat-line);
  }
  .cell {
    flex: none;
    cursor: pointer;
  }
  ${heats}
  .unknown {
    border: 1px solid var(--_border);
    background: repeating-linear-gradient(135deg, transparent 0 2px, var(--_link) 2px 3px);
    box-shadow: none;
  }
  .cell.unknown {
    cursor: default;
  }
  .marked::before {
    content: '';
    position: absolute;
    inset: 36%;
    border-radius: 50%;
    background: currentColor;
  }
  .cell.today::after,
  .cell[aria-selected='true']::after,
  .chosen .swatch {
    content: '';
    position: absolute;
    inset: -1px;
    border: 1px solid var(--_text);
    border-radius: calc(var(--_radius-cell) + 1px);
  }
  .cell[aria-selected='true']::after {
    inset: calc(var(--_heavy) * -1);
    border-width: var(--_heavy);
  }

  .legend {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    margin-block-start: calc(var(--_space-2) + 2px);
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) calc(var(--_space-3) + 4px);
    margin: 0 0 0 auto;
    padding: 0;
    list-style: none;
  }
  .legend li,
  .chosen {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .chosen {
    min-inline-size: 0;
    margin: 0;
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  .swatch {
    flex: none;
    inline-size: calc(var(--_size-1) * 11 / 12);
    block-size: calc(var(--_size-1) * 11 / 12);
  }
  .chosen .swatch {
    position: static;
    border-width: var(--_heavy);
    box-shadow: none;
  }

  .tip {
    position: absolute;
    z-index: 3;
    display: grid;
    inline-size: max-content;
    max-inline-size: min(100%, calc(var(--_size-1) * 24));
    padding: var(--_space-1) var(--_space-2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: 0 8px 24px var(--_shade);
    color: var(--_text);
    font-size: var(--_size-1);
    overflow-wrap: anywhere;
    pointer-events: none;
  }
  .tip strong {
    font-weight: 600;
  }

  .heat > .panel {
    position: absolute;
    z-index: 2;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: min(100%, calc(var(--_size-3) * 24));
    max-block-size: max(100%, calc(var(--_size-3) * 18));
  }
  .activities {
    display: grid;
    gap: var(--_space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .activities h4 {
    margin: 0;
    font-size: var(--_size-3);
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .kinds {
    max-inline-size: 14em;
  }
  .tool[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
`;
