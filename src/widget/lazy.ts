import {adoptStyles, type CSSResultOrNative, type LitElement} from 'lit';

/** A part of a widget that is fetched when it is first wanted. */
export interface Lazy<Part> {
  /** The part; undefined until it is there. Asking for it fetches it, and the widget updates when it has come. */
  readonly value: Part | undefined;
}

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
  readonly #styles: CSSResultOrNative[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Settled when all that was wanted has come, or could not be had. */
  get settled(): Promise<unknown> {
    return Promise.all(this.#pending);
  }

  add<Part extends object>(load: () => Promise<Part>): Lazy<Part> {
    let value: Part | undefined;
    let isWanted = false;
    const fetchPart = async () => {
      try {
        value = await load();
        this.#wear(value);
        this.#host.requestUpdate();
      } catch {
        // The next look tries again.
        isWanted = false;
        console.warn(`<${this.#host.localName}> could not load one of its files; are all on the server?`);
      }
    };
    const want = () => {
      isWanted = true;
      const pending = fetchPart().finally(() => this.#pending.delete(pending));
      this.#pending.add(pending);
    };
    return {
      get value() {
        if (!isWanted) want();
        return value;
      },
    };
  }

  #wear({styles = []}: Styled) {
    if (styles.length === 0) return;
    this.#styles.push(...styles);
    const own = (this.#host.constructor as typeof LitElement).elementStyles;
    adoptStyles(this.#host.renderRoot as ShadowRoot, [...own, ...this.#styles]);
  }
}
