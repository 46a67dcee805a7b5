import {dayOfNumber} from '../feed/day.js';
import {plainDay} from '../feed/plain.js';
import type {Change} from './changes.js';
import {calendarStrips, mondayOf, monthAround, type Strip} from './calendar.js';
import {isCovered, rowsBetween, sumDays, type ActivityModel, type KindFilter, type Measure} from './model.js';
import {stepInCalendar} from './navigation.js';
import {dayNames} from './day-names.js';
import type {Cell, Choice, Picture, Speech} from './picture.js';
import {figures, marksText, titlesOf, yearsText} from './sayings.js';
import {heatOf, makeScale, STEPS} from './scale.js';
import {summarize} from './summary.js';
import {summaryText} from './summary-text.js';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
const HEATS = Array.from({length: STEPS + 1}, (_, heat) => heat);

/** A cell and its day. */
export interface DayCell extends Cell {
  readonly day: number;
}

/** Days that look alike: those of a step of heat, or those that nobody counted. */
export interface Level {
  readonly heat: number | undefined;
  readonly days: number[];
  /** Those among them that have a name, and those that are news. */
  readonly marked: number[];
  readonly changed: number[];
}

/** A strip with its days by how they look, and its cells in rows by weekday, as a grid wants them. */
export interface Block {
  /** The year, over the first strip of each where there are several. */
  readonly heading: string;
  readonly strip: Strip;
  /** From no heat to most; last what nobody counted. */
  readonly levels: readonly Level[];
  /** Made when they are first announced. */
  readonly rows: readonly (readonly DayCell[])[];
  /** The names of days, in order, each with the week it stands in. */
  readonly marks: readonly {readonly week: number; readonly text: string}[];
}

export interface CalendarPicture extends Picture {
  readonly years: readonly number[];
  readonly blocks: readonly Block[];
  readonly today: number;
  /** What stands in the cell of a day where there is room; empty for none. */
  figureOf(day: number): string;
  /** Characters of the longest figure. */
  readonly digits: number;
}

export interface CalendarParts extends Choice {
  readonly monthsPerStrip: number;
  /** Day number of today, in China. */
  readonly today: number;
}

/** Whether a change is of the kind that is shown. */
const isOfKind =
  ({kinds}: ActivityModel, {kind}: KindFilter) =>
  (change: Change) =>
    kind === undefined || change.kind === kinds[kind];

/** The days of these years that have a name, in order. */
function markedDays({marks}: ActivityModel, years: readonly number[]): ReadonlySet<number> {
  const days = [...marks.keys()].flatMap((date) =>
    date.length === 'MM-DD'.length ? years.map((year) => plainDay(`${year}-${date}`)) : [plainDay(date)],
  );
  // There is no 29 February in most years.
  return new Set(days.filter((day) => !Number.isNaN(day)).sort((a, b) => a - b));
}

