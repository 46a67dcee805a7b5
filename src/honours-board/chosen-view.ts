import {nothing, type ReactiveControllerHost} from 'lit';
import type {Honour} from './model.js';
import type {ChoicePanel, PanelDeeds} from './panel-view.js';
import type {Choice} from './parts.js';
import type {Words} from './words.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * What is shown in full, because a person chose it or because a tour came to it, and the panel that shows it. What it is
 * chosen from, and what else can be done with it, it does not know.
 */
export class Chosen {
  readonly #host: Host;
  #choice: Choice | undefined;
  #panel: ChoicePanel | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Its id; undefined where nothing is shown in full. */
  get id(): string | undefined {
    return this.#choice?.id;
  }

  open(choice: Choice) {
    this.#choice = choice;
    this.#host.requestUpdate();
  }

  /** A person is done with it, and takes the focus back to where it came from. */
  close() {
    this.#panel?.leave();
    this.forget();
  }

  /** What came by itself goes by itself; what a person chose stays. */
  putAway() {
    if (!this.#choice?.isByItself) return;
    this.#panel?.forget();
    this.forget();
  }

  /** Nothing is chosen any more, be it that its feed is gone. */
  forget() {
    this.#choice = undefined;
    this.#host.requestUpdate();
  }

  view(
    Panel: typeof ChoicePanel | undefined,
    honours: readonly Honour[],
    words: Words,
    deeds: PanelDeeds,
  ): unknown {
    if (!this.#choice || !Panel) return nothing;
    this.#panel ??= new Panel(this.#host);
    return this.#panel.render(honours, this.#choice, words, deeds);
  }
}
