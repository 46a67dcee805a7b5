import {DECIDING, LINE, noteHeight, type PlaquePlan} from './layout.js';

/** A title in em: its whole width, and those of the pieces that it may break between. */
export interface Title {
  readonly width: number;
  readonly pieces: () => readonly number[];
}

/** How titles are set in the plaques of a plan. */
export interface TitleFit {
  readonly size: number;
  /** After so many lines a title is cut. */
  readonly lines: number;
  readonly hasNote: boolean;
}

/** The widest titles that are looked at piece by piece: if they fit, the others do. */
const LOOKED_AT = 40;

/** How many lines a text takes that may break between its pieces, and within those that are wider than a line. */
export function linesOf(pieces: readonly number[], width: number): number {
  let [lines, left] = [1, width];
  for (const piece of pieces) {
    if (piece > left && left < width) [lines, left] = [lines + 1, width];
    const more = Math.max(0, Math.ceil((piece - left) / width));
    lines += more;
    left += more * width - piece;
  }
  return lines;
}

/**
 * Sets the titles of a board so that none is cut while there is room: in two lines of the planned size; in two of a
 * smaller one, down to that of notes; in three; in three without the note beneath. Titles that are far too long decide
 * nothing, but have a third line where there is one.
 */
export function fitTitles(
  {cell, pad, rows, size: planned, hasNote: mayHaveNote}: PlaquePlan,
  titles: readonly Title[],
  em: number,
): TitleFit {
  const room = cell - 2 * pad;
  const deciding = titles
    .filter(({width}) => width <= DECIDING && width * planned > room)
    .sort((a, b) => b.width - a.width)
    .slice(0, LOOKED_AT)
    .map(({pieces}) => pieces());
  const least = Math.min(planned, Math.max(12, em / 1.2));
  // Down to the inner rules of a plaque.
  const height = rows.reduce((a, b) => Math.min(a, b), Infinity) - 0.9 * em;
  const linesIn = (size: number, hasNote: boolean) =>
    Math.max(2, Math.min(3, Math.floor((height - (hasNote ? noteHeight(em) : 0)) / (LINE * size))));

  for (const lines of [2, 3])
    for (const hasNote of mayHaveNote ? [true, false] : [false])
      for (let size = planned; size >= least; size -= 0.5) {
        const free = linesIn(size, hasNote);
        if (free >= lines && deciding.every((pieces) => linesOf(pieces, room / size) <= lines))
          return {size, lines: free, hasNote};
      }
  return {size: least, lines: linesIn(least, false), hasNote: false};
}
