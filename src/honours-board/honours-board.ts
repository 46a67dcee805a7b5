import type {PropertyValues} from 'lit';
import {amount, choice, property} from '../widget/properties.js';
import {WidgetElement} from '../widget/widget-element.js';
import {LAYOUTS} from './board.js';
import {bones} from './bones.js';
import {DIVISIONS, filterHonours} from './groups.js';
import {honoursMessages, type HonoursMessages} from './messages.js';
import {parseHonours, type HonoursModel} from './model.js';
import {honoursTable} from './table.js';
import type {Words} from './words.js';

/** What a person chose is reflected; a filter that was lifted leaves no attribute. */
const FILTER = {
  reflect: true,
  useDefault: true,
  converter: {toAttribute: (value: string) => value || null},
};

/**
 * Honours as plaques, as a list, as a ranking of recipients or as a timeline; by category, year, level or recipient.
 *
 * @element dj-honours-board
 * @fires {CustomEvent<HonourSelectDetail>} dj-select - An honour was chosen; prevented, no panel opens.
 * @fires {CustomEvent<RecipientDetail>} dj-recipient - A recipient was chosen, whose honours are shown then.
 * @csspart group - The heading of a group.
 * @csspart plaque - A plaque; also `brass`, `lacquer`, `pewter` or `paper`.
 * @csspart standing - A recipient in the ranking.
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
  /**
   * How honours are drawn. `ranking` puts recipients in order of how many they received, and of as many by what
   * these weigh: an honour of the first rank 4, of the second 3, of the third 2, any other 1; one without a rank
   * by its level, national 4, of a province or city 3, of a district 2, any other 1.
   */
  @choice(LAYOUTS) layout: (typeof LAYOUTS)[number] = 'plaques';

  /** What plaques and the list are divided by. */
  @choice(DIVISIONS) by: (typeof DIVISIONS)[number] = 'category';

  /** Only this category. */
  @property(FILTER) category = '';

  /** Only this year: `2024`. */
  @property(FILTER) year = '';

  /** Only this level. */
  @property(FILTER) level = '';

  /** Seconds per page, and per row of the ranking, at least 1; 0 stands still. */
  @amount(0) rotate = 0;

  readonly #board = this.lazy(async () => {
    const {BoardView} = await import('./board-view.js');
    return new BoardView(this, (load) => this.lazy(load));
  });
  readonly #layouts = {
    plaques: this.lazy(async () => (await import('./plaques-view.js')).plaques),
    list: this.lazy(async () => (await import('./list-view.js')).list),
    ranking: this.lazy(async () => (await import('./ranking-view.js')).ranking),
    timeline: this.lazy(async () => (await import('./timeline-view.js')).timeline),
  };
  /** What the page's own heading says: the category and level that it came with. */
  #headed: readonly string[] = [];

  protected readonly dictionary = honoursMessages;

  protected parse(json: unknown) {
    return parseHonours(json);
  }

  protected override together() {
    return import('./together.js');
  }

  /** @internal */
  async tour() {
    return (await import('./tour.js')).tourOf(this, () => this.#board.value);
  }

  protected isEmpty({honours}: HonoursModel) {
    return honours.length === 0;
  }

  protected bones() {
    this.#parts();
    return bones;
  }

  protected table(model: HonoursModel) {
    return honoursTable(this.#shown(model)?.honours ?? filterHonours(model.honours, this), this.#words);
  }

  protected override scopeText(model: HonoursModel) {
    return this.#shown(model)?.scope([this.heading, ...this.#headed]) ?? '';
  }

  protected override controls(model: HonoursModel) {
    return this.#shown(model)?.controls;
  }

  protected override tools(model: HonoursModel) {
    return this.#shown(model)?.tools;
  }

  protected body(model: HonoursModel) {
    return this.#shown(model)?.body ?? this.waiting(bones, this.#board, this.#layouts[this.layout]);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const isAnother = changed.has('category') || changed.has('level') || !this.hasUpdated;
    if (changed.has('heading') && isAnother) this.#headed = this.heading ? [this.category, this.level] : [];
  }

  protected override forget() {
    super.forget();
    this.#board.value?.forget();
  }

  get #words(): Words {
    const {locale, messages, format} = this.language;
    return {locale, format, shared: messages, own: this.words};
  }

  /** What draws: it comes in files of its own, asked for together and beside the feed. */
  #parts() {
    const board = this.#board.value;
    const layout = this.#layouts[this.layout].value;
    return board && layout && {board, layout};
  }

  /** The board as it is asked for now, once there is what draws it. */
  #shown(model: HonoursModel) {
    const parts = this.#parts();
    return parts?.board.show(model, parts.layout, this.#words);
  }
}
