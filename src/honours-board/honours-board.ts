import {html, nothing, type PropertyValues} from 'lit';
import {measured} from '../frame/measured.js';
import {styled} from '../frame/styled.js';
import {emit} from '../widget/events.js';
import {choice, property, state} from '../widget/properties.js';
import {WidgetElement} from '../widget/widget-element.js';
import {LAYOUTS, planBoard, type Board} from './board.js';
import {boardStyles} from './board-styles.js';
import {bones} from './bones.js';
import {DIVISIONS, FACETS, filterHonours, type Filter} from './groups.js';
import {ownHeight, type Room} from './layout.js';
import {honoursMessages, type HonoursMessages} from './messages.js';
import {parseHonours, type Honour, type HonoursModel} from './model.js';
import {plaqueStyles} from './plaque-styles.js';
import {honoursTable} from './table.js';
import {boardView, heardText, pager} from './view.js';
import {scopeText, type Words} from './words.js';

const EVERYTHING: Filter = {category: '', year: '', level: '', query: ''};
/** What a person chose is reflected; a filter that was lifted leaves no attribute. */
const FILTER = {
  reflect: true,
  useDefault: true,
  converter: {
    fromAttribute: (text: string | null) => text ?? '',
    toAttribute: (value: string) => value || null,
  },
};
const isSame = (a: Room, b: Room) =>
  a.width === b.width && a.height === b.height && a.em === b.em && a.gap === b.gap;

/** What `dj-select` tells of a chosen honour. */
export interface HonourSelectDetail {
  readonly id: string;
  readonly title: string;
  readonly honour: Honour;
}

/**
 * Honours as plaques or as a list, by category, year, level or recipient.
 *
 * @element dj-honours-board
 * @fires {CustomEvent<HonourSelectDetail>} dj-select - An honour was chosen; prevented, no panel opens.
 * @csspart group - The heading of a group.
 * @csspart plaque - A plaque; also `brass`, `lacquer`, `pewter` or `paper`.
 * @csspart image - A picture of an honour.
 * @csspart citation - The citation in the panel.
 * @cssprop --dj-font-song - The typeface of plaques.
 * @cssprop --dj-brass-face - The ground of a plaque of the first rank; likewise `--dj-lacquer-face` and `--dj-pewter-face`.
 * @cssprop --dj-brass-edge - Its edge; likewise for lacquer and pewter.
 * @cssprop --dj-brass-rule - Its inner rules; likewise for lacquer and pewter.
 * @cssprop --dj-brass-ink - Its title; likewise for lacquer and pewter.
 * @cssprop --dj-brass-small - Its second line; likewise for lacquer and pewter.
 */
export class HonoursBoardElement extends WidgetElement<HonoursModel, HonoursMessages> {
  static override styles = [WidgetElement.styles, boardStyles, plaqueStyles];

  /** How honours are drawn. */
  @choice(LAYOUTS) layout: (typeof LAYOUTS)[number] = 'plaques';

  /** What they are divided by. */
  @choice(DIVISIONS) by: (typeof DIVISIONS)[number] = 'category';

  /** Only this category. */
  @property(FILTER) category = '';

  /** Only this year: `2024`. */
  @property(FILTER) year = '';

  /** Only this level. */
  @property(FILTER) level = '';

  @state() private query = '';
  @state() private page = 0;
  @state() private chosen: string | undefined;
  @state() private room: Room = {width: 704, height: 270, em: 14, gap: 12};

  readonly #closer = this.lazy(async () => (await import('./closer-view.js')).closerView);
  #planned: {readonly from: readonly unknown[]; readonly board: Board} | undefined;
  #opener: HTMLElement | undefined;
  /** The honour whose panel has had the focus. */
  #entered: string | undefined;
  #panelSide: 'start' | 'end' = 'end';

  protected readonly dictionary = honoursMessages;

  protected parse(json: unknown) {
    return parseHonours(json);
  }

  protected isEmpty({honours}: HonoursModel) {
    return honours.length === 0;
  }

  protected bones() {
    return bones;
  }

