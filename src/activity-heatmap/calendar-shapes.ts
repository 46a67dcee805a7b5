import {round} from '../drawing/shape.js';
import type {Strip} from './calendar.js';

/** All in pixels. */
export interface CellSizes {
  /** From one cell to the next. */
  readonly pitch: number;
  readonly radius: number;
  /** Pixels of the screen to each pixel: edges lie between them. */
  readonly density: number;
}

/** Of a pitch, that of a cell without the gap after it. */
export const CELL = 11 / 13;

/** From one line of a hatch to the next, along the side of a cell. */
const HATCH = 3 * Math.SQRT2;

/** What is drawn for the days of a strip, each as the data of one SVG path: a year is a handful of shapes, not hundreds. */
export interface StripShapes {
  /** Cells with round corners; smaller by an inset on each side, or larger by a negative one. */
  boxes(days: readonly number[], inset?: number): string;
  /** Lines across cells. */
  hatches(days: readonly number[]): string;
  /** A dot in the middle of each cell, or in its lower corner where a figure stands in the middle. */
  dots(days: readonly number[], isInCorner: boolean): string;
  /** The middle of a cell. */
  middle(day: number): {readonly x: number; readonly y: number};
}

export function stripShapes({monday, weeks}: Strip, {pitch, radius, density}: CellSizes): StripShapes {
  const sharp = (length: number) => Math.round(length * density) / density;
  const side = sharp(pitch * CELL);
  const edges = Array.from({length: Math.max(weeks, 7)}, (_, index) => sharp(index * pitch));
  /** The same outline in each cell, so many pixels from its upper left corner. */
  const stamped = (days: readonly number[], [x, y]: readonly [number, number], outline: string) => {
    const lefts = edges.map((edge) => `M${round(edge + x)} `);
    const rest = edges.map((edge) => `${round(edge + y)}${outline}`);
    let path = '';
    for (const day of days) path += lefts[Math.floor((day - monday) / 7)]! + rest[(day - monday) % 7]!;
    return path;
  };
  return {
    boxes(days, inset = 0) {
      const corner = round(Math.max(0, radius - inset));
      const straight = round(side - 2 * inset - 2 * corner);
      const outline =
        `h${straight}q${corner} 0 ${corner} ${corner}v${straight}q0 ${corner}-${corner} ${corner}` +
        `h-${straight}q-${corner} 0-${corner}-${corner}v-${straight}q0-${corner} ${corner}-${corner}z`;
      return stamped(days, [inset + corner, inset], outline);
    },
    hatches(days) {
      let [outline, x, y] = ['', 0, 0];
      for (let at = HATCH / 2; at < 2 * side; at += HATCH) {
        const [near, far] = [Math.max(0, at - side), Math.min(side, at)];
        outline += `m${round(near - x)} ${round(far - y)}l${round(far - near)} ${round(near - far)}`;
        [x, y] = [far, near];
      }
      return stamped(days, [0, 0], outline);
    },
    dots(days, isInCorner) {
      const r = isInCorner ? radius : round(side * 0.14);
      const middle = isInCorner ? side - radius - 1 : side / 2;
      return stamped(days, [middle - r, middle], `a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`);
    },
    middle: (day) => ({
      x: round(edges[Math.floor((day - monday) / 7)]! + side / 2),
      y: round(edges[(day - monday) % 7]! + side / 2),
    }),
  };
}
