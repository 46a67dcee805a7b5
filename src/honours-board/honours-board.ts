import {html, nothing, type PropertyValues} from 'lit';
import {styled} from '../frame/styled.js';
import {emit} from '../widget/events.js';
import {MeasureController} from '../widget/measure-controller.js';
import {choice, property, state} from '../widget/properties.js';
import {WidgetElement} from '../widget/widget-element.js';
import {LAYOUTS, Planner, type Board} from './board.js';
import {boardStyles} from './board-styles.js';
import {bones} from './bones.js';
import type {HonourPanel} from './panel-view.js';
import {DIVISIONS, filterHonours, type Filter} from './groups.js';
import {ownHeight, type Room} from './layout.js';
import {honoursMessages, type HonoursMessages} from './messages.js';
import {parseHonours, type Honour, type HonoursModel} from './model.js';
import type {BoardParts, Choice} from './parts.js';
import {plaqueStyles} from './plaque-styles.js';
import {plaquesView} from './plaques-view.js';
import {roomOf} from './room.js';
import {honoursTable} from './table.js';
import {heardText, pager} from './view.js';
import {scopeText, type Words} from './words.js';

/** What a person chose is reflected; a filter that was lifted leaves no attribute. */
const FILTER = {
  reflect: true,
  useDefault: true,
  converter: {toAttribute: (value: string) => value || null},
};
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
  @state() private choice: Choice | undefined;
  @state() private room: Room = {width: 704, height: 270, em: 14, gap: 12};

  readonly #closer = this.lazy(async () => (await import('./closer-view.js')).closerView);
  readonly #planner = new Planner();
  #panel: HonourPanel | undefined;
  /** What the page's own heading says: the category and level that it came with. */
  #headed: readonly string[] = [];

  constructor() {
    super();
    new MeasureController(this, '.board', (board) => (this.room = roomOf(board, this.room)));
  }

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
    const parts = {
      words: this.#words,
      by: this.by,
      page: this.#pageOf(model),
      chosen: this.choice?.id,
      onChoose: this.#onChoose,
    };
    return html`
      <div class="honours" @keydown=${this.#onKeydown}>
        <div class="room" ${styled({'--own-height': `${ownHeight(this.layout, model.honours.length)}em`})}>
          <div class="board" tabindex="-1">${this.#page(board, parts)}</div>
        </div>
        ${this.#details(model)}
        <div class="heard" role="status">${heardText(board, model.honours.length, parts)}</div>
      </div>
    `;
  }

  #page(board: Board, parts: BoardParts): unknown {
    if (board.shown.length === 0)
      return this.#closer.value?.blankView(parts.words, (filter) => this.#narrow(filter));
    return board.plan.layout === 'list'
      ? this.#closer.value?.listView(board, parts)
      : plaquesView(board, parts);
  }

  #details({honours}: HonoursModel): unknown {
    const {choice} = this;
    const honour = choice && honours.find(({id}) => id === choice.id);
    const closer = honour && this.#closer.value;
    if (!closer) return nothing;
    this.#panel ??= new closer.HonourPanel(this);
    return this.#panel.render(honour, choice, this.#words, this.#onClose);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const isAnother = changed.has('category') || changed.has('level') || !this.hasUpdated;
    const {category, level} = this.#filter;
    if (changed.has('heading') && isAnother) this.#headed = this.heading ? [category, level] : [];
  }

  protected override forget() {
    super.forget();
    this.#narrow({query: ''});
    this.choice = undefined;
  }

  readonly #onChoose = (honour: Honour, opener: HTMLElement) => {
    const {id, title} = honour;
    const detail: HonourSelectDetail = {id, title, honour};
    if (emit(this, 'dj-select', detail)) this.choice = {id, opener};
  };

  readonly #onClose = () => {
    this.#panel?.leave();
    this.choice = undefined;
  };

  readonly #onKeydown = ({key}: KeyboardEvent) => {
    if (key === 'Escape' && this.choice) this.#onClose();
  };

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
