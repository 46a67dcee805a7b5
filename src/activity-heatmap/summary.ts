import {isCovered, type ActivityModel, type DaySums, type Measure, type Sum} from './model.js';

export interface Summary {
  readonly total: Sum;
  /** The day with most; undefined where there is none. */
  readonly busiest: {readonly day: number; readonly value: number} | undefined;
  /** The longest run of days without activities among those the feed speaks of. */
  readonly pause: {readonly from: number; readonly until: number} | undefined;
}

/** What a picture of these days shows, in figures. */
export function summarize(
  model: ActivityModel,
  sums: DaySums,
  from: number,
  until: number,
  measure: Measure,
): Summary {
  const total: Sum = {count: 0, participants: 0};
  let busiest: Summary['busiest'];
  let pause: Summary['pause'];
  let free = Math.max(from, model.first);
  const rest = (end: number) => {
    if (end >= free && (!pause || end - free > pause.until - pause.from)) pause = {from: free, until: end};
  };
  const {days, count, participants, [measure]: values} = sums;
  for (let place = 0; place < days.length; place++) {
    const day = days[place]!;
    if (day < from || day > until) continue;
    total.count += count[place]!;
    total.participants += participants[place]!;
    if (values[place]! > (busiest?.value ?? 0)) busiest = {day, value: values[place]!};
    if (count[place] === 0 || !isCovered(model, day)) continue;
    rest(day - 1);
    free = day + 1;
  }
  rest(Math.min(until, model.last));
  return {total, busiest, pause};
}
