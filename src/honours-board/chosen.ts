import type {ReactiveControllerHost} from 'lit';
import {emit} from '../widget/events.js';
import {PanelFocus} from '../widget/panel-focus.js';
import type {Honour} from './model.js';

/** What `dj-select` tells of a chosen honour. */
export interface HonourSelectDetail {
  readonly id: string;
  readonly title: string;
  readonly honour: Honour;
}

/** The honour that a person chose: the page is told, and unless it objects a panel opens. */
export class Chosen {
  /** The id of the honour whose panel is open. */
  id: string | undefined;
  /** Where the panel stands, so that what was chosen stays in sight. */
  side: 'start' | 'end' = 'end';
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #focus: PanelFocus;
  #opener: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#focus = new PanelFocus(host, () => this.#wayBack());
  }

  readonly choose = (honour: Honour, opener: HTMLElement) => {
    const {id, title} = honour;
    if (!emit(this.#host, 'dj-select', {id, title, honour} satisfies HonourSelectDetail)) return;
    this.#opener = opener;
    this.side = opener.offsetLeft * 2 > opener.offsetParent!.clientWidth ? 'start' : 'end';
    this.#focus.enter();
    this.#show(id);
  };

  readonly close = () => {
    this.#focus.leave();
    this.#show(undefined);
  };

  readonly onKeydown = ({key}: KeyboardEvent) => {
    if (key === 'Escape' && this.id !== undefined) this.close();
  };

  #show(id: string | undefined) {
    this.id = id;
    this.#host.requestUpdate();
  }

  /** The opener, or what tells of the same honour now, or the board. */
  #wayBack() {
    const opener = this.#opener;
    if (opener?.isConnected && opener.dataset['id'] === this.id) return opener;
    const find = (selector: string) => this.#host.shadowRoot!.querySelector<HTMLElement>(selector);
    return find(`[data-id="${CSS.escape(this.id!)}"]`) ?? find('.board');
  }
}
