import {dayOfNumber} from '../feed/day.js';
import type {Format} from '../locale/format.js';
import type {Messages} from '../locale/messages.js';
import {monthOf, yearOf} from './calendar.js';
import type {Period} from './calendar-periods.js';
import {boundsOf, type View} from './layout-bounds.js';
import type {Stop} from './layout-stops.js';
import {changeWithin, totalAt} from './model-track.js';
import type {Growth} from './model.js';
import type {PlotWords} from './messages-plot.js';

/** The tongue of the chart and of its table. */
export interface PlotTongue {
  readonly words: PlotWords;
  readonly messages: Messages;
  readonly format: Format;
}

export function periodLabel({start}: Stop, period: Period, {format, words}: PlotTongue): string {
  const day = dayOfNumber(start);
  switch (period) {
    case 'day':
      return format.day(day);
    case 'month':
      return format.month(day);
    case 'quarter':
      return words.quarter(yearOf(start), Math.ceil(monthOf(start) / 3));
    case 'year':
      return format.year(yearOf(start));
  }
}

/** Milestones of a period that are named; the panel has more. */
const NAMED = 5;

/** The labels of the first milestones of a period, and of how many they are when there are more. */
export function labelsOf({milestones}: Stop, {words}: PlotTongue): readonly string[] {
  const labels = milestones.slice(0, NAMED).map(({label}) => label);
  if (milestones.length > NAMED) labels.push(words.grouped(labels.pop()!, milestones.length));
  return labels;
}

/** What a screen reader hears at a stop. */
export const spokenStop = (stop: Stop, period: Period, tongue: PlotTongue): string =>
  tongue.words.stop({
    label: periodLabel(stop, period, tongue),
    total: Number.isNaN(stop.total) ? undefined : tongue.format.number(stop.total),
    joined: tongue.format.number(stop.joined),
    left: tongue.format.number(stop.left),
    milestones: labelsOf(stop, tongue).join(tongue.messages.listSeparator),
  });

/** The picture in one sentence. */
export function summaryOf(model: Growth, view: View, {words, format}: PlotTongue): string {
  const {first, end} = boundsOf(model, view);
  const {days} = model.total;
  const last = totalAt(model.total, end);
  if (Number.isNaN(last)) return words.unknown;
  const begin = Math.max(first, days[0]!);
  const isPoint = begin >= end;
  const name = (day: number) =>
    isPoint || yearOf(begin) === yearOf(end) ? format.day(dayOfNumber(day)) : format.year(yearOf(day));
  const before = isPoint ? begin : begin + 1;
  return words.summary({
    from: name(begin),
    to: name(end),
    first: totalAt(model.total, begin),
    last,
    ...changeWithin(model.total, before, end),
  });
}
