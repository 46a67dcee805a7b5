import * as v from 'valibot';
import {checkRows, feedObject, type Parsed} from '../feed/check.js';
import {dayNumber, dayOf, dayOfInstant} from '../feed/day.js';
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
import {
  CENTURY,
  readPoints,
  readUnits,
  withinReach,
  type DayTotal,
  type PlacedPoint,
  type RowSchema,
} from './model-rows.js';
import {milestone, point, target, unit, namedOrg} from './schema.js';

export type {DayTotal} from './model-rows.js';

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
 *
 * `9999-12-31` and its like stand for "never": a unit that leaves after `asOf` is still here, or after all that is
 * known and `today` where the feed gives no `asOf`; an `asOf` more than a century after today gives none; and any other
 * row that far ahead is set aside.
 */
export function parseGrowth(json: unknown, today = dayNumber(dayOfInstant(Date.now()))): Parsed<Growth> {
  const feed = feedObject(json, ['units', 'points', 'milestones', 'targets']);
  const stated = v.parse(envelope, feed).asOf;
  const horizon = today + CENTURY;
  const until = stated === undefined ? Infinity : dayNumber(dayOf(stated)!);
  const asOf = until > horizon ? Infinity : until;

  const rowsOf = <S extends RowSchema>(schema: S, key: string) =>
    withinReach(checkRows(schema, feed, key), key, horizon);
  const {spells: stays, issues: unitIssues} = readUnits(rowsOf(unit, 'units'), asOf);
  const {points, planned, issues: pointIssues} = readPoints(rowsOf(point, 'points'), asOf);
  const milestones = rowsOf(milestone, 'milestones');
  const targets = rowsOf(target, 'targets');

  const end = Number.isFinite(asOf) ? asOf : lastDayKnown(stays, points, today);
  const spells = stays.map((spell) => ((spell.left ?? end) > end ? {...spell, left: undefined} : spell));
  const unnamed = points.filter(({series}) => series === '');
  const bySeries = groups(points, ({series}) => series, trackOfPoints).filter(({name}) => name !== '');
  const hasUnits = spells.length > 0;
  const trackOf = (name: string, some: readonly Spell[]) => trackOfSpells(name, some, end);
  const pointTotal = () => (unnamed.length > 0 ? trackOfPoints('', unnamed) : sumOfTracks(bySeries));
  const total = hasUnits ? trackOf('', spells) : pointTotal();
  const doubts = hasUnits ? unnamed.flatMap(againstUnits(total)) : againstEachOther(points);
  const orgName = orgNames(feed);
  const rows = spells.length + points.length + planned.length;

  return {
    model: {
      total,
      bySector: groups(spells, ({sector}) => sector, trackOf),
      byOrg: groups(spells, ({org}) => orgName.get(org) ?? org, trackOf),
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
    items: rows + milestones.rows.length + targets.rows.length,
    rows,
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

function lastDayKnown(spells: readonly Spell[], points: readonly Stated[], today: number): number {
  const began = Math.max(points.at(-1)?.day ?? -Infinity, spells.at(-1)?.joined ?? -Infinity);
  let last = began;
  for (const {left = began} of spells) if (left <= Math.max(began, today)) last = Math.max(last, left);
  return last;
}

/** Names of organisations, where the same feed brings them; what is wrong with them their own widget reports. */
const orgNames = (feed: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
  new Map(checkRows(namedOrg, feed, 'orgs').rows.map(({id, name, shortName}) => [id, shortName ?? name]));
