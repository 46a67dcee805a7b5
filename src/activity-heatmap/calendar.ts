import {dayOfNumber} from '../feed/day.js';

/**
 * A run of months drawn as one block: seven rows (Monday first) of as many columns as it touches weeks. The day in
 * a row and column is `monday + 7 * column + row`; it is drawn where it lies between `from` and `until`.
 */
export interface Strip {
  readonly from: number;
  readonly until: number;
  /** The Monday of the first column. */
  readonly monday: number;
  readonly weeks: number;
  readonly months: readonly MonthLabel[];
}

export interface MonthLabel {
  /** 1 to 12. */
  readonly month: number;
  /** The column it begins at, and how many columns it heads. */
  readonly column: number;
  readonly span: number;
  /** Its first and last day. */
  readonly from: number;
  readonly until: number;
}

const WEEK = 7;
/** Day number 4 (1970-01-05) was a Monday. */
export const mondayOf = (day: number) => day - ((((day - 4) % WEEK) + WEEK) % WEEK);

const MILLISECONDS_PER_DAY = 86_400_000;
/** The day number of a day of a month. Months beyond 12 are those of later years, day 0 the last of the month before. */
const dayOfMonth = (year: number, month: number, day: number) =>
  new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_PER_DAY;
export const firstDayOfMonth = (year: number, month: number): number => dayOfMonth(year, month, 1);
export const lastDayOfMonth = (year: number, month: number): number => dayOfMonth(year, month + 1, 0);

/** How many weeks some days touch. */
const weeksBetween = (from: number, until: number) => (mondayOf(until) - mondayOf(from)) / WEEK + 1;
const weeksOfYear = (year: number) => weeksBetween(firstDayOfMonth(year, 1), lastDayOfMonth(year, 12));

/** A year as strips of so many months (12, 6, 4, 3 or 1). */
export function calendarStrips(year: number, monthsPerStrip: number): readonly Strip[] {
  const strips: Strip[] = [];
  for (let month = 1; month <= 12; month += monthsPerStrip) {
    const from = firstDayOfMonth(year, month);
    const until = lastDayOfMonth(year, month + monthsPerStrip - 1);
    const monday = mondayOf(from);
    const weeks = weeksBetween(from, until);
    strips.push({from, until, monday, weeks, months: labels(year, month, monthsPerStrip, monday, weeks)});
  }
  return strips;
}

/**
 * The lines between the months of a strip, as the path of an SVG whose units are cells: down beside the last days of
 * a month, over to the week in which the next one begins, and down before its first days.
 */
export const monthEdges = ({monday, months}: Strip): string =>
  months
    .slice(1)
    .map(({from}) => {
      const [week, row] = [Math.floor((from - monday) / WEEK), (from - monday) % WEEK];
      return row === 0 ? `M${week} 0V7` : `M${week + 1} 0V${row}H${week}V7`;
    })
    .join('');

/** A month's label stands over its first whole week; that of a strip's first month at the beginning. */
function labels(year: number, first: number, count: number, monday: number, weeks: number): MonthLabel[] {
  const columns = Array.from({length: count}, (_, index) =>
    index === 0 ? 0 : (mondayOf(firstDayOfMonth(year, first + index) + WEEK - 1) - monday) / WEEK,
  );
  return columns.map((column, index) => ({
    month: first + index,
    column,
    span: (columns[index + 1] ?? weeks) - column,
    from: firstDayOfMonth(year, first + index),
    until: lastDayOfMonth(year, first + index),
  }));
}

/** Weeks that strips of so many months touch at most. */
const MOST_WEEKS = new Map([
  [12, 53],
  [6, 28],
  [4, 19],
  [3, 15],
  [1, 6],
]);

/** How much larger than its least size a cell becomes to fill the room there is. */
const GROWTH = 1.75;

export interface CalendarFit {
  readonly monthsPerStrip: number;
  /** Columns of every strip, so that their cells are equally large. */
  readonly weeks: number;
  /** From one cell to the next, in pixels. */
  readonly pitch: number;
}

/**
 * How a year fits into a width: whole where its weeks have room at the least pitch, else in halves, thirds, quarters
 * or months; cells grow to fill the room and never shrink below the least pitch. All in pixels.
 * @param room the width for weeks, without the names of weekdays
 * @param years the years to be drawn: some touch 54 weeks
 */
export function fitCalendar(room: number, leastPitch: number, years: readonly number[]): CalendarFit {
  const fits = [...MOST_WEEKS].map(([monthsPerStrip, usual]) => {
    const weeks = monthsPerStrip === 12 ? Math.max(usual, ...years.map(weeksOfYear)) : usual;
    return {monthsPerStrip, weeks, pitch: Math.min(room / weeks, leastPitch * GROWTH)};
  });
  const fit = fits.find(({pitch}) => pitch >= leastPitch) ?? fits.at(-1)!;
  return {...fit, pitch: Math.max(leastPitch, Math.floor(fit.pitch * 2) / 2)};
}

/** The first and the last day of the month that a day lies in. */
export function monthAround(day: number): readonly [first: number, last: number] {
  const [year, month] = dayOfNumber(day).split('-').map(Number) as [number, number];
  return [firstDayOfMonth(year, month), lastDayOfMonth(year, month)];
}

/** The day so many months from another; the last of the month where that is shorter. */
export function addMonths(day: number, months: number): number {
  const [year, month, date] = dayOfNumber(day).split('-').map(Number) as [number, number, number];
  return Math.min(dayOfMonth(year, month + months, date), lastDayOfMonth(year, month + months));
}
