import {readFields} from './fields.js';
import {isOwnName, namesOf, valueAt} from './own-path.js';
import type {Reading} from './reading.js';

type Names = readonly string[];
type JsonObject = Readonly<Record<string, unknown>>;

/** What a stream says of a feed: rows as they are now, or the rows that are gone. */
export interface StreamEvent {
  readonly type: 'upsert' | 'remove';
  readonly data: unknown;
}

/** What one row of a list is now, or one part of the feed beside its lists; undefined where it is gone. */
export interface Change {
  /** The list that the row is of; undefined for a part of the feed. */
  readonly list: string | undefined;
  /** What the row is known by; the name of the part. */
  readonly key: string;
  readonly value: unknown;
}

/** Where the feed lies in what is sent, and what ids are called there. */
export interface Shape {
  readonly path: Names;
  idOf(list: string): Names;
}

const ID = ['id'];
export const PLAIN: Shape = {path: [], idOf: () => ID};

/** The list of a feed that is nothing but a list. */
export const WHOLE = '';

/** What a row without an id is known by: all but its figures. */
const NAMING = ['date', 'series', 'org', 'orgName', 'kind', 'from', 'to', 'label', 'title'];

/** How a host's answers are shaped, and so what a stream of their changes sends. */
export function shapeOf({feedPath, fields}: Reading): Shape {
  // Whoever reads the answers complains of what cannot be understood.
  const {rows, lists} = readFields(fields, () => {});
  return {
    path: namesOf(feedPath ?? '') ?? [],
    idOf: (list) => lists.get(list)?.get('id') ?? rows.get('id') ?? ID,
  };
}

/** What an event changes, in its order. */
export function changesIn({type, data}: StreamEvent, shape = PLAIN): readonly Change[] {
  const isGone = type === 'remove';
  return partsOf(valueAt(data, shape.path) ?? data).flatMap(([name, value]): Change | Change[] => {
    if (!isList(value)) return isGone ? [] : {list: undefined, key: name, value};
    const id = shape.idOf(name);
    return value.map((row) => ({list: name, key: keyOf(row, id), value: isGone ? undefined : row}));
  });
}

const partsOf = (given: unknown): readonly (readonly [string, unknown])[] =>
  isList(given)
    ? [[WHOLE, given]]
    : Object.entries(isObject(given) ? given : {}).filter(([name]) => isOwnName(name));

/** What a row is known by. Removals may name ids alone. */
export function keyOf(row: unknown, id: Names): string {
  const given = isObject(row) ? valueAt(row, id) : row;
  if (typeof given === 'number' || (typeof given === 'string' && given !== '')) return String(given);
  return JSON.stringify(isObject(row) ? NAMING.map((name) => valueAt(row, [name])) : row);
}

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
