import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/**
 * Which strips were in view so far, whatever scrolls them there: what was drawn stays drawn. Strips that are not drawn
 * yet have the class `away`. It owns its observer and listener and gives them back when the host leaves.
 */
export class StripsInView implements ReactiveController {
  readonly #host: Host;
  #seen = new Set<number>();
  readonly #observer = new IntersectionObserver((entries) => this.#onView(entries));

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Whether a strip was in view, or may be in the first frame, before the browser tells.
   * @param top where it begins in the window, in pixels
   */
  has(place: number, top: number): boolean {
    return this.#seen.has(place) || top < innerHeight;
  }

  forget() {
    this.#seen = new Set();
  }

  hostConnected() {
    addEventListener('beforeprint', this.#onPrint);
    this.hostUpdated();
  }

  hostUpdated() {
    for (const strip of this.#away()) this.#observer.observe(strip);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#onPrint);
    this.#observer.disconnect();
  }

  #away() {
    return this.#host.renderRoot.querySelectorAll('.strip.away');
  }

  #onView(entries: readonly IntersectionObserverEntry[]) {
    this.#see(entries.filter(({isIntersecting}) => isIntersecting).map(({target}) => target));
  }

  /** Paper has no window to scroll. */
  readonly #onPrint = () => this.#see(this.#away());

  #see(strips: Iterable<Element>) {
    for (const strip of strips) {
      this.#observer.unobserve(strip);
      this.#seen.add([...strip.parentElement!.children].indexOf(strip));
      this.#host.requestUpdate();
    }
  }
}
