import {html, nothing, type PropertyValues} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {dayNumber, dayOfInstant} from '../feed/day.js';
import {lastGood} from '../feed/feed-state.js';
import {heatTokens} from '../theme/heat.js';
import {inLine} from '../locale/in-line.js';
import {emit} from '../widget/events.js';
import {choice, matching, state} from '../widget/properties.js';
import {WidgetElement} from '../widget/widget-element.js';
import {answer} from './answer.js';
import {bonesView} from './bones-view.js';
import {fitCalendar} from './calendar.js';
import {calendarView} from './calendar-view.js';
import {kindTool, yearControls} from './controls-view.js';
import {chosenText} from './chosen-text.js';
import {deedOf} from './deed.js';
import {legendView} from './legend-view.js';
import {heatmapWords, type HeatmapWords} from './messages.js';
import {parseActivity, yearsShown, type ActivityModel} from './model.js';
import type {Speech} from './picture.js';
import {drawPicture} from './pictures.js';
import type {Reading} from './reading.js';
import {RoomController} from './room-controller.js';
import {selectionOf} from './selection.js';
import {heatmapStyles} from './styles.js';

/** The cell that Tab leads to. */
const TAB_STOP = '[role=gridcell][tabindex="0"]';
/** Rows of a matrix that may be in view before anybody scrolls. */
const TOP = [0, 40] as const;

/**
 * Activities by day, as a calendar, or by organisation or kind and month, as a matrix.
 *
 * @element dj-activity-heatmap
 * @fires {CustomEvent<HeatmapSelection>} dj-select - A cell was chosen; when prevented, no panel opens.
 * @csspart grid - The cells.
 * @csspart legend - What the colours mean.
 * @csspart tip - What is said of the cell under the pointer.
 */
export class ActivityHeatmapElement extends WidgetElement<ActivityModel, HeatmapWords> {
  static override styles = [WidgetElement.styles, heatTokens, heatmapStyles];

  /** `calendar` has a cell per day, `matrix` a row per organisation or kind and a column per month. */
  @choice(['calendar', 'matrix']) view: 'calendar' | 'matrix' = 'calendar';

  /** What the colours and figures count: activities, or those who took part. */
  @choice(['count', 'participants']) measure: 'count' | 'participants' = 'count';

  /** `latest`, a year (`2024`) or `all` (the latest 30 at most); a year that the feed does not have is the latest. */
  @matching(/^(?:latest|all|\d{4})$/, 'latest') year = 'latest';

  /** The rows of the matrix. */
  @choice(['org', 'kind']) rows: 'org' | 'kind' = 'org';

  /** Only activities of this kind. */
  @matching(/\S/, '') kind = '';

  /** How figures become colours: equally many cells of each, equal steps, or steps of equal ratio. */
  @choice(['quantile', 'linear', 'log']) scale: 'quantile' | 'linear' | 'log' = 'quantile';

  @state() private reading: Reading = {};
  @state() private rowsInView: readonly [first: number, last: number] = TOP;

  readonly #room = new RoomController(this);
  readonly #matrix = this.lazy(async () => (await import('./matrix-view.js')).matrixParts);
  readonly #hand = this.lazy(async () => (await import('./hand-view.js')).handView);
  /** What takes the focus as soon as it is drawn. */
  #toFocus: string | undefined;
  #drawn: {readonly of: readonly unknown[]; readonly picture: ReturnType<typeof drawPicture>} | undefined;

  protected readonly dictionary = heatmapWords;

  protected parse(json: unknown) {
    return parseActivity(json);
  }

  protected isEmpty({days}: ActivityModel) {
    return days.length === 0;
  }

  protected override scopeText(model: ActivityModel) {
    const {words, measure, year, kind} = this;
    const {format} = this.language;
    const [shown, years] = [yearsShown(model, year).length, model.years.length];
    const isCut = year === 'all' && shown < years;
    return inLine(
      [
        this.#picture(model).scope,
        isCut && words.latestYears(format.number(shown), format.number(years)),
        kind,
        measure === 'participants' && words.measures.participants,
      ],
      words.dot,
    );
  }

  protected table(model: ActivityModel) {
    return this.#picture(model).table;
  }

  protected bones() {
    return bonesView();
  }

