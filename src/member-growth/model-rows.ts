import {unexpected, type Checked} from '../feed/check.js';
import {dayNumber, dayOfNumber, lastDayOf} from '../feed/day.js';
import type {Expectation, Issue} from '../feed/issue.js';
import type {Spell, Stated} from './model-track.js';
import type {milestone, Point, point, target, Unit, unit} from './schema.js';

/** What is more than a hundred years from what is known was written for "never", and is no part of a picture. */
export const CENTURY = 36_525;

/** A total on a day, as a target or a stated one. */
export interface DayTotal {
  readonly day: number;
  readonly total: number;
}

const problem = (path: string, problem: Issue['problem'], row: unknown): Issue => ({
  path,
  problem,
  row,
  drawn: false,
});

export type RowSchema = typeof unit | typeof point | typeof milestone | typeof target;

/** Sets aside rows of a day that stands for "never". */
export function withinReach<Row extends {readonly date: string} | {readonly joined: string}>(
  {rows, places, issues}: Checked<Row>,
  key: string,
  horizon: number,
): Checked<Row> {
  const dayIn = (row: Row) => ('date' in row ? row.date : row.joined);
  const isNear = (row: Row) => dayNumber(lastDayOf(dayIn(row))!) <= horizon;
  const expected: Expectation = key === 'points' ? 'period' : 'day';
  const far = rows.flatMap((row, i) => {
    const path = `${key}[${places[i]}].${'date' in row ? 'date' : 'joined'}`;
    return isNear(row) ? [] : [unexpected(path, expected, dayIn(row), row)];
  });
  if (far.length === 0) return {rows, places, issues};
  return {
    rows: rows.filter(isNear),
    places: places.filter((_, i) => isNear(rows[i]!)),
    issues: [...issues, ...far],
  };
}

/** Sets aside stays that end before they begin, begin after `asOf`, or overlap an earlier stay of the same unit. */
export function readUnits({rows, places, issues: found}: Checked<Unit>, asOf: number) {
  const issues = [...found];
  const spells: (Spell & {readonly place: number; readonly row: Unit})[] = [];
  rows.forEach((row, i) => {
    const place = places[i]!;
    const {id, name, sector = '', org = ''} = row;
    const joined = dayNumber(row.joined);
    const left = row.left === undefined ? undefined : dayNumber(row.left);
    const order = (earlier: string, later: string) => ({code: 'order', earlier, later}) as const;
    if (left !== undefined && left < joined)
      issues.push(problem(`units[${place}].left`, order(row.joined, row.left!), row));
    else if (joined > asOf)
      issues.push(problem(`units[${place}].joined`, order(row.joined, dayOfNumber(asOf)), row));
    else spells.push({id, name, sector, org, joined, left, place, row});
  });
  spells.sort((a, b) => a.joined - b.joined || a.place - b.place);
  const until = new Map<string, number>();
  const apart = spells.filter(({id, joined, left = Infinity, place, row}) => {
    const overlaps = joined < (until.get(id) ?? -Infinity);
    if (overlaps) issues.push(problem(`units[${place}].joined`, {code: 'overlap', id}, row));
    else until.set(id, left);
    return !overlaps;
  });
  return {spells: apart as readonly Spell[], issues};
}

export type PlacedPoint = Stated & {readonly place: number; readonly row: Point};

/** Sets aside a second total for one day; parts from what is reached what is only planned. */
export function readPoints({rows, places, issues: found}: Checked<Point>, asOf: number) {
  const issues = [...found];
  const points: PlacedPoint[] = [];
  const planned: DayTotal[] = [];
  const taken = new Set<string>();
  rows.forEach((row, i) => {
    const place = places[i]!;
    const {date, total, joined, left, series = ''} = row;
    const first = dayNumber(`${date}-01-01`.slice(0, 10));
    // The figure of a year that is still running is the figure of today.
    const day = first <= asOf ? Math.min(dayNumber(lastDayOf(date)!), asOf) : dayNumber(lastDayOf(date)!);
    const key = `${day} ${series}`;
    if (taken.has(key)) issues.push(problem(`points[${place}].date`, {code: 'duplicate', id: date}, row));
    else if (day > asOf && series !== '') {
      const order = {code: 'order', earlier: date, later: dayOfNumber(asOf)} as const;
      issues.push(problem(`points[${place}].date`, order, row));
    } else if (day > asOf) planned.push({day, total});
    else points.push({day, total, joined, left, series, place, row});
    taken.add(key);
  });
  points.sort((a, b) => a.day - b.day);
  return {points: points as readonly PlacedPoint[], planned, issues};
}
