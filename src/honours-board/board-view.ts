import {html, type ReactiveControllerHost} from 'lit';
import {styled} from '../frame/styled.js';
import type {Lazy} from '../frame/waiting.js';
import {emit} from '../widget/events.js';
import type {LazyOf} from '../widget/lazy.js';
import {Kept} from '../widget/kept.js';
import {MeasureController} from '../widget/measure-controller.js';
import {pagesOf, turned, type Layout} from './arrangement.js';
import {boardStyles} from './board-styles.js';
import {ownHeight, type LayoutName} from './board.js';
import {Chosen} from './chosen-view.js';
import type {closerView} from './closer-view.js';
import type {Division, Filter} from './groups.js';
import type {Room} from './layout.js';
import type {Honour, HonoursModel} from './model.js';
import type {PanelDeeds} from './panel-view.js';
import type {HonourSelectDetail, RecipientDetail} from './parts.js';
import {keyOf} from './ranking.js';
import {roomOf} from './room.js';
import type {Rotation} from './rotation-view.js';
import {ShownHonours, type Shown} from './shown.js';
import {heardText, pager} from './view.js';
import {scopeText, yearsText, type Words} from './words.js';

/** The element, as far as its board knows it: what it is asked for, of which a reader changes some. */
export interface BoardHost extends ReactiveControllerHost, HTMLElement, Filter {
  readonly renderRoot: ParentNode;
  readonly layout: LayoutName;
  readonly by: Division;
  readonly rotate: number;
  category: string;
  year: string;
  level: string;
}

const EVERYTHING: Filter = {category: '', year: '', level: ''};

/**
 * The board and what a reader does with it. It comes after the element, beside the feed; it keeps where the reader is
 * and knows nothing of feeds, nor how honours are drawn.
 */
export class BoardView {
  readonly styles = [boardStyles];
  readonly #host: BoardHost;
  readonly #closer: Lazy<typeof closerView>;
  readonly #rotation: Lazy<Rotation>;
  readonly #years = new Kept<string>();
  readonly #honours = new ShownHonours();
  readonly #chosen: Chosen;
  #shown: Shown | undefined;
  #query = '';
  #hasRotated = false;
  /** Whether somebody else says when it moves. */
  #isLed = false;
  #place = 0;
  /** The place that a person turned to. */
  #turnedTo = 0;
  #room: Room = {width: 704, height: 270, em: 14, note: 12, gap: 12};

