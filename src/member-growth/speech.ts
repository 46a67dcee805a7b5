import {dayOfNumber} from '../feed/day.js';
import type {Format} from '../locale/format.js';
import type {Messages} from '../locale/messages.js';
import {monthOf, yearOf} from './calendar.js';
import type {Period} from './calendar-periods.js';
import type {Stop} from './layout-stops.js';
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
