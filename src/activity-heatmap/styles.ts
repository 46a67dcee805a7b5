import {css, unsafeCSS} from 'lit';
import {heatTokens} from '../theme/heat.js';
import {STEPS} from './scale.js';

const heats = unsafeCSS(
  Array.from(
    {length: STEPS + 1},
    (_, heat) =>
      `.heat-${heat}{background:var(--_heat-${heat});color:var(--_on-heat-${heat})}.picture>.heat-${heat}{fill:var(--_heat-${heat})}`,
  ).join(''),
);

/** The side of the square that stands for each step where colours are the reader's own. */
const sides = unsafeCSS(
  [0, 0.3, 0.45, 0.6, 0.75, 1].map((side, heat) => `.heat-${heat}{--side:${side}}`).join(''),
);

/** The cells of a level that is not shown, while some are shown alone. */
const filters = unsafeCSS(
  Array.from(
    {length: STEPS + 1},
    (_, heat) => `.filtered:not(.only-${heat}) :is(.cell,.picture>g).heat-${heat}`,
  ).join(),
);

/** Cells, their colours, and what stands around them. */
const cellStyles = css`
  .heat {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  /* Outlines stand outside of their cells; the scroller leaves them room. */
  .scroller {
    min-block-size: 0;
    margin: -4px;
    padding: 4px;
    overflow: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--_control) transparent;
  }

  .cell,
  .swatch {
    border-radius: var(--_radius-cell);
    box-shadow: inset 0 0 0 1px var(--_heat-line);
  }
  /* Only where something is drawn over a cell: thousands of positioned boxes are slow to paint and to point at. */
  .marked,
  .cell[aria-selected='true'] {
    position: relative;
  }
  .cell {
    flex: none;
    cursor: pointer;
  }
  .scroller {
    user-select: none;
    -webkit-touch-callout: none;
  }
  [data-span] {
    cursor: pointer;
  }
  [role='columnheader'][data-span]:hover,
  [role='rowheader'][data-span]:hover {
    color: var(--_accent);
  }
  ${heats}
  ${filters} {
    background: none;
    fill: none;
    color: var(--_muted);
  }
  .changed {
    box-shadow: inset 0 0 0 var(--_stroke) currentColor;
  }
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

  /* Of many cells that are chosen together none shouts. */
  .run .cell[aria-selected='true']::after {
    inset: -1px;
    border-width: 1px;
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
  .level {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 24px;
    margin-block: -3px;
    padding: 0 0.2em;
    border-radius: var(--_radius-cell);
  }
  .level:hover,
  .level[aria-pressed='true'] {
    color: var(--_text);
  }
  .level[aria-pressed='true'] {
    box-shadow: inset 0 -2px var(--_accent);
  }
  .legend .steps {
    gap: 0.2em;
  }
  @container dj-widget (inline-size < 600px) {
    .bounds {
      display: none;
    }
  }
  .chosen .swatch {
    position: static;
    border-width: var(--_heavy);
    box-shadow: none;
  }

  .kinds {
    max-inline-size: 14em;
  }
  .tool[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  /* How much, by the size of a square; in the matrix the figure says it. */
  @media (forced-colors: active) {
    .cell,
    .swatch {
      forced-color-adjust: none;
      border: 1px solid GrayText;
      background: linear-gradient(CanvasText 0 0) center / calc(var(--side, 0) * 100%)
        calc(var(--side, 0) * 100%) no-repeat Canvas;
      color: CanvasText;
    }
    ${sides}
    .row > .cell {
      background: Canvas;
    }
    .unknown {
      background: repeating-linear-gradient(135deg, Canvas 0 2px, GrayText 2px 3px);
    }
    .row > .heat-0 {
      color: CanvasText;
    }
    .marked::before {
      outline: 1px solid Canvas;
      background: CanvasText;
    }
    .cell[aria-selected='true']::after,
    .chosen .swatch {
      border: 3px solid Highlight;
    }
  }
`;

export const heatmapStyles = [heatTokens, cellStyles];
