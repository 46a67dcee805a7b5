import {checkRows, feedObject, type Parsed} from '../feed/check.js';
import {dayNumber, dayOf, dayOfNumber} from '../feed/day.js';
import {envelopeOf} from '../feed/schema.js';
import {plainActivityDay, plainDayCountDay, readRows} from './model-rows.js';
import {activity, dayCount, mark, type Activity, type DayCount} from './schema.js';

/** What a row of the feed that states no kind, or no organisation, has in the columns. */
export const NOT_STATED = -1;

/** Years that are shown one after the other; beyond that many, only those with rows. */
const MOST_YEARS = 100;
/** Years that are drawn at once, a cell for each day or a column for each month. */
const DRAWN_YEARS = 30;

/**
 * The activities as columns, sorted by day. Days are day numbers (whole days since 1970-01-01), so nothing here
 * knows a time zone.
 */
export interface ActivityModel {
  /** The day of each row, ascending. */
  readonly days: Int32Array;
  readonly counts: Float64Array;
  /** Rows that do not say how many took part count none. */
  readonly participants: Float64Array;
  /** Place in `kinds`, or NOT_STATED. */
  readonly kindOf: Int32Array;
  /** Place in `orgs`, or NOT_STATED. */
  readonly orgOf: Int32Array;
  readonly rows: readonly (Activity | DayCount)[];
  /** In order of first appearance. */
  readonly kinds: readonly string[];
  readonly orgs: readonly Org[];
  readonly marks: ReadonlyMap<string, readonly string[]>;
  /** The days that the feed speaks of: what lies between and has no row is a day without activities. */
  readonly first: number;
  readonly last: number;
  /** Years to page through, ascending. */
  readonly years: readonly number[];
  /** Of what part of the feed it is, where it is narrowed. */
  readonly part?: string;
}

export interface Org {
  readonly id: string;
  readonly name: string;
}

interface KnownOrg {
  readonly place: number;
  readonly id: string;
  name: string;
}

/** Activities and people, summed. */
export interface Sum {
  count: number;
  participants: number;
}

export type Measure = keyof Sum;

export const isActivity = (row: Activity | DayCount): row is Activity => 'title' in row;

/** The feed as a model. A row that fails its check, and an activity whose id is taken, is set aside. */
export function parseActivity(json: unknown): Parsed<ActivityModel> {
  const feed = feedObject(json, ['activities', 'days']);
  const activities = readRows(activity, feed, 'activities', plainActivityDay);
  const days = readRows(dayCount, feed, 'days', plainDayCountDay);
  const marks = checkRows(mark, feed, 'marks');
  const rows = (activities.rows as readonly (Activity | DayCount)[]).concat(days.rows);
  const {asOf} = envelopeOf(feed);
  return {
    model: modelOf(
      rows,
      new Int32Array(activities.days.concat(days.days)),
      marksByDate(marks.rows),
      asOf === undefined ? undefined : dayOf(asOf),
    ),
    items: rows.length + marks.rows.length,
    rows: rows.length,
    issues: [...activities.issues, ...days.issues, ...marks.issues],
  };
}

function marksByDate(rows: readonly {readonly date: string; readonly label: string}[]) {
  const marks = new Map<string, string[]>();
  for (const {date, label} of rows) {
    const labels = marks.get(date);
    if (labels) labels.push(label);
    else marks.set(date, [label]);
  }
  return marks;
}

function modelOf(
  given: readonly (Activity | DayCount)[],
  day: Int32Array,
  marks: ActivityModel['marks'],
  asOf: string | undefined,
): ActivityModel {
  const order = orderOf(day);
  // Places by first appearance are taken in the feed's order, rows are laid in that of their days.
  const kinds = new Map<string, number>();
  const orgs = new Map<string, KnownOrg>();
  let org: KnownOrg | undefined;
  const {length} = given;
  const [days, kindOf, orgOf] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  const [counts, participants] = [new Float64Array(length), new Float64Array(length)];
  const rows = new Array<Activity | DayCount>(length);
  for (let place = 0; place < length; place++) {
    const row = given[place]!;
    const at = order[place]!;
    rows[at] = row;
    days[at] = day[place]!;
    counts[at] = isActivity(row) ? 1 : row.count;
    participants[at] = row.participants ?? 0;
    kindOf[at] = row.kind === undefined ? NOT_STATED : placeOf(kinds, row.kind);
    const id = row.org ?? row.orgName;
    if (id === undefined) {
      orgOf[at] = NOT_STATED;
      continue;
    }
    // Feeds often tell of one organisation after the other.
    if (org?.id !== id) org = orgs.get(id);
    if (!org) orgs.set(id, (org = {place: orgs.size, id, name: row.orgName ?? id}));
    else if (org.name === id && row.orgName !== undefined) org.name = row.orgName;
    orgOf[at] = org.place;
  }
  const lastRow = days.at(-1) ?? -1;
  const last = asOf === undefined ? lastRow : dayNumber(asOf);
  return {
    days,
    counts,
    participants,
    kindOf,
    orgOf,
    rows,
    kinds: [...kinds.keys()],
    orgs: [...orgs.values()].map(({id, name}) => ({id, name})),
    marks,
    first: days[0] ?? 0,
    last,
    years: days.length === 0 ? [] : yearsOf(days, Math.max(last, lastRow)),
  };
}

function placeOf(places: Map<string, number>, name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, places.size);
  return places.size - 1;
}