  protected override controls(model: ActivityModel) {
    return yearControls(model, yearsShown(model, this.year), this.#speech, (year) => this.#show(model, year));
  }

  protected override tools(model: ActivityModel) {
    return kindTool(model, this.kind, this.#speech, (kind) => (this.kind = kind));
  }

  protected body(model: ActivityModel) {
    const speech = this.#speech;
    const picture = this.#picture(model);
    const {active = '', selected, panelSide, hinted} = this.reading;
    const {rowsInView, measure} = this;
    const marked = {selected, active: picture.has(active) ? active : picture.start};
    const period = selected === undefined ? undefined : picture.periodOf(selected);
    const hand = period || hinted !== undefined ? this.#hand.value : undefined;
    const fit = this.#fit(model);
    const matrix = this.#matrixParts;
    if (this.view === 'matrix' && !matrix) return html`<div class="bones">${bonesView()}</div>`;
    const grid = () =>
      picture.view === 'calendar'
        ? calendarView(picture, fit, marked, speech)
        : matrix?.matrixView(picture, rowsInView, marked, speech, this.#onRows);
    return html`<div
      class="heat"
      @click=${this.#onDeed}
      @keydown=${this.#onDeed}
      @focusin=${this.#onDeed}
      @focusout=${this.#onDeed}
      @pointerover=${this.#onDeed}
      @pointerleave=${this.#onDeed}
    >
      <div class="ruler"></div>
      ${guard([picture, fit.pitch, marked.active, selected, rowsInView], grid)}
      ${legendView(picture, period ? chosenText(model, period, speech) : '', measure, speech)}
      <p class="heard" id="summary">${picture.summary}</p>
      ${
        period && hand && panelSide
          ? html`<div class="aside at-${panelSide}">
              ${hand.activitiesPanel(model, period, speech, this.#onClose)}
            </div>`
          : nothing
      }
      ${hand && hinted !== undefined && picture.has(hinted) ? hand.tipView(picture.sayings(hinted)) : nothing}
    </div>`;
  }

  protected override forget() {
    super.forget();
    this.reading = {};
    this.#toFocus = undefined;
    this.rowsInView = TOP;
    this.renderRoot.querySelector('.scroller')?.scrollTo(0, 0);
  }

  override async exportCSV(): Promise<Blob> {
    await this.updateComplete;
    return super.exportCSV();
  }

  protected override updated(changes: PropertyValues) {
    super.updated(changes);
    const {hinted} = this.reading;
    const target = this.#toFocus && this.renderRoot.querySelector<HTMLElement>(this.#toFocus);
    // What is still being fetched takes the focus when it has come. The focus is a deed, and an update must not
    // ask for another.
    if (target) {
      this.#toFocus = undefined;
      queueMicrotask(() => target.focus());
    }
    if (hinted !== undefined) this.#hand.value?.placeTipView(this.renderRoot, hinted);
  }

  readonly #onDeed = (event: Event) => {
    const deed = deedOf(event, this.reading.hinted !== undefined);
    const good = lastGood(this.feed.state);
    if (!deed || !good) return;
    const {model} = good;
    const {year, reading, period, moves} = answer(deed, this.#picture(model), model);
    if (year !== undefined) this.#show(model, year);
    this.#read(reading);
    if (moves) this.#focus(TAB_STOP);
    if (!period) return;
    const follows = emit(this, 'dj-select', selectionOf(model, period));
    const cell = this.#cell(reading?.selected) ?? deed.target;
    this.#read({panelSide: follows ? this.#sideAwayFrom(cell) : undefined});
    if (follows) this.#focus('.panel');
  };

  readonly #onRows = (first: number, last: number) => {
    if (first !== this.rowsInView[0] || last !== this.rowsInView[1]) this.rowsInView = [first, last];
  };

  readonly #onClose = () => {
    this.#read({panelSide: undefined, active: this.reading.selected});
    this.#focus(TAB_STOP);
  };

  #read(reading: Reading = {}) {
    const isNew = Object.entries(reading).some(
      ([name, value]) => value !== this.reading[name as keyof Reading],
    );
    if (isNew) this.reading = {...this.reading, ...reading};
  }

  #focus(selector: string) {
    this.#toFocus = selector;
    this.requestUpdate();
  }

  /** Pages to a year. The last one is called `latest`, so that a wall goes on to the next by itself. */
  #show({years}: ActivityModel, year: number) {
    this.year = year === years.at(-1) ? 'latest' : String(year);
    this.#read({panelSide: undefined});
  }

  #cell(key = '') {
    return this.renderRoot.querySelector(`[data-key="${key}"]`);
  }

  /** Where the panel does not cover the cell it tells of. */
  #sideAwayFrom(cell: Element) {
    const [{left, width}, room] = [cell.getBoundingClientRect(), this.getBoundingClientRect()];
    return left + width / 2 > room.left + room.width / 2 ? 'start' : 'end';
  }

  /** What draws a matrix, where one is wanted and as soon as it is there. */
  get #matrixParts() {
    return this.view === 'matrix' ? this.#matrix.value : undefined;
  }

  get #speech(): Speech {
    return {words: this.words, messages: this.language.messages, format: this.language.format};
  }

  #fit(model: ActivityModel) {
    const {width, pitch} = this.#room;
    return fitCalendar(width - pitch, pitch, yearsShown(model, this.year));
  }

  /** The picture of what is asked for now; made anew only when something of it changed. */
  #picture(model: ActivityModel) {
    const {measure, year, rows, kind, scale} = this;
    const {monthsPerStrip} = this.#fit(model);
    const today = dayNumber(dayOfInstant(Date.now()));
    const asked = {measure, year, rows, kind, scale, monthsPerStrip, today};
    const matrix = this.#matrixParts;
    const of = [model, this.language.locale, matrix, ...Object.values(asked)];
    if (!this.#drawn || of.some((value, index) => value !== this.#drawn!.of[index]))
      this.#drawn = {of, picture: drawPicture(model, asked, this.#speech, matrix?.matrixPicture)};
    return this.#drawn.picture;
  }
}