/** The years as weeks beside each other, one cell per day. */
export function calendarPicture(model: ActivityModel, parts: CalendarParts, speech: Speech): CalendarPicture {
  const {years, filter, measure, scaleKind, changes, monthsPerStrip, today} = parts;
  const {words, format} = speech;
  const sums = sumDays(model, filter);
  const {[measure]: values, placeOf} = sums;
  const scale = makeScale(values, scaleKind);
  const strips = years.flatMap((year) => calendarStrips(year, monthsPerStrip));
  const [from, until] = [strips[0]?.from ?? 0, strips.at(-1)?.until ?? -1];
  const isKnown = (day: number) => isCovered(model, day) || placeOf(day) !== undefined;
  const sumOf = (day: number, of: Measure) => sums[of][placeOf(day) ?? -1] ?? 0;
  const isAnyKnown = (first: number, last: number) =>
    (first <= model.last && model.first <= last) || !rowsBetween(model, first, last, filter).next().done;
  const isShown = (day: number) => strips.some((strip) => strip.from <= day && day <= strip.until);

  const nameOf = dayNames(speech.locale);
  const changed = new Set(changes.filter(isOfKind(model, filter)).map(({day}) => day));

  const marked = markedDays(model, years);
  const namesOf = (day: number) => (marked.has(day) ? marksText(model, day, speech) : '');
  const sayings = (day: number): string[] => {
    const date = nameOf(day);
    const said = [day === today ? `${date}${words.comma}${words.today}` : date];
    if (!isKnown(day)) said.push(words.noData);
    else {
      const sum = {count: sumOf(day, 'count'), participants: sumOf(day, 'participants')};
      said.push(figures(sum, speech).join(words.comma));
      if (placeOf(day) !== undefined) said.push(titlesOf(model, day, day, filter, speech));
    }
    return [...said, namesOf(day), changed.has(day) ? words.changed : ''].filter(Boolean);
  };
  const figureOf = (day: number) => {
    const value = sumOf(day, measure);
    return value > 0 ? format.number(value) : '';
  };
  const cellOf = (day: number): DayCell => ({
    day,
    key: String(day),
    class: 'day',
    figure: '',
    name: sayings(day).join(words.comma),
    isKnown: isKnown(day),
  });
  const rowsOf = ({from, until, monday}: Strip) =>
    WEEKDAYS.map((weekday) => {
      const cells: DayCell[] = [];
      for (let day = monday + weekday; day <= until; day += 7) if (day >= from) cells.push(cellOf(day));
      return cells;
    });
  let [hasGaps, lastKnown, most] = [false, from, 0];
  const levelsOf = (strip: Strip) => {
    const levels = [...HEATS, undefined].map((heat): Level => ({heat, days: [], marked: [], changed: []}));
    for (let day = strip.from; day <= strip.until; day++) {
      const value = sumOf(day, measure);
      const isGap = !isKnown(day);
      if (isGap) hasGaps = true;
      else lastKnown = day;
      if (value > most) most = value;
      const level = levels[isGap ? HEATS.length : heatOf(scale, value)]!;
      level.days.push(day);
      if (marked.has(day)) level.marked.push(day);
      if (changed.has(day)) level.changed.push(day);
    }
    return levels;
  };
  const blocks: Block[] = strips.map((strip) => {
    const first = dayOfNumber(strip.from);
    let rows: Block['rows'] | undefined;
    return {
      heading: years.length > 1 && first.endsWith('-01-01') ? format.year(first.slice(0, 4)) : '',
      strip,
      levels: levelsOf(strip),
      get rows() {
        return (rows ??= rowsOf(strip));
      },
      marks: [...marked]
        .filter((day) => strip.from <= day && day <= strip.until)
        .map((day) => ({week: Math.floor((day - strip.monday) / 7), text: namesOf(day)})),
    };
  });
  const period = yearsText(years, speech);

  return {
    years,
    blocks,
    today,
    figureOf,
    scope: period,
    name: words.calendarOf(period),
    summary: summaryText(period, summarize(model, sums, from, until, measure), measure, speech),
    scale,
    hasGaps,
    hasMarks: blocks.some(({marks}) => marks.length > 0),
    hasChanges: changed.size > 0,
    digits: String(most).length,
    start: String(isShown(today) ? today : lastKnown),
    get table() {
      return {
        caption: words.calendarOf(period),
        columns: [
          {label: words.day},
          {label: words.measures.count, isFigure: true},
          {label: words.measures.participants, isFigure: true},
          {label: words.titles},
        ],
        rows: Array.from(sums.days.filter(isShown), (day) => [
          dayOfNumber(day),
          sumOf(day, 'count'),
          sumOf(day, 'participants'),
          titlesOf(model, day, day, filter, speech, Infinity),
        ]),
      };
    },
    has: (key) => isShown(Number(key)),
    step(from, press) {
      const day = stepInCalendar(Number(from), press, strips);
      if (day === undefined) return undefined;
      const key = String(day);
      if (isShown(day)) return {key};
      const year = Number(dayOfNumber(day).slice(0, 4));
      return model.years.includes(year) ? {key, year} : undefined;
    },
    periodOf({from: a, to: b}) {
      const [first, last] = [Math.min(Number(a), Number(b)), Math.max(Number(a), Number(b))];
      const isSeen = strips.some((strip) => strip.from <= last && first <= strip.until);
      if (!isSeen || !isAnyKnown(first, last)) return undefined;
      const said = (say: (day: string) => string) =>
        first === last
          ? say(dayOfNumber(first))
          : words.span(say(dayOfNumber(first)), say(dayOfNumber(last)));
      const isMonth = first !== last && String(monthAround(first)) === String([first, last]);
      const heading = isMonth
        ? format.month(dayOfNumber(first))
        : said(first === last ? format.dayAndWeekday : format.day);
      const label = isMonth ? heading : said(years.length > 1 ? format.day : format.dayOfYear);
      return {from: first, until: last, filter, heading, label};
    },
    reaches(key) {
      const day = Number(key);
      const span = (from: number, to: number) => ({from: String(from), to: String(to)});
      const monday = mondayOf(day);
      return [
        {label: words.reach.day, span: span(day, day)},
        {label: words.reach.week, span: span(monday, monday + 6)},
        {label: words.reach.month, span: span(...monthAround(day))},
      ];
    },
    sayings: (key) => sayings(Number(key)),
  };
}
