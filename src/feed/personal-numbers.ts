/**
 * Finds mobile and identity numbers in text. A figure that only looks like one (the id of a unit, a credit code, a date
 * with a serial number) is left alone as far as prefix, date and checksum tell.
 */
import {isDay} from './day.js';

/** A number of a person, as a part of a text. */
export interface PersonalNumber {
  readonly kind: 'mobile' | 'identity';
  readonly start: number;
  readonly end: number;
}

/** The prefixes of people's telephones in China's numbering plan; perhaps with the country's, and in groups of 3, 4 and 4. */
const MOBILE =
  /(?<![\dA-Za-z_]|\d\.)(?:(?:\+|00)?86[-\s]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])([-\s]?)\d{4}\1\d{4}(?![\dA-Za-z_]|\.\d)/g;

/** 18 figures (the last may be X), or 15 as until 1999; perhaps with region, birthday and rest apart. */
const IDENTITY = /(?<![\dA-Za-z_])\d{6}([-\s]?)(?:\d{8}\1\d{3}[\dXx]|\d{6}\1\d{3})(?![\dA-Za-z_])/g;

/** The first two figures: provinces (GB/T 2260), and 83 for Taiwan's residents. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** Nobody alive is older; what looks like an earlier year is the code of a place. */
const EARLIEST_SHORT_YEAR = '25';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643-1999: ISO 7064 MOD 11-2. */
const hasChecksum = (digits: string): boolean => {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return '10X98765432'[sum % 11] === digits[17];
};

function isIdentity(text: string): boolean {
  const digits = text.replace(/[-\s]/g, '').toUpperCase();
  if (!PROVINCE.test(digits)) return false;
  const isShort = digits.length === 15;
  const birthday = isShort ? `19${digits.slice(6, 12)}` : digits.slice(6, 14);
  const day = `${birthday.slice(0, 4)}-${birthday.slice(4, 6)}-${birthday.slice(6)}`;
  if (!isDay(day) || !/^(?:18|19|20)/.test(day)) return false;
  return isShort ? digits.slice(6, 8) >= EARLIEST_SHORT_YEAR : hasChecksum(digits);
}

/** Full width figures, as forms in Chinese have them, as plain ones; every character keeps its place. */
const narrow = (text: string): string =>
  text.replace(/[０-９Ｘｘ－＋]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** The numbers in a text, in order. */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  // Most texts hold no such run of figures.
  if (!/[\d０-９][\d０-９\s－-]{9}/.test(text)) return [];
  const plain = narrow(text);
  const found = (kind: PersonalNumber['kind'], pattern: RegExp): PersonalNumber[] =>
    Array.from(plain.matchAll(pattern), ({index, 0: match}) => ({
      kind,
      start: index,
      end: index + match.length,
    }));
  const identities = found('identity', IDENTITY).filter(({start, end}) =>
    isIdentity(plain.slice(start, end)),
  );
  const mobiles = found('mobile', MOBILE).filter(
    ({start, end}) => !identities.some((other) => other.start < end && start < other.end),
  );
  return [...identities, ...mobiles].sort((a, b) => a.start - b.start);
}

/** Figures that stay in sight, at the start and at the end. */
const KEPT = {mobile: [3, 4], identity: [3, 2]} as const;

/** A text with the middle of each number in it as stars: 138****5678, 310*************3X. */
export function withoutNumbers(text: string): string {
  let [masked, reached] = ['', 0];
  for (const {kind, start, end} of personalNumbers(text)) {
    const [first, last] = KEPT[kind];
    masked += text.slice(reached, start) + starred(text.slice(start, end), first, last);
    reached = end;
  }
  return masked + text.slice(reached);
}

function starred(number: string, first: number, last: number): string {
  const country = /^(?:[+＋]|00|００)?(?:86|８６)[-－\s]?(?=[1１])/.exec(number)?.[0] ?? '';
  const own = number.slice(country.length);
  const figures = own.replace(/[-－\s]/g, '').length;
  let at = 0;
  const stars = own.replace(/[^-－\s]/g, (figure) => {
    at++;
    return at <= first || at > figures - last ? figure : '*';
  });
  return country + stars;
}
