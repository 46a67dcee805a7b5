/**
 * One running total, exact on the days where it is known and never interpolated between them. Days are day
 * numbers, ascending, each once; between two of them the total is that of the earlier.
 */
export interface Track {
  /** The sector, organisation or series it counts; empty for the total and for what the feed did not name. */
  readonly name: string;
  readonly days: Int32Array;
  /** At the end of each day. */
  readonly totals: Float64Array;
  readonly joined: Float64Array;
  readonly left: Float64Array;
  /** The total before the first day; NaN where nobody said. */
  readonly opening: number;
}

export const NO_TRACK: Track = {
  name: '',
  days: new Int32Array(),
  totals: new Float64Array(),
  joined: new Float64Array(),
  left: new Float64Array(),
  opening: Number.NaN,
};

/** A member unit's stay, in day numbers; `left` is the first day without it. */
export interface Spell {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
  readonly org: string;
  readonly joined: number;
  readonly left: number | undefined;
}

/** A stated total, in day numbers. */
export interface Stated {
  readonly day: number;
  readonly total: number;
  readonly joined: number | undefined;
  readonly left: number | undefined;
  readonly series: string;
}

/** How many of `days` are not after `day`. */
export function countUntil(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The total at the end of a day; NaN before anything is known. */
export function totalAt({days, totals}: Track, day: number): number {
  const known = countUntil(days, day);
  return known === 0 ? Number.NaN : totals[known - 1]!;
}

/** Joins and leaves from `first` to `last`, both included. */
export function changeWithin({days, joined, left}: Track, first: number, last: number) {
  const change = {joined: 0, left: 0};
  const end = countUntil(days, last);
  for (let i = countUntil(days, first - 1); i < end; i++) {
    change.joined += joined[i]!;
    change.left += left[i]!;
  }
  return change;
}

/**
 * The running total of stays until `end`. A unit that leaves and joins on one day did neither; different units
 * that do are one join and one leave, which cancel in the total.
 */
export function trackOfSpells(name: string, spells: readonly Spell[], end: number): Track {
  const changes = new Map<number, {joined: Set<string>; left: Set<string>}>();
  const on = (day: number) => {
    let change = changes.get(day);
    if (!change) changes.set(day, (change = {joined: new Set(), left: new Set()}));
    return change;
  };
  for (const {id, joined, left} of spells) {
    if (left === joined) continue;
    on(joined).joined.add(id);
    if (left !== undefined && left <= end) on(left).left.add(id);
  }
  const rows: Row[] = [];
  let total = 0;
  for (const day of [...changes.keys()].sort((a, b) => a - b)) {
    const {joined, left} = changes.get(day)!;
    const both = [...joined].filter((id) => left.has(id)).length;
    const row = {day, joined: joined.size - both, left: left.size - both};
    if (row.joined === 0 && row.left === 0) continue;
    total += row.joined - row.left;
    rows.push({...row, total});
  }
  return trackOfRows(name, rows, 0);
}

/**
 * The running total of stated points, in order of their days. What changed since the point before is what the
 * points say; where one of the two is left out it follows from the totals, where both are, the difference counts.
 */
export function trackOfPoints(name: string, points: readonly Stated[]): Track {
  let before = Number.NaN;
  const rows = points.map(({day, total, joined, left}): Row => {
    const change = statedChange(before, total, joined, left);
    before = total;
    return {day, total, ...change};
  });
  const [first] = points;
  const isKnown = first !== undefined && (first.joined !== undefined || first.left !== undefined);
  const opening = isKnown ? Math.max(0, first.total - (first.joined ?? 0) + (first.left ?? 0)) : Number.NaN;
  return trackOfRows(name, rows, opening);
}

export function statedChange(
  before: number,
  total: number,
  joined: number | undefined,
  left: number | undefined,
): {joined: number; left: number} {
  const more = Number.isNaN(before) ? Number.NaN : total - before;
  const rest = (value: number) => (value > 0 ? value : 0);
  return {
    joined: joined ?? rest(more + (left ?? 0)),
    left: left ?? rest((joined ?? 0) - more),
  };
}

/** The sum of tracks on every day on which one of them is known. */
export function sumOfTracks(tracks: readonly Track[]): Track {
  const days = Int32Array.from(new Set(tracks.flatMap((track) => [...track.days]))).sort();
  const rows = Array.from(days, (day): Row => {
    const row = {day, total: 0, joined: 0, left: 0};
    for (const track of tracks) {
      const known = countUntil(track.days, day);
      if (known === 0) continue;
      row.total += track.totals[known - 1]!;
      if (track.days[known - 1] !== day) continue;
      row.joined += track.joined[known - 1]!;
      row.left += track.left[known - 1]!;
    }
    return row;
  });
  return trackOfRows('', rows, Number.NaN);
}

interface Row {
  readonly day: number;
  readonly total: number;
  readonly joined: number;
  readonly left: number;
}

const trackOfRows = (name: string, rows: readonly Row[], opening: number): Track => ({
  name,
  days: Int32Array.from(rows, ({day}) => day),
  totals: Float64Array.from(rows, ({total}) => total),
  joined: Float64Array.from(rows, ({joined}) => joined),
  left: Float64Array.from(rows, ({left}) => left),
  opening,
});
