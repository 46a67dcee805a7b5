import {isOwnName, namesOf, pathText, valueAt} from './own-path.js';

type JsonObject = Readonly<Record<string, unknown>>;
type Names = readonly string[];
/** Where fields of ours are found, by our name. */
type Mapping = ReadonlyMap<string, Names>;

/**
 * Which names of an answer stand for ours. A plain name is a field of the rows (`id`), one after the name of a list that
 * of its rows only (`links.from`, `recipients.name`), and one after `$` a part of the feed itself (`$.title`).
 */
export interface Fields {
  readonly feed: Mapping;
  readonly rows: Mapping;
  readonly lists: ReadonlyMap<string, Mapping>;
}

const NONE: Mapping = new Map();

/** The field that holds rows of the same kind. */
const NESTED = 'children';

/**
 * `{"id": "orgCode", "parent": "unit.pid", "links.from": "a", "$.title": "data.name"}`, or that as text. What cannot be
 * understood is handed to `complain`, and left out.
 */
export function readFields(given: unknown, complain: (message: string) => void): Fields {
  const feed = new Map<string, Names>();
  const rows = new Map<string, Names>();
  const lists = new Map<string, Map<string, Names>>();
  for (const [ours, theirs] of Object.entries(asObject(given, complain))) {
    const names = typeof theirs === 'string' ? namesOf(theirs) : undefined;
    const parts = ours.split('.');
    const [list, field] = parts.length === 2 ? (parts as [string, string]) : [undefined, ours];
    if (!names?.length || parts.length > 2 || !parts.every(isOwnName)) {
      complain(`fields: ${JSON.stringify(ours)} cannot stand for ${JSON.stringify(theirs)}`);
      continue;
    }
    if (list === undefined) rows.set(field, names);
    else if (list === '$') feed.set(field, names);
    else {
      const ofList = lists.get(list) ?? new Map<string, Names>();
      lists.set(list, ofList.set(field, names));
    }
  }
  return {feed, rows, lists};
}

function asObject(given: unknown, complain: (message: string) => void): object {
  let value = given;
  if (typeof given === 'string' && given.trim() !== '') {
    try {
      value = JSON.parse(given);
    } catch {
      complain(
        given.startsWith('[object ')
          ? `fields: "${given}" is an object that became text; set the property`
          : `fields: ${given} is not JSON`,
      );
      return {};
    }
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  if (value !== undefined && value !== null && value !== '') complain('fields: expected an object of names');
  return {};
}

/** The mapping of a list that stands in the feed itself: what holds for all rows, unless the list says otherwise. */
const mappingOf = ({rows, lists}: Fields, list: string): Mapping => {
  const own = lists.get(list);
  return own ? new Map([...rows, ...own]) : rows;
};

const ownValue = (row: JsonObject, name: string): unknown =>
  Object.hasOwn(row, name) ? row[name] : undefined;

const consumedBy = new WeakMap<Mapping, ReadonlySet<string>>();

/** Names that mean something by themselves, also where another field is taken from them. */
const OURS = new Set(
  (
    'id name parent children shortName kind level members founded sector lead status badges href image childCount childrenSrc ' +
    'from to label joined left org date total series detail title orgName participants amount count category awardedBy ' +
    'recipients citation rank person'
  ).split(' '),
);

/** The names that a mapping gives, and those of the answer's own that it uses up. */
function namesIn(mapping: Mapping): ReadonlySet<string> {
  let names = consumedBy.get(mapping);
  if (!names)
    consumedBy.set(
      mapping,
      (names = new Set(
        [...mapping].flatMap(([ours, theirs]) => (OURS.has(theirs[0]!) ? ours : [ours, theirs[0]!])),
      )),
    );
  return names;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Rows {
  /** Replaced in their place. */
  readonly rows: unknown[];
  readonly mapping: Mapping;
}

/**
 * A feed, or a list of its rows, with its fields under our names; `answer` is what its parts are found in. Nothing of
 * what was given is changed, and no depth is too deep.
 */
export function renamed(
  given: JsonObject | readonly unknown[],
  answer: unknown,
  fields: Fields,
): JsonObject | readonly unknown[] {
  const waiting: Rows[] = [];
  const later: Later = (rows, mapping) => {
    const copy = rows.slice();
    waiting.push({rows: copy, mapping});
    return copy;
  };
  const named = isRows(given) ? later(given, fields.rows) : feedOf(given, answer, fields, later);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {rows, mapping} = next;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at];
      if (isObject(row)) rows[at] = rowOf(row, mapping, fields, later);
    }
  }
  return named;
}

/** Copies rows, to be renamed when it is their turn. */
type Later = (rows: readonly unknown[], mapping: Mapping) => unknown[];

const isRows = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function feedOf(given: JsonObject, answer: unknown, fields: Fields, later: Later): JsonObject {
  const named: Record<string, unknown> = {};
  const parts = [...fields.feed].map(([ours, theirs]): [string, unknown] => [ours, valueAt(answer, theirs)]);
  for (const [key, value] of [...Object.entries(given), ...parts]) {
    if (!isOwnName(key)) continue;
    const mapping = mappingOf(fields, key);
    if (isRows(value)) named[key] = later(value, mapping);
    else named[key] = key === 'root' && isObject(value) ? rowOf(value, mapping, fields, later) : value;
  }
  return named;
}

/** Fields that tie rows together; as text they are what the feeds of our own form have. */
const IDS = new Set(['id', 'parent', 'org', 'from', 'to']);

function rowOf(row: JsonObject, mapping: Mapping, {lists}: Fields, later: Later): JsonObject {
  const named: Record<string, unknown> = {};
  const consumed = namesIn(mapping);
  // A row without names that nobody knows is read in a fraction of the time.
  for (const key of Object.keys(row)) if (!consumed.has(key) && key !== '__proto__') named[key] = row[key];
  for (const [ours, theirs] of mapping) {
    const value = theirs.length > 1 ? valueAt(row, theirs) : ownValue(row, theirs[0]!);
    const isId = typeof value === 'number' && Number.isSafeInteger(value) && IDS.has(ours);
    if (value !== undefined) named[ours] = isId ? `${value}` : value;
  }
  const nested = named[NESTED];
  if (isRows(nested)) named[NESTED] = later(nested, mapping);
  for (const [list, own] of lists) {
    const rows = Object.hasOwn(named, list) ? named[list] : undefined;
    if (isRows(rows)) named[list] = later(rows, own);
  }
  return named;
}

/** Where a feed was found in an answer. */
export interface Place {
  readonly fields: Fields;
  /** What leads to it. */
  readonly base: Names;
  /** Whether it is a list, which is taken for the widget's own rows. */
  readonly isList: boolean;
}

/** A path in our names (`orgs[3].id`) as the path in the answer that came (`data.list[3].orgCode`). */
export function placeOf(path: string, {fields, base, isList}: Place): string {
  const [, branch = '', top = '', rest = ''] = /^(childrenSrc\(.*\)\.)?([^.[]*)(.*)$/s.exec(path) ?? [];
  const inFeed = top === '' || top === '$' || isList ? base : (fields.feed.get(top) ?? [...base, top]);
  let mapping = mappingOf(fields, top);
  const below = rest.replace(/\.([^.[]+)/g, (_, ours: string) => {
    const theirs = mapping.get(ours);
    if (ours !== NESTED) mapping = fields.lists.get(ours) ?? NONE;
    return `.${theirs ? pathText(theirs) : ours}`;
  });
  return branch + pathText(inFeed) + below;
}
