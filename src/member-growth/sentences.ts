import {dayNumber, isDay} from '../feed/day.js';
import type {Format} from '../locale/format.js';
import type {Locale, Messages} from '../locale/messages.js';
import type {GrowthWords} from './messages.js';
import {countUntil} from './model-track.js';
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
