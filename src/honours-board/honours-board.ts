import {html, nothing, type PropertyValues} from 'lit';
import {measured} from '../frame/measured.js';
import {styled} from '../frame/styled.js';
import {choice, property, state} from '../widget/properties.js';
import {WidgetElement} from '../widget/widget-element.js';
import {LAYOUTS, Planner, type Board} from './board.js';
import {boardStyles} from './board-styles.js';
import {bones} from './bones.js';
import {Chosen} from './chosen.js';
import {DIVISIONS, filterHonours, type Filter} from './groups.js';
import {ownHeight, type Room} from './layout.js';
import {honoursMessages, type HonoursMessages} from './messages.js';
import {parseHonours, type HonoursModel} from './model.js';
import type {BoardParts} from './parts.js';
import {plaqueStyles} from './plaque-styles.js';
import {plaquesView} from './plaques-view.js';
import {roomOf} from './room.js';
import {honoursTable} from './table.js';
import {heardText, pager} from './view.js';
import {scopeText, type Words} from './words.js';

const EVERYTHING: Filter = {category: '', year: '', level: '', query: ''};
/** What a person chose is reflected; a filter that was lifted leaves no attribute. */
const FILTER = {
  reflect: true,
  useDefault: true,
  converter: {toAttribute: (value: string) => value || null},
};
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
  @state() private room: Room = {width: 704, height: 270, em: 14, gap: 12};

  readonly #closer = this.lazy(async () => (await import('./closer-view.js')).closerView);
  readonly #planner = new Planner();
  readonly #chosen = new Chosen(this);
  /** What the page's own heading says: the category and level that it came with. */
  #headed: readonly string[] = [];

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
    const said = [this.heading, ...this.#headed];
    return scopeText(said, this.#board(model).shown, this.#filter, model.honours.length, this.#words);
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
    const {id, side, choose, close, onKeydown} = this.#chosen;
    const chosen = model.honours.find((honour) => honour.id === id);
    const parts = {
      words: this.#words,
      by: this.by,
      page: this.#pageOf(model),
      chosen: id,
      onChoose: choose,
    };
    return html`
      <div class="honours panel-at-${side}" @keydown=${onKeydown}>
        <div class="room" ${styled({'--own-height': `${ownHeight(this.layout, model.honours.length)}em`})}>
          <div class="board" tabindex="-1" ${measured(this.#onSize)}>${this.#page(board, parts)}</div>
        </div>
        ${chosen ? this.#closer.value?.detailView(chosen, this.#words, close) : nothing}
        <div class="heard" role="status">${heardText(board, model.honours.length, parts)}</div>
      </div>
    `;
  }

  #page(board: Board, parts: BoardParts): unknown {
    if (board.shown.length === 0)
      return this.#closer.value?.blankView(parts.words, () => this.#narrow(EVERYTHING));
    return board.plan.layout === 'list'
      ? this.#closer.value?.listView(board, parts)
      : plaquesView(board, parts);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const isAnother = changed.has('category') || changed.has('level') || !this.hasUpdated;
    const {category, level} = this.#filter;
    if (changed.has('heading') && isAnother) this.#headed = this.heading ? [category, level] : [];
  }

  readonly #onSize = (board: HTMLElement) => (this.room = roomOf(board, this.room));

  get #words(): Words {
    const {locale, messages, format} = this.language;
    return {locale, format, shared: messages, own: this.words};
  }

  get #filter(): Filter {
    const {category, year, level, query} = this;
    return {category: String(category ?? ''), year: String(year ?? ''), level: String(level ?? ''), query};
  }

  #board({honours}: HonoursModel): Board {
    const {layout, by, room} = this;
    const {locale} = this.language;
    return this.#planner.plan({...this.#filter, honours, layout, by, room, locale});
  }

  #pageOf(model: HonoursModel): number {
    return Math.max(0, Math.min(this.page, this.#board(model).plan.pages.length - 1));
  }

  #narrow(filter: Partial<Filter>) {
    Object.assign(this, filter, {page: 0});
  }
}
