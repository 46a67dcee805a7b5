import {DECIDING, LINE, noteHeight, rulesOf, type PlaquePlan, type Room} from './layout.js';

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
  /** Where there is room for what adorns a title: at its sides, or above it around the year. */
  readonly wreath: 'none' | 'beside' | 'above';
  /** Height of a sprig, in pixels. */
  readonly sprig: number;
  /** Of a line between sprigs, in pixels. */
  readonly width: number;
}

/** Typefaces differ by so much from what a title is taken to be wide. */
const LEEWAY = 0.97;

/** The widest titles that are looked at piece by piece: if they fit, the others do. */
const LOOKED_AT = 40;

/** Between a sprig and what it stands beside, in em. */
export const SPRIG_GAP = 0.4;

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

/** The width of a line, in em, at which a text takes no more lines than at the full one, and its lines are most alike. */
export function evenWidth(pieces: readonly number[], full: number): number {
  const lines = linesOf(pieces, full);
  let width = pieces.reduce((a, b) => a + b, 0) / lines;
  while (width < full && linesOf(pieces, width) > lines) width += 0.25;
  return Math.min(full, width);
}

/** Whether every title that decides fits into so many lines of this size and width. */
type Fits = (lines: number, size: number, width: number) => boolean;

/**
 * Sets the titles of a board so that none is cut while there is room: in two lines of the planned size; in two of a
 * smaller one, down to that of notes; in three; in three without the note beneath. Titles that are far too long decide
 * nothing, but have a third line where there is one. What adorns them comes last.
 */
export function fitTitles(plan: PlaquePlan, titles: readonly Title[], room: Room): TitleFit {
  const fits = fitting(plan, titles, room);
  const least = Math.min(plan.size, room.note);
  const cut = {size: least, lines: freeLines(plan, least, false, room), hasNote: false};
  const fit = setTitles(plan, fits, room) ?? cut;
  const isAnyLonger = titles.some(({width}) => width > DECIDING);
  return {...fit, ...wreathOf(plan, fit, fits, isAnyLonger, room)};
}

type Setting = Pick<TitleFit, 'size' | 'lines' | 'hasNote'>;

const lineWidth = ({cell, pad}: PlaquePlan) => cell - 2 * pad;

/** Titles are taken apart once, and only those that may need a second line. */
function fitting(plan: PlaquePlan, titles: readonly Title[], room: Room): Fits {
  const narrowest = lineWidth(plan) - 2 * asideOf(TALL * plan.size, room.em);
  const deciding = titles
    .filter(({width}) => width <= DECIDING && width * plan.size > narrowest * LEEWAY)
    .sort((a, b) => b.width - a.width)
    .slice(0, LOOKED_AT)
    .map(({width, pieces}) => ({width, pieces: pieces()}));
  return (lines, size, width) => {
    const line = (width * LEEWAY) / size;
    return deciding.every((title) => title.width <= line || linesOf(title.pieces, line) <= lines);
  };
}

/** How titles are set whole; undefined where that cannot be. */
function setTitles(plan: PlaquePlan, fits: Fits, room: Room): Setting | undefined {
  const {size: planned, hasNote: mayHaveNote} = plan;
  for (const lines of [2, 3])
    for (const hasNote of mayHaveNote ? [true, false] : [false])
      for (let size = planned; size >= Math.min(planned, room.note); size -= 0.5) {
        const free = freeLines(plan, size, hasNote, room);
        if (free >= lines && fits(lines, size, lineWidth(plan))) return {size, lines: free, hasNote};
      }
  return undefined;
}

/** Lines of this size that the lowest plaque has down to its inner rules; no more than three. */
function linesWithin({rows}: PlaquePlan, size: number, hasNote: boolean, room: Room): number {
  const height = lowest(rows) - 0.9 * room.em - (hasNote ? noteHeight(room) : 0);
  return Math.min(3, Math.floor(height / (LINE * size)));
}

/** The same, but two in any case: what has to be said may stand on the rules. */
const freeLines = (...of: Parameters<typeof linesWithin>) => Math.max(2, linesWithin(...of));

const lowest = (rows: readonly number[]) => rows.reduce((a, b) => Math.min(a, b), Infinity);

/** Width to height of a sprig; its height as a medal, in em, and beside a title, in its size: the least and the most. */
const SPRIG = 28 / 46;
const MEDAL = 3;
const [SMALL, TALL] = [1.6, 2.4];

/** What a sprig of this height takes of a line's width, with the gap beside it. */
const asideOf = (sprig: number, em: number) => SPRIG * sprig + SPRIG_GAP * em;

/** What adorns titles takes nothing from them: it stands above them, or at their sides if they remain what they are. */
function wreathOf(
  plan: PlaquePlan,
  {size, lines, hasNote}: Setting,
  fits: Fits,
  isAnyLonger: boolean,
  room: Room,
) {
  const {em} = room;
  const width = lineWidth(plan);
  const isInTwo = fits(2, size, width);
  const free = lowest(plan.rows) - 2 * rulesOf(lowest(plan.rows), em);
  const above = free - 2 * LINE * size - (hasNote ? noteHeight(room) : 0) - SPRIG_GAP * em;
  if (above >= MEDAL * em && isInTwo)
    return {wreath: 'above', sprig: Math.floor(MEDAL * em), width, lines: 2} as const;
  const sprig = Math.floor(Math.min(TALL * size, free));
  const between = width - 2 * asideOf(sprig, em);
  const isFree = sprig >= SMALL * size && !isAnyLonger;
  const most = Math.min(isInTwo ? 2 : lines, linesWithin(plan, size, hasNote, room));
  return isFree && fits(most, size, between)
    ? ({wreath: 'beside', sprig, width: between} as const)
    : ({wreath: 'none', sprig: 0, width} as const);
}
