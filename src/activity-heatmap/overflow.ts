import type {ReactiveControllerHost} from 'lit';
import {MeasureController} from '../widget/measure-controller.js';

/** Knows whether part of the cells is out of view; asks for an update when that changes. */
export class Overflow {
  readonly #host: ReactiveControllerHost;
  #hasMore = false;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
    // Either may change its size and leave the other as it is.
    for (const part of ['.scroller', '[part=grid]'])
      new MeasureController(host, part, (element) => this.#onSize(element.closest('.scroller')!));
  }

  get hasMore(): boolean {
    return this.#hasMore;
  }

  #onSize({scrollWidth, clientWidth, scrollHeight, clientHeight}: Element) {
    const hasMore = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    if (hasMore === this.#hasMore) return;
    this.#hasMore = hasMore;
    this.#host.requestUpdate();
  }
}
