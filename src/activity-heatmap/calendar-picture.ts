import {dayOfNumber} from '../feed/day.js';
import {calendarStrips, mondayOf, monthAround, type Strip} from './calendar.js';
import {isCovered, rowsBetween, sumDays, type ActivityModel, type Sum} from './model.js';
import {stepInCalendar} from './navigation.js';
import type {Cell, Choice, Picture, Speech} from './picture.js';
import {figures, marksText, titlesOf, yearsText} from './sayings.js';
import {heatOf, makeScale} from './scale.js';
import {summarize} from './summary.js';
import {summaryText} from './summary-text.js';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
const NOTHING: Sum = {count: 0, participants: 0};

/** A cell and its day. */
export interface DayCell extends Cell {
  readonly day: number;
}

/** A strip with its cells in rows by weekday, as a grid wants them. */
export interface Block {
  /** The year, over the first strip of each where there are several. */
  readonly heading: string;
  readonly strip: Strip;
  readonly rows: readonly (readonly DayCell[])[];
}

export interface CalendarPicture extends Picture {
  readonly years: readonly number[];
  readonly blocks: readonly Block[];
}

export interface CalendarParts extends Choice {
  readonly monthsPerStrip: number;
  /** Day number of today, in China. */
  readonly today: number;
}

/** The years as weeks beside each other, one cell per day. */
export function calendarPicture(model: ActivityModel, parts: CalendarParts, speech: Speech): CalendarPicture {
  const {years, filter, measure, scaleKind, monthsPerStrip, today} = parts;
  const {words, format} = speech;
  const sums = sumDays(model, filter);
  const scale = makeScale(
    [...sums.values()].map((sum) => sum[measure]),
    scaleKind,
  );
  const strips = years.flatMap((year) => calendarStrips(year, monthsPerStrip));
  const [from, until] = [strips[0]?.from ?? 0, strips.at(-1)?.until ?? -1];
  const isKnown = (day: number) => sums.has(day) || isCovered(model, day);
  const isAnyKnown = (first: number, last: number) =>
    (first <= model.last && model.first <= last) || !rowsBetween(model, first, last, filter).next().done;
  const isShown = (day: number) => strips.some((strip) => strip.from <= day && day <= strip.until);

  const sayings = (day: number, marks: string): string[] => {
    const date = format.dayAndWeekday(dayOfNumber(day));
    const said = [day === today ? `${date}${words.comma}${words.today}` : date];
    if (!isKnown(day)) said.push(words.noData);
    else {
      const sum = figures(sums.get(day) ?? NOTHING, speech).join(words.comma);
      said.push(sum, sums.has(day) ? titlesOf(model, day, day, filter, speech) : '');
    }
    return [...said, marks].filter(Boolean);
  };
  let [hasGaps, hasMarks, lastKnown] = [false, false, from];
  const cellOf = (day: number): DayCell => {
    const known = isKnown(day);
    const marks = marksText(model, day, speech);
    const heat = known ? `heat-${heatOf(scale, sums.get(day)?.[measure] ?? 0)}` : 'unknown';
    hasGaps ||= !known;
    hasMarks ||= marks !== '';
    if (known) lastKnown = Math.max(lastKnown, day);
    return {
      day,
      key: String(day),
      class: `cell ${heat}${marks ? ' marked' : ''}${day === today ? ' today' : ''}`,
      name: sayings(day, marks).join(words.comma),
      isKnown: known,
    };
  };
  const blocks: Block[] = strips.map((strip) => {
    const year = dayOfNumber(strip.from).slice(0, 4);
    const isFirst = dayOfNumber(strip.from).endsWith('-01-01');
    const rows = WEEKDAYS.map((weekday) => {
      const cells: DayCell[] = [];
      for (let day = strip.monday + weekday; day <= strip.until; day += 7)
        if (day >= strip.from) cells.push(cellOf(day));
      return cells;
    });
    return {heading: years.length > 1 && isFirst ? format.year(year) : '', strip, rows};
  });
  const period = yearsText(years, speech);

  return {
    years,
    blocks,
    scope: period,
    name: words.calendarOf(period),
    summary: summaryText(period, summarize(model, sums, from, until, measure), measure, speech),
    scale,
    hasGaps,
    hasMarks,
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
        rows: [...sums]
          .filter(([day]) => isShown(day))
          .map(([day, {count, participants}]) => [
            dayOfNumber(day),
            count,
            participants,
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
    sayings: (key) => sayings(Number(key), marksText(model, Number(key), speech)),
  };
}
