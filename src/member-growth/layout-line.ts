import type {Layout} from './layout.js';
import {countUntil, totalAt, type Track} from './model-track.js';

/** A day and a value. */
export type Vertex = [day: number, value: number];

type Window = Pick<Layout, 'first' | 'last' | 'end' | 'left' | 'right'>;

/** Vertices that one column of pixels can show: where it comes in, its lowest, its highest, where it goes out. */
const columnOf = ({first, last, left, right}: Window) => {
  const perDay = (right - left) / Math.max(1, last - first);
  return (day: number) => Math.floor((day - first) * perDay);
};

/**
 * The corners of a running total between two days, thinned to what the pixels can show. It begins where the total
 * is first known (a step when the total before is known too) and holds until the last day.
 */
export function lineOf(track: Track, window: Window): Vertex[] {
  const {days, totals, opening} = track;
  const {first, end} = window;
  const vertices: Vertex[] = [];
  const held = totalAt(track, first - 1);
  if (!Number.isNaN(held)) vertices.push([first, held]);
  else if (opening > 0 && days.length > 0 && days[0]! <= end) vertices.push([days[0]!, opening]);
  for (let i = countUntil(days, first - 1); i < days.length && days[i]! <= end; i++)
    vertices.push([days[i]!, totals[i]!]);
  const last = vertices.at(-1);
  if (last && last[0] < end) vertices.push([end, last[1]]);
  return thinned(vertices, columnOf(window));
}

function thinned(vertices: readonly Vertex[], columnAt: (day: number) => number): Vertex[] {
  const kept: Vertex[] = [];
  for (let i = 0; i < vertices.length;) {
    const column = columnAt(vertices[i]![0]);
    let [low, high] = [i, i];
    let end = i;
    for (; end < vertices.length && columnAt(vertices[end]![0]) === column; end++) {
      if (vertices[end]![1] < vertices[low]![1]) low = end;
      if (vertices[end]![1] > vertices[high]![1]) high = end;
    }
    for (const at of [...new Set([i, low, high, end - 1])].sort((a, b) => a - b)) kept.push(vertices[at]!);
    i = end;
  }
  return kept;
}

export interface Band {
  readonly name: string;
  /** Its place among the tracks, which is its colour. */
  readonly place: number;
  readonly data: readonly Vertex[];
}

/** The bands of a stack that are shown, all with corners on the same days; at most two in a column of pixels. */
export function stackOf(layout: Layout, hidden: ReadonlySet<string>): (Band & {data: Vertex[]})[] {
  const {first, end, tracks} = layout;
  const columnAt = columnOf(layout);
  const days = new Set([first, end]);
  for (const track of tracks) for (const day of track.days) if (day > first && day < end) days.add(day);
  const sorted = [...days].sort((a, b) => a - b);
  const shown = sorted.filter((day, i) => i === 0 || columnAt(day) !== columnAt(sorted[i + 1] ?? Infinity));
  return tracks
    .map((track, place) => ({
      name: track.name,
      place,
      data: shown.map((day): Vertex => [day, totalAt(track, day) || 0]),
    }))
    .filter(({name}) => !hidden.has(`band ${name}`));
}
