import {widthOf} from './text-width.js';

/** The name of a day, as it stands under a strip. */
export interface MarkLabel {
  readonly text: string;
  /** In pixels from the beginning of the strip. */
  readonly left: number;
  /** The line it stands on, from 0. */
  readonly line: number;
}

/** Lines of names under a strip; a day whose name has no room keeps its dot, its tip and its accessible name. */
const LINES = 2;

/**
 * Where the names of days stand: under their week, on the first line that has room; at the end of a strip they end
 * with it.
 * @param marks names with the week of their day, from 0, in order
 * @param pitch from one week to the next, in pixels
 * @param em the size of the font, in pixels
 * @param width of the strip, in pixels
 */
export function layMarks(
  marks: readonly {readonly week: number; readonly text: string}[],
  pitch: number,
  em: number,
  width: number,
): readonly MarkLabel[] {
  const ends = Array.from({length: LINES}, () => -Infinity);
  return marks.flatMap(({week, text}) => {
    const size = (widthOf(text) + 0.75) * em;
    const left = Math.max(0, Math.min(week * pitch, width - size));
    const line = ends.findIndex((end) => end <= left);
    if (line < 0 || size > width) return [];
    ends[line] = left + size;
    return [{text, left, line}];
  });
}
