import {dayNumber, dayOfNumber, isDay} from '../feed/day.js';
import type {Table} from '../frame/table.js';
import type {Format} from '../locale/format.js';
import type {Messages} from '../locale/messages.js';
import {choosePeriod, monthOf, yearOf, type Period} from './calendar.js';
import {boundsOf, type View} from './layout-bounds.js';
import {stopsOf, type Stop} from './layout-stops.js';
import type {GrowthWords} from './messages.js';
import {changeWithin, countUntil, totalAt} from './model-track.js';
import type {Growth} from './model.js';

/** The tongue a picture speaks: its own words, those of all widgets, numbers and days. */
export interface Tongue {
  readonly words: GrowthWords;
  readonly messages: Messages;
  readonly format: Format;
}

/** The day number of an attribute; undefined for what is no day. */
export const boundOf = (text: string | null | undefined): number | undefined =>
  typeof text === 'string' && isDay(text) ? dayNumber(text) : undefined;

export function periodLabel({start}: Stop, period: Period, {format, words}: Tongue): string {
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

/** The day and size of the last change that the picture shows. */
export function lastChange({total}: Growth, first: number, end: number) {
  for (let i = countUntil(total.days, end) - 1; i >= 0 && total.days[i]! >= first; i--) {
    const [joined, left] = [total.joined[i]!, total.left[i]!];
    if (joined > 0 || left > 0) return {day: total.days[i]!, joined, left};
  }
  return undefined;
}

/** The picture in one sentence. */
export function summaryOf(model: Growth, view: View, {words, format}: Tongue): string {
  const {first, end} = boundsOf(model, view);
  const {days} = model.total;
  const last = totalAt(model.total, end);
  if (Number.isNaN(last)) return words.empty;
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

/** Days that the table counts a period's width by: it knows no picture. */
const TABLE_WIDTH = 640;

/** The periods in which something happened, one row each. */
export function tableOf(model: Growth, view: View, tongue: Tongue): Table {
  const {words} = tongue;
  const {first, last} = boundsOf(model, view);
  const period = choosePeriod(view.period, last - first, TABLE_WIDTH, 8);
  const stops = stopsOf(model, period, first, last);
  const isEvent = ({joined, left, milestones, target, start, until}: Stop) =>
    joined + left + milestones.length > 0 ||
    target !== undefined ||
    changeDays(model, start, until) ||
    (model.asOf !== undefined && start <= model.asOf && model.asOf <= until);
  return {
    caption: summaryOf(model, view, tongue),
    columns: [
      {label: words.date},
      {label: words.total, isFigure: true},
      {label: words.joined, isFigure: true},
      {label: words.left, isFigure: true},
      {label: words.milestone},
    ],
    rows: stops
      .filter(isEvent)
      .map((stop) => [
        periodLabel(stop, period, tongue),
        Number.isNaN(stop.total) ? undefined : stop.total,
        stop.joined,
        stop.left,
        [...stop.milestones.map(({label}) => label), ...goalOf(stop, tongue)].join(
          tongue.messages.listSeparator,
        ),
      ]),
  };
}

const goalOf = ({target}: Stop, {words, format}: Tongue) =>
  target === undefined ? [] : [`${words.target} ${format.number(target)}`];

/** Whether a total was stated in these days, even an unchanged one. */
const changeDays = ({total: {days}}: Growth, start: number, until: number) =>
  countUntil(days, until) > countUntil(days, start - 1);
