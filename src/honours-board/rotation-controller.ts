import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {clock} from '../widget/announcer.js';
import {pauseOf, placeAt, TOUCH_REST, untilNext, type Rest} from './rotation.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

/** What rotates now. */
export interface Rotating {
  /** Seconds per place. */
  readonly seconds: number;
  readonly place: number;
  readonly stops: number;
}

/**
 * Moves a board on by itself, and rests as long as anything speaks against it: a person who points, focuses, touches
 * or has pressed pause, an open panel, a hidden page, a board out of view, a reader who wants less motion. It owns its
 * listeners, observer and timer, and gives them back when the host leaves. What a place is, it does not know.
 */
export class RotationController implements ReactiveController {
  readonly #host: Host;
  readonly #onTurn: (place: number) => void;
  readonly #rests = new Set<Rest>();
  #rotating: Rotating | undefined;
  #since = 0;
  #cancel: (() => void) | undefined;
  #endTouch: (() => void) | undefined;
  #leaving: AbortController | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host, onTurn: (place: number) => void) {
    this.#host = host;
    this.#onTurn = onTurn;
    host.addController(this);
  }

  get isPaused() {
    return this.#rests.has('paused');
  }

  /** Whether a reader asked for less motion: then nothing moves, and there is nothing to pause. */
  get isReduced() {
    return this.#rests.has('reduced');
  }

  /** A person presses the button. Who starts it while pointing at it sees it move at once. */
  toggle() {
    const isPaused = this.isPaused;
    if (isPaused) for (const rest of ['pointer', 'focus', 'touch'] as const) this.#rests.delete(rest);
    this.#rest('paused', !isPaused);
    this.#host.requestUpdate();
  }

  /** Takes what rotates from now on; nothing, where all is in view or a board stands still. */
  show(rotating: Rotating | undefined, isOpen: boolean) {
    const {seconds, place, stops} = this.#rotating ?? {};
    const isSame = rotating?.seconds === seconds && rotating?.place === place && rotating?.stops === stops;
    this.#rotating = rotating;
    if (isOpen !== this.#rests.has('open')) this.#rest('open', isOpen);
    else if (!isSame) this.#start();
  }

  hostConnected() {
    this.#leaving = new AbortController();
    const {signal} = this.#leaving;
    const host = this.#host;
    const on = (target: EventTarget, type: string, then: (event: Event) => void) =>
      target.addEventListener(type, then, {signal});
    on(host, 'pointerenter', (event) => {
      if ((event as PointerEvent).pointerType === 'touch') this.#touched();
      else this.#rest('pointer', true);
    });
    on(host, 'pointerleave', () => this.#rest('pointer', false));
    on(host, 'focusin', () => this.#rest('focus', true));
    on(host, 'focusout', () => this.#rest('focus', false));
    on(document, 'visibilitychange', () => this.#rest('hidden', document.hidden));
    const reduced = matchMedia('(prefers-reduced-motion: reduce)');
    on(reduced, 'change', () => {
      this.#rest('reduced', reduced.matches);
      host.requestUpdate();
    });
    this.#observer = new IntersectionObserver((entries) =>
      this.#rest('away', !entries.at(-1)!.isIntersecting),
    );
    this.#observer.observe(host);
    this.#set('hidden', document.hidden);
    this.#set('reduced', reduced.matches);
    this.#set('away', true);
    this.#set('pointer', host.matches(':hover'));
    this.#set('focus', host.matches(':focus-within'));
  }

  hostDisconnected() {
    this.#leaving?.abort();
    this.#observer?.disconnect();
    this.#endTouch?.();
    this.#stop();
  }

  /** A finger has left again before anybody has read anything. */
  #touched() {
    this.#endTouch?.();
    this.#endTouch = clock.wait(TOUCH_REST, () => this.#rest('touch', false));
    this.#rest('touch', true);
  }

  #set(rest: Rest, isSo: boolean) {
    if (isSo) this.#rests.add(rest);
    else this.#rests.delete(rest);
  }

  #rest(rest: Rest, isSo: boolean) {
    if (this.#rests.has(rest) === isSo) return;
    this.#set(rest, isSo);
    if (this.#rests.size === 0) this.#start();
    else this.#stop();
  }

  /** Every place stands its full time, also after a rest. */
  #start() {
    this.#stop();
    if (!this.#rotating || this.#rests.size > 0) return;
    this.#since = clock.now();
    this.#wait(this.#rotating);
  }

  #stop() {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #wait({seconds, place, stops}: Rotating) {
    const pause = pauseOf(seconds);
    this.#cancel = clock.wait(untilNext(clock.now() - this.#since, pause), () =>
      this.#onTurn(placeAt(place, Math.max(pause, clock.now() - this.#since), pause, stops)),
    );
  }
}
