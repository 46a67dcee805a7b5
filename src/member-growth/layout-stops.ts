import {periodStarts, type Period} from './calendar-periods.js';
import type {DayLabel, Growth} from './model.js';
import {countUntil, totalAt, type Track} from './model-track.js';

/** One period of the picture: what pointer and arrow keys stop at, and what a row of the table says. */
export interface Stop {
  /** First and last day. */
  readonly start: number;
  readonly until: number;
  /** Where it is shown: the day of its last change, else its middle. */
  readonly anchor: number;
  /** At its end; NaN where nothing is known. */
  readonly total: number;
  readonly joined: number;
  readonly left: number;
  readonly milestones: readonly DayLabel[];
  readonly target: number | undefined;
  /** A stated total that the units contradict. */
  readonly stated: number | undefined;
}

/** All periods between two days; those at the ends may be cut by them. */
export function stopsOf(model: Growth, period: Period, first: number, last: number): Stop[] {
  const {total, milestones, targets, disputed, asOf = last} = model;
  const starts = periodStarts(period, first, last);
  const stops: Stop[] = [];
  let [milestone, target, doubt] = [0, 0, 0];
  while (milestone < milestones.length && milestones[milestone]!.day < first) milestone++;
  while (target < targets.length && targets[target]!.day < first) target++;
  while (doubt < disputed.length && disputed[doubt]!.day < first) doubt++;
  for (let i = 0; i + 1 < starts.length; i++) {
    const start = Math.max(starts[i]!, first);
    const until = Math.min(starts[i + 1]! - 1, last);
    const labels: DayLabel[] = [];
    while (milestone < milestones.length && milestones[milestone]!.day <= until)
      labels.push(milestones[milestone++]!);
    let goal: number | undefined;
    while (target < targets.length && targets[target]!.day <= until) goal = targets[target++]!.total;
    let stated: number | undefined;
    while (doubt < disputed.length && disputed[doubt]!.day <= until) stated = disputed[doubt++]!.total;
    const known = countUntil(total.days, until);
    const changed = known > 0 && total.days[known - 1]! >= start ? total.days[known - 1] : undefined;
    const middle = (start + until) >> 1;
    stops.push({
      start,
      until,
      anchor: changed ?? labels[0]?.day ?? (start <= asOf ? Math.min(middle, asOf) : middle),
      total: start > asOf ? Number.NaN : totalAt(total, until),
      ...changeWithin(total, start, until),
      milestones: labels,
      target: goal,
      stated,
    });
  }
  return stops;
}

/** The stop that a day lies in, or the nearest. */
export function stopAt(stops: readonly Stop[], day: number): number {
  const after = stops.findIndex(({until}) => day <= until);
  return after < 0 ? stops.length - 1 : after;
}

/** Joins and leaves from `first` to `last`, both included. */
export function changeWithin({days, joined, left}: Track, first: number, last: number) {
  let [more, less] = [0, 0];
  const start = countUntil(days, first - 1);
  const end = countUntil(days, last, start);
  for (let i = start; i < end; i++) {
    more += joined[i]!;
    less += left[i]!;
  }
  return {joined: more, left: less};
}
