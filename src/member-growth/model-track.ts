/**
 * One running total, exact on the days where it is known and never interpolated between them. Days are day
 * numbers, ascending, each once; between two of them the total is that of the earlier, and NaN is a gap: from that
 * day on until the next nobody knows.
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

/** A track with room for so many days, all of them 0. */
export const blankTrack = (name: string, size: number, opening: number): Track => ({
  name,
  days: new Int32Array(size),
  totals: new Float64Array(size),
  joined: new Float64Array(size),
  left: new Float64Array(size),
  opening,
});

export const NO_TRACK: Track = blankTrack('', 0, Number.NaN);

/** How many of `days` are not after `day`, when so many are known not to be. */
export function countUntil(days: Int32Array, day: number, known = 0): number {
  if (!(days[known]! <= day)) return known;
  // As each day stands there once, no more can lie between; where every day does, and after the last, that is all.
  let [low, high] = [known, Math.min(days.length, known + day - days[known]! + 1)];
  if (days[high - 1]! <= day) return high;
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

/**
 * The sum of tracks on every day on which one of them changes; a gap where one of them has one. Adds up by day, so
 * that its cost is the rows and the days between the first and the last, however many tracks there are.
 */
export function sumOfTracks(tracks: readonly Track[]): Track {
  const known = tracks.filter(({days}) => days.length > 0);
  if (known.length === 0) return NO_TRACK;
  const first = Math.min(...known.map(({days}) => days[0]!));
  const size = Math.max(...known.map(({days}) => days.at(-1)!)) - first + 1;
  const book = blankTrack('', size, Number.NaN);
  const gaps = new Int32Array(size);
  for (const {days, totals, joined, left} of known) {
    let [before, wasGap] = [0, false];
    for (let i = 0; i < days.length; i++) {
      const at = days[i]! - first;
      const isGap = Number.isNaN(totals[i]);
      const total = isGap ? 0 : totals[i]!;
      book.days[at] = 1;
      book.totals[at]! += total - before;
      book.joined[at]! += joined[i]!;
      book.left[at]! += left[i]!;
      gaps[at]! += Number(isGap) - Number(wasGap);
      [before, wasGap] = [total, isGap];
    }
  }
  const sum = blankTrack(
    '',
    book.days.reduce((count, isStated) => count + isStated, 0),
    Number.NaN,
  );
  for (let at = 0, i = 0, total = 0, open = 0; at < size; at++) {
    total += book.totals[at]!;
    open += gaps[at]!;
    if (book.days[at] === 0) continue;
    sum.days[i] = first + at;
    sum.totals[i] = open > 0 ? Number.NaN : total;
    sum.joined[i] = book.joined[at]!;
    sum.left[i++] = book.left[at]!;
  }
  return sum;
}
