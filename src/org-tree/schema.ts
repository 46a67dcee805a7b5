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
  text,
} from '../feed/schema.js';
import type {Expectation} from '../feed/issue.js';

/** The id of the organisation above; an empty text means none, as exports of relational tables have it. */
const parent = v.pipe(
  v.custom<string | number>(
    (value) => typeof value === 'string' || Number.isFinite(value),
    'id' satisfies Expectation,
  ),
  v.transform(String),
);

/** How an organisation is doing, as shape, word and colour. */
const status = v.picklist(['normal', 'notice', 'warning'], 'status' satisfies Expectation);

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
  /** URL of an org feed with those below it, asked for when it is opened; relative to this feed's own URL. */
  childrenSrc: optional(image),
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
 * Whether a row is of the commonest form, nothing but texts and figures in fields of ours, and so passes `orgSchema`
 * as it is. The checks are the schema's own, written out for the many: a country has 665,277 rows, and reading
 * fields by name is quicker than going through those that are there.
 */
export function isPlainOrg(row: unknown): row is Org {
  if (typeof row !== 'object' || row === null) return false;
  const {id, name, parent, shortName, kind, level, sector, lead, members, childCount}: Fields = row;
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_TEXT || textIn(name) !== 1) return false;
  const isLinked = parent === undefined ? 0 : typeof parent === 'string' ? 1 : NaN;
  const texts = textIn(shortName) + textIn(kind) + textIn(level) + textIn(sector) + textIn(lead);
  let others = 0;
  for (const field in row) if (field) others++;
  return others === 2 + isLinked + texts + countIn(members) + countIn(childCount);
}

type Fields = {readonly [Field in keyof Org]?: unknown};

/** 1 for text that passes as it is, 0 where there is none; NaN, and so any sum with it, for whatever needs a look. */
function textIn(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) return NaN;
  // Most texts begin with a Chinese character, which settles that they say something.
  const first = value.charCodeAt(0);
  return (first > 0x3000 && first < 0xd800) || /\S/.test(value) ? 1 : NaN;
}

/** The same of a figure. */
const countIn = (value: unknown): number =>
  value === undefined
    ? 0
    : typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER
      ? 1
      : NaN;