/** Where each row stands when rows are laid by day, those of a day as they were: counted, not sorted. */
function orderOf(day: Int32Array): Int32Array {
  const {length} = day;
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < length; row++) {
    const number = day[row]!;
    if (number < first) first = number;
    if (number > last) last = number;
  }
  // Nine thousand years have three million days.
  const next = new Int32Array(Math.max(0, last - first + 2));
  for (let row = 0; row < length; row++) next[day[row]! - first + 1]!++;
  for (let at = 1; at < next.length; at++) next[at]! += next[at - 1]!;
  const order = new Int32Array(length);
  for (let row = 0; row < length; row++) order[row] = next[day[row]! - first]!++;
  return order;
}

const yearOf = (day: number) => Number(dayOfNumber(day).slice(0, 4));

/** From the first row's year to the last one's; a stray year a thousand years ago does not make a thousand empty ones. */
function yearsOf(days: Int32Array, last: number): number[] {
  const [from, until] = [yearOf(days[0]!), yearOf(last)];
  if (until - from < MOST_YEARS) return Array.from({length: until - from + 1}, (_, index) => from + index);
  const years = new Set<number>();
  for (const day of new Set(days)) years.add(yearOf(day));
  return [...years.add(until)].sort((a, b) => a - b);
}

/** Whether a day without rows is known to have had no activities; outside of it nothing is known. */
export const isCovered = ({first, last}: ActivityModel, day: number): boolean => first <= day && day <= last;

/** The place of the first row on or after a day. */
export function firstRowFrom({days}: ActivityModel, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One or some of the kinds or organisations; NOT_STATED among them where rows that state none are meant. */
type Places = number | ReadonlySet<number>;

/** Which rows are meant: all of them, or those of some kinds, or of some organisations. */
export interface Filter {
  readonly kind?: Places | undefined;
  readonly org?: Places | undefined;
}

/** All rows, or those of one kind. */
export interface KindFilter {
  readonly kind?: number;
}

const isAmong = (places: Places | undefined, place: number) =>
  places === undefined || places === place || (typeof places === 'object' && places.has(place));

/** Whether a row of this kind and organisation is meant. */
export const passes = ({kind, org}: Filter, kindOf: number, orgOf: number): boolean =>
  isAmong(kind, kindOf) && isAmong(org, orgOf);

/** The place of a kind for a filter. One that the feed does not know has no rows: it is never taken for all. */
export const kindFilter = ({kinds}: ActivityModel, kind: string): KindFilter =>
  kind === '' ? {} : {kind: kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length};

/** The places of the rows from one day through another that pass the filter. */
export function* rowsBetween(
  model: ActivityModel,
  from: number,
  until: number,
  filter: Filter = {},
): Generator<number> {
  const {days, kindOf, orgOf} = model;
  for (let row = firstRowFrom(model, from); row < days.length && days[row]! <= until; row++) {
    if (passes(filter, kindOf[row]!, orgOf[row]!)) yield row;
  }
}

/** The sums of the days that have rows, as columns: a feed has thousands of days. */
export interface DaySums extends Readonly<Record<Measure, Float64Array>> {
  /** Day numbers, ascending. */
  readonly days: Int32Array;
  /** Where a day lies in the columns; undefined for one without rows. */
  placeOf(day: number): number | undefined;
}

/** The sums of each day that has rows under the filter. */
export function sumDays(model: ActivityModel, filter: Filter = {}): DaySums {
  const {days, kindOf, orgOf, counts, participants} = model;
  const [all, count, people] = [
    new Int32Array(days.length),
    new Float64Array(days.length),
    new Float64Array(days.length),
  ];
  const isAll = filter.kind === undefined && filter.org === undefined;
  let last = -1;
  for (let row = 0; row < days.length; row++) {
    if (!isAll && !passes(filter, kindOf[row]!, orgOf[row]!)) continue;
    if (last < 0 || days[row] !== all[last]) all[++last] = days[row]!;
    count[last]! += counts[row]!;
    people[last]! += participants[row]!;
  }
  const places = new Map<number, number>();
  for (let place = 0; place <= last; place++) places.set(all[place]!, place);
  return {
    days: all.subarray(0, last + 1),
    count: count.subarray(0, last + 1),
    participants: people.subarray(0, last + 1),
    placeOf: (day) => places.get(day),
  };
}

/** The sum of the rows from one day through another that pass the filter. */
export function sumPeriod(model: ActivityModel, from: number, until: number, filter: Filter): Sum {
  const sum: Sum = {count: 0, participants: 0};
  for (const row of rowsBetween(model, from, until, filter)) {
    sum.count += model.counts[row]!;
    sum.participants += model.participants[row]!;
  }
  return sum;
}

/** How many activities there are of each kind, and of all. */
export function countKinds({kindOf, counts, kinds}: ActivityModel): {of: readonly number[]; all: number} {
  const of = kinds.map(() => 0);
  let all = 0;
  for (let row = 0; row < kindOf.length; row++) {
    all += counts[row]!;
    const kind = kindOf[row]!;
    if (kind !== NOT_STATED) of[kind]! += counts[row]!;
  }
  return {of, all};
}

/** The names that a day has, in its own year and in every year. */
export function marksOn({marks}: ActivityModel, day: string): readonly string[] {
  if (marks.size === 0) return [];
  return [...(marks.get(day) ?? []), ...(marks.get(day.slice(5)) ?? [])];
}

/**
 * The years to show for what was asked: `latest`, `all` (the latest of them, where there are more than anybody draws)
 * or a year; one that the feed does not have is the latest.
 */
export function yearsShown({years}: ActivityModel, asked: string): readonly number[] {
  if (asked === 'all') return years.slice(-DRAWN_YEARS);
  const year = Number(asked);
  return years.includes(year) ? [year] : years.slice(-1);
}
