import {noChange, type ElementPart} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';

type OnSize = (element: HTMLElement) => void;

/**
 * Calls back with the element it is put on, before the first paint and whenever its size changes:
 * `<div ${measured((element) => …)}></div>`. What the callback changes must not change that size again.
 */
class MeasuredDirective extends AsyncDirective {
  #element: HTMLElement | undefined;
  #onSize: OnSize | undefined;
  readonly #observer = new ResizeObserver(() => this.#onSize!(this.#element!));

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
    if (this.#element) this.#observer.observe(this.#element);
  }

  protected override disconnected() {
    this.#observer.disconnect();
  }
}

export const measured = directive(MeasuredDirective);
