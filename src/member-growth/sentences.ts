import {dayNumber, dayOfNumber, isDay} from '../feed/day.js';
import type {Format} from '../locale/format.js';
import type {Locale, Messages} from '../locale/messages.js';
import {yearOf} from './calendar.js';
import {boundsOf, type View} from './layout-bounds.js';
import type {GrowthWords} from './messages.js';
import {changeWithin, countUntil, totalAt} from './model-track.js';
import type {Growth} from './model.js';

/** The tongue a picture speaks: its own words, those of all widgets, numbers and days. */
export interface Tongue {
  readonly words: GrowthWords;
  readonly messages: Messages;
  readonly format: Format;
  readonly locale: Locale;
}

/** The day number of an attribute; undefined for what is no day. */
export const boundOf = (text: string | null | undefined): number | undefined =>
  typeof text === 'string' && isDay(text) ? dayNumber(text) : undefined;

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