  constructor(host: BoardHost, lazy: LazyOf) {
    this.#host = host;
    this.#chosen = new Chosen(host);
    this.#closer = lazy(async () => (await import('./closer-view.js')).closerView);
    this.#rotation = lazy(async () => {
      const {Rotation} = await import('./rotation-view.js');
      return new Rotation(host, (place) => this.#go(place));
    });
    new MeasureController(host, '.board', (board) => {
      const room = roomOf(board, this.#room);
      if (room === this.#room) return;
      this.#room = room;
      host.requestUpdate();
    });
  }

  /** Takes what is to be drawn now; all that follows tells of it. */
  show(model: HonoursModel, layout: Layout, words: Words): this {
    const {category, year, level, by} = this.#host;
    const filter = {category: String(category ?? ''), year: String(year ?? ''), level: String(level ?? '')};
    const [room, query] = [this.#room, this.#query];
    // Looked at only where there is a query, because what searches is fetched when it is first looked at.
    const search = query === '' ? undefined : this.#closer.value?.searchHonours;
    this.#shown = this.#honours.of({model, layout, words, filter, by, room, query, search});
    const {arrangement} = this.#shown;
    this.#place = Math.min(this.#place, arrangement.stops - 1);
    return this;
  }

  /** Beside the heading; `said` stands there already. */
  scope(said: readonly string[]): string {
    const {model, honours, words} = this.#shown!;
    const years = this.#years.of([honours, words.locale], () => yearsText(honours, words));
    return scopeText(
      said,
      {filter: this.#host, years, shown: honours.length, of: model.honours.length},
      words,
    );
  }

  /** The honours that the filters leave. */
  get honours(): readonly Honour[] {
    return this.#shown!.honours;
  }

  /** Pages to turn, and the button that pauses what turns them. */
  get controls() {
    const {arrangement, words} = this.#shown!;
    const rotation = this.#rotating();
    return html`${pager(arrangement, this.#place, words, this.#turn)}${rotation?.button(words)}`;
  }

  get tools() {
    const {model, words} = this.#shown!;
    const {category, year, level} = this.#host;
    return this.#closer.value?.filterTools(model.honours, {
      words,
      filter: {category, year, level},
      query: this.#query,
      onFacet: (facet, value) => this.#narrow({[facet]: value}),
      onQuery: (query) => this.#narrow({}, query),
    });
  }

  get body() {
    const {model, honours, arrangement, words} = this.#shown!;
    const of = model.honours.length;
    const height = ownHeight(this.#host.layout, of);
    return html`
      <div class="honours" @keydown=${this.#onKeydown}>
        <div class="room" look=${styled({'--own-height': `${height}em`})}>
          <div class="board" tabindex="-1">${this.#drawn()}</div>
        </div>
        ${this.#details()}
        <div class="heard" role="status">
          ${heardText(arrangement, {shown: honours.length, of, place: this.#turnedTo}, words)}
        </div>
      </div>
    `;
  }

  /** Another feed comes: what a reader chose in the last one means nothing in it. */
  forget() {
    this.#shown = undefined;
    this.#honours.forget();
    this.#narrow({}, '');
    this.#chosen.forget();
  }

  /** From now on somebody else says when it moves, or nobody. */
  lead(isLed: boolean) {
    if (isLed === this.#isLed) return;
    this.#isLed = isLed;
    this.#host.requestUpdate();
  }

  /** Turns to the next page, where there is one after this. */
  turnOn(): boolean {
    const {arrangement} = this.#shown ?? {};
    if (!arrangement) return false;
    const place = turned(arrangement, this.#place, 1);
    this.#go(place);
    return place > 0;
  }

  /** Shows in full what a part of the board stands for, without anybody having asked; or puts that away. */
  exhibit(opener: HTMLElement | undefined) {
    const id = opener?.dataset['id'];
    const kind = this.#host.layout === 'ranking' ? 'recipient' : 'honour';
    if (opener && id !== undefined) this.#chosen.open({kind, id, opener, isByItself: true});
    else this.#chosen.putAway();
  }

  #drawn(): unknown {
    const {honours, arrangement, words} = this.#shown!;
    if (honours.length === 0) return this.#closer.value?.blankView(words, () => this.#narrow(EVERYTHING, ''));
    const {by} = this.#host;
    return arrangement.draw({words, by, place: this.#place, chosen: this.#chosen.id, deeds: this.#deeds});
  }

  #details(): unknown {
    const {model, words} = this.#shown!;
    // Looked at only where something is chosen, because it is fetched when it is first looked at.
    const panel = this.#chosen.id === undefined ? undefined : this.#closer.value?.ChoicePanel;
    return this.#chosen.view(panel, model.honours, words, this.#deeds);
  }

  /** What moves the board, told what there is to move; nothing where the board stands still. */
  #rotating(): Rotation | undefined {
    const {rotate: seconds} = this.#host;
    const {arrangement} = this.#shown!;
    const moves = seconds > 0 && pagesOf(arrangement) > 1 && !this.#isLed;
    if (!moves && !this.#hasRotated) return undefined;
    this.#hasRotated = true;
    const rotation = this.#rotation.value;
    const {stops} = arrangement;
    rotation?.show(moves ? {seconds, place: this.#place, stops} : undefined, this.#chosen.id !== undefined);
    return moves ? rotation : undefined;
  }

  readonly #deeds: PanelDeeds = {
    onHonour: (honour, opener) => {
      const {id, title} = honour;
      const detail: HonourSelectDetail = {id, title, honour};
      if (emit(this.#host, 'dj-select', detail)) this.#chosen.open({kind: 'honour', id, opener});
    },
    onRecipient: (recipient, opener) => {
      emit(this.#host, 'dj-recipient', recipient satisfies RecipientDetail);
      this.#chosen.open({kind: 'recipient', id: keyOf(recipient), opener});
    },
    onYear: (year) => {
      this.#narrow({year});
      // The button that was pressed is gone.
      void this.#host.updateComplete.then(() =>
        this.#host.renderRoot.querySelector<HTMLElement>('.board')?.focus(),
      );
    },
    onSearch: (query) => {
      this.#narrow(EVERYTHING, query);
      this.#chosen.close();
    },
    onClose: () => this.#chosen.close(),
  };

  readonly #onKeydown = ({key}: KeyboardEvent) => {
    if (key === 'Escape' && this.#chosen.id !== undefined) this.#chosen.close();
  };

  readonly #turn = (place: number) => {
    this.#turnedTo = place;
    this.#go(place);
  };

  #go(place: number) {
    this.#place = place;
    this.#host.requestUpdate();
  }

  #narrow(filter: Partial<Filter>, query = this.#query) {
    Object.assign(this.#host, filter);
    this.#query = query;
    this.#turn(0);
  }
}
