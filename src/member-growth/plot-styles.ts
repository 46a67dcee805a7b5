import {css} from 'lit';
import {panelStyles} from '../frame/panel-styles.js';
import {seriesTokens} from '../theme/series.js';

/** How the plot and what lies over and under it look; what lies inside it is the option's. They come with it. */
const styles = css`
  .plot {
    touch-action: pan-y;
    cursor: default;
  }
  .plot:focus-visible {
    border-radius: var(--_radius-card);
  }
  .chart {
    position: absolute;
    inset: 0;
  }
  .hairline,
  .ring,
  .tooltip {
    position: absolute;
    pointer-events: none;
  }
  .hairline {
    width: var(--_hair);
    translate: -50%;
    background: var(--_text);
  }
  .ring {
    width: calc(var(--_stroke) * 7);
    height: calc(var(--_stroke) * 7);
    border: calc(var(--_stroke) + 1px) solid var(--_accent);
    border-radius: 50%;
    translate: -50% -50%;
    background: var(--_surface);
  }
  .tooltip {
    z-index: 2;
    inset: 0 auto auto 0;
    width: max-content;
    max-width: min(20em, 80%);
    padding: 0.5em 0.85em;
    border: var(--_hair) solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: 0 8px 24px var(--_shade);
    font-size: var(--_size-2);
    line-height: 1.5;
  }
  .tooltip b {
    font-weight: 600;
  }
  .tooltip dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1.4em;
    margin: 0;
  }
  .tooltip dt {
    display: grid;
    grid-template-columns: 1.3em 1fr;
    align-items: center;
    gap: 0.6em;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .tooltip dd {
    margin: 0;
    font-weight: 600;
    text-align: end;
  }
  .tooltip p {
    margin: 0;
    color: var(--_gold);
    overflow-wrap: anywhere;
  }
  .tooltip .unknown {
    color: var(--_muted);
  }
  .swatch {
    display: inline-block;
    flex: none;
    width: 0.66em;
    height: 0.8em;
    background: var(--_swatch, var(--_series-3));
  }
  .swatch.year {
    width: 1.3em;
    height: calc(var(--_stroke) + 0.5px);
  }
  .swatch.year.p0 {
    height: calc(var(--_stroke) * 1.6);
  }
  .swatch.band:is(.p1, .p3, .p4, .p5, .p7) {
    --_turn: 135deg;
    background-image: repeating-linear-gradient(var(--_turn), var(--_pattern) 0 1.5px, #0000 0 4px);
  }
  .swatch.band.p3 {
    --_turn: 45deg;
  }
  .swatch.band.p4 {
    --_turn: 0deg;
  }
  .swatch.band.p5 {
    --_turn: 90deg;
  }
  .swatch.band:is(.p2, .p6) {
    background-image: radial-gradient(var(--_pattern) 32%, #0000 36%);
    background-size: 4px 4px;
  }
  .tooltip .active {
    color: var(--_text);
    font-weight: 600;
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.25em;
  }
  .swatch.total {
    width: 1.3em;
    height: calc(var(--_stroke) + 0.5px);
    background: var(--_accent);
  }
  .swatch.none {
    background: none;
  }
  .swatch.left {
    border: var(--_stroke) solid var(--_series-3);
    background: none;
  }
  .swatch.stated {
    width: 0.6em;
    height: 0.6em;
    border: var(--_stroke) solid var(--_notice);
    background: none;
    rotate: 45deg;
  }
  .swatch.target {
    width: 1.3em;
    height: 0;
    border-top: var(--_hair) dashed var(--_accent);
    background: none;
  }
  .summary {
    flex: none;
    margin: var(--_space-1) 0 0;
    color: var(--_muted);
    font-size: var(--_size-2);
    text-autospace: normal;
  }
  .legend {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    min-height: 24px;
    margin-block-start: 2px;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  @container dj-growth (block-size < 15.5em) {
    .legend {
      display: none;
    }
  }
  .legend button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 24px;
    padding: 0 2px;
    border-radius: var(--_radius-cell);
  }
  .legend button:hover {
    color: var(--_text);
  }
  .legend button[aria-pressed='false'] {
    text-decoration: line-through;
  }
  .legend button[aria-pressed='false'] .swatch {
    opacity: 0.35;
  }
  .body > .panel {
    position: absolute;
    z-index: 4;
    inset-block: 0 auto;
    inset-inline-end: 0;
    max-block-size: 100%;
    inline-size: min(100%, calc(var(--_size-3) * 23));
  }
  .panel h4 {
    margin: var(--_space-3) 0 var(--_space-1);
    font-size: var(--_size-2);
    font-weight: 600;
  }
  .panel ul {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--_size-2);
  }
  .panel li {
    padding-block: 0.2em;
    overflow-wrap: anywhere;
  }
  .panel li small {
    margin-inline-start: 0.6em;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  @media (pointer: coarse) {
    .legend button {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .chart,
    .hairline,
    .ring,
    .swatch {
      forced-color-adjust: none;
    }
    .hairline,
    .swatch:not(.left, .target, .stated, .none) {
      background-color: CanvasText !important;
    }
    .ring,
    .swatch.left,
    .swatch.target {
      border-color: CanvasText;
    }
    .ring {
      background: Canvas;
    }
  }
`;

export const plotStyles = [panelStyles, seriesTokens, styles];
