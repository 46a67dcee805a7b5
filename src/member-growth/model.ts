import * as v from 'valibot';
import {checkRows, feedObject, type Checked, type Parsed} from '../feed/check.js';
import {dayNumber, dayOf, dayOfNumber, lastDayOf} from '../feed/day.js';
import type {Issue} from '../feed/issue.js';
import {envelope} from '../feed/schema.js';
import {
  statedChange,
  sumOfTracks,
  totalAt,
  trackOfPoints,
  trackOfSpells,
  type Spell,
  type Stated,
  type Track,
} from './model-track.js';
import {milestone, point, target, unit, type Point, type Unit} from './schema.js';

export interface DayTotal {
  readonly day: number;
  readonly total: number;
}

export interface DayLabel {
  readonly day: number;
  readonly label: string;
  readonly detail: string;
}

/** How the membership of a joint conference grew. Days are day numbers. */
export interface Growth {
  /** Of all units; without days when the feed has neither units nor points. */
  readonly total: Track;
  readonly bySector: readonly Track[];
  readonly byOrg: readonly Track[];
  readonly bySeries: readonly Track[];
  /** Stays, by the day they began. */
  readonly units: readonly Spell[];
  /** Totals that were stated where the units give another one. */
  readonly disputed: readonly DayTotal[];
  readonly milestones: readonly DayLabel[];
  readonly targets: readonly DayTotal[];
  /** The day the picture ends on: the feed's own, else the last one known. */
  readonly asOf: number | undefined;
}

/**
 * Reads the growth rows of a feed. What begins after `asOf` has not happened yet: such a unit is set aside, such a
 * total is drawn as a target. Where units and points are both given, the units make the line.
 */
export function parseGrowth(json: unknown): Parsed<Growth> {
  const feed = feedObject(json, ['units', 'points', 'milestones', 'targets']);
  const stated = v.parse(envelope, feed).asOf;
  const asOf = stated === undefined ? Infinity : dayNumber(dayOf(stated)!);

  const {spells, issues: unitIssues} = readUnits(checkRows(unit, feed, 'units'), asOf);
  const {points, planned, issues: pointIssues} = readPoints(checkRows(point, feed, 'points'), asOf);
  const milestones = checkRows(milestone, feed, 'milestones');
  const targets = checkRows(target, feed, 'targets');

  const end = Number.isFinite(asOf) ? asOf : lastDayKnown(spells, points);
  const unnamed = points.filter(({series}) => series === '');
  const bySeries = groups(points, ({series}) => series, trackOfPoints).filter(({name}) => name !== '');
  const hasUnits = spells.length > 0;
  const stays = (name: string, some: readonly Spell[]) => trackOfSpells(name, some, end);
  const pointTotal = () => (unnamed.length > 0 ? trackOfPoints('', unnamed) : sumOfTracks(bySeries));
  const total = hasUnits ? stays('', spells) : pointTotal();
  const doubts = hasUnits ? unnamed.flatMap(againstUnits(total)) : againstEachOther(points);
  const orgName = orgNames(feed);

  return {
    model: {
      total,
      bySector: groups(spells, ({sector}) => sector, stays),
      byOrg: groups(spells, ({org}) => orgName.get(org) ?? org, stays),
      bySeries,
      units: spells,
      milestones: milestones.rows
        .map(({date, label, detail = ''}) => ({day: dayNumber(date), label, detail}))
        .sort((a, b) => a.day - b.day),
      targets: [...targets.rows.map(({date, total}) => ({day: dayNumber(date), total})), ...planned].sort(
        (a, b) => a.day - b.day,
      ),
      disputed: hasUnits ? doubts.map(({point: {day, total}}) => ({day, total})) : [],
      asOf: Number.isFinite(end) ? end : undefined,
    },
    items: spells.length + points.length + planned.length + milestones.rows.length + targets.rows.length,
    issues: [
      ...unitIssues,
      ...pointIssues,
      ...doubts.map(({point: {place, row, total: stated}, found}): Issue => {
        return {
          path: `points[${place}].total`,
          problem: {code: 'disagrees', stated, found},
          row,
          drawn: true,
        };
      }),
      ...milestones.issues,
      ...targets.issues,
    ],
  };
}

const problem = (path: string, problem: Issue['problem'], row: unknown): Issue => ({
  path,
  problem,
  row,
  drawn: false,
});

/** Sets aside stays that end before they begin, begin after `asOf`, or overlap an earlier stay of the same unit. */
function readUnits({rows, places, issues: found}: Checked<Unit>, asOf: number) {
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

type PlacedPoint = Stated & {readonly place: number; readonly row: Point};

/** Sets aside a second total for one day; parts from what is reached what is only planned. */
function readPoints({rows, places, issues: found}: Checked<Point>, asOf: number) {
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

/** A point that states another total than the units have on its day. */
const againstUnits = (track: Track) => (point: PlacedPoint) => {
  const total = totalAt(track, point.day);
  const found = Number.isNaN(total) ? 0 : total;
  return found === point.total ? [] : [{point, found}];
};

/** Points whose joins and leaves do not lead from the total before to theirs. */
function againstEachOther(points: readonly PlacedPoint[]) {
  const before = new Map<string, number>();
  return points.flatMap((point) => {
    const {series, total} = point;
    const from = before.get(series);
    before.set(series, total);
    if (from === undefined) return [];
    const {joined, left} = statedChange(from, total, point.joined, point.left);
    const found = from + joined - left;
    return found === total ? [] : [{point, found}];
  });
}

/** One track for each name, in the order in which the names come up. */
function groups<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  track: (name: string, rows: readonly Row[]) => Track,
): Track[] {
  const named = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const group = named.get(name);
    if (group) group.push(row);
    else named.set(name, [row]);
  }
  return [...named].map(([name, group]) => track(name, group));
}

function lastDayKnown(spells: readonly Spell[], points: readonly Stated[]): number {
  let last = points.at(-1)?.day ?? -Infinity;
  for (const {joined, left = joined} of spells) last = Math.max(last, left);
  return last;
}

/** Names of organisations, where the same feed brings them; their own widget is the one that checks them. */
function orgNames({orgs}: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (!Array.isArray(orgs)) return names;
  for (const row of orgs as readonly unknown[]) {
    if (typeof row !== 'object' || row === null || !('id' in row) || !('name' in row)) continue;
    const {id, name} = row;
    const shown = 'shortName' in row ? row.shortName : name;
    if (typeof shown === 'string') names.set(String(id), shown);
  }
  return names;
}
