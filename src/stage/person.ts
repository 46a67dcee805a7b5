import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds after the last sign of a person when a wall takes itself to be alone again. */
export const HANDOVER = 60_000;
/** Milliseconds after its last movement when a pointer is in the way. */
export const STILL = 5000;

/**
 * Knows whether somebody is at its host: touching, pointing, pressing keys. In a page somebody is there as long as the
 * pointer or the focus is; at a wall, where nobody takes a pointer away, for a minute after the last sign. It changes
 * nothing but itself, and asks its host to update.
 */
export class Person implements ReactiveController {
  /** Whether what moves by itself should wait. */
  isThere = false;
  /** Whether a pointer moves, so that what it is for should be seen. */
  isPointing = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isAtWall: () => boolean;
  #life: AbortController | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #stilling: ReturnType<typeof setTimeout> | undefined;
  #at = '';

  constructor(host: ReactiveControllerHost & HTMLElement, isAtWall: () => boolean) {
    this.#host = host;
    this.#isAtWall = isAtWall;
    host.addController(this);
  }

  hostConnected() {
    const {signal} = (this.#life = new AbortController());
    const options = {signal, passive: true, capture: true};
    this.#host.addEventListener('pointermove', this.#onMove, options);
    for (const type of ['pointerdown', 'wheel', 'keydown', 'focusin'])
      this.#host.addEventListener(type, this.#onSign, options);
    for (const type of ['pointerleave', 'focusout'])
      this.#host.addEventListener(type, this.#onLeave, {signal});
  }

  hostDisconnected() {
    this.#life?.abort();
    clearTimeout(this.#leaving);
    clearTimeout(this.#stilling);
    this.isThere = this.isPointing = false;
  }

  /** Somebody pressed a key elsewhere that was meant for the host. */
  notice() {
    this.#onSign();
  }

  /** Whoever is there wants what moves by itself to go on. */
  dismiss() {
    this.#go();
  }

  // Browsers tell of a pointer, too, under which something moved.
  readonly #onMove = ({screenX, screenY}: PointerEvent) => {
    const at = `${screenX} ${screenY}`;
    const hasMoved = this.#at !== '' && at !== this.#at;
    this.#at = at;
    if (!hasMoved) return;
    this.#point();
    this.#onSign();
  };

  #point() {
    clearTimeout(this.#stilling);
    this.#stilling = setTimeout(() => {
      this.isPointing = false;
      this.#host.requestUpdate();
    }, STILL);
    if (this.isPointing) return;
    this.isPointing = true;
    this.#host.requestUpdate();
  }

  readonly #onSign = (event?: Event) => {
    // A focus that followed a press, or that a script set, is no sign of its own.
    if (event?.type === 'focusin' && !(event.composedPath()[0] as Element).matches(':focus-visible')) return;
    if (event?.type === 'pointerdown') this.#point();
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(this.#expire, HANDOVER);
    if (this.isThere) return;
    this.isThere = true;
    this.#host.requestUpdate();
  };

  readonly #expire = () => {
    if (!this.#isAtWall() && this.#isHeld()) this.#leaving = setTimeout(this.#expire, HANDOVER);
    else this.#go();
  };

  readonly #onLeave = (event: Event) => {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!this.#isAtWall() && !isTouch)
      queueMicrotask(() => {
        if (!this.#isHeld()) this.#go();
      });
  };

  /** Whether a pointer rests on it, or the focus is in it. */
  #isHeld(): boolean {
    return this.#host.matches(':focus-within') || this.#host.matches(':hover');
  }

  #go() {
    clearTimeout(this.#leaving);
    if (!this.isThere) return;
    this.isThere = false;
    this.#host.requestUpdate();
  }
}
