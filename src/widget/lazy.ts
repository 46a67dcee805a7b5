import {adoptStyles, type CSSResultOrNative, type LitElement} from 'lit';
import type {Lazy} from '../frame/waiting.js';

export type {Lazy};

/** Fetches a part when it is first wanted. What is at hand already is given at once, and drawn in the same update. */
export type LazyOf = <Part extends object>(load: () => Part | Promise<Part>) => Lazy<Part>;

interface Styled {
  readonly styles?: readonly CSSResultOrNative[];
}

/**
 * The parts of a widget that only some readers look at: each is fetched when it is first wanted, and brings its
 * styles along.
 */
export class LazyParts {
  readonly #host: LitElement;
  readonly #pending = new Set<Promise<void>>();
  /** Of each part, in the order they were added: whichever comes first, the same rules have the last word. */
  readonly #styles: (readonly CSSResultOrNative[])[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Settled when all that was wanted has come, or could not be had. */
  get settled(): Promise<unknown> {
    return Promise.all(this.#pending);
  }

  add<Part extends object>(load: () => Part | Promise<Part>): Lazy<Part> {
    const host = this.#host;
    const place = this.#styles.push([]) - 1;
    let value: Part | undefined;
    let isBroken = false;
    let isUnderWay = false;
    const fetchPart = async () => {
      try {
        const part = load();
        const isLate = part instanceof Promise;
        value = isLate ? await part : part;
        isBroken = false;
        this.#wear(place, value);
        if (!isLate) return;
      } catch {
        isBroken = true;
        console.warn(`<${host.localName}> could not load one of its files; are all on the server?`);
      }
      host.requestUpdate();
    };
    const want = async () => {
      if (value || isUnderWay) return;
      isUnderWay = true;
      const pending = fetchPart();
      this.#pending.add(pending);
      await pending;
      this.#pending.delete(pending);
      // The update that tells what became of it does not ask for it again; later ones do.
      await host.updateComplete;
      isUnderWay = false;
    };
    return {
      get value() {
        void want();
        return value;
      },
      get isBroken() {
        return isBroken;
      },
      want: () => void want(),
      retry: () => {
        isBroken = false;
        host.requestUpdate();
      },
    };
  }

  #wear(place: number, {styles = []}: Styled) {
    if (styles.length === 0) return;
    this.#styles[place] = styles;
    const own = (this.#host.constructor as typeof LitElement).elementStyles;
    adoptStyles(this.#host.renderRoot as ShadowRoot, [...own, ...this.#styles.flat()]);
  }
}
