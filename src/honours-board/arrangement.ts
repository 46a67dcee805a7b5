import type {Division, Filter} from './groups.js';
import type {Room} from './layout.js';
import type {Honour} from './model.js';
import type {BoardParts} from './parts.js';

/** All that an arrangement follows from. */
export interface Settings {
  /** Those that the filters leave, in the feed's order. */
  readonly shown: readonly Honour[];
  /** Those that the same filters would have left of the feed before this one; none where there was none. */
  readonly before: readonly Honour[];
  readonly filter: Filter;
  readonly by: Division;
  readonly room: Room;
  /** The language that titles are broken in. */
  readonly locale: string;
}

/** Honours that were given their places once; any place the board can stand at is then drawn quickly. */
export interface Arrangement {
  /** How many places there are: pages, or rows that can stand at the top; at least 1. */
  readonly stops: number;
  /** How many of them a page turn passes. */
  readonly stride: number;
  /** What stands there from a place on. */
  draw(parts: BoardParts): unknown;
}

/** A way to draw honours; it is fetched when it is asked for, and brings its styles. */
export interface Layout {
  arrange(settings: Settings): Arrangement;
}

/** The page, counted from 0, that a place belongs to; how many there are is that of the last place and one. */
export const pageAt = ({stride}: Arrangement, place: number): number => Math.ceil(place / stride);
export const pagesOf = (arrangement: Arrangement): number => pageAt(arrangement, arrangement.stops - 1) + 1;

/** The place to which a page is turned, forward or back; from the last on to the first. */
export function turned({stops, stride}: Arrangement, place: number, by: 1 | -1): number {
  const last = stops - 1;
  if (by > 0) return place >= last ? 0 : Math.min(last, place + stride);
  return place === 0 ? last : Math.max(0, place - stride);
}
