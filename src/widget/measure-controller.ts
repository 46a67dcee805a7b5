import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/**
 * Calls back with an element that its host draws (the first that `selector` finds) as soon as it stands in the page,
 * and in the frame after its size changed. The first call comes before the first paint; the later ones wait for their
 * frame, so that what they change may change the size again. It owns its observer and gives it back when the host
 * leaves.
 */
export class MeasureController implements ReactiveController {
  readonly #host: Host;
  readonly #selector: string;
  readonly #onSize: (element: HTMLElement) => void;
  #element: HTMLElement | null = null;
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#report()));

  constructor(host: Host, selector: string, onSize: (element: HTMLElement) => void) {
    this.#host = host;
    this.#selector = selector;
    this.#onSize = onSize;
    host.addController(this);
  }

  hostConnected() {
    this.#watch();
  }

  hostUpdated() {
    const element = this.#host.renderRoot.querySelector<HTMLElement>(`${this.#selector}:not(.served *)`);
    if (element === this.#element) return;
    this.#observer.disconnect();
    this.#element = element;
    this.#watch();
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  #watch() {
    // What is drawn after the host left is measured when it is back.
    if (!this.#element?.isConnected) return;
    this.#observer.observe(this.#element);
    // Not within the update that drew it: what is measured may ask for another.
    queueMicrotask(() => this.#report());
  }

  #report() {
    if (!this.#element?.isConnected) return;
    this.#onSize(this.#element);
    void this.#takeOver();
  }

  /** What a server drew stands until what was measured is drawn in its room, and nothing of it is missing. */
  async #takeOver() {
    const {renderRoot} = this.#host;
    await this.#host.updateComplete;
    const served = renderRoot.querySelectorAll('.served');
    if (served.length === 0 || !this.#element) return;
    // What came meanwhile may have left it another room.
    this.#onSize(this.#element);
    await this.#host.updateComplete;
    served.forEach((each) => each.remove());
  }
}
