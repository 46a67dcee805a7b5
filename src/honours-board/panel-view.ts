import {html, type ReactiveControllerHost} from 'lit';
import {PanelFocus} from '../widget/panel-focus.js';
import {detailView} from './detail-view.js';
import type {Honour} from './model.js';
import type {Choice} from './parts.js';
import type {Words} from './words.js';

/** The panel of a chosen honour, beside what it was chosen from: the focus goes into it, and back when it is closed. */
export class HonourPanel {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #focus: PanelFocus;
  #choice: Choice | undefined;
  #side: 'start' | 'end' = 'end';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#focus = new PanelFocus(host, () => this.#wayBack());
  }

  render(honour: Honour, choice: Choice, words: Words, onClose: () => void) {
    if (choice !== this.#choice) this.#open(choice);
    return html`<div class="place at-${this.#side}">${detailView(honour, words, onClose)}</div>`;
  }

  leave() {
    this.#focus.leave();
    this.#choice = undefined;
  }

  #open(choice: Choice) {
    const {offsetLeft, offsetParent} = choice.opener;
    // On the other side, so that what was chosen stays in sight.
    this.#side = offsetLeft * 2 > (offsetParent?.clientWidth ?? Infinity) ? 'start' : 'end';
    this.#choice = choice;
    this.#focus.enter();
  }

  /** The opener, or what tells of the same honour now, or the board. */
  #wayBack() {
    const {id, opener} = this.#choice!;
    if (opener.isConnected && opener.dataset['id'] === id) return opener;
    const find = (selector: string) => this.#host.shadowRoot!.querySelector<HTMLElement>(selector);
    return find(`[data-id="${CSS.escape(id)}"]`) ?? find('.board');
  }
}
