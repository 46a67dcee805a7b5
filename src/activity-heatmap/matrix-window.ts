/** The rows and columns of a matrix that are drawn: the first and the last of each, from 0. */
export interface Part {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** What may be in view before anything was measured. */
export const TOP_LEFT: Part = {rows: [0, 14], columns: [0, 19]};

/** How many rows or columns to scroll past before others are drawn: not every pixel of scrolling draws. */
const STEP = 10;
/** How many are drawn before and after those in view. */
const MARGIN = 5;

/**
 * What is in view of things that lie behind each other, in whole steps.
 * @param at how far they are scrolled, in pixels
 * @param room how much of them is in view, in pixels
 * @param size of each, in pixels
 */
export function linesInView(at: number, room: number, size: number): readonly [number, number] {
  const step = size * STEP;
  return [Math.floor(at / step) * STEP, Math.ceil((at + room) / step) * STEP - 1];
}

/** What is drawn of so many rows and columns when a part is in view. */
export function drawnAround({rows, columns}: Part, rowCount: number, columnCount: number): Part {
  const around = ([first, last]: readonly [number, number], count: number) =>
    [Math.max(0, Math.min(first, count) - MARGIN), Math.min(count - 1, last + MARGIN)] as const;
  return {rows: around(rows, rowCount), columns: around(columns, columnCount)};
}

export const isSamePart = (a: Part, b: Part): boolean =>
  String([a.rows, a.columns]) === String([b.rows, b.columns]);
