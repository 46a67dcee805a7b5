import {monthOf, monthStart, yearOf} from './calendar.js';
import type {View} from './layout-bounds.js';
import {niceStep} from './layout-scale.js';
import {blankTrack, countUntil, totalAt, type Track} from './model-track.js';

const yearStart = (day: number) => monthStart(day, 1 - monthOf(day));

/** What a picture of years shows on its axis: of the last year of which something is known all, or a season of it. */
export function lastYearOf({end}: {readonly end: number}, season?: View['season']) {
  const start = yearStart(end);
  const first = start + (season?.first ?? 0);
  const last = Math.min(start + (season?.last ?? 366), monthStart(start, 12) - 1);
  return {first, last, end: Math.min(end, last)};
}

/**
 * The years between two days, the last first, each on the days of the last one; of a total, or of what it grew by
 * since New Year.
 */
export function yearsOf(
  total: Track,
  {first, end}: {readonly first: number; readonly end: number},
  {
    most,
    isNet,
    name,
  }: {readonly most: number; readonly isNet: boolean; readonly name: (year: number) => string},
): Track[] {
  const base = yearStart(end);
  const years: Track[] = [];
  for (
    let start = base;
    years.length < most && monthStart(start, 12) > first;
    start = monthStart(start, -12)
  ) {
    const track = yearOnto(total, start, Math.min(end, monthStart(start, 12) - 1), base, isNet);
    if (track) years.push({...track, name: name(yearOf(start))});
  }
  return years;
}

function yearOnto(
  total: Track,
  start: number,
  until: number,
  base: number,
  isNet: boolean,
): Track | undefined {
  const [from, to] = [countUntil(total.days, start - 1), countUntil(total.days, until)];
  const held = from > 0 ? totalAt(total, start - 1) : total.opening;
  if (Number.isNaN(held) && from === to) return undefined;
  const isHeld = !Number.isNaN(held);
  const track = blankTrack('', to - from + Number(isHeld), Number.NaN);
  const ground = isNet ? (isHeld ? held : total.totals[from]!) : 0;
  if (isHeld) [track.days[0], track.totals[0]] = [base, held - ground];
  for (let i = from, row = Number(isHeld); i < to; i++, row++) {
    track.days[row] = sameDay(total.days[i]!, base);
    track.totals[row] = total.totals[i]! - ground;
    track.joined[row] = total.joined[i]!;
    track.left[row] = total.left[i]!;
  }
  return track;
}

/** The day of another year with the same month and date; the leap day is the last of February. */
function sameDay(day: number, base: number): number {
  const month = monthStart(base, monthOf(day) - 1);
  return Math.min(month + day - monthStart(day), monthStart(month, 1) - 1);
}

/** From 0, or from the lowest where a year shrank, to the highest. */
export function yearRange(years: readonly Track[], steps: number) {
  let [low, high] = [0, 0];
  for (const {totals} of years)
    for (const total of totals) {
      if (total < low) low = total;
      if (total > high) high = total;
    }
  const step = niceStep(high - low, steps);
  const [min, max] = [Math.floor(low / step) * step, Math.ceil(high / step) * step || step];
  return {min, max, step};
}
