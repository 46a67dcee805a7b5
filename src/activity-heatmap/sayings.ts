import {dayOfNumber} from '../feed/day.js';
import {
  isActivity,
  marksOn,
  rowsBetween,
  type ActivityModel,
  type Filter,
  type Measure,
  type Sum,
} from './model.js';
import {inLine} from '../locale/in-line.js';
import type {Speech} from './picture.js';

/** Titles that a cell names; a day may have hundreds. */
const MOST_TITLES = 3;

/**
 * 3场活动, 120人次: what there was; people only where the feed speaks of them.
 * @param shown what stands in the cell as a figure: it is always said as one, also when it is 0
 */
export function figures({count, participants}: Sum, {words, format}: Speech, shown?: Measure): string[] {
  if (!shown && count === 0 && participants === 0) return [words.none];
  const said = [words.count(format.number(count), count)];
  if (participants > 0 || shown === 'participants')
    said.push(words.participants(format.number(participants), participants));
  return said;
}

/** The titles of some days as one text, each once; empty where there are none. */
export function titlesOf(
  model: ActivityModel,
  from: number,
  until: number,
  filter: Filter,
  {words, messages}: Speech,
  most = MOST_TITLES,
): string {
  const titles = new Set<string>();
  for (const place of rowsBetween(model, from, until, filter)) {
    const row = model.rows[place]!;
    if (isActivity(row)) titles.add(row.title);
  }
  if (titles.size === 0) return '';
  const named = inLine([...titles].slice(0, most), messages.listSeparator);
  return titles.size > most ? words.more(named, titles.size) : named;
}

/** The names that a day has, as one text. */
export const marksText = (model: ActivityModel, day: number, {messages}: Speech): string =>
  inLine(marksOn(model, dayOfNumber(day)), messages.listSeparator);

/** 2019年; 2015—2024年. */
export function yearsText(years: readonly number[], {words, format}: Speech): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? format.year(first) : words.years(String(first), String(last));
}
