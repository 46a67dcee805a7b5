import {dayOfNumber} from '../feed/day.js';
import {boundsOf, type View} from './layout-bounds.js';
import {lastYearOf} from './layout-years.js';
import type {Growth} from './model.js';
import {boundOf} from './sentences.js';
import {dayAt, type Layout} from './layout.js';
import {between, isWhole, moved, zoomed, type Span} from './zoom.js';

/** `from` and `to` of the widget. */
export interface Bounds {
  readonly from: string;
  readonly to: string;
}

/** What is looked at, and who hears of it. */
export interface Sight {
  readonly layout: () => Layout | undefined;
  readonly made: () => {readonly model: Growth; readonly view: View};
  /** The widget's bounds are to be others. */
  readonly onBounds: (bounds: Bounds) => void;
  /** Another part of the year is to be shown. */
  readonly onSeason: () => void;
  /** Other days are shown, perhaps all there are. */
  readonly onSpan: (span: Span, isAll: boolean) => void;
}

const isSame = (one: Bounds | undefined, other: Bounds) => one?.from === other.from && one.to === other.to;

/**
 * The days that a person looks closer at. They are the widget's `from` and `to`, so that the page sees them and a
 * refresh keeps them; what the page itself had asked for comes back. A page that sets others meanwhile is right. Where
 * years are laid over each other, `from` and `to` say which, and a person looks closer at a part of the year.
 */
export class ZoomState {
  readonly #sight: Sight;
  #now: Bounds = {from: '', to: ''};
  #home: Bounds = this.#now;
  #set: Bounds | undefined;
  #season: Span | undefined;

  constructor(sight: Sight) {
    this.#sight = sight;
  }

  /** The widget's bounds, as they are drawn. */
  follow(now: Bounds) {
    this.#now = now;
  }

  get isOn(): boolean {
    return this.#areYears ? this.#season !== undefined : isSame(this.#set, this.#now);
  }

  /** The days since New Year, of the last of compared years, that are looked at. */
  get season(): Span | undefined {
    return this.#season;
  }

  get #areYears(): boolean {
    return this.#sight.layout()?.kind === 'years';
  }

  /** Shows what lies between two places of the plot, given as shares of its width. */
  band(from: number, to: number) {
    this.#change((_, whole) => between(this.#dayAt(from), this.#dayAt(to), whole));
  }

  /** Shows what lies around a place so many times as wide, and moves it along. */
  spread(x: number, times: number, along: number) {
    this.#change((span, whole) => {
      const wide = times === 1 ? span : zoomed(span, whole, this.#dayAt(x), 1 / times);
      return along === 0 ? wide : moved(wide, whole, -along * (wide.last - wide.first));
    });
  }

  /** Plus and minus around a day, 0 for the whole, Shift with arrows along; answers whether the key was for it. */
  key({key, shiftKey}: KeyboardEvent, day: number): boolean {
    const times = {'+': 0.5, '=': 0.5, '-': 2, _: 2}[key];
    const along = shiftKey ? {ArrowLeft: -0.25, ArrowRight: 0.25}[key] : undefined;
    if (key === '0') this.leave();
    else if (times !== undefined)
      this.#change((span, whole) => zoomed(span, whole, Math.min(day, span.last), times));
    else if (along !== undefined)
      this.#change((span, whole) => moved(span, whole, along * (span.last - span.first)));
    else return false;
    return true;
  }

  /** Shows the whole again. */
  leave() {
    if (!this.isOn) return;
    this.#sight.onSpan(this.#whole(), true);
    if (this.#areYears) this.#setSeason(undefined);
    else this.#goHome();
  }

  /** What was looked at is there no more. */
  forget() {
    this.#setSeason(undefined);
    if (isSame(this.#set, this.#now)) this.#goHome();
  }

  #goHome() {
    this.#set = undefined;
    this.#sight.onBounds(this.#home);
  }

  #setSeason(season: Span | undefined) {
    this.#season = season;
    this.#sight.onSeason();
  }

  #change(next: (span: Span, whole: Span) => Span) {
    const layout = this.#sight.layout();
    if (!layout) return;
    const {first, stops} = layout;
    const whole = this.#whole();
    const span = next({first, last: stops.at(-1)!.until}, whole);
    if (isWhole(span, whole)) return this.leave();
    this.#sight.onSpan(span, false);
    if (this.#areYears)
      return this.#setSeason({first: span.first - whole.first, last: span.last - whole.first});
    if (!this.isOn) this.#home = this.#now;
    this.#set = {from: dayOfNumber(span.first), to: dayOfNumber(span.last)};
    this.#sight.onBounds(this.#set);
  }

  /** The days there are to look closer at. */
  #whole(): Span {
    const {model, view} = this.#sight.made();
    if (this.#areYears) return lastYearOf(boundsOf(model, view));
    const {from, to} = this.isOn ? this.#home : this.#now;
    return boundsOf(model, {...view, from: boundOf(from), to: boundOf(to)});
  }

  #dayAt(x: number): number {
    const layout = this.#sight.layout()!;
    return dayAt(layout, x * layout.width);
  }
}
