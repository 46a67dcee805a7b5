import type {ReactiveControllerHost} from 'lit';

/**
 * A module that is fetched when its host first wants it: `value` is undefined until then, and the host is asked to
 * update when it is there. For what only some readers look at.
 */
export class Lazy<Module> {
  /** Settled when the module is there, or cannot be had; undefined while nobody wants it. */
  pending: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: () => Promise<Module>;
  #value: Module | undefined;

  constructor(host: ReactiveControllerHost & Element, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  get value(): Module | undefined {
    this.pending ??= this.#fetch();
    return this.#value;
  }

  async #fetch() {
    try {
      this.#value = await this.#load();
      this.#host.requestUpdate();
    } catch {
      // The next look tries again.
      this.pending = undefined;
      console.warn(
        `<${this.#host.localName}> could not load one of its own files; are all of them on the server?`,
      );
    }
  }
}
