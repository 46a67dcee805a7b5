import {css} from 'lit';
import {seriesTokens} from '../theme/series.js';

/** Ties and their legend: each kind has a colour and a pattern of its own. */
export const tiesStyles = [
  seriesTokens,
  css`
    .tie {
      --_tie: var(--_gold);
      --_dash: 5 4;
    }
    .look-1 {
      --_tie: var(--_series-2);
      --_dash: 1 4;
    }
    .look-2 {
      --_tie: var(--_series-4);
      --_dash: 11 4;
    }
    .look-3 {
      --_tie: var(--_series-5);
      --_dash: 10 4 1 4;
    }
    .look-4 {
      --_tie: var(--_series-7);
      --_dash: 2 2;
    }
    .look-5 {
      --_tie: var(--_series-8);
      --_dash: 6 3 1 3 1 3;
    }
    .look-6 {
      --_tie: var(--_series-1);
      --_dash: 16 3;
    }
    .look-7 {
      --_tie: var(--_series-6);
      --_dash: 3 6;
    }
    .line {
      fill: none;
      stroke: var(--_tie);
      stroke-dasharray: var(--_dash);
      stroke-linecap: round;
      stroke-width: calc(var(--_stroke) + 0.25px);
    }
    .links .hold {
      cursor: pointer;
      pointer-events: stroke;
      stroke: transparent;
      stroke-width: 14px;
    }
    .tie:hover .line {
      stroke-width: calc(var(--_stroke) + 1.5px);
    }
    .tie circle {
      fill: var(--_tie);
      stroke: var(--_surface);
    }
    .tie .inside {
      fill: var(--_surface);
      stroke: var(--_tie);
      stroke-width: var(--_stroke);
    }
    .labels text {
      fill: var(--_text);
      font-size: var(--_size-1);
      text-anchor: middle;
      dominant-baseline: middle;
      paint-order: stroke;
      stroke: var(--_surface);
      stroke-width: 5px;
      stroke-linejoin: round;
    }
    .labels .look-0 {
      fill: var(--_gold);
    }
    .legend {
      display: flex;
      flex: none;
      flex-wrap: wrap;
      gap: 0 var(--_space-2);
      padding-inline: calc(var(--_space-4) - 2px);
      font-size: var(--_size-1);
    }
    .legend button {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
      min-height: var(--_button);
      padding: 0 0.4em;
      border-radius: var(--_radius-card);
    }
    .legend button:hover {
      background: var(--_raised);
    }
    .legend small {
      color: var(--_muted);
      font-size: inherit;
      font-variant-numeric: tabular-nums;
    }
    .legend [aria-pressed='false'] {
      color: var(--_muted);
      text-decoration: line-through;
    }
    .legend [aria-pressed='false'] .key {
      opacity: 0.4;
    }
    .key {
      flex: none;
      width: 2.2em;
      height: 0.7em;
    }
    @media (pointer: coarse) {
      .legend button {
        min-height: 44px;
      }
    }
    @media (forced-colors: active) {
      .tie {
        --_tie: CanvasText;
      }
    }
  `,
];
