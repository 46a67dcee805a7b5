import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Takes the focus into a widget's panel as soon as it stands, however late it comes, and back to its opener when it
 * is closed. What the panel is about, and whether there is one, its owner knows.
 */
export class PanelFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #opener: () => HTMLElement | null | undefined;
  #isAwaited = false;

  /** `opener` answers who takes the focus back, at that time. */
  constructor(host: ReactiveControllerHost & Element, opener: () => HTMLElement | null | undefined) {
    this.#host = host;
    this.#opener = opener;
    host.addController(this);
  }

  /** The panel is about to open, or to tell of something else. */
  enter() {
    this.#isAwaited = true;
  }

  /** The panel is about to close. */
  leave() {
    this.#isAwaited = false;
    this.#opener()?.focus();
  }

  hostUpdated() {
    const panel = this.#isAwaited && this.#host.shadowRoot!.querySelector<HTMLElement>('.panel');
    if (!panel) return;
    this.#isAwaited = false;
    panel.focus();
  }
}
