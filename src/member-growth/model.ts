import {checkRows, feedObject, type Parsed} from '../feed/check.js';
import {dayNumber, dayOf, dayOfInstant} from '../feed/day.js';
import type {Issue} from '../feed/issue.js';
import {envelopeOf} from '../feed/schema.js';
import {
  againstEachOther,
  againstUnits,
  readPoints,
  trackOfStatements,
  type DayTotal,
  type Doubt,
  type Statements,
} from './model-points.js';
import {CENTURY, readDated, type Feed} from './model-rows.js';
import {sumOfTracks, type Track} from './model-track.js';
import {keepUntil, readUnits, STILL_HERE, tracksBy, trackOfStays, type Stays} from './model-units.js';
import {milestone, namedOrg, target} from './schema.js';

export type {DayTotal} from './model-points.js';

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
  readonly stays: Stays;
  /** Totals that were stated where the units give another one. */
  readonly disputed: readonly DayTotal[];
  readonly milestones: readonly DayLabel[];
  readonly targets: readonly DayTotal[];
  /** The day the picture ends on: the feed's own, else the last one known. */
  readonly asOf: number | undefined;
  /** The name of an organisation of units, where the same feed brings it; else its id. */
  readonly nameOf: (org: string) => string;
  /** Of what part of the feed it is, where it is narrowed. */
  readonly part?: string;
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
  const stated = envelopeOf(feed).asOf;
  const horizon = today + CENTURY;
  const until = stated === undefined ? Infinity : dayNumber(dayOf(stated)!);
  const asOf = until > horizon ? Infinity : until;

  const {stays, issues: unitIssues} = readUnits(feed, asOf, horizon);
  const {statements, planned, issues: pointIssues} = readPoints(feed, asOf, horizon);
  let bySector: readonly Track[] | undefined;
  let byOrg: readonly Track[] | undefined;
  let names: ReadonlyMap<string, string> | undefined;
  const nameOf = (org: string) => (names ??= namesOf(feed)).get(org) ?? org;
  const milestones = readDated(milestone, feed, 'milestones', horizon);
  const targets = readDated(target, feed, 'targets', horizon);

  const end = Number.isFinite(asOf) ? asOf : lastDayKnown(stays, statements, today);
  keepUntil(end, stays);
  const hasUnits = stays.rows.length > 0;
  const unnamed = statements.find(({name}) => name === '');
  const bySeries = statements.filter(({name}) => name !== '').map(trackOfStatements);
  const total = hasUnits
    ? trackOfStays('', stays, Int32Array.from(stays.joined.keys()), () => 0)
    : unnamed
      ? trackOfStatements(unnamed)
      : sumOfTracks(bySeries);
  const doubts = hasUnits
    ? unnamed
      ? againstUnits(total, unnamed)
      : []
    : statements.flatMap(againstEachOther);
  const points = statements.reduce((count, {days}) => count + days.length, 0);
  const rows = stays.rows.length + points + planned.length;

  return {
    model: {
      total,
      bySeries,
      // Made when somebody asks: of a million units nobody may.
      get bySector() {
        return (bySector ??= tracksBy(stays, ({sector = ''}) => sector));
      },
      get byOrg() {
        return (byOrg ??= tracksBy(stays, ({org = ''}) => nameOf(org)));
      },
      stays,
      milestones: milestones.rows.map(({day, label, detail = ''}) => ({day, label, detail})),
      targets: [...targets.rows.map(({day, total}) => ({day, total})), ...planned].sort(
        (a, b) => a.day - b.day,
      ),
      disputed: hasUnits ? doubts.map(({day, total}) => ({day, total})) : [],
      asOf: Number.isFinite(end) ? end : undefined,
      nameOf,
    },
    items: rows + milestones.rows.length + targets.rows.length,
    rows,
    issues: [
      ...unitIssues,
      ...pointIssues,
      ...doubts.map((doubt) => disagreement(doubt, feed)),
      ...milestones.issues,
      ...targets.issues,
    ],
  };
}

const disagreement = ({place, total, found}: Doubt, feed: Feed): Issue => ({
  path: `points[${place}].total`,
  problem: {code: 'disagrees', stated: total, found},
  row: (feed['points'] as readonly unknown[])[place],
  drawn: true,
});

function lastDayKnown({joined, left}: Stays, statements: readonly Statements[], today: number): number {
  const began = Math.max(joined.at(-1) ?? -Infinity, ...statements.map(({days}) => days.at(-1)!));
  let last = began;
  for (const day of left) if (day !== STILL_HERE && day <= Math.max(began, today) && day > last) last = day;
  return last;
}

/** Organisations have names where the same feed brings them; what is wrong with them their own widget reports. */
const namesOf = (feed: Feed): ReadonlyMap<string, string> =>
  new Map(checkRows(namedOrg, feed, 'orgs').rows.map(({id, name, shortName}) => [id, shortName ?? name]));
