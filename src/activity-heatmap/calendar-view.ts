import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {dayNumber, dayOfInstant, dayOfNumber} from '../feed/day.js';
import {styled} from '../frame/styled.js';
import {MeasureController} from '../widget/measure-controller.js';
import {fitCalendar, type CalendarFit, type Strip} from './calendar.js';
import {calendarPicture, type Block, type CalendarPicture, type DayCell} from './calendar-picture.js';
import {layMarks, type MarkLabel} from './calendar-marks.js';
import {CELL} from './calendar-shapes.js';
import {calendarStyles} from './calendar-styles.js';
import {cellsOf} from './cells-view.js';
import type {Change} from './changes.js';
import {spanText} from './deed.js';
import {loaded} from './parts-view.js';
import type {Grid} from './grid.js';
import type {ActivityModel} from './model.js';
import {choiceOf, Studio, type Asked, type Marked, type Speech} from './picture.js';
import {stripPicture, type Now} from './strip-picture.js';

/** In pixels: the width, and the least from one cell to the next. */
interface Room {
  readonly width: number;
  readonly pitch: number;
}

/** That of a picture which nobody displays: a frame of a portal. */
const USUAL: Room = {width: 704, pitch: 13};

/** The calendar: it knows the room it has, and keeps its picture. */
export class CalendarView implements Grid {
  readonly styles = [calendarStyles];
  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  readonly #studio = new Studio<CalendarPicture>();
  #room: Room = USUAL;
  #isReady = false;
  #strips: readonly Strip[] = [];

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
    // The bones have a ruler too: the first picture is made for the room that there is.
    new MeasureController(host, '.ruler', this.#onRuler);
    const ruler = host.renderRoot.querySelector<HTMLElement>('.ruler');
    if (ruler) this.#onRuler(ruler);
  }

  get isReady() {
    return this.#isReady;
  }

