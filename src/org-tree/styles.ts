import {css} from 'lit';

/** Cards, lines and the plane they lie on. */
export const orgTreeStyles = css`
  .chart {
    position: relative;
    display: flex;
    flex: 1 1 calc(var(--_size-3) * 22.4);
    flex-direction: column;
    min-block-size: 0;
    margin-inline: calc(var(--_space-4) * -1 + 2px);
  }
  .viewport {
    position: relative;
    flex: 1 1 0;
    min-block-size: 0;
    overflow: clip;
    cursor: grab;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .viewport:active {
    cursor: grabbing;
  }
  .viewport.list {
    overflow: auto;
    cursor: auto;
    touch-action: pan-x pan-y;
    margin-inline-start: calc(var(--_space-4) - 2px);
    padding-inline: 1px;
  }
  :host(:fullscreen) .viewport:not(.list) {
    touch-action: none;
  }
  .plane {
    position: absolute;
    inset: 0 auto auto 0;
    width: 0;
    height: 0;
    transform-origin: 0 0;
  }
  .plane.smooth,
  .plane.smooth .card {
    transition:
      transform var(--_move) var(--_ease),
      translate var(--_move) var(--_ease),
      opacity var(--_open) var(--_ease);
  }
  .plane.smooth .card {
    @starting-style {
      opacity: 0;
    }
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .links,
  .labels {
    position: absolute;
    inset: 0 auto auto 0;
    width: 1px;
    height: 1px;
    overflow: visible;
    fill: none;
    pointer-events: none;
  }
  .rest {
    stroke: var(--_link);
    stroke-width: var(--_stroke);
  }
  .chosen {
    stroke: var(--_accent);
    stroke-width: calc(var(--_stroke) + 0.5px);
  }
  .tie {
    stroke: var(--_gold);
    stroke-width: var(--_stroke);
    stroke-dasharray: 5 4;
  }
  .labels text {
    fill: var(--_gold);
    font-size: var(--_size-1);
    text-anchor: middle;
    dominant-baseline: middle;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 5px;
    stroke-linejoin: round;
  }

  .card {
    position: absolute;
    inset: 0 auto auto 0;
    display: flex;
    border: var(--_hair) solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_raised);
    color: var(--_text);
    cursor: pointer;
  }
  .card:hover {
    border-color: var(--_control);
  }
  .card .note,
  .foot {
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .across {
    align-items: center;
    gap: var(--_space-2);
    padding: 0 calc(var(--_space-2) * 1.5);
  }
  .across .words {
    flex: 1;
    min-width: 0;
  }
  .across .note {
    display: block;
    overflow: hidden;
    line-height: 1.3;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .across .name {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 600;
    line-height: 1.35;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  .name {
    overflow-wrap: anywhere;
    text-wrap: balance;
    word-break: keep-all;
  }
  .figure {
    flex: none;
    font-size: var(--_size-5);
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
  }
  .figure small {
    margin-inline-start: 2px;
    color: var(--_muted);
    font-size: var(--_size-1);
    font-weight: 400;
  }
  .hanging {
    flex-direction: column;
    align-items: stretch;
  }
  .hanging .name {
    display: grid;
    flex: 1;
    align-content: center;
    align-self: center;
    justify-items: start;
    min-height: 0;
    padding: 0.5em 0 0.3em;
    font-weight: 500;
    letter-spacing: 0.06em;
    line-height: 1.36;
    text-orientation: mixed;
    writing-mode: vertical-rl;
  }
  .hanging .name > span {
    max-block-size: 100%;
  }
  .upright {
    letter-spacing: 0;
    text-combine-upright: all;
  }
  .foot {
    margin: 0 var(--_space-1);
    padding: 0.42em 0 0.46em;
    border-top: var(--_hair) solid var(--_border);
    line-height: 1.15;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .foot .figure {
    display: block;
    font-size: inherit;
    line-height: 1.2;
  }
  .top {
    justify-content: center;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    text-align: center;
  }
  .top .note,
  .top .figure small,
  .top .foot {
    color: inherit;
  }
  .top:hover {
    border-color: var(--_accent);
  }
  .others {
    border-color: var(--_control);
    border-style: dashed;
    background: none;
    color: var(--_muted);
    cursor: inherit;
  }
  .hit {
    background: var(--_selected);
    border-color: var(--_gold);
  }
  .top.hit {
    color: var(--_text);
  }
  .selected:not(.top) {
    border-color: var(--_accent);
    background: var(--_selected);
    box-shadow: inset 0 0 0 calc(var(--_heavy) - var(--_hair)) var(--_accent);
  }
  .selected:not(.top) :is(.note, .foot) {
    border-color: var(--_accent);
    color: var(--_text);
  }
  .selected.top {
    box-shadow:
      inset 0 0 0 var(--_hair) var(--_accent),
      inset 0 0 0 calc(var(--_hair) * 2 + 1px) var(--_on-accent);
  }
  .mark {
    position: absolute;
    top: -0.8em;
    left: 50%;
    display: flex;
    translate: -50%;
    font-size: var(--_size-1);
    pointer-events: none;
  }
  .mark .tag {
    background: var(--_surface);
  }
  .tag.gold {
    border-color: var(--_gold);
    color: var(--_gold);
  }

  .row {
    align-items: center;
    gap: var(--_space-2);
    padding-inline: calc(var(--_icon) + 14px) var(--_space-2);
    white-space: nowrap;
  }
  .row .name {
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
  }
  .row .figure {
    margin-inline-start: auto;
    font-size: var(--_size-3);
  }
  .row.top {
    justify-content: start;
  }
  .toggle {
    position: absolute;
    display: grid;
    place-items: center;
    color: var(--_text);
    cursor: pointer;
  }
  .chevron {
    inset: 0 auto 0 4px;
    width: calc(var(--_icon) + 8px);
    color: inherit;
  }
  .folded,
  .open {
    top: 100%;
    left: 50%;
    min-width: 44px;
    padding: 0 5px 6px;
    translate: -50%;
  }
  .folded span {
    min-width: 34px;
    height: 18px;
    padding: 0 6px;
    border: var(--_hair) solid var(--_border);
    border-top: 0;
    border-radius: 0 0 9px 9px;
    background: var(--_raised);
    font-size: var(--_size-1);
    font-weight: 600;
    line-height: 17px;
    text-align: center;
  }
  .folded:hover span {
    border-color: var(--_control);
  }
  .open span {
    display: grid;
    place-items: center;
    width: 18px;
    height: 18px;
    margin-top: -9px;
    border: var(--_stroke) solid var(--_link);
    border-radius: 50%;
    background: var(--_surface);
    opacity: 0;
    transition: opacity var(--_quick) var(--_ease);
  }
  .open .icon {
    width: 10px;
    height: 10px;
  }
  .card:hover > .open span,
  .card:focus-visible > .open span,
  .selected > .open span {
    opacity: 1;
  }
  @media (hover: none) {
    .open span {
      opacity: 1;
    }
  }
  .left-right .folded,
  .left-right .open {
    top: 50%;
    left: 100%;
    min-width: 0;
    padding: 5px 6px 5px 0;
    translate: 0 -50%;
  }
  .left-right .folded span {
    border-top: var(--_hair) solid var(--_border);
    border-left: 0;
    border-radius: 0 9px 9px 0;
  }
  .left-right .open span {
    margin: 0 0 0 -9px;
  }

  .chart .panel {
    position: absolute;
    z-index: 2;
    inset-block: 0 auto;
    inset-inline-end: var(--_space-3);
    width: min(calc(var(--_size-3) * 21), 100% - var(--_space-3) * 2);
    max-block-size: 100%;
  }
  .tags,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    margin: 0;
    padding-block: var(--_space-1);
  }
  .actions a {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .tags:empty,
  .actions:empty {
    display: none;
  }
  .ties .plain {
    text-align: start;
  }
  .ties small {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .search {
    width: calc(var(--_size-2) * 11.4);
    margin-inline-end: 6px;
  }
  .search output {
    flex: none;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
    .selected {
      outline: 3px solid Highlight;
    }
  }
`;
