/**
 * What is plainly right is recognised here without the schema, which takes fifty times as long: a feed may bring a
 * million rows. Whatever is not recognised, the schema judges.
 */
import {LONGEST_TEXT} from './schema.js';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_BEFORE_1970 = 719_468;

/**
 * The day number of a text `YYYY-MM-DD`; NaN for any other text and for a day that does not exist. Howard Hinnant,
 * "chrono-compatible low-level date algorithms": years begin in March, so that the leap day ends them.
 */
export function plainDay(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10) return Number.NaN;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = (pair(text, 0) || Number.NaN) * 100 + pair(text, 2);
  // By single statements: a feed's first thousands of days are read before the browser has compiled this.
  const month = pair(text, 5);
  const day = pair(text, 8);
  // NaN fails every comparison.
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > MONTH_LENGTHS[month - 1]! && !(isLeap && month === 2 && day === 29)) return Number.NaN;
  const since = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  return since * 365 + leapDays + inYear - DAYS_BEFORE_1970;
}

/** Two figures as a number, or NaN. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

export const isPlainCount = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER;

/** Begins with something to see, most often a Chinese character, and is not too long. */
export function isPlainText(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) return false;
  const first = value.charCodeAt(0);
  return (first > 0x3000 && first < 0xd800) || (first > 32 && value[0]!.trim() !== '');
}

export const isPlainId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT;

const PLAIN_LINK = /^(?:https?:\/\/[a-z]+(?:\.[a-z]+)+)?\/(?!\/)[\w./?=&%#-]*$/;

/** An address within the portal or on a host with a plain name. */
export const isPlainLink = (value: unknown): value is string =>
  typeof value === 'string' && PLAIN_LINK.test(value);

/** The fields that a row may have, whatever they hold. */
export type Fields<Row> = {readonly [Field in keyof Row]?: unknown};

/** 1 for a value that is plainly right, 0 where there is none; NaN, and so any sum with it, for what needs a look. */
export const one = (isPlain: (value: unknown) => boolean, value: unknown): number =>
  value === undefined ? 0 : isPlain(value) ? 1 : NaN;

export function fieldsIn(row: object): number {
  let fields = 0;
  for (const field in row) if (field) fields++;
  return fields;
}
