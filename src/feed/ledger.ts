import {isList, isObject, keyOf, PLAIN, WHOLE, type Change} from './changes.js';
import type {Moment} from './feed-state.js';
import type {Issue} from './issue.js';
import {valueAt} from './own-path.js';

/**
 * Milliseconds by which an answer may be older than it seems, because it was under way: what a stream said within them
 * holds over it. Said twice, it does no harm.
 */
const UNDER_WAY = 20_000;

/** A feed as it stands, when that was heard, and what was found wrong before its rows were looked at. */
export interface Standing {
  readonly feed: unknown;
  readonly when: Moment;
  readonly issues: readonly Issue[];
}

/**
 * Keeps one feed up to date: the newer of the last answer and the last snapshot, with what has changed since. It holds the
 * rows as they are now and what was said in the last seconds, and nothing of what was before: a stream may run for months.
 * What it was given, and what it gave away, is left as it is.
 */
export class Ledger {
  readonly #shape;
  readonly #recent = new Recent();
  #book: Book | undefined;
  /** What the book began with. */
  #first: unknown;
  #snapshot = -Infinity;
  #when: Moment | undefined;
  #issues: readonly Issue[] = [];

  constructor(shape = PLAIN) {
    this.#shape = shape;
  }

  /** The feed, if there is one yet; the same object as long as nothing changes. */
  get standing(): Standing | undefined {
    return this.#book && {feed: this.#book.feed, when: this.#when!, issues: this.#issues};
  }

  /** A whole feed, which counts from now on. */
  snapshot(feed: unknown, when: Moment) {
    this.#snapshot = when.tick;
    this.#recent.clear();
    this.#open(feed, when, []);
  }

  /** An answer, which whoever shares it may bring too; one that may be older than the last snapshot is no news. */
  answer(feed: unknown, when: Moment, issues: readonly Issue[]) {
    const since = when.tick - UNDER_WAY;
    if (feed === this.#first || since < this.#snapshot) return;
    this.#open(feed, when, issues);
    this.#book!.enter(this.#recent.since(since));
  }

  change(changes: readonly Change[], when: Moment) {
    this.#recent.add(changes, when.tick);
    this.#book?.enter(changes);
    this.#when = when;
  }

  #open(feed: unknown, when: Moment, issues: readonly Issue[]) {
    this.#first = feed;
    this.#book = new Book(feed, this.#shape);
    this.#when = when;
    this.#issues = issues;
  }
}

/** What was said in the last seconds, of each row the last word. Half of it is dropped at a time, and nothing looked for. */
class Recent {
  #earlier: Said = new Map();
  #now: Said = new Map();
  #since = -Infinity;

  add(changes: readonly Change[], tick: number) {
    if (tick - this.#since > UNDER_WAY) {
      this.#earlier = this.#now;
      this.#now = new Map();
      this.#since = tick;
    }
    for (const change of changes) this.#now.set(`${change.list ?? '$'}\n${change.key}`, {change, tick});
  }

  since(tick: number): readonly Change[] {
    return [...this.#earlier.values(), ...this.#now.values()]
      .filter((each) => each.tick >= tick)
      .map(({change}) => change);
  }

  clear() {
    this.#earlier = new Map();
    this.#now = new Map();
  }
}

type Said = Map<string, {readonly change: Change; readonly tick: number}>;

/** One feed into which changes are entered. A list is taken apart when the first of its rows changes. */
class Book {
  readonly #given: unknown;
  readonly #shape;
  /** What holds the rows: an object, or a list. */
  readonly #found: unknown;
  readonly #parts = new Map<string, unknown>();
  readonly #lists = new Map<string, Rows>();
  #feed: unknown;

  constructor(given: unknown, shape: typeof PLAIN) {
    this.#given = this.#feed = given;
    this.#shape = shape;
    this.#found = valueAt(given, shape.path);
  }

  enter(changes: readonly Change[]) {
    for (const {list, key, value} of changes) {
      // Rows of a list by itself and rows of named ones do not go together.
      if (!(list === WHOLE ? isList(this.#found) : isObject(this.#found))) continue;
      if (list === undefined) this.#parts.set(key, value);
      else this.#rowsOf(list).put(key, value);
      this.#feed = undefined;
    }
  }

  get feed(): unknown {
    return (this.#feed ??= replaced(this.#given, this.#shape.path, (found) =>
      isObject(found)
        ? {
            ...found,
            // How many rows an answer promised says nothing of what they became.
            count: undefined,
            ...Object.fromEntries(this.#parts),
            ...Object.fromEntries([...this.#lists].map(([name, rows]) => [name, rows.all])),
          }
        : (this.#lists.get(WHOLE)?.all ?? found),
    ));
  }

  #rowsOf(list: string): Rows {
    let rows = this.#lists.get(list);
    if (!rows) {
      const given = list === WHOLE ? this.#found : valueAt(this.#found, [list]);
      this.#lists.set(list, (rows = new Rows(isList(given) ? given : [], this.#shape.idOf(list))));
    }
    return rows;
  }
}

/**
 * Rows by what they are known by, in their order. One that came under a name already taken stays, to be reported, until
 * something is said of that name.
 */
class Rows {
  readonly #rows = new Map<string | symbol, unknown>();
  readonly #twins = new Map<string, symbol[]>();

  constructor(given: readonly unknown[], id: readonly string[]) {
    for (const row of given) {
      const key = keyOf(row, id);
      this.#rows.set(this.#rows.has(key) ? this.#twinOf(key) : key, row);
    }
  }

  get all(): readonly unknown[] {
    return [...this.#rows.values()];
  }

  put(key: string, row: unknown) {
    for (const twin of this.#twins.get(key) ?? []) this.#rows.delete(twin);
    this.#twins.delete(key);
    if (row === undefined) this.#rows.delete(key);
    else this.#rows.set(key, row);
  }

  #twinOf(key: string): symbol {
    const twin = Symbol(key);
    const twins = this.#twins.get(key);
    if (twins) twins.push(twin);
    else this.#twins.set(key, [twin]);
    return twin;
  }
}

/** A copy of a value in which what lies at a path is another. */
function replaced(
  value: unknown,
  [name, ...rest]: readonly string[],
  make: (found: unknown) => unknown,
): unknown {
  if (name === undefined) return make(value);
  if (!isObject(value) || !Object.hasOwn(value, name)) return value;
  return {...value, [name]: replaced(value[name], rest, make)};
}
