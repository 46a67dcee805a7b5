import type {Tour, Touring} from '../widget/tour.js';
import {Rotation} from './rotation.js';

/** Details that one widget shows before it is another's turn. */
export const TURN = 3;
/** Milliseconds between what goes and what comes elsewhere, so that no two things move at once. */
export const BEAT = 1000;

/**
 * Leads widgets through their details, a few of one and then a few of the next, one at a time. Where each stopped it
 * goes on in its next turn. It knows neither what a detail is nor why it is held.
 */
export class Conductor {
  readonly #pace = new Rotation(() => this.#step());
  readonly #tours = new Map<Touring, Tour>();
  /** All that there were: when its scene comes again, a tour goes on where it was. */
  readonly #known = new WeakMap<Touring, Tour>();
  /** Whose tour is under way. */
  readonly #coming = new Set<Touring>();
  /** All that are led, also those whose tour is not here yet. */
  #led: readonly Touring[] = [];
  #turn = 0;
  /** Details that were shown in this turn. */
  #shown = 0;
  #beat: ReturnType<typeof setTimeout> | undefined;

  /** Whom to lead from now on, and how; saying the same again changes nothing. */
  lead(widgets: readonly Touring[], seconds: number, isHeld: boolean) {
    const isSame = widgets.length === this.#led.length && widgets.every((each, at) => each === this.#led[at]);
    if (!isSame) this.#follow(widgets);
    if (isHeld) clearTimeout(this.#beat);
    this.#pace.keep(widgets.length > 0 ? seconds : 0, isHeld);
  }

  #follow(widgets: readonly Touring[]) {
    for (const [widget, tour] of this.#tours) {
      if (widgets.includes(widget)) continue;
      tour.end();
      this.#tours.delete(widget);
    }
    this.#led = widgets;
    [this.#turn, this.#shown] = [0, 0];
    clearTimeout(this.#beat);
    this.#pace.restart();
    this.#meetAll();
  }

  #meetAll() {
    for (const widget of this.#led)
      if (!this.#tours.has(widget) && !this.#coming.has(widget)) void this.#meet(widget);
  }

  async #meet(widget: Touring) {
    this.#coming.add(widget);
    try {
      const tour = this.#known.get(widget) ?? (await widget.tour());
      this.#known.set(widget, tour);
      if (this.#led.includes(widget)) this.#tours.set(widget, tour);
      else tour.end();
    } catch {
      // Its file could not be had: the others are led, and every later step is another try.
    }
    this.#coming.delete(widget);
  }

  #step() {
    this.#meetAll();
    const tours = this.#led.flatMap((widget) => this.#tours.get(widget) ?? []);
    if (tours.length === 0) return;
    // Once more to the first: it may have been at its end.
    for (let tries = 0; tries <= tours.length; tries++) {
      const tour = tours[this.#turn % tours.length]!;
      const mayGoOn = this.#shown < TURN || tours.length === 1;
      if (mayGoOn && tour.next()) {
        this.#shown++;
        return;
      }
      const wasShown = this.#shown > 0;
      tour.rest();
      this.#turn = (this.#turn + 1) % tours.length;
      this.#shown = 0;
      if (wasShown) {
        this.#beat = setTimeout(() => this.#step(), BEAT);
        return;
      }
    }
  }
}
