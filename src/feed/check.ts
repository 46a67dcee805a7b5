import * as v from 'valibot';
import {FeedError} from './feed-error.js';
import {shown, type Expectation, type Issue} from './issue.js';

/** What a parser makes of a feed. */
export interface Parsed<Model> {
  readonly model: Model;
  /** Rows that are in the picture, of every list. */
  readonly items: number;
  /** Rows of the list that the envelope's `count` is about, where the feed has others besides; else `items`. */
  readonly rows?: number;
  readonly issues: readonly Issue[];
}

/** An answer that was cut off may be valid JSON all the same; it holds less than it promises. */
export function countIssue(
  {count = 0}: {readonly count?: number | undefined},
  {items, rows = items, issues}: Parsed<unknown>,
): readonly Issue[] {
  const found = rows + issues.filter(({drawn}) => !drawn).length;
  return count > found
    ? [{path: 'count', problem: {code: 'disagrees', stated: count, found}, row: count, drawn: true}]
    : [];
}

export interface Checked<Row> {
  /** The good rows, in the feed's order. */
  readonly rows: readonly Row[];
  /** For each good row, its place in the feed: paths of later findings start from it. */
  readonly places: readonly number[];
  readonly issues: readonly Issue[];
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An issue for a value that is not what it should be. */
export const unexpected = (
  path: string,
  expected: Expectation,
  value: unknown,
  row: unknown = value,
): Issue => ({
  path,
  problem: {code: 'expected', expected, got: shown(value)},
  row,
  drawn: false,
});

/**
 * The feed as an object that holds rows under at least one of `keys`, or a `FeedError` that names the path:
 * an answer of another shape (a refusal wrapped in a 200, say) is an error and never an empty picture. A list by itself
 * holds rows of the first key.
 */
export function feedObject(json: unknown, keys: readonly string[]): JsonObject {
  if (Array.isArray(json)) return {[keys[0]!]: json as unknown};
  const wanted = keys.map((key) => `"${key}"`).join(' or ');
  const fault = (message: string, path = '$') => new FeedError('shape', `expected ${message}`, {path});
  if (!isObject(json)) throw fault(`${wanted}, got ${shown(json)}`);
  const present = keys.filter((key) => Object.hasOwn(json, key) && json[key] !== null);
  if (present.some((key) => typeof json[key] === 'object')) return json;
  const [key] = present;
  throw key === undefined ? fault(`${wanted}, found neither`) : fault(`a list, got ${shown(json[key])}`, key);
}

/** Checks each row under `key` by itself: the good ones come back typed, the others are set aside with their path. */
export function checkRows<S extends v.GenericSchema>(
  schema: S,
  feed: JsonObject,
  key: string,
): Checked<v.InferOutput<S>> {
  const given = Object.hasOwn(feed, key) ? feed[key] : undefined;
  if (given === undefined || given === null) return {rows: [], places: [], issues: []};
  if (!Array.isArray(given)) return {rows: [], places: [], issues: [unexpected(key, 'list', given)]};
  const rows: v.InferOutput<S>[] = [];
  const places: number[] = [];
  const issues: Issue[] = [];
  for (let place = 0; place < given.length; place++) {
    const row: unknown = given[place];
    const result = checkRow(schema, row, key, place);
    if ('issue' in result) {
      issues.push(result.issue);
      continue;
    }
    rows.push(result.row);
    places.push(place);
    const unsafe = unsafeId(row, key, place);
    if (unsafe) issues.push(unsafe);
  }
  return {rows, places, issues};
}

/** Checks one row, by its path or its place in a list; its first fault becomes an issue with the exact path. */
export function checkRow<S extends v.GenericSchema>(
  schema: S,
  row: unknown,
  path: string,
  place?: number,
): {readonly row: v.InferOutput<S>} | {readonly issue: Issue} {
  // Valibot counts a list as an object; a feed's author means something else by it.
  if (!isObject(row)) return {issue: unexpected(rowPath(path, place), 'object', row)};
  const result = v.safeParse(schema, row, {abortEarly: true});
  if (result.success) return {row: result.output};
  const [fault] = result.issues;
  return {
    issue: unexpected(
      rowPath(path, place) + pathText(fault.path),
      fault.message as Expectation,
      fault.input,
      row,
    ),
  };
}

/** Made only for rows with a fault, because good ones are many. */
const rowPath = (path: string, place: number | undefined): string =>
  place === undefined ? path : `${path}[${place}]`;

/** `[{key: 'recipients'}, {key: 0}, {key: 'name'}]` as `.recipients[0].name`. */
const pathText = (path: readonly {readonly key?: unknown}[] | undefined): string =>
  (path ?? []).map(({key}) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');

/** An issue for a good row whose id is a number that JSON cannot hold exactly. */
export const unsafeId = (row: unknown, path: string, place?: number): Issue | undefined =>
  isObject(row) && typeof row['id'] === 'number' && Math.abs(row['id']) > Number.MAX_SAFE_INTEGER
    ? {
        path: `${rowPath(path, place)}.id`,
        problem: {code: 'unsafe-number', id: String(row['id'])},
        row,
        drawn: true,
      }
    : undefined;
