import {css} from 'lit';

/** The signs of lines, bands and bars, and the buttons that show and hide them. */
export const legendStyles = css`
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
  .swatch.year:is(.p4, .p5, .p6, .p7) {
    background: repeating-linear-gradient(90deg, var(--_swatch) 0 4px, #0000 4px 6px);
  }
  .swatch.year:is(.p5, .p7) {
    background: repeating-linear-gradient(90deg, var(--_swatch) 0 2px, #0000 2px 4px);
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
  @container dj-growth (block-size < 20em) {
    .legend:not(:has(.whole)) {
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
  .legend .away {
    visibility: hidden;
  }
  .legend button:hover {
    color: var(--_text);
  }
  .legend .whole {
    margin-inline-start: auto;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .legend button[aria-pressed='false'] {
    text-decoration: line-through;
  }
  .legend button[aria-pressed='false'] .swatch {
    opacity: 0.35;
  }
`;
