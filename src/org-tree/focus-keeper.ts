import type {ReactiveController} from 'lit';
import type {ChartHost} from './chart-settings.js';

/**
 * Keeps the focus on the organisation that has it when its item is drawn anew: after a refresh nodes have other
 * numbers, and a tree that grew beyond what is in the page whole is drawn as another list.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ChartHost;
  #isInTree = false;

  constructor(host: ChartHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate() {
    this.#isInTree = this.#focused?.matches('[role=treeitem]') ?? false;
  }

  hostUpdated() {
    // Who hears of the focus may ask for another update, so not within this one.
    if (this.#isInTree && this.#isAstray) queueMicrotask(() => this.#isAstray && this.#bringBack());
  }

  get #focused(): Element | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement;
  }

  get #isAstray(): boolean {
    return this.#focused?.matches('[role=treeitem]:not([tabindex="0"])') ?? true;
  }

  #bringBack() {
    this.#host.renderRoot
      .querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')
      ?.focus({preventScroll: true});
  }
}
