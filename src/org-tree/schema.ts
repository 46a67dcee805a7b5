import * as v from 'valibot';
import {
  count,
  envelope,
  id,
  image,
  link,
  list,
  LONGEST_TEXT,
  object,
  optional,
  period,
  status,
  text,
} from '../feed/schema.js';
import type {Expectation} from '../feed/issue.js';

/** The id of the organisation above; an empty text means none, as exports of relational tables have it. */
const parent = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.finite())], 'id' satisfies Expectation),
  v.transform(String),
);

const fields = {
  id,
  name: text,
  /** The id of the organisation above. An organisation without one stands at the top. */
  parent: optional(parent),
  /** What a card shows when it is there. */
  shortName: optional(text),
  /** What it is: 党委, 党总支, 党支部. */
  kind: optional(text),
  /** At which level: 区, 街道, 居民区. */
  level: optional(text),
  members: optional(count),
  founded: optional(period),
  sector: optional(text),
  lead: optional(text),
  status: optional(status),
  badges: optional(list(text)),
  href: optional(link),
  image: optional(image),
  /** How many there are below it, where the feed does not list them all. */
  childCount: optional(count),
};

/** One organisation of an org feed; those below it are rows of their own. */
export const orgSchema = object(fields);

/** A tie between two organisations that is no part of the tree: co-building, pairing. */
export const tieSchema = object({from: id, to: id, kind: text, label: optional(text)});

export type Org = v.InferOutput<typeof orgSchema>;
export type Tie = v.InferOutput<typeof tieSchema>;

const nestedOrg: v.GenericSchema = v.object({...fields, children: optional(list(v.lazy(() => nestedOrg)))});

/** The feed of `<dj-org-tree>`: flat (`orgs`) or nested (`root`). */
export const feedSchema = v.object({
  ...envelope.entries,
  orgs: optional(list(nestedOrg)),
  root: optional(nestedOrg),
  links: optional(list(tieSchema)),
});

/**
 * Whether a row is of the commonest form, nothing but texts in fields of text, and so passes `orgSchema` as it
 * is. The checks are the schema's own, written out for the many: a country has 665,277 rows.
 */
export function isPlainOrg(row: unknown): row is Org {
  if (typeof row !== 'object' || row === null) return false;
  let isNamed = false;
  let isKnown = false;
  for (const field in row) {
    const value: unknown = (row as Record<string, unknown>)[field];
    if (typeof value !== 'string' || value.length > LONGEST_TEXT) return false;
    switch (field) {
      case 'id':
        if (value === '') return false;
        isKnown = true;
        break;
      case 'name':
        if (!saysSomething(value)) return false;
        isNamed = true;
        break;
      case 'parent':
        break;
      case 'kind':
      case 'level':
      case 'shortName':
      case 'sector':
      case 'lead':
        if (!saysSomething(value)) return false;
        break;
      default:
        return false;
    }
  }
  return isNamed && isKnown;
}

/** Most texts begin with a Chinese character, which settles it. */
const saysSomething = (value: string) => {
  const first = value.charCodeAt(0);
  return (first > 0x3000 && first < 0xd800) || /\S/.test(value);
};
