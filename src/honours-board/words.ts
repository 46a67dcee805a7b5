import type {Format} from '../locale/format.js';
import type {Locale, Messages} from '../locale/messages.js';
import type {Filter} from './groups.js';
import type {HonoursMessages} from './messages.js';
import type {Honour} from './model.js';

/** One language: its tag, the shared sentences, the board's own, and its formats. */
export interface Words {
  readonly locale: Locale;
  readonly shared: Messages;
  readonly own: HonoursMessages;
  readonly format: Format;
}

/** The years that honours span: one year, or the first and the last. */
export function yearsText(honours: readonly Honour[], {own, format}: Words): string {
  let [first, last] = ['9999', '0000'];
  for (const {year} of honours) {
    if (year === undefined) continue;
    if (year < first) first = year;
    if (year > last) last = year;
  }
  if (first > last) return '';
  return first === last ? format.year(first) : own.years(first, last);
}

/** How many honours there are, or how many a filter leaves. */
export const countText = (shown: number, of: number, {own, format}: Words): string =>
  shown === of ? own.total(format.number(of)) : own.left(format.number(shown), format.number(of));

/** Beside the heading: what a filter asks for that was not said already, of which years, and how many that are. */
export function scopeText(
  said: readonly string[],
  {filter: {category, level}, years, shown, of}: Scope,
  words: Words,
): string {
  const asked = [category, level].filter((value) => !said.some((text) => text.includes(value)));
  return [...asked, years, countText(shown, of, words)].filter(Boolean).join('·');
}

interface Scope {
  readonly filter: Filter;
  readonly years: string;
  readonly shown: number;
  readonly of: number;
}
