import * as v from 'valibot';
import {dayOf, isDay, lastDayOf} from './day.js';
import type {Expectation} from './issue.js';

/**
 * The pieces that every feed definition is made of. A definition is the check, the type and the published
 * JSON Schema at once. Where a check fails its message is an `Expectation`.
 */
const expected = (expectation: Expectation): Expectation => expectation;

/** Text that passes a test. */
export const textThat = (test: (text: string) => boolean, expectation: Expectation) =>
  v.pipe(v.string(expectation), v.check(test, expectation));

const linkTo = (protocols: readonly string[]) => (text: string) => {
  try {
    // The base stands for the portal: a relative link takes its protocol from it.
    return protocols.includes(new URL(text, 'https://portal.invalid/').protocol);
  } catch {
    return false;
  }
};

/** Characters of a text or id that are of use to anybody; a feed may send five million. */
export const LONGEST_TEXT = 500;

/** Text that says something. What goes on without end is cut. */
export const text = v.pipe(
  textThat((value) => /\S/.test(value), 'text'),
  v.transform((value) => (value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value)),
);

const isId = (value: unknown): value is string | number =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT;

/** An identifier: text, or a number that becomes text. */
export const id = v.pipe(v.custom<string | number>(isId, expected('id')), v.transform(String));

/** How many: a finite number that is not negative. */
export const count = v.pipe(
  v.number(expected('count')),
  v.check((value) => value >= 0 && value <= Number.MAX_SAFE_INTEGER, expected('count')),
);

/** Yes or no. */
export const flag = v.boolean(expected('flag'));

/** `YYYY-MM-DD`, and a day that exists. */
export const day = textThat(isDay, 'day');

const stated = textThat((value) => dayOf(value) !== undefined, 'moment');

/** A day or a date-time; becomes the day it falls on in China. */
export const moment = v.pipe(
  stated,
  v.transform((value) => dayOf(value)!),
);

/** A day, a month or a year, as the feed wrote it. */
export const period = textThat((value) => lastDayOf(value) !== undefined, 'period');

/** Where a link may lead: the web, mail, telephone, or somewhere in the portal itself. */
export const link = textThat(linkTo(['http:', 'https:', 'mailto:', 'tel:']), 'link');

/** Where a picture may come from. */
export const image = textThat(linkTo(['http:', 'https:']), 'image');

export const list = <S extends v.GenericSchema>(item: S) => v.array(item, expected('list'));

/** An object with these fields; others are ignored. A field that is missing is reported as what it should be. */
export const object = <E extends v.ObjectEntries>(entries: E) =>
  v.object(entries, ({path}) => {
    const key = path?.[0].key as string | undefined;
    const field = key === undefined ? undefined : entries[key];
    return field && 'message' in field && typeof field.message === 'string'
      ? field.message
      : expected('object');
  });

/** A field that may be absent; `null` counts as absent. */
export const optional = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );

/** What surrounds the rows of any feed. A fault in it costs its own field, never the feed. */
export const envelope = v.object({
  version: v.fallback(optional(count), undefined),
  title: v.fallback(optional(text), undefined),
  source: v.fallback(optional(text), undefined),
  asOf: v.fallback(optional(stated), undefined),
  sample: v.fallback(optional(flag), undefined),
  count: v.fallback(optional(count), undefined),
});

export type Envelope = v.InferOutput<typeof envelope>;

/** What surrounds the rows of a feed that is an object. */
export const envelopeOf = (feed: unknown) => v.safeParse(envelope, feed).output as Envelope;
export type {InferOutput, GenericSchema} from 'valibot';
