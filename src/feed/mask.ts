import {isOwnName} from './own-path.js';
import {maskedNames} from './person-name.js';
import {personalNumbers, withoutNumbers} from './personal-numbers.js';

/** Fields that hold figures; whatever else is a number may be that of a telephone. */
const FIGURES = new Set(
  'version count members childCount participants amount total joined left rank'.split(' '),
);
/** Fields that tie rows together. They are no text, and stay what they are, or rows would no longer find each other. */
const IDS = new Set(['id', 'parent', 'org', 'from', 'to']);
/** An address without a number in it is another address, so one with a number goes. */
const ADDRESSES = new Set(['href', 'image']);

/** What stands for the identity numbers that were used as ids, for as long as the page is there. */
const pseudonyms = new Map<string, string>();

function pseudonym(id: string): string {
  const [number] = personalNumbers(id);
  if (number?.kind !== 'identity') return id;
  const known = pseudonyms.get(id) ?? `person-${pseudonyms.size + 1}`;
  pseudonyms.set(id, known);
  return known;
}

/** A value that is no list and no object, as it may be shown. */
function maskedValue(value: unknown, key: string): unknown {
  if (typeof value === 'number' && !FIGURES.has(key) && !IDS.has(key)) {
    const masked = withoutNumbers(String(value));
    return masked === String(value) ? value : masked;
  }
  if (typeof value !== 'string') return value;
  if (IDS.has(key)) return pseudonym(value);
  const masked = withoutNumbers(value);
  if (ADDRESSES.has(key) && masked !== value) return undefined;
  return key === 'lead' ? maskedNames(masked) : masked;
}

type Copy = Record<string, unknown> | unknown[];

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * A copy of a feed (or of a text) in which no personal data is left that is known as such: mobile and identity numbers in
 * any text, names in `lead` and of what is marked as a `person`. No depth is too deep.
 */
export function masked<Value>(value: Value): Value {
  if (!isNested(value)) return maskedValue(value, '') as Value;
  const waiting: {from: object; to: Copy; key: string}[] = [];
  const later = (from: object, key: string): Copy => {
    const to: Copy = Array.isArray(from) ? [] : {};
    waiting.push({from, to, key});
    return to;
  };
  const copy = later(value, '');
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {from, to, key} = next;
    // What a list holds is of its own field.
    if (Array.isArray(to))
      for (const each of from as unknown[])
        to.push(isNested(each) ? later(each, key) : maskedValue(each, key));
    else copyObject(from as Record<string, unknown>, to, later);
  }
  return copy as Value;
}

function copyObject(
  from: Readonly<Record<string, unknown>>,
  to: Record<string, unknown>,
  later: (from: object, key: string) => Copy,
) {
  for (const key of Object.keys(from)) {
    if (!isOwnName(key)) continue;
    const value = from[key];
    to[key] = isNested(value) ? later(value, key) : maskedValue(value, key);
  }
  if (from['person'] !== true) return;
  const {name} = to;
  if (typeof name === 'string') to['name'] = maskedNames(name);
  // Of an organisation it is an id; of a person it may be anything.
  delete to['id'];
}
