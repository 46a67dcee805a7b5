import {html, nothing, type PropertyValues} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {ref} from 'lit/directives/ref.js';
import {dayNumber, dayOfInstant} from '../feed/day.js';
import {heatTokens} from '../theme/heat.js';
import {emit} from '../widget/events.js';
import {choice, matching, property, state} from '../widget/properties.js';
import {WidgetElement} from '../widget/widget-element.js';
import {bonesView} from './bones-view.js';
import {fitCalendar} from './calendar.js';
import {calendarPicture, type CalendarPicture} from './calendar-picture.js';
import {calendarView} from './calendar-view.js';
import {kindTool, yearControls} from './controls-view.js';
import {legendView} from './legend-view.js';
import {matrixPicture, type MatrixPicture} from './matrix-picture.js';
import {matrixView} from './matrix-view.js';
import {heatmapWords, type HeatmapWords} from './messages.js';
import {kindFilter, parseActivity, yearsShown, type ActivityModel} from './model.js';
import {isGridKey} from './navigation.js';
import {activitiesPanel} from './panel-view.js';
import type {Picture, Speech} from './picture.js';
import {chosenText} from './sayings.js';
import {selectionOf} from './selection.js';
import {heatmapStyles} from './styles.js';
import {sideAwayFrom, standBeside, tipView} from './tip-view.js';

/** The cell that Tab leads to. */
const TAB_STOP = '[role=gridcell][tabindex="0"]';

