import {dayOfNumber} from '../feed/day.js';
import {isActivity, rowsBetween, sumPeriod, type ActivityModel} from './model.js';
import type {Period} from './picture.js';
import type {Activity} from './schema.js';

/** What a chosen cell stands for. */
export interface HeatmapSelection {
  /** First and last day, `YYYY-MM-DD`; the same for a cell of the calendar. */
  readonly date: string;
  readonly until: string;
  /** In the matrix: the organisation's id, or the kind; empty where the feed states none, absent for the sum of all. */
  readonly row?: string;
  /** In the matrix, of a run over several rows: all of them, in the order they stand in; `row` is absent then. */
  readonly rows?: readonly string[];
  readonly count: number;
  readonly participants: number;
  /** The activities that the feed tells one by one. */
  readonly activities: readonly Activity[];
}

/** The detail of `dj-select`. */
export function selectionOf(model: ActivityModel, {from, until, filter, rows}: Period): HeatmapSelection {
  return {
    date: dayOfNumber(from),
    until: dayOfNumber(until),
    ...(rows && (rows.length === 1 ? {row: rows[0]!} : {rows})),
    ...sumPeriod(model, from, until, filter),
    activities: [...rowsBetween(model, from, until, filter)]
      .map((place) => model.rows[place]!)
      .filter(isActivity),
  };
}
