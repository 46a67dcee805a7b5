import {html, nothing, svg, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {dayNumber, dayOfInstant} from '../feed/day.js';
import {styled} from '../frame/styled.js';
import {MeasureController} from '../widget/measure-controller.js';
import {fitCalendar, monthEdges, type CalendarFit, type Strip} from './calendar.js';
import {calendarPicture, type Block, type CalendarPicture, type DayCell} from './calendar-picture.js';
import {layMarks, type MarkLabel} from './calendar-marks.js';
import {calendarStyles} from './calendar-styles.js';
import {cellsOf} from './cells-view.js';
import type {Change} from './changes.js';
import {spanText} from './deed.js';
import type {Grid} from './grid.js';
import type {ActivityModel} from './model.js';
import {StripsInView} from './strips-in-view.js';
import {choiceOf, Studio, type Asked, type Marked, type Speech} from './picture.js';

/** The calendar: it knows the room it has, and keeps its picture. */
export class CalendarView implements Grid {
  readonly styles = [calendarStyles];
  readonly #host: ReactiveControllerHost;
  readonly #studio = new Studio<CalendarPicture>();
  readonly #strips: StripsInView;
  /** Until something was measured, a frame of a portal. In pixels. */
  #room = {width: 704, pitch: 13};
  /** Where the calendar began in the window when it was measured. */
  #top = 0;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
    this.#strips = new StripsInView(host);
    new MeasureController(host, '.ruler', this.#onRuler);
    // The bones have a ruler too: the first picture is made for the room that there is.
    const ruler = host.renderRoot.querySelector<HTMLElement>('.ruler');
    if (ruler) this.#onRuler(ruler);
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
    const isInView = (place: number, top: number) => this.#strips.has(place, this.#top + top);
    return calendarView(picture, this.#fit(picture.years), this.#room.pitch, isInView, marked, speech);
  }

  pieces(picture: CalendarPicture, marked: Marked, speech: Speech) {
    const fit = this.#fit(picture.years);
    const view = calendarView(picture, fit, this.#room.pitch, () => true, marked, speech);
    return [{view, isLeftOut: () => false}];
  }

  forget() {
    this.#strips.forget();
  }

  #fit(years: readonly number[]) {
    const {width, pitch} = this.#room;
    return fitCalendar(width - pitch, pitch, years);
  }

  /** Measures without what a page that scales us does to sizes. What is not displayed has no room, and changes none. */
  readonly #onRuler = (ruler: HTMLElement) => {
    const style = getComputedStyle(ruler);
    const [width, pitch] = [parseFloat(style.width), parseFloat(style.height)];
    if (!(width > 0) || (width === this.#room.width && pitch === this.#room.pitch)) return;
    this.#room = {width, pitch};
    this.#top = ruler.getBoundingClientRect().top;
    this.#host.requestUpdate();
  };
}

/**
 * A grid: seven rows per strip, headed by weekdays, its columns headed by months. Of many years those that were in view
 * have their cells, and the one that Tab leads to.
 */
const calendarView = (
  {name, blocks, years, digits}: CalendarPicture,
  {weeks, pitch}: CalendarFit,
  leastPitch: number,
  isInView: (place: number, top: number) => boolean,
  marked: Marked,
  speech: Speech,
): TemplateResult => {
  const em = (leastPitch * 12) / 13;
  // Where years are stacked the eye compares them, and thousands of figures would be in its way.
  const hasFigures = years.length === 1 && (pitch * 11) / 13 >= Math.max(digits * 0.62 * em + 4, em * 1.4);
  return html`
    <div class="scroller">
      <div
        class=${hasFigures ? 'calendar figures' : 'calendar'}
        part="grid"
        role="grid"
        aria-label=${name}
        aria-describedby="summary"
        aria-multiselectable="true"
        aria-colcount=${weeks + 1}
        ${styled({'--pitch': `${pitch}px`})}
      >
        ${blocks.map((block, place) => {
          const now = {...nowIn(block.strip, marked), hasFigures};
          // Over the weeks of each stand at least the names of its months and of the strip.
          const top = place * (7 * pitch + 3 * leastPitch);
          const isDrawn = years.length === 1 || now.active !== '' || isInView(place, top);
          // The names of days are those of one year; in many they would be the same again and again.
          const marks = years.length > 1 ? [] : layMarks(block.marks, pitch, em, block.strip.weeks * pitch);
          const draw = () => stripView(block, isDrawn ? block.rows : [], marks, now, speech);
          return guard([block, pitch, isDrawn, ...Object.values(now)], draw);
        })}
      </div>
    </div>
  `;
};

/** What is marked in a strip, and whether figures stand in its cells. */
interface Now {
  /** The key of the cell that Tab leads to. */
  readonly active: string;
  /** The first and the last day that are selected; none where the first comes after the last. */
  readonly first: number;
  readonly last: number;
  readonly hasFigures: boolean;
}

const drawnNow = (cell: DayCell, {active, first, last, hasFigures}: Now) => ({
  cell,
  isSelected: first <= cell.day && cell.day <= last,
  isActive: cell.key === active,
  text: hasFigures ? cell.figure : '',
});

/** What is marked in a strip. Only strips in which that changes are drawn again. */
function nowIn({from, until}: Strip, {active, selected}: Marked) {
  const ends = selected ? [Number(selected.from), Number(selected.to)] : [];
  const [first, last] = [Math.max(from, Math.min(...ends)), Math.min(until, Math.max(...ends))];
  const day = Number(active);
  return {
    active: from <= day && day <= until ? active : '',
    first: first <= last ? first : Infinity,
    last: first <= last ? last : -Infinity,
  };
}

const stripView = (
  {heading, strip}: Block,
  rows: Block['rows'],
  marks: readonly MarkLabel[],
  now: Now,
  {format}: Speech,
) => html`
  <div class=${rows.length > 0 ? 'strip' : 'strip away'} role="rowgroup">
    ${heading ? html`<div class="year" role="row"><span role="rowheader">${heading}</span></div>` : nothing}
    <div class="months" role="row">
      ${strip.months.map(
        ({month, column, span, from, until}) =>
          html`<span
            role="columnheader"
            aria-colindex=${column + 2}
            aria-colspan=${span}
            data-span=${spanText({from: String(from), to: String(until)})}
            ${styled({'--span': String(span)})}
            >${format.monthName(month)}</span
          >`,
      )}
    </div>
    <div class="weeks">
      ${svg`<svg class="edges" viewBox=${`0 0 ${strip.weeks} 7`} preserveAspectRatio="none" aria-hidden="true"
        ${styled({'--span': String(strip.weeks)})}><path d=${monthEdges(strip)} /></svg>`}
      ${rows.map(
        (cells, weekday) => html`
          <div
            class=${strip.monday + weekday < strip.from ? 'days late' : 'days'}
            role="row"
            ${cellsOf(cells.map((cell) => drawnNow(cell, now)))}
          >
            <span role="rowheader" aria-label=${format.weekdayName(weekday)}
              ><span class=${weekday % 2 === 0 ? nothing : 'heard'}
                >${format.weekdayName(weekday).slice(0, 1)}</span
              ></span
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
            ${styled({'--lines': String(1 + Math.max(...marks.map(({line}) => line)))})}
          >
            ${marks.map(
              ({text, left, line}) =>
                html`<span ${styled({'--left': `${left}px`, '--line': String(line)})}>${text}</span>`,
            )}
          </div>`
        : nothing
    }
  </div>
`;
