import {css} from 'lit';
import {panelStyles} from '../frame/panel-styles.js';
import {seriesTokens} from '../theme/series.js';
import {legendStyles} from './legend-styles.js';

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
  .brush,
  .marked,
  .fresh,
  .tooltip {
    position: absolute;
  }
  .hairline,
  .ring,
  .brush,
  .marked,
  .fresh {
    pointer-events: none;
  }
  .brush {
    border-inline: var(--_hair) solid var(--_accent);
    background: var(--_area);
  }
  .marked {
    background: var(--_gold);
    opacity: 0.35;
  }
  .fresh {
    width: calc(var(--_stroke) * 9);
    height: calc(var(--_stroke) * 9);
    border: var(--_stroke) solid var(--_gold);
    border-radius: 50%;
    translate: -50% -50%;
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
    .fresh,
    .brush,
    .marked,
    .swatch {
      forced-color-adjust: none;
    }
    .swatch {
      --_pattern: Canvas;
      --_swatch: CanvasText !important;
    }
    .hairline,
    .swatch:not(.left, .target, .stated, .none, .year) {
      background-color: CanvasText !important;
    }
    .ring,
    .fresh,
    .brush,
    .swatch.left,
    .swatch.target {
      border-color: CanvasText;
    }
    .marked {
      background: Highlight;
    }
    .ring {
      background: Canvas;
    }
  }
`;

export const plotStyles = [panelStyles, seriesTokens, legendStyles, styles];
