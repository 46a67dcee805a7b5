import {monthOf, monthStart} from './calendar.js';

/** A period has a first day and a last one, in day numbers. */
export const PERIODS = ['day', 'month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

const MONTHS: Record<Exclude<Period, 'day'>, number> = {month: 1, quarter: 3, year: 12};

/** More bins than this serve no eye and fill the memory: a coarser period takes over. */
const MOST_BINS = 20_000;

/** The first day of the period that `day` lies in. */
export function periodStart(period: Period, day: number): number {
  if (period === 'day') return day;
  const start = monthStart(day);
  return monthStart(start, -((monthOf(start) - 1) % MONTHS[period]));
}

/** The first day of the period after the one that begins on `start`. */
export const nextStart = (period: Period, start: number): number =>
  period === 'day' ? start + 1 : monthStart(start, MONTHS[period]);

const DAYS: Record<Period, number> = {day: 1, month: 30.4, quarter: 91.3, year: 365.2};

/** The finest period that gives each bin `room` pixels of the `width` that the days take, but a wish comes first. */
export function choosePeriod(wanted: Period | 'auto', days: number, width: number, room: number): Period {
  const bins = (period: Period) => days / DAYS[period];
  const fits = (period: Period) =>
    bins(period) <= MOST_BINS && (wanted !== 'auto' || bins(period) * room <= width);
  const from = wanted === 'auto' ? 0 : PERIODS.indexOf(wanted);
  return PERIODS.slice(from).find(fits) ?? 'year';
}

/** The first days of all periods from the one `first` lies in to the one `last` lies in, and of the one after. */
export function periodStarts(period: Period, first: number, last: number): Int32Array {
  const starts = [periodStart(period, first)];
  let next = nextStart(period, starts[0]!);
  for (; starts.at(-1)! <= last && next > starts.at(-1)!; next = nextStart(period, next)) starts.push(next);
  return Int32Array.from(starts);
}
