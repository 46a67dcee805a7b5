import type {Days} from '../widget/group.js';
import {monthOf, monthStart} from './calendar.js';
import type {Period} from './calendar-periods.js';
import {CENTURY} from './model-rows.js';
import type {Track} from './model-track.js';
import type {Growth} from './model.js';

/** What of the model is looked at. */
export interface View {
  readonly mode: 'both' | 'total' | 'change';
  readonly by: 'total' | 'sector' | 'series' | 'org';
  readonly period: Period | 'auto';
  /** Whether years are laid over each other. */
  readonly compare: 'none' | 'year';
  /** Whether a stack shows shares of the whole. */
  readonly share: boolean;
  /** Days that were chosen in another widget. */
  readonly marked?: Days | undefined;
  /** Day numbers that bound the picture. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Of compared years the days that are looked at, counted from New Year; all where it is left out. */
  readonly season?: {readonly first: number; readonly last: number} | undefined;
}

/**
 * From the first thing known to the last, or what the page asked for; a single day stands in its year. A wish that
 * lies more than a century outside is for all there is on that side.
 */
export function boundsOf(model: Growth, {by, from, to}: View) {
  const {total, milestones, asOf} = model;
  const targets = isStack(model, by) ? [] : model.targets;
  const days = [total.days[0], milestones[0]?.day, targets[0]?.day].filter((day) => day !== undefined);
  const ends = [asOf, total.days.at(-1), milestones.at(-1)?.day, targets.at(-1)?.day];
  let first = Math.min(...days);
  let last = Math.max(...ends.filter((day) => day !== undefined));
  if (first === last) {
    first = monthStart(first, 1 - monthOf(first));
    last = monthStart(first, 12) - 1;
  }
  const isWindow = from === undefined || to === undefined || from <= to;
  if (isWindow && from !== undefined && from < last && from > first - CENTURY) first = from;
  if (isWindow && to !== undefined && to > first && to < last + CENTURY) last = to;
  return {first, last, end: Math.min(last, asOf ?? last)};
}

/** Whether the feed divides its total so. Where targets would stand, a stack has its names. */
export const isStack = (model: Growth, by: View['by']): boolean => tracksBy(model, by).length > 0;

export const tracksBy = (model: Growth, by: View['by']): readonly Track[] =>
  ({total: [], sector: model.bySector, series: model.bySeries, org: model.byOrg})[by];
