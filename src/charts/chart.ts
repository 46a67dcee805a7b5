import {noChange, type ElementPart} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import type {Tokens} from '../theme/read-tokens.js';
import {watchTokens} from '../theme/watch-tokens.js';
import {chartTokens} from './chart-tokens.js';
import type {Sheet} from './echarts.js';
import type {Engine} from './engine.js';
import type {ChartOption} from './option.js';

/** What a chart is drawn in: its element's size in CSS pixels, and the tokens that hold there. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly tokens: Tokens;
}

export interface ChartSpec {
  /** What is drawn, whenever it is another one; nothing is until the room is known. */
  readonly option: ChartOption | undefined;
  /** Tells the room once there is one, and again when size or tokens change; never while its host renders. */
  readonly onRoom: (room: Room) => void;
  readonly engine: Engine;
}

/**
 * Draws a chart in the element it is put on: `<div ${chart({option, …})}></div>`. The chart is born when the
 * element first has a size and dies with it; a move, a stay outside the page or `display: none` cost nothing but
 * a redraw. What is drawn is decided by whoever hands in the option: this only obeys.
 */
class ChartDirective extends AsyncDirective {
  #element: HTMLElement | undefined;
  #spec: ChartSpec | undefined;
  #sheet: Sheet | undefined;
  #size: {readonly width: number; readonly height: number} | undefined;
  #unwatch: (() => void) | undefined;
  #drawn: ChartOption | undefined;
  #isSettled = false;
  // In a frame of its own, for what follows may change the size again.
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  // Names the argument; the drawing is done in update().
  render(..._: [ChartSpec]) {
    return noChange;
  }

  override update(part: ElementPart, [spec]: [ChartSpec]) {
    this.#spec = spec;
    if (!this.#element) {
      this.#element = part.element as HTMLElement;
      allowEmptying(this.#element);
      if (this.isConnected) this.#watch();
    }
    this.#draw();
    return noChange;
  }

  protected override disconnected() {
    this.#observer.disconnect();
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#sheet?.dispose();
    this.#sheet = undefined;
    this.#drawn = undefined;
    this.#isSettled = false;
  }

  protected override reconnected() {
    if (this.#element) this.#watch();
  }

  #watch() {
    this.#observer.observe(this.#element!);
    // Before the first paint; now the element may still lie in a fragment.
    queueMicrotask(() => this.#measure());
  }

  /** Answers whether the size is another. */
  #measure(): boolean {
    if (!this.isConnected) return false;
    const {offsetWidth: width, offsetHeight: height} = this.#element!;
    const isKnown = this.#sheet && width === this.#size?.width && height === this.#size.height;
    if (isKnown || width === 0 || height === 0) return false;
    this.#size = {width, height};
    if (!this.#sheet) this.#create();
    this.#tellRoom();
    return true;
  }

  #create() {
    this.#sheet = this.#spec!.engine.sheetIn(this.#element!, this.#size!);
    allowEmptying(this.#element!.querySelector('svg')!);
    this.#unwatch = watchTokens(this.#element!, () => this.#tellRoom());
    this.#draw();
  }

  #tellRoom() {
    if (this.isConnected && this.#size)
      this.#spec?.onRoom({...this.#size, tokens: chartTokens(this.#element!)});
  }

  /**
   * What comes with the first option, a legend say, takes its room only when the host has rendered. If there is less
   * then, the option for what is left is drawn, and this one never.
   */
  #settle() {
    queueMicrotask(() => {
      this.#isSettled = true;
      if (!this.#measure()) this.#draw();
    });
  }

  #draw() {
    const option = this.#spec?.option;
    if (!option || !this.#sheet || !this.#size || option === this.#drawn) return;
    if (!this.#isSettled) return this.#settle();
    this.#sheet.draw(option, this.#size);
    this.#drawn = option;
  }
}

/**
 * ECharts empties its element when it begins, and its picture when it ends, by writing an empty `innerHTML`, which
 * Trusted Types forbid. An own property does the same without markup, and lets nothing else through.
 */
function allowEmptying(element: Element) {
  Object.defineProperty(element, 'innerHTML', {
    configurable: true,
    get: () => '',
    set: (markup: unknown) => {
      if (markup) throw new TypeError('A chart writes no markup.');
      element.replaceChildren();
    },
  });
}

export const chart = directive(ChartDirective);
