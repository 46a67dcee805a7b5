import {html, nothing, svg, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {glyph} from '../frame/icons.js';
import {styled} from '../frame/styled.js';
import {toolButton} from '../frame/tool-button.js';
import type {Placement, Size} from './fit.js';
import type {StageMessages} from './messages.js';
import type {Scenes} from './scenes.js';
import type {ClockFace} from './wall-time.js';

const PAUSE = glyph('pause', svg`<path d="M5.5 3v10M10.5 3v10"/>`);
const RESUME = glyph('resume', svg`<path d="M5 3v10l8-5z"/>`);
const PREVIOUS = glyph('previous', svg`<path d="m10 3.5-4.5 4.5L10 12.5"/>`);
const NEXT = glyph('next', svg`<path d="m6 3.5 4.5 4.5L6 12.5"/>`);
const EXPAND = glyph('expand', svg`<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"/>`);
const SHRINK = glyph('shrink', svg`<path d="M6 2.5V6H2.5M13.5 6H10V2.5M10 13.5V10h3.5M2.5 10H6v3.5"/>`);

/** Everything that a stage draws. */
export interface StageParts {
  readonly words: StageMessages;
  readonly heading: string;
  readonly design: Size;
  readonly placement: Placement | undefined;
  /** Whether it may be higher than it was designed, because the page scrolls. */
  readonly isLong: boolean;
  readonly drift: {readonly x: number; readonly y: number};
  readonly scenes: Scenes;
  /** The name of a scene, if it has one. */
  readonly nameOf: (scene: Element) => string;
  /** What the head shows; without either there is none. */
  readonly hasHead: boolean;
  readonly clock: ClockFace | undefined;
  /** How old the data of each widget in view is. */
  readonly ages: readonly string[];
  /** Seconds that a scene is shown, and whether time goes on. */
  readonly period: number;
  readonly isHeld: boolean;
  /** Whether widgets show their details by themselves. */
  readonly hasTour: boolean;
  readonly isPaused: boolean;
  /** Whether a hand moves, so that the controls should be seen. */
  readonly isPointing: boolean;
  /** Whether a pointer that rests would be in the way. */
  readonly hidesPointer: boolean;
  readonly isFull: boolean;
  readonly canBeFull: boolean;
  /** What is heard after a person moved on. */
  readonly said: string;
  readonly onStep: (places: number) => void;
  readonly onScene: (index: number) => void;
  readonly onToggle: () => void;
  readonly onFull: () => void;
}

export function stageView(parts: StageParts): TemplateResult {
  const {words, heading, design, scenes, placement, drift, period, isHeld, hidesPointer} = parts;
  const {x, y, scale, shape} = placement ?? {x: 0, y: 0, scale: {x: 1, y: 1}, shape: {x: 1, y: 1}};
  const transform = `translate(${x + drift.x}px, ${y + drift.y}px) scale(${scale.x}, ${scale.y})`;
  const isSeries = scenes.all.length > 1;
  return html`
    <div class="room" look=${styled({'--_ratio': `${design.width} / ${design.height}`})}>
      <section
        class="plane ${isHeld ? 'held' : ''} ${parts.isPointing ? 'pointing' : ''}"
        part="plane"
        aria-roledescription=${isSeries ? words.carousel : nothing}
        aria-label=${heading || words.name}
        look=${styled({
          width: `${design.width}px`,
          [parts.isLong ? 'min-height' : 'height']: `${design.height}px`,
          transform,
          '--_turn': `${period}s`,
          '--_shape': `${shape.x} ${shape.y}`,
        })}
      >
        ${head(parts)} ${controls(parts, isSeries)}
        <div class="scenes" part="scenes">
          ${repeat(
            scenes.all,
            (scene) => scene,
            (scene, index) => oneScene(scene, index, parts, isSeries),
          )}
        </div>
        ${foot(parts, isSeries)}
        <div class="heard" role="status">${parts.said}</div>
      </section>
      ${hidesPointer ? html`<div class="veil"></div>` : nothing}
    </div>
  `;
}

/** Emblem, title, whatever the page adds, and the time. */
function head({heading, hasHead, clock}: StageParts) {
  return html`<header part="header" ?hidden=${!hasHead}>
    <slot name="emblem"></slot>
    <div class="titles">
      <slot name="title">${heading ? html`<h1 part="title" title=${heading}>${heading}</h1>` : nothing}</slot>
      <slot name="subtitle"></slot>
    </div>
    <slot name="header"></slot>
    ${
      clock
        ? html`<div class="clock" part="clock">
            <time class="time">${clock.time}</time>
            <div class="date"><span>${clock.date}</span><span>${clock.weekday}</span></div>
          </div>`
        : nothing
    }
  </header>`;
}

/** A scene that is not shown is out of reach and is not drawn; one that is coming is drawn and not yet seen. */
function oneScene(scene: Element, index: number, parts: StageParts, isSeries: boolean) {
  const {scenes, words, nameOf} = parts;
  const isShown = scene === scenes.shown;
  const phase = isShown ? 'shown' : scene === scenes.coming ? 'coming' : '';
  return html`<div
    class="scene ${phase}"
    part="scene"
    role=${isSeries ? 'group' : nothing}
    aria-roledescription=${isSeries ? words.scene : nothing}
    aria-label=${isSeries ? words.place(index + 1, scenes.all.length, nameOf(scene)) : nothing}
    ?inert=${!isShown}
  >
    <slot></slot>
  </div>`;
}

function controls(parts: StageParts, isSeries: boolean) {
  const {words, isPaused, isFull, canBeFull, onToggle, onStep, onFull} = parts;
  const full = isFull
    ? toolButton(words.leaveFullScreen, SHRINK, onFull)
    : toolButton(words.fullScreen, EXPAND, onFull);
  const moves = (isSeries && parts.period > 0) || parts.hasTour;
  const pause = toolButton(isPaused ? words.resume : words.pause, isPaused ? RESUME : PAUSE, onToggle);
  const steps = html`
    ${toolButton(words.previous, PREVIOUS, () => onStep(-1))} ${toolButton(words.next, NEXT, () => onStep(1))}
  `;
  return html`<div class="controls" part="controls" role="group" aria-label=${words.controls}>
    ${moves ? pause : nothing} ${isSeries ? steps : nothing} ${canBeFull ? full : nothing}
  </div>`;
}

/** How old the data is, and where in the tour one is. */
function foot({words, ages, scenes, nameOf, onScene}: StageParts, isSeries: boolean) {
  const mark = (scene: Element, index: number) => {
    const label = words.place(index + 1, scenes.all.length, nameOf(scene));
    const isNow = scene === (scenes.coming ?? scenes.shown);
    return html`<button
      class="mark"
      part="mark"
      aria-label=${label}
      title=${label}
      aria-current=${isNow ? 'true' : nothing}
      @click=${() => onScene(index)}
    >
      <i></i>
    </button>`;
  };
  return html`<footer part="footer">
    ${
      ages.length > 0
        ? html`<ul class="ages" part="ages" aria-label=${words.ages}>
            ${ages.map((age) => html`<li>${age}</li>`)}
          </ul>`
        : nothing
    }
    ${
      isSeries
        ? html`<div class="marks" part="marks" role="group" aria-label=${words.scenes}>
            ${repeat(scenes.all, (scene) => scene, mark)}
          </div>`
        : nothing
    }
    <slot name="footer"></slot>
  </footer>`;
}
