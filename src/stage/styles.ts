import {css} from 'lit';

/** How a stage stands in its page, and its furniture. */
export const stageStyles = css`
  :host {
    --_margin: var(--dj-stage-margin, calc(var(--_space-4) * 12 / 7));
    --_scene: 600ms;
    display: block;
    position: relative;
    overflow: clip;
    background: var(--_page);
    color: var(--_text);
  }
  :host([fit='width']) {
    overflow: auto;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:fullscreen) {
    width: 100%;
    height: 100%;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* Without a height of the page it is as high as its design makes it. */
  .room {
    position: relative;
    inline-size: 100%;
    block-size: 100%;
    aspect-ratio: var(--_ratio);
  }
  .plane {
    position: absolute;
    inset: 0 auto auto 0;
    display: flex;
    flex-direction: column;
    padding: var(--_margin);
    transform-origin: 0 0;
    background: var(--_page);
    font: var(--_size-3) / 1.4 var(--_font);
    font-variant-numeric: tabular-nums lining-nums;
    text-autospace: no-autospace;
  }
  .plane:has(> header:not([hidden])) {
    padding-block-start: calc(var(--_margin) / 2);
  }
  .plane:has(.marks, .ages) {
    padding-block-end: 0;
  }

  header {
    flex: none;
    display: flex;
    align-items: center;
    gap: var(--_space-4);
    min-block-size: calc(var(--_size-5) * 2.5);
    padding-block-end: calc(var(--_space-4) * 0.6);
  }
  header[hidden] {
    display: none;
  }
  /* As the page gives it: whole, in its own colours and never out of shape. */
  slot[name='emblem']::slotted(*) {
    flex: none;
    block-size: calc(var(--_size-5) * 2);
    inline-size: auto;
    scale: var(--_shape);
    object-fit: contain;
    forced-color-adjust: none;
  }
  .titles {
    min-inline-size: 0;
  }
  /* A title of two hundred characters leaves the scenes their room. */
  h1 {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    margin: 0;
    color: var(--_gold);
    font: 700 calc(var(--_size-5) * 1.2) / 1.2 var(--_font-song);
    letter-spacing: 0.04em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .clock {
    display: flex;
    align-items: center;
    gap: var(--_space-4);
    margin-inline-start: auto;
  }
  .time {
    font-size: calc(var(--_size-5) * 1.6);
    font-weight: 500;
    line-height: 1;
  }
  .date {
    display: grid;
    padding-inline-start: var(--_space-4);
    border-inline-start: var(--_hair) solid var(--_rule);
    font-size: var(--_size-2);
    white-space: nowrap;
  }

  .scenes {
    flex: 1;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
  }
  .scene {
    grid-area: 1 / 1;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-inline-size: 0;
    min-block-size: 0;
    opacity: 0;
    visibility: hidden;
    content-visibility: hidden;
    transition:
      opacity var(--_scene) var(--_ease),
      visibility var(--_scene),
      content-visibility var(--_scene) allow-discrete;
  }
  .scene.coming {
    content-visibility: visible;
    transition: none;
  }
  .scene.shown {
    opacity: 1;
    visibility: visible;
    content-visibility: visible;
  }
  /* Laid out also while nobody sees it. */
  .scene ::slotted(*) {
    min-inline-size: 0;
    min-block-size: 0;
  }

  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .veil {
    position: absolute;
    inset: 0;
    z-index: 9;
    cursor: none;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_scene: 0ms;
    }
  }
`;
