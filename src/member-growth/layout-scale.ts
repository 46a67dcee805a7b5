import {dayOfNumber} from '../feed/day.js';
import {monthOf, monthStart, yearOf} from './calendar.js';

/** Widths of texts in em: what no page is there to measure. Han and full-width signs take one em, figures 0.58. */
export function textWidth(text: string): number {
  let em = 0;
  for (const sign of text) em += sign > '⺀' ? 1 : /[,.:;'il| ]/.test(sign) ? 0.3 : 0.58;
  return em;
}

/** The whole step that reaches `most` from 0 in at most so many: 1, 2, 2.5 or 5 times a power of ten. */
export function niceStep(most: number, steps = 4): number {
  const rough = Math.max(most, 1) / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const whole = [1, 2, 2.5, 5, 10].map((factor) => factor * power).filter(Number.isInteger);
  return whole.find((step) => step >= rough) ?? 1;
}

export interface Tick {
  readonly day: number;
  readonly label: string;
}

export interface DayNames {
  month(day: string): string;
  monthName(month: number): string;
  dayOfYear(day: string): string;
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const MONTH_STEPS = [1, 3, 6, 12];
const DAY_STEPS = [1, 2, 5, 10, 15];

/**
 * Where the time axis is labelled: by years over three years and more, by months over ten weeks, else by days.
 * `ems` is how many em the days from `first` to `last` take.
 */
export function timeTicks(first: number, last: number, ems: number, names: DayNames): Tick[] {
  const days = Math.max(1, last - first);
  const finest = (steps: readonly number[], unit: number, room: number) =>
    steps.find((step) => (step * unit * ems) / days >= room) ?? steps.at(-1)!;
  const ticks: Tick[] = [];
  if (days > 1096) {
    const step = finest(YEAR_STEPS, 365, 3.4);
    const start = monthStart(first, 1 - monthOf(first));
    for (let i = 0, day = start; day <= last; day = monthStart(start, 12 * step * ++i))
      ticks.push({day: Math.max(day, first), label: String(yearOf(day))});
  } else if (days > 70) {
    const step = finest(MONTH_STEPS, 30, 4.6);
    const start = monthStart(first, -((monthOf(first) - 1) % step));
    for (let i = 0, day = start; day <= last; day = monthStart(start, step * ++i)) {
      if (day < first) continue;
      const month = monthOf(day);
      const isWhole = ticks.length === 0 || month === 1;
      ticks.push({day, label: isWhole ? names.month(dayOfNumber(day)) : names.monthName(month)});
    }
  } else {
    const step = finest(DAY_STEPS, 1, 5);
    for (let day = first; day <= last; day += step)
      ticks.push({day, label: names.dayOfYear(dayOfNumber(day))});
  }
  return withoutOverlap(ticks, (day) => ((day - first) / days) * ems);
}

/** A label begins at its tick and gives way to the one before. */
function withoutOverlap(ticks: readonly Tick[], place: (day: number) => number): Tick[] {
  const kept: Tick[] = [];
  let free = -Infinity;
  for (const [i, tick] of ticks.entries()) {
    const next = ticks[i + 1];
    const width = textWidth(tick.label) + 0.6;
    // A first year of which little is left gives way to the second.
    const isCramped = i === 0 && next !== undefined && place(next.day) < width;
    if (isCramped || place(tick.day) < free) continue;
    kept.push(tick);
    free = place(tick.day) + width;
  }
  return kept;
}
