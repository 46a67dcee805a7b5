import {addMonths, type Strip} from './calendar.js';

/** A key as a keyboard event tells it. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** Rows that PageUp and PageDown go in a table. */
const PAGE = 10;

/**
 * The day that a key leads to from another, undefined where it leads nowhere. As in the W3C grid pattern: down is the
 * next day, right the next week, Home and End the ends of the row, with Ctrl those of the picture, PageUp and
 * PageDown a month, with Shift a year. Only these two leave the strips; whether there is such a year is the caller's.
 */
export function stepInCalendar(day: number, press: Press, strips: readonly Strip[]): number | undefined {
  const {key, ctrlKey, shiftKey} = press;
  const strip = strips.find(({from, until}) => from <= day && day <= until);
  const [first, last] = [strips[0], strips.at(-1)];
  if (!strip || !first || !last) return undefined;
  const within = (to: number) => (strips.some(({from, until}) => from <= to && to <= until) ? to : undefined);
  switch (key) {
    case 'ArrowDown':
      return within(day + 1);
    case 'ArrowUp':
      return within(day - 1);
    case 'ArrowRight':
      return within(day + 7);
    case 'ArrowLeft':
      return within(day - 7);
    case 'Home':
      return ctrlKey ? first.from : day - 7 * Math.floor((day - strip.from) / 7);
    case 'End':
      return ctrlKey ? last.until : day + 7 * Math.floor((strip.until - day) / 7);
    case 'PageUp':
      return addMonths(day, shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(day, shiftKey ? 12 : 1);
    default:
      return undefined;
  }
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The same in a table of so many rows and columns; PageUp and PageDown go ten rows. */
export function stepInTable(
  {row, column}: Spot,
  {key, ctrlKey}: Press,
  rows: number,
  columns: number,
): Spot | undefined {
  const to = (toRow: number, toColumn: number): Spot => ({
    row: Math.min(rows - 1, Math.max(0, toRow)),
    column: Math.min(columns - 1, Math.max(0, toColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'PageDown':
      return to(row + PAGE, column);
    default:
      return undefined;
  }
}