  picture(model: ActivityModel, changes: readonly Change[], asked: Asked, speech: Speech) {
    const choice = choiceOf(model, changes, asked);
    const {monthsPerStrip} = this.#fit(choice.years);
    const today = dayNumber(dayOfInstant(Date.now()));
    const {measure, year, kind, scale} = asked;
    return this.#studio.make(
      [model, changes, speech.words, measure, year, kind, scale, monthsPerStrip, today],
      () => calendarPicture(model, {...choice, monthsPerStrip, today}, speech),
    );
  }

  view(picture: CalendarPicture, marked: Marked, speech: Speech): unknown {
    this.#strips = picture.blocks.map(({strip}) => strip);
    return calendarView(picture, this.#fit(picture.years), this.#room.pitch, marked, speech);
  }

  pieces(picture: CalendarPicture, {selected}: Marked, speech: Speech) {
    const fit = this.#fit(picture.years);
    const view = calendarView(picture, fit, this.#room.pitch, {selected, active: ''}, speech);
    return [{view, isLeftOut: () => false}];
  }

  *keys() {
    for (const {from, until} of this.#strips) for (let day = from; day <= until; day++) yield String(day);
  }

  keyAt(target: Element, x: number, y: number) {
    const picture = target.closest<SVGElement>('.picture');
    const strip = picture && this.#strips[Number(picture.dataset['strip'])];
    if (!strip) return undefined;
    const {left, top, width, height} = picture.getBoundingClientRect();
    const week = Math.floor(((x - left) / width) * strip.weeks);
    const day = strip.monday + 7 * week + Math.floor(((y - top) / height) * 7);
    return strip.from <= day && day <= strip.until ? String(day) : undefined;
  }

  boxOf(key: string) {
    const day = Number(key);
    const place = this.#strips.findIndex(({from, until}) => from <= day && day <= until);
    const strip = this.#strips[place];
    const picture = this.#host.renderRoot.querySelectorAll('.picture')[place];
    if (!strip || !picture) return undefined;
    const {left, top, width, height} = picture.getBoundingClientRect();
    const [column, row] = [width / strip.weeks, height / 7];
    const since = day - strip.monday;
    return {
      left: left + column * Math.floor(since / 7),
      top: top + row * (since % 7),
      width: column * CELL,
      height: row * CELL,
    };
  }

  #fit(years: readonly number[]) {
    const {width, pitch} = this.#room;
    return fitCalendar(width - pitch, pitch, years);
  }

  /** Measures without what a page that scales us does to sizes. What is not displayed has no room, and changes none. */
  readonly #onRuler = (ruler: HTMLElement) => {
    const style = getComputedStyle(ruler);
    const [width, pitch] = [parseFloat(style.width), parseFloat(style.height)];
    const isSame = !(width > 0) || (width === this.#room.width && pitch === this.#room.pitch);
    if (isSame && this.#isReady) return;
    if (!isSame) this.#room = {width, pitch};
    this.#isReady = true;
    this.#host.requestUpdate();
  };
}

/**
 * A grid: seven rows per strip, headed by weekdays, its columns headed by months. What is seen is a drawing; cells that
 * are heard and have the focus lie over it, for the one year that Tab leads to: nobody listens to ten at once.
 */
const calendarView = (
  {name, blocks, years, digits, figureOf, today}: CalendarPicture,
  {weeks, pitch}: CalendarFit,
  leastPitch: number,
  marked: Marked,
  speech: Speech,
): TemplateResult => {
  const em = (leastPitch * 12) / 13;
  const sizes = {pitch, em, radius: leastPitch - leastPitch * CELL, density: devicePixelRatio};
  // Where years are stacked the eye compares them, and thousands of figures would be in its way.
  const hasFigures = years.length === 1 && pitch * CELL >= Math.max(digits * 0.62 * em + 4, em * 1.4);
  const yearOf = (day: number) => dayOfNumber(day).slice(0, 4);
  const year = marked.active && yearOf(Number(marked.active));
  return html`
    <div class="scroller">
      <div
        class="calendar"
        part="grid"
        role="grid"
        aria-label=${name}
        aria-describedby="summary"
        aria-multiselectable="true"
        aria-colcount=${weeks + 1}
        look=${styled({'--pitch': `${pitch}px`})}
      >
        ${blocks.map((block, place) => {
          const now = {...nowIn(block.strip, marked, today), hasFigures};
          // The names of days are those of one year; in many they would be the same again and again.
          const marks = years.length > 1 ? [] : layMarks(block.marks, pitch, em, block.strip.weeks * pitch);
          const rows = yearOf(block.strip.from) === year ? block.rows : [];
          const draw = () =>
            stripView(block, rows, marks, now, speech, () =>
              stripPicture(block, place, now, sizes, figureOf, speech),
            );
          return guard([block, pitch, leastPitch, rows, ...Object.values(now)], draw);
        })}
      </div>
    </div>
  `;
};

const heardNow = (cell: DayCell, {active, first, last}: Now) => ({
  cell,
  isSelected: first <= cell.day && cell.day <= last,
  isActive: cell.key === active,
  text: '',
});

/** What is marked in a strip. Only strips in which that changes are drawn again. */
function nowIn({from, until}: Strip, {active, selected}: Marked, today: number): Omit<Now, 'hasFigures'> {
  const ends = selected ? [Number(selected.from), Number(selected.to)] : [];
  const [first, last] = [Math.max(from, Math.min(...ends)), Math.min(until, Math.max(...ends))];
  const day = Number(active);
  return {
    active: from <= day && day <= until ? active : '',
    first: first <= last ? first : Infinity,
    last: first <= last ? last : -Infinity,
    isRun: selected !== undefined && selected.from !== selected.to,
    today: from <= today && today <= until ? today : undefined,
  };
}

const stripView = (
  {heading, strip}: Block,
  rows: Block['rows'],
  marks: readonly MarkLabel[],
  now: Now,
  {format}: Speech,
  draw: () => unknown,
) => html`
  <div class="strip" role="rowgroup">
    ${heading ? html`<div class="year" role="row"><span role="rowheader">${heading}</span></div>` : nothing}
    <div class="months" role="row">
      ${strip.months.map(
        ({month, column, span, from, until}) =>
          html`<span
            role="columnheader"
            aria-colindex=${column + 2}
            aria-colspan=${span}
            data-span=${spanText({from: String(from), to: String(until)})}
            look=${styled({'--span': String(span)})}
            >${format.monthName(month)}</span
          >`,
      )}
    </div>
    <div class="weeks">
      ${draw()}
      ${rows.map(
        (cells, weekday) => html`
          <div
            class=${strip.monday + weekday < strip.from ? 'days late' : 'days'}
            role="row"
            ${cellsOf(cells.map((cell) => heardNow(cell, now)))}
          >
            <span role="rowheader" aria-label=${format.weekdayName(weekday)}
              ><span class="heard">${format.weekdayName(weekday).slice(0, 1)}</span></span
            >
          </div>
        `,
      )}
    </div>
    ${
      marks.length > 0
        ? html`<div
            class="marks"
            aria-hidden="true"
            look=${styled({'--lines': String(1 + Math.max(...marks.map(({line}) => line)))})}
          >
            ${marks.map(
              ({text, left, line}) =>
                html`<span look=${styled({'--left': `${left}px`, '--line': String(line)})}>${text}</span>`,
            )}
          </div>`
        : nothing
    }
  </div>
`;

loaded.Calendar = CalendarView;
