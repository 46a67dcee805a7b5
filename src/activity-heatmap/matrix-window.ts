/** The rows and columns of a matrix that are drawn: the first and the last of each, from 0. */
export interface Part {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** Enough to measure how large rows and columns are, which comes before the first of them is painted. */
export const TOP_LEFT: Part = {rows: [0, 0], columns: [0, 0]};

/** How many rows or columns to scroll past before others are drawn: not every pixel of scrolling draws. */
const STEP = 10;
/** How many are drawn before and after those in view: more once somebody scrolls, so that the first picture is soon there. */
const [MARGIN, FEW] = [5, 2];

/**
 * What is in view of things that lie behind each other: exactly, and in whole steps once they are scrolled.
 * @param at how far they are scrolled, in pixels
 * @param room how much of them is in view, in pixels
 * @param size of each, in pixels
 */
export function linesInView(at: number, room: number, size: number): readonly [number, number] {
  const lines = at > 0 ? STEP : 1;
  const step = size * lines;
  return [Math.floor(at / step) * lines, Math.ceil((at + room) / step) * lines - 1];
}

/** What is drawn of so many rows and columns when a part is in view. */
export function drawnAround({rows, columns}: Part, rowCount: number, columnCount: number): Part {
  const around = ([first, last]: readonly [number, number], count: number) =>
    [
      Math.max(0, Math.min(first, count) - MARGIN),
      Math.min(count - 1, last + (first > 0 ? MARGIN : FEW)),
    ] as const;
  return {rows: around(rows, rowCount), columns: around(columns, columnCount)};
}

export const isSamePart = (a: Part, b: Part): boolean =>
  String([a.rows, a.columns]) === String([b.rows, b.columns]);
