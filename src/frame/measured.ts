import {noChange, type ElementPart} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';

type OnSize = (element: HTMLElement) => void;

/**
 * Calls back with the element it is put on as soon as it stands in the page, and in the frame after its size changed:
 * `<div ${measured((element) => …)}></div>`. The first call comes before the first paint; the later ones wait for
 * their frame, so that what they change may change the size again.
 */
class MeasuredDirective extends AsyncDirective {
  #element: HTMLElement | undefined;
  #onSize: OnSize | undefined;
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#report()));

  render(_: OnSize) {
    return noChange;
  }

  override update({element}: ElementPart, [onSize]: [OnSize]) {
    this.#onSize = onSize;
    if (element === this.#element) return noChange;
    this.#element = element as HTMLElement;
    if (this.isConnected) this.reconnected();
    return noChange;
  }

  protected override reconnected() {
    if (!this.#element) return;
    this.#observer.observe(this.#element);
    // Now the element may still lie in a fragment.
    queueMicrotask(() => this.#report());
  }

  protected override disconnected() {
    this.#observer.disconnect();
  }

  #report() {
    if (this.isConnected) this.#onSize!(this.#element!);
  }
}

export const measured = directive(MeasuredDirective);