/** Pixels, before anything was measured. */
const PAGE = {width: 704, pitch: 13};

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

  /** `latest`, a year (`2024`) or `all`; a year that the feed does not have is the latest. */
  @matching(/^(?:latest|all|\d{4})$/, 'latest') year = 'latest';

  /** The rows of the matrix. */
  @choice(['org', 'kind']) rows: 'org' | 'kind' = 'org';

  /** Only activities of this kind. */
  @property({reflect: true, useDefault: true}) kind = '';

  /** How figures become colours: equally many cells of each, equal steps, or steps of equal ratio. */
  @choice(['quantile', 'linear', 'log']) scale: 'quantile' | 'linear' | 'log' = 'quantile';

  @state() private active: string | undefined;
  @state() private selected: string | undefined;
  @state() private isOpen = false;
  /** Where the panel stands: away from the cell it tells of. */
  @state() private side: 'start' | 'end' = 'end';
  @state() private hinted: string | undefined;
  @state() private room = PAGE;
  @state() private rowsInView: readonly [first: number, last: number] = [0, 40];

  #drawn: {readonly from: readonly unknown[]; readonly picture: CalendarPicture | MatrixPicture} | undefined;
  readonly #rulers = new ResizeObserver(([ruler]) => {
    const {width, height: pitch} = ruler!.contentRect;
    if (width !== this.room.width || pitch !== this.room.pitch) this.room = {width, pitch};
  });

  protected readonly dictionary = heatmapWords;

  protected parse(json: unknown) {
    return parseActivity(json);
  }

  protected isEmpty({days}: ActivityModel) {
    return days.length === 0;
  }

  protected override scopeText(model: ActivityModel) {
    const {words, measure} = this;
    const measured = measure === 'participants' ? words.measures.participants : '';
    return [this.#picture(model).scope, this.kind, measured].filter(Boolean).join(words.dot);
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
    const active = this.#activeIn(picture);
    const {selected, hinted, measure, isOpen, rowsInView} = this;
    const isHinting = hinted !== undefined && picture.has(hinted) && !(isOpen && hinted === selected);
    const period = selected === undefined ? undefined : picture.periodOf(selected);
    return html`<div
      class="heat"
      @click=${(event: Event) => this.#onChoose(event, model)}
      @keydown=${(event: KeyboardEvent) => this.#onKeydown(event, model)}
      @focusin=${this.#onFocus}
      @pointerover=${this.#onPoint}
      @pointerleave=${this.#onLeave}
      @focusout=${this.#onBlur}
    >
      <div class="ruler" ${ref(this.#onRuler)}></div>
      ${guard([picture, selected, active, rowsInView], () =>
        picture.view === 'calendar'
          ? calendarView(picture, {selected, active}, speech)
          : matrixView(picture, {selected, active}, rowsInView, speech, this.#onRows),
      )}
      ${legendView(picture, period ? chosenText(model, period, speech) : '', measure, speech)}
      <p class="heard" id="summary">${picture.summary}</p>
      ${
        period && isOpen
          ? html`<div class="aside ${this.side}">
              ${activitiesPanel(model, period, speech, this.#onClose)}
            </div>`
          : nothing
      }
      ${isHinting ? tipView(picture.sayings(hinted)) : nothing}
    </div>`;
  }

  protected override updated(changes: PropertyValues) {
    super.updated(changes);
    if (this.hinted !== undefined) this.#placeTip();
  }

  readonly #onRuler = (ruler: Element | undefined) => {
    this.#rulers.disconnect();
    if (ruler) this.#rulers.observe(ruler);
  };

  readonly #onPoint = ({target, pointerType}: PointerEvent) => {
    if (pointerType !== 'touch') this.hinted = keyOf(target);
  };

  readonly #onLeave = () => {
    this.hinted = undefined;
  };

  readonly #onBlur = ({target}: FocusEvent) => {
    if (keyOf(target) !== undefined) this.hinted = undefined;
  };

  readonly #onFocus = ({target}: FocusEvent) => {
    const key = keyOf(target);
    if (key === undefined) return;
    this.active = key;
    if ((target as Element).matches(':focus-visible')) this.hinted = key;
  };

  readonly #onRows = (first: number, last: number) => {
    if (first !== this.rowsInView[0] || last !== this.rowsInView[1]) this.rowsInView = [first, last];
  };

  readonly #onClose = () => {
    this.hinted = undefined;
    this.isOpen = false;
    this.active = this.selected;
    this.#focus(TAB_STOP);
  };

  #onChoose({target}: Event, model: ActivityModel) {
    const key = keyOf(target);
    const period = key === undefined ? undefined : this.#picture(model).periodOf(key);
    if (!period) return;
    this.selected = key;
    this.hinted = undefined;
    this.side = sideAwayFrom(target as Element, this);
    this.isOpen = emit(this, 'dj-select', selectionOf(model, period));
    if (this.isOpen) this.#focus('.panel');
  }

  #onKeydown(event: KeyboardEvent, model: ActivityModel) {
    const key = keyOf(event.target);
    if (key === undefined) return;
    if (event.key === 'Escape') this.hinted = undefined;
    else if (event.key === 'Enter' || event.key === ' ') this.#onChoose(event, model);
    else if (isGridKey(event)) this.#move(this.#picture(model).step(key, event), model);
    else return;
    event.preventDefault();
  }

  #move(step: ReturnType<Picture['step']>, model: ActivityModel) {
    if (!step) return;
    if (step.year !== undefined) this.#show(model, step.year);
    this.active = step.key;
    this.#focus(TAB_STOP);
  }

  #focus(selector: string) {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  /** Pages to a year. The last one is called `latest`, so that a wall goes on to the next by itself. */
  #show({years}: ActivityModel, year: number) {
    this.year = year === years.at(-1) ? 'latest' : String(year);
    this.isOpen = false;
  }

  #activeIn(picture: Picture) {
    return this.active !== undefined && picture.has(this.active) ? this.active : picture.start;
  }

  get #speech(): Speech {
    return {words: this.words, messages: this.language.messages, format: this.language.format};
  }

  /** The picture of what is asked for now; made anew only when something of it changed. */
  #picture(model: ActivityModel): CalendarPicture | MatrixPicture {
    const {view, measure, year, rows, kind, scale: scaleKind, room} = this;
    const today = dayNumber(dayOfInstant(Date.now()));
    const from = [model, view, measure, year, rows, kind, scaleKind, room, today, this.language.locale];
    if (this.#drawn && from.every((value, index) => value === this.#drawn!.from[index]))
      return this.#drawn.picture;
    const years = yearsShown(model, year);
    const choice = {years, filter: kindFilter(model, kind), kind, measure};
    const picture =
      view === 'matrix'
        ? matrixPicture(model, {...choice, scaleKind, by: rows}, this.#speech)
        : calendarPicture(
            model,
            {...choice, scaleKind, today, fit: fitCalendar(room.width - room.pitch, room.pitch, years)},
            this.#speech,
          );
    this.#drawn = {from, picture};
    return picture;
  }

  #placeTip() {
    const [heat, tip, cell] = ['.heat', '.tip', `[data-key="${this.hinted}"]`].map((selector) =>
      this.renderRoot.querySelector<HTMLElement>(selector),
    );
    if (heat && tip && cell) standBeside(cell, tip, heat);
  }
}

/** The key of the cell that an event met. */
const keyOf = (target: EventTarget | null) =>
  (target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];
