import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Touring} from '../widget/tour.js';
import type {Conductor} from './conductor.js';
import {widgetsIn} from './widgets.js';

export interface Guidance {
  /** Seconds per detail; 0 shows none. */
  readonly seconds: number;
  readonly isHeld: boolean;
  readonly scene: Element | undefined;
}

const mayTour = (widget: object): widget is Touring => 'tour' in widget;

/** Fetches who leads a scene's widgets, where somebody is to, and tells what there is to lead. */
export class Guide implements ReactiveController {
  readonly #guidance: () => Guidance;
  #conductor: Conductor | undefined;
  #isFetched = false;

  constructor(host: ReactiveControllerHost, guidance: () => Guidance) {
    this.#guidance = guidance;
    host.addController(this);
  }

  hostUpdated() {
    const {seconds, isHeld, scene} = this.#guidance();
    if (seconds > 0 && !this.#isFetched) void this.#fetch();
    const widgets: readonly object[] = seconds > 0 && scene ? widgetsIn(scene) : [];
    this.#conductor?.lead(widgets.filter(mayTour), seconds, isHeld);
  }

  hostDisconnected() {
    this.#conductor?.lead([], 0, true);
  }

  async #fetch() {
    this.#isFetched = true;
    try {
      this.#conductor = new (await import('./conductor.js')).Conductor();
      this.hostUpdated();
    } catch {
      // The next update is another try.
      this.#isFetched = false;
    }
  }
}
