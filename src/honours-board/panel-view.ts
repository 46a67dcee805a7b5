import {html, nothing, type ReactiveControllerHost} from 'lit';
import {PanelFocus} from '../widget/panel-focus.js';
import {honourDetails, recipientDetails} from './detail-view.js';
import type {Honour} from './model.js';
import type {Choice, Deeds} from './parts.js';
import {keyOf} from './ranking.js';
import type {Words} from './words.js';

/** What the panel asks of its board. */
export interface PanelDeeds extends Deeds {
  readonly onSearch: (query: string) => void;
  readonly onClose: () => void;
}

/** The panel of what was chosen, beside what it was chosen from: the focus goes into it, and back when it is closed. */
export class ChoicePanel {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #focus: PanelFocus;
  #choice: Choice | undefined;
  /** What opened the panel first, and takes the focus when it is closed, however far it has led since. */
  #first: Choice | undefined;
  #side: 'start' | 'end' = 'end';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#focus = new PanelFocus(host, () => this.#wayBack());
  }

  /** Nothing when the feed no longer has what was chosen. */
  render(honours: readonly Honour[], choice: Choice, words: Words, deeds: PanelDeeds) {
    const details = detailsOf(honours, choice, words, deeds);
    if (details !== nothing && choice !== this.#choice) this.#open(choice);
    return details === nothing ? nothing : html`<div class="place at-${this.#side}">${details}</div>`;
  }

  leave() {
    this.#focus.leave();
    this.forget();
  }

  /** It is put away, and the focus is elsewhere. */
  forget() {
    this.#choice = this.#first = undefined;
  }

  #open(choice: Choice) {
    this.#choice = choice;
    if (!choice.isByItself) this.#focus.enter();
    if (choice.opener.closest('.panel')) return;
    this.#first = choice;
    const {offsetLeft, offsetParent} = choice.opener;
    // On the other side, so that what was chosen stays in sight.
    this.#side = offsetLeft * 2 > (offsetParent?.clientWidth ?? Infinity) ? 'start' : 'end';
  }

  /** The opener, or what tells of the same now, or the board. */
  #wayBack() {
    const find = (selector: string) => this.#host.shadowRoot!.querySelector<HTMLElement>(selector);
    if (!this.#first) return find('.board');
    const {id, opener} = this.#first;
    if (opener.isConnected && (opener.dataset['id'] ?? id) === id) return opener;
    return find(`[data-id="${CSS.escape(id)}"]`) ?? find('.board');
  }
}

function detailsOf(honours: readonly Honour[], {kind, id}: Choice, words: Words, deeds: PanelDeeds) {
  if (kind === 'honour') {
    const honour = honours.find((each) => each.id === id);
    return honour ? honourDetails(honour, words, deeds, deeds.onClose) : nothing;
  }
  const isChosen = (recipient: Honour['recipients'][number]) => keyOf(recipient) === id;
  const received = honours.filter(({recipients}) => recipients.some(isChosen));
  const recipient = received[0]?.recipients.find(isChosen);
  return recipient ? recipientDetails(recipient, received, words, deeds) : nothing;
}
