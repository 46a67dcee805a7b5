import {readFields} from './fields.js';
import {isOwnName, namesOf, valueAt} from './own-path.js';
import type {Reading} from './reading.js';

type Names = readonly string[];
type JsonObject = Readonly<Record<string, unknown>>;

/** What a stream says: a whole feed, rows as they are now, or the rows that are gone. */
export interface StreamEvent {
  readonly type: 'snapshot' | 'upsert' | 'remove';
  readonly data: unknown;
}

/** What there is now, undefined where it is gone, and since when (`performance.now()`). */
interface Change {
  readonly value: unknown;
  readonly tick: number;
}

/** What came of any number of events: the last change of each row, by list and by what the row is known by. */
export interface Changes {
  readonly fields: Map<string, Change>;
  readonly rows: Map<string, Map<string, Change>>;
}

/** Where the feed lies in what is sent, and what ids are called there. */
export interface Shape {
  readonly path: Names;
  idOf(list: string): Names;
}

const ID = ['id'];
const PLAIN: Shape = {path: [], idOf: () => ID};

/** The list of a feed that is nothing but a list. */
const WHOLE = '';

/** What a row without an id is known by: all but its figures. */
const NAMING = ['date', 'series', 'org', 'orgName', 'kind', 'from', 'to', 'label', 'title'];

export const noChanges = (): Changes => ({fields: new Map(), rows: new Map()});

/** How a host's answers are shaped, and so what a stream of their changes sends. */
export function shapeOf({feedPath, fields}: Reading): Shape {
  // Whoever reads the answers complains of what cannot be understood.
  const {rows, lists} = readFields(fields, () => {});
  return {
    path: namesOf(feedPath ?? '') ?? [],
    idOf: (list) => lists.get(list)?.get('id') ?? rows.get('id') ?? ID,
  };
}

/**
 * A feed after one event; what was given is left as it is. Rows that are known take their place, others come last,
 * ids that nobody has are no matter.
 */
export const applyEvent = (feed: unknown, event: StreamEvent, shape = PLAIN): unknown =>
  event.type === 'snapshot' ? event.data : applyChanges(feed, gather(noChanges(), event, 0, shape), shape);

/** Adds to changes what an upsert or a removal says. */
export function gather(changes: Changes, {type, data}: StreamEvent, tick: number, shape = PLAIN): Changes {
  const isGone = type === 'remove';
  for (const [name, value] of partsOf(valueAt(data, shape.path) ?? data)) {
    if (!isList(value)) {
      if (!isGone) changes.fields.set(name, {value, tick});
      continue;
    }
    const rows = changes.rows.get(name) ?? new Map<string, Change>();
    const id = shape.idOf(name);
    for (const row of value) rows.set(keyOf(row, id), {value: isGone ? undefined : row, tick});
    changes.rows.set(name, rows);
  }
  return changes;
}

/** A feed with what has changed since a moment; what was given is left as it is. */
export const applyChanges = (feed: unknown, changes: Changes, shape = PLAIN, since = -Infinity): unknown =>
  replaced(feed, shape.path, (found) => {
    const rowsOf = (name: string, given: unknown) =>
      changedRows(isList(given) ? given : [], changes.rows.get(name), shape.idOf(name), since);
    if (isList(found)) return rowsOf(WHOLE, found);
    if (!isObject(found)) return found;
    // How many rows an answer promised says nothing of what they became.
    const changed: Record<string, unknown> = {...found, count: undefined};
    for (const [name, {value, tick}] of changes.fields) if (tick >= since) changed[name] = value;
    for (const name of changes.rows.keys()) if (name !== WHOLE) changed[name] = rowsOf(name, found[name]);
    return changed;
  });

function changedRows(
  rows: readonly unknown[],
  changes: ReadonlyMap<string, Change> | undefined,
  id: Names,
  since: number,
): readonly unknown[] {
  if (!changes) return rows;
  const waiting = new Map([...changes].filter(([, {tick}]) => tick >= since));
  const known = new Map(waiting);
  const after: unknown[] = [];
  for (const row of rows) {
    const key = keyOf(row, id);
    const change = known.get(key);
    if (!change) after.push(row);
    else if (waiting.delete(key) && change.value !== undefined) after.push(change.value);
  }
  for (const {value} of waiting.values()) if (value !== undefined) after.push(value);
  return after;
}

/** What a row is known by. Removals may name ids alone. */
function keyOf(row: unknown, id: Names): string {
  const given = isObject(row) ? valueAt(row, id) : row;
  if (typeof given === 'number' || (typeof given === 'string' && given !== '')) return String(given);
  return JSON.stringify(isObject(row) ? NAMING.map((name) => valueAt(row, [name])) : row);
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const partsOf = (given: unknown): readonly (readonly [string, unknown])[] =>
  isList(given)
    ? [[WHOLE, given]]
    : Object.entries(isObject(given) ? given : {}).filter(([name]) => isOwnName(name));

/** A copy of a value in which what lies at a path is another. */
function replaced(value: unknown, [name, ...rest]: Names, make: (found: unknown) => unknown): unknown {
  if (name === undefined) return make(value);
  if (!isObject(value) || !Object.hasOwn(value, name)) return value;
  return {...value, [name]: replaced(value[name], rest, make)};
}
