import {css} from 'lit';
import {SERIES} from '../theme/series.js';
import {themed} from '../theme/themed.js';

const bar = themed({'series-1': SERIES['series-1']});

/** Rows of recipients: rank, name, a thin bar, how many, and the years they span. */
export const rankingStyles = [
  bar,
  css`
    .standings {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .standings li {
      height: var(--row);
      border-bottom: var(--_hair) solid var(--_border);
    }
    .standing {
      display: grid;
      grid-template-columns:
        2.2em [move] var(--moves, 0) [who] minmax(0, var(--name, 1fr))
        [bar] var(--bar, 0) [many] 5.2em [years] var(--span, 0);
      align-items: center;
      gap: 0 var(--_space-2);
      width: 100%;
      height: 100%;
      padding: 0;
      text-align: start;
      line-height: 1.25;
    }
    .standing:hover {
      background: var(--_raised);
    }
    .standing:focus-visible {
      outline-offset: -2px;
    }
    .standing > * {
      grid-row: 1;
    }
    .rank {
      display: grid;
      place-items: center;
      width: 2em;
      height: 2em;
      border-radius: 50%;
      background: var(--face, none);
      box-shadow: inset 0 0 0 1px var(--edge, transparent);
      color: var(--ink, var(--_muted));
      font-weight: 600;
    }
    .has-bar {
      --name: min(22em, 40%);
      --bar: minmax(0, 1fr);
    }
    .has-years {
      --span: 7em;
    }
    .moved {
      --moves: 3.2em;
    }
    .move {
      grid-column: move;
      color: var(--_muted);
      font-size: var(--_size-1);
      white-space: nowrap;
    }
    .up {
      color: var(--_accent);
    }
    .new {
      color: var(--_gold);
    }
    .who {
      grid-column: who;
      display: -webkit-box;
      overflow: hidden;
      font-weight: 500;
      overflow-wrap: anywhere;
      word-break: keep-all;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .bar {
      grid-column: bar;
      height: 0.45em;
      background: linear-gradient(var(--_series-1), var(--_series-1)) no-repeat 0 0 /
        calc(var(--share) * 100%) 100%;
    }
    .many {
      grid-column: many;
      font-weight: 600;
      text-align: end;
    }
    .years {
      grid-column: years;
      color: var(--_muted);
      font-size: var(--_size-2);
      text-align: end;
    }
    @media (forced-colors: active) {
      .bar {
        forced-color-adjust: none;
        background-image: linear-gradient(CanvasText, CanvasText);
      }
      .rank {
        border: 1px solid;
      }
    }
  `,
];
