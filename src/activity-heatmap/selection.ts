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
  readonly count: number;
  readonly participants: number;
  /** The activities that the feed tells one by one. */
  readonly activities: readonly Activity[];
}

/** The detail of `dj-select`. */
export function selectionOf(model: ActivityModel, {from, until, filter, row}: Period): HeatmapSelection {
  return {
    date: dayOfNumber(from),
    until: dayOfNumber(until),
    ...(row !== undefined && {row}),
    ...sumPeriod(model, from, until, filter),
    activities: [...rowsBetween(model, from, until, filter)]
      .map((place) => model.rows[place]!)
      .filter(isActivity),
  };
}
