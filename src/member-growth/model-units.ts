import {dayNumber, dayOfNumber} from '../feed/day.js';
import type {Issue} from '../feed/issue.js';
import {membersOf, orderOf} from './model-order.js';
import {isPlainId, isPlainLink, isPlainText, plainDay} from '../feed/plain.js';
import {readRows, setAside, type Feed} from './model-rows.js';
import {blankTrack, type Track} from './model-track.js';
import {unit, type Unit} from './schema.js';

/** Stands for a last day that is not known, or not yet come. */
export const STILL_HERE = 0x7fffffff;

/** Stays of member units by the day they began, in columns: a feed may bring a million. */
export interface Stays {
  readonly rows: readonly Unit[];
  readonly joined: Int32Array;
  /** The first day without the unit, or `STILL_HERE`. */
  readonly left: Int32Array;
  /** The stay of the same unit that came before, or −1. */
  readonly before: Int32Array;
}

/** Sets aside stays that end before they begin, begin after `asOf`, or overlap an earlier stay of the same unit. */
export function readUnits(feed: Feed, asOf: number, horizon: number) {
  const issues: Issue[] = [];
  const columns: Columns = {rows: [], places: [], joined: [], left: [], units: []};
  const known = new Map<string, number>();
  const take = (row: Unit, place: number, joined: number, left: number) => {
    const order = (earlier: string, later: string) => ({code: 'order', earlier, later}) as const;
    if (joined > horizon)
      issues.push(
        setAside(
          `units[${place}].joined`,
          {code: 'expected', expected: 'day', got: JSON.stringify(row.joined)},
          row,
        ),
      );
    else if (left < joined) issues.push(setAside(`units[${place}].left`, order(row.joined, row.left!), row));
    else if (joined > asOf)
      issues.push(setAside(`units[${place}].joined`, order(row.joined, dayOfNumber(asOf)), row));
    else {
      // Looked up here, in the feed's order, where ids lie side by side in memory.
      const unit = known.get(row.id) ?? known.size;
      if (unit === known.size) known.set(row.id, unit);
      columns.rows.push(row);
      columns.places.push(place);
      columns.joined.push(joined);
      columns.left.push(left);
      columns.units.push(unit);
    }
  };
  const faults = readRows(unit, feed, 'units', {
    plain(row: Partial<Unit>, place) {
      const {id, name, sector, org, href} = row;
      const joined = plainDay(row.joined);
      const left = row.left === undefined ? STILL_HERE : plainDay(row.left);
      const isPlain =
        left === left &&
        joined === joined &&
        isPlainId(id) &&
        isPlainText(name) &&
        (sector === undefined || isPlainText(sector)) &&
        (org === undefined || isPlainId(org)) &&
        (href === undefined || isPlainLink(href));
      if (isPlain) take(row as Unit, place, joined, left);
      return isPlain;
    },
    checked: (row, place) =>
      take(row, place, dayNumber(row.joined), row.left === undefined ? STILL_HERE : dayNumber(row.left)),
  });
  const {stays, overlaps} = inOrder(columns, known.size);
  return {stays, issues: [...faults, ...issues, ...overlaps]};
}

/** What was read, in the feed's order. */
interface Columns {
  readonly rows: Unit[];
  readonly places: number[];
  readonly joined: number[];
  readonly left: number[];
  /** Which rows are of one unit. */
  readonly units: number[];
}

/** Stays by the day they began, of one day in the feed's order, without those that overlap an earlier one. */
function inOrder(given: Columns, units: number): {stays: Stays; overlaps: Issue[]} {
  const order = orderOf(given.joined);
  const overlaps: Issue[] = [];
  const joined = new Int32Array(order.length);
  const left = new Int32Array(order.length);
  const before = new Int32Array(order.length);
  const kept: Unit[] = [];
  const lastOf = new Int32Array(units).fill(-1);
  for (const at of order) {
    const [row, unit] = [given.rows[at]!, given.units[at]!];
    const [begin, end] = [given.joined[at]!, given.left[at]!];
    const earlier = lastOf[unit]!;
    if (earlier >= 0 && begin < left[earlier]!) {
      overlaps.push(setAside(`units[${given.places[at]}].joined`, {code: 'overlap', id: row.id}, row));
      continue;
    }
    const i = kept.push(row) - 1;
    [joined[i], left[i], before[i]] = [begin, end, earlier];
    // Who stays no day at all changes nothing.
    if (begin < end) lastOf[unit] = i;
  }
  const some = (column: Int32Array) => column.subarray(0, kept.length);
  return {stays: {rows: kept, joined: some(joined), left: some(left), before: some(before)}, overlaps};
}

/** Whoever leaves after `end` is still here. */
export function keepUntil(end: number, {left}: Stays): void {
  for (let i = 0; i < left.length; i++) if (left[i]! > end) left[i] = STILL_HERE;
}

/**
 * The running total of some stays, in order. A unit that leaves and joins on one day did neither; different units
 * that do are one join and one leave, which cancel in the total.
 */
export function trackOfStays(
  name: string,
  {joined, left, before}: Stays,
  some: Int32Array,
  groupOf: (stay: number) => number,
): Track {
  const joins = new Int32Array(some.length);
  const leaves = new Int32Array(some.length);
  let [came, went] = [0, 0];
  const isReturn = (stay: number) =>
    before[stay]! >= 0 && left[before[stay]!] === joined[stay] && groupOf(before[stay]!) === groupOf(stay);
  const returned = new Set<number>();
  for (const stay of some) if (isReturn(stay)) returned.add(before[stay]!);
  for (const stay of some) {
    if (joined[stay] === left[stay]) continue;
    if (!isReturn(stay)) joins[came++] = joined[stay]!;
    if (left[stay] !== STILL_HERE && !returned.has(stay)) leaves[went++] = left[stay]!;
  }
  return merged(name, joins.subarray(0, came), leaves.subarray(0, went).sort());
}

/** Steps through two ascending lists of days at once. */
function merged(name: string, joins: Int32Array, leaves: Int32Array): Track {
  let size = 0;
  const walk = (onDay: (day: number, joined: number, left: number) => void) => {
    for (let j = 0, l = 0; j < joins.length || l < leaves.length;) {
      const day = Math.min(joins[j] ?? STILL_HERE, leaves[l] ?? STILL_HERE);
      const [fromJ, fromL] = [j, l];
      while (joins[j] === day) j++;
      while (leaves[l] === day) l++;
      onDay(day, j - fromJ, l - fromL);
    }
  };
  walk(() => size++);
  const track = blankTrack(name, size, 0);
  let [i, total] = [0, 0];
  walk((day, joined, left) => {
    total += joined - left;
    [track.days[i], track.totals[i], track.joined[i], track.left[i]] = [day, total, joined, left];
    i++;
  });
  return track;
}

/** One track for each name, in the order in which the names come up. */
export function tracksBy(stays: Stays, nameOf: (row: Unit) => string): Track[] {
  const groupOf = new Map<string, number>();
  const groups = Int32Array.from(stays.rows, (row) => {
    const name = nameOf(row);
    const group = groupOf.get(name) ?? groupOf.size;
    groupOf.set(name, group);
    return group;
  });
  const members = membersOf(groups, groupOf.size);
  return Array.from(groupOf.keys(), (name, group) =>
    trackOfStays(name, stays, members[group]!, (stay) => groups[stay]!),
  );
}
