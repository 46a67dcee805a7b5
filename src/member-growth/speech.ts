import {dayOfNumber} from '../feed/day.js';
import type {Format} from '../locale/format.js';
import type {Messages} from '../locale/messages.js';
import {monthOf, yearOf} from './calendar.js';
import type {Period} from './calendar-periods.js';
import {boundsOf, type View} from './layout-bounds.js';
import {partsAt} from './layout-parts.js';
import {changeWithin, type Stop} from './layout-stops.js';
import type {Layout} from './layout.js';
import {totalAt} from './model-track.js';
import type {Growth} from './model.js';
import type {Standing} from './navigation.js';
import type {Span} from './zoom.js';
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
const spokenStop = (stop: Stop, period: Period, tongue: PlotTongue): string =>
  tongue.words.stop({
    label: periodLabel(stop, period, tongue),
    total: Number.isNaN(stop.total) ? undefined : tongue.format.number(stop.total),
    joined: tongue.format.number(stop.joined),
    left: tongue.format.number(stop.left),
    milestones: labelsOf(stop, tongue).join(tongue.messages.listSeparator),
  });

/** What a screen reader hears where a person stands. */
export const spokenStanding = (layout: Layout, {at, part}: Standing, tongue: PlotTongue): string =>
  part === undefined
    ? spokenStop(layout.stops[at]!, layout.period, tongue)
    : spokenPart(layout, at, part, tongue);

/** Which days are shown, and whether they are all. */
export const spokenSpan = ({first, last}: Span, isAll: boolean, {words, format}: PlotTongue): string =>
  words[isAll ? 'all' : 'range'](format.day(dayOfNumber(first)), format.day(dayOfNumber(last)));

/** By how much a refresh changed what is known; undefined where it did not. */
export function spokenChange(before: Growth, after: Growth, {words, format}: PlotTongue): string | undefined {
  const [was, is] = [before, after].map(({total, asOf = Infinity}) => totalAt(total, asOf)) as [
    number,
    number,
  ];
  return was === is || Number.isNaN(was + is)
    ? undefined
    : words.changed(format.number(was), format.number(is));
}

/** What a screen reader hears of one band or year at a stop, and by how much it changed since the stop before. */
function spokenPart(layout: Layout, at: number, place: number, tongue: PlotTongue): string {
  const {words, format} = tongue;
  const stop = layout.stops[at]!;
  const valueIn = (stop: Stop | undefined) =>
    stop && partsAt(layout, stop).find((part) => part.place === place)?.value;
  const [value, before] = [valueIn(stop), valueIn(layout.stops[at - 1])];
  return words.part({
    label: periodLabel(stop, layout.period, tongue),
    name: layout.tracks[place]!.name,
    total: value === undefined ? undefined : format.number(value),
    change: value === undefined || before === undefined ? undefined : format.change(value - before),
  });
}

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