  protected table({honours}: HonoursModel) {
    return honoursTable(filterHonours(honours, this.#filter), this.#words);
  }

  protected override scopeText(model: HonoursModel) {
    return scopeText(this.heading, this.#board(model).shown, this.#filter, model.honours.length, this.#words);
  }

  protected override controls(model: HonoursModel) {
    const {pages} = this.#board(model).plan;
    return pager(this.#pageOf(model), pages.length, this.#words, (page) => (this.page = page));
  }

  protected override tools({honours}: HonoursModel) {
    return this.#closer.value?.filterTools(honours, {
      words: this.#words,
      filter: this.#filter,
      onFacet: (facet, value) => this.#narrow({[facet]: value}),
      onQuery: (query) => this.#narrow({query}),
    });
  }

  protected body(model: HonoursModel) {
    const board = this.#board(model);
    const chosen = model.honours.find(({id}) => id === this.chosen);
    const parts = {
      words: this.#words,
      by: this.by,
      page: this.#pageOf(model),
      chosen: this.chosen,
      onChoose: this.#onChoose,
    };
    return html`
      <div class="honours panel-at-${this.#panelSide}" @keydown=${this.#onKeydown}>
        <div class="room" ${styled({'--own-height': `${ownHeight(this.layout, model.honours.length)}em`})}>
          <div class="board" tabindex="-1" ${measured(this.#onSize)}>
            ${boardView(
              board,
              parts,
              () => this.#narrow(EVERYTHING),
              () => this.#closer.value?.listView,
            )}
          </div>
        </div>
        ${chosen ? this.#closer.value?.detailView(chosen, this.#words, this.#onClose) : nothing}
        <div class="heard" role="status">${heardText(board, model.honours.length, parts)}</div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel');
    if (panel && this.#entered !== this.chosen) panel.focus();
    this.#entered = panel ? this.chosen : undefined;
  }

  readonly #onSize = (board: HTMLElement) => {
    const {fontSize, columnGap} = getComputedStyle(board);
    const {clientWidth: width, clientHeight: height} = board;
    const room = {width, height, em: Number.parseFloat(fontSize), gap: Number.parseFloat(columnGap)};
    // Out of sight there is nothing to arrange.
    if (width > 0 && !isSame(room, this.room)) this.room = room;
  };

  readonly #onChoose = (honour: Honour, opener: HTMLElement) => {
    const {id, title} = honour;
    if (!emit(this, 'dj-select', {id, title, honour} satisfies HonourSelectDetail)) return;
    this.#opener = opener;
    // The panel opens on the other side, so that what was chosen stays in sight.
    this.#panelSide = opener.offsetLeft * 2 > this.room.width ? 'start' : 'end';
    this.chosen = id;
  };

  readonly #onClose = () => {
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const id = this.chosen ?? '';
    this.chosen = undefined;
    const isThere = this.#opener?.isConnected && this.#opener.dataset['id'] === id;
    const target = isThere ? this.#opener : (find(`[data-id="${CSS.escape(id)}"]`) ?? find('.board'));
    target?.focus();
  };

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.chosen !== undefined) this.#onClose();
  };

  get #words(): Words {
    const {locale, messages, format} = this.language;
    return {locale, format, shared: messages, own: this.words};
  }

  get #filter(): Filter {
    const {category, year, level, query} = this;
    return {category: String(category ?? ''), year: String(year ?? ''), level: String(level ?? ''), query};
  }

  /** The plan of the board, made anew when what it follows from has changed. */
  #board({honours}: HonoursModel): Board {
    const {layout, by, room} = this;
    const filter = this.#filter;
    const from = [honours, layout, by, ...FACETS.map((facet) => filter[facet]), filter.query, room];
    if (!this.#planned?.from.every((value, index) => value === from[index]))
      this.#planned = {from, board: planBoard(honours, {layout, by, filter, room})};
    return this.#planned.board;
  }

  #pageOf(model: HonoursModel): number {
    return Math.max(0, Math.min(this.page, this.#board(model).plan.pages.length - 1));
  }

  #narrow(filter: Partial<Filter>) {
    Object.assign(this, filter, {page: 0});
  }
}
