import type {Layout} from './layout.js';
import type {Strand} from './layout-strand.js';
import {countUntil, totalAt, type Track} from './model-track.js';

/** A day and a value. */
export type Vertex = [day: number, value: number];

/** What the legend has hidden, by the keys of its entries. */
export type Hidden = ReadonlySet<string>;

type Window = Pick<Layout, 'first' | 'last' | 'end' | 'left' | 'right'>;

/** The column of pixels that a day stands in. */
const columnOf = ({first, last, left, right}: Window) => {
  const perDay = (right - left) / Math.max(1, last - first);
  return (day: number) => Math.floor((day - first) * perDay);
};

/**
 * The corners of a running total between two days, thinned to what the pixels can show: of each column where it comes
 * in, its lowest, its highest and where it goes out, so that no peak is lost. It begins where the total is first known
 * (a step when the total before is known too) and holds until the last day; NaN is a gap.
 */
export function lineOf(track: Track, window: Window): Vertex[] {
  const {days, totals, opening} = track;
  const {first, end} = window;
  if (end < first) return [];
  const line: Vertex[] = [];
  const add = (i: number) => void line.push([days[i]!, totals[i]!]);
  const held = totalAt(track, first - 1);
  if (!Number.isNaN(held)) line.push([first, held]);
  else if (opening > 0 && days.length > 0 && days[0]! <= end && days[0]! >= first)
    line.push([days[0]!, opening]);
  const columnAt = columnOf(window);
  const until = countUntil(days, end);
  for (let i = countUntil(days, first - 1); i < until;) {
    const from = i;
    const column = columnAt(days[i]!);
    let [low, high] = [i, i];
    for (; i < until && columnAt(days[i]!) === column; i++) {
      const total = totals[i]!;
      if (total < totals[low]! || Number.isNaN(totals[low])) low = i;
      if (total > totals[high]! || Number.isNaN(totals[high])) high = i;
    }
    const [second, third] = low < high ? [low, high] : [high, low];
    add(from);
    if (second > from) add(second);
    if (third > second && third > from) add(third);
    if (i - 1 > third) add(i - 1);
  }
  const last = line.at(-1);
  if (last && last[0] < end) line.push([end, last[1]]);
  return line;
}

export interface Band {
  readonly name: string;
  /** Its place among the tracks, which is its colour. */
  readonly place: number;
  readonly data: readonly Vertex[];
}

/**
 * The bands of a stack that are shown, all with corners on the same days: of each step of pixels the last day,
 * and those on which the whole is lowest and highest, as far as they can be seen. Where one band has a gap, so has the
 * stack. Shares are of all bands that are shown, in per cent.
 */
export function stackOf(layout: Layout, hidden: Hidden): (Band & {data: Vertex[]})[] {
  const days = cornersOf(layout);
  const shown = layout.tracks
    .map((track, place) => ({track, place}))
    .filter(({track}) => !hidden.has(`band ${track.name}`));
  const heights = shown.map(({track}) => heightsOn(days, track));
  for (let at = 0; at < days.length; at++) {
    let sum = 0;
    for (const height of heights) sum += height[at]!;
    const scale = layout.kind === 'share' && sum > 0 ? 100 / sum : 1;
    for (const height of heights) height[at] = Number.isNaN(sum) ? sum : height[at]! * scale;
  }
  const {top, bottom, min, max} = layout.total!;
  const seen = seenOf(heights, (max - min) / (bottom - top) / 2);
  return shown.map(({track: {name}, place}, i) => ({
    name,
    place,
    data: seen.map((at): Vertex => [days[at]!, heights[i]![at]!]),
  }));
}

/** The totals of a band on ascending days; 0 before it begins. */
function heightsOn(corners: Int32Array, {tracks}: Strand): Float64Array {
  const heights = new Float64Array(corners.length);
  for (const {days, totals} of tracks)
    for (let at = 0, known = 0; at < corners.length; at++) {
      known = countUntil(days, corners[at]!, known);
      if (known > 0) heights[at]! += totals[known - 1]!;
    }
  return heights;
}

/** The corners at which the top of a band has moved by `least` since the one before, and the last. */
function seenOf(heights: readonly Float64Array[], least: number): number[] {
  const [before, tops] = [
    new Float64Array(heights.length).fill(Number.NaN),
    new Float64Array(heights.length),
  ];
  const seen: number[] = [];
  const last = (heights[0]?.length ?? 0) - 1;
  for (let at = 0; at <= last; at++) {
    let isSeen = at === last;
    for (let i = 0, top = 0; i < heights.length; i++) {
      tops[i] = top += heights[i]![at]!;
      // What is unknown is seen.
      if (!(Math.abs(top - before[i]!) < least)) isSeen = true;
    }
    if (!isSeen) continue;
    before.set(tops);
    seen.push(at);
  }
  return seen;
}

/** Pixels within which a stack shows one step; a line shows each. */
const STEP = 2;

/** The days on which the bands have corners: the last of each step on which one changes, and the peaks of the whole. */
function cornersOf({first, last, end, left, right, tracks, whole}: Layout): Int32Array {
  const steps = Math.max(1, Math.ceil((right - left) / STEP));
  const untils = Int32Array.from({length: steps}, (_, step) =>
    Math.min(Math.floor(first + ((last - first) * (step + 1)) / steps), end - 1),
  );
  const latest = new Int32Array(steps).fill(first);
  for (const {days} of tracks.flatMap((strand) => strand.tracks))
    for (let step = 0, known = 0; step < steps; step++) {
      known = countUntil(days, untils[step]!, known);
      if (known > 0 && days[known - 1]! > latest[step]!) latest[step] = days[known - 1]!;
    }
  const {days, totals} = whole;
  const corners: number[] = [first];
  const add = (day: number) => {
    if (day > corners.at(-1)!) corners.push(day);
  };
  for (let step = 0, next = countUntil(days, first); step < steps; step++) {
    const [from, until] = [next, countUntil(days, untils[step]!, next)];
    let [low, high] = [from, from];
    for (; next < until; next++) {
      if (totals[next]! < totals[low]!) low = next;
      if (totals[next]! > totals[high]!) high = next;
    }
    if (from < until) add(days[Math.min(low, high)]!);
    if (from < until) add(days[Math.max(low, high)]!);
    add(latest[step]!);
  }
  add(end);
  return Int32Array.from(corners);
}
