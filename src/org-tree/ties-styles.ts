import {css, unsafeCSS} from 'lit';
import {seriesTokens} from '../theme/series.js';
import {TIE_LOOKS} from './tie-looks.js';

const looks = unsafeCSS(
  TIE_LOOKS.map(
    ({colour, dash}, at) => `.look-${at}{--_tie:var(--_${colour});--_dash:${dash.join(' ')}}`,
  ).join(''),
);

/** Ties and their legend: each kind has a colour and a pattern of its own. */
export const tiesStyles = [
  seriesTokens,
  css`
    ${looks}
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
      /* No line shows in the white half of a bracket. */
      stroke-width: 9px;
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
      margin-inline: -0.4em;
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
