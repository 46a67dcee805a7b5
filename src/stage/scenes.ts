import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {whenDrawn} from './widgets.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

/** What no scene is made of. */
const UNSEEN = 'script, style, link, template';

/**
 * Knows which children of its host are scenes and which are furniture (they name a slot), which scene is shown, and
 * which is being drawn to be shown next. Scenes may come and go at any time: the one that is shown stays as long as it
 * is there.
 */
export class Scenes implements ReactiveController {
  all: readonly Element[] = [];
  shown: Element | undefined;
  coming: Element | undefined;
  readonly #host: Host;
  readonly #onShow: () => void;
  readonly #observer = new MutationObserver(() => this.#read());
  #wait: AbortController | undefined;

  constructor(host: Host, onShow: () => void) {
    this.#host = host;
    this.#onShow = onShow;
    host.addController(this);
  }

  /** Which scene is shown; −1 where there is none. */
  get index(): number {
    return this.shown ? this.all.indexOf(this.shown) : -1;
  }

  /** The furniture of a slot. */
  furniture(slot: string): readonly Element[] {
    return [...this.#host.children].filter((child) => child.slot === slot);
  }

  hostConnected() {
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      attributeFilter: ['slot', 'aria-label', 'heading'],
    });
    this.#read();
  }

  /** Puts each child into its place: a slot for each scene, and those of the furniture. */
  hostUpdated() {
    const {renderRoot} = this.#host;
    for (const slot of renderRoot.querySelectorAll<HTMLSlotElement>('slot[name]'))
      slot.assign(...this.furniture(slot.name));
    renderRoot
      .querySelectorAll<HTMLSlotElement>('.scene > slot')
      .forEach((slot, index) => slot.assign(this.all[index]!));
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#stop();
  }

  /** Shows the scene so many places on, around the end; of what is asked for while one is coming, the last counts. */
  step(places: number) {
    const at = this.all.indexOf((this.coming ?? this.shown)!);
    this.goTo((at + places + this.all.length) % this.all.length);
  }

  goTo(index: number) {
    const scene = this.all[index];
    if (!scene || scene === this.coming) return;
    this.#stop();
    if (scene !== this.shown) void this.#bring(scene);
  }

  async #bring(scene: Element) {
    const wait = (this.#wait = new AbortController());
    this.coming = scene;
    this.#host.requestUpdate();
    // Its slot has to be there before it can draw.
    await this.#host.updateComplete;
    await whenDrawn(scene, wait.signal);
    if (!wait.signal.aborted) this.#show(scene);
  }

  #show(scene: Element | undefined) {
    this.#stop();
    this.shown = scene;
    this.#host.requestUpdate();
    if (scene) this.#onShow();
  }

  #stop() {
    this.#wait?.abort();
    this.coming = undefined;
    this.#host.requestUpdate();
  }

  #read() {
    const before = this.index;
    this.all = [...this.#host.children].filter((child) => !child.slot && !child.matches(UNSEEN));
    const has = (scene: Element | undefined) => scene !== undefined && this.all.includes(scene);
    if (this.coming && !has(this.coming)) this.#stop();
    // In place of one that went stands the one after it.
    if (!has(this.shown)) this.#show(this.all[Math.min(Math.max(0, before), this.all.length - 1)]);
    this.#host.requestUpdate();
  }
}
