import type {ReactiveController, ReactiveControllerHost} from 'lit';

export const MINUTE = 60_000;

/** Updates its host at every full minute, and tells it of the minutes that passed, also while a machine slept. */
export class Minutes implements ReactiveController {
  /** Milliseconds since 1970. */
  now = Date.now();
  readonly #host: ReactiveControllerHost;
  readonly #onMinute: (now: number, before: number) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, onMinute: (now: number, before: number) => void) {
    this.#host = host;
    this.#onMinute = onMinute;
    host.addController(this);
  }

  hostConnected() {
    this.now = Date.now();
    this.#wait();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  #wait() {
    this.#timer = setTimeout(
      () => {
        const before = this.now;
        this.now = Date.now();
        this.#wait();
        this.#host.requestUpdate();
        this.#onMinute(this.now, before);
      },
      MINUTE - (Date.now() % MINUTE),
    );
  }
}
