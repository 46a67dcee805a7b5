/** The room a board has, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** The size of body text; every other size follows from it. */
  readonly em: number;
  /** The size of notes; nothing is smaller. */
  readonly note: number;
  /** Between plaques. */
  readonly gap: number;
}

/** The honours of one group that stand on one page: from (counted from 0) up to, not including, to. */
export interface Section {
  readonly group: number;
  readonly from: number;
  readonly to: number;
}

/** Groups in order, as whole rows; a group that goes on is headed again. */
export type Page = readonly Section[];

export interface Grid {
  readonly columns: number;
  /** Height of a row. */
  readonly row: number;
  readonly gap: number;
  /** Height of a group's heading with the gap under it; 0 where there is none. */
  readonly header: number;
  readonly height: number;
}

export interface PlaquePlan {
  readonly pages: readonly Page[];
  readonly columns: number;
  /** Between plaques. */
  readonly gap: number;
  /** Width of a plaque. */
  readonly cell: number;
  /** Height of a plaque, for each page. */
  readonly rows: readonly number[];
  /** One size for the titles of the whole board. */
  readonly size: number;
  /** Between a plaque's edge and its title, left and right. */
  readonly pad: number;
  /** Whether category and year have room under the title. */
  readonly hasNote: boolean;
}

export interface ListPlan {
  readonly pages: readonly Page[];
  readonly row: number;
  /** How many lines a row has. */
  readonly lines: number;
  /** Whether there is room for little more than the names. */
  readonly isNarrow: boolean;
}

/** Line height of titles, their comfortable and largest size, and the widest title that decides the size; in em. */
export const LINE = 1.25;
const COMFORT = 1.14;
const MOST = 1.43;
export const DECIDING = 22;
/** Width to height of a plaque: what it likes best, and the most. */
const ASPECT = 3.2;
const WIDEST = 4.5;
/** Above and below a title, in pixels: comfortable, and where the inner rules of a low plaque end. */
const PAD = 13;
const LEAST_PAD = 10;

/** The smallest title that is planned: 13 pixels on a page, 24 on a wall. */
const leastSize = ({note}: Room) => Math.max(13, note);

/** How broad the moulding of a plaque is, the higher the broader; and how far in from the edge its rules end. */
export const trimOf = (row: number, em: number) => Math.round(Math.max(0.14 * em, row / 22));
export const rulesOf = (row: number, em: number) => Math.max(LEAST_PAD, 2.6 * trimOf(row, em));

/** A group's heading above its plaques, with the gap under it. */
const headingHeight = (em: number) => 1.5 * em + 6;

/** How wide a title is in em: 1 for a Chinese character or mark, about half for a letter or figure, a third for a space. */
export function titleWidth(title: string): number {
  let width = 0;
  for (let at = 0; at < title.length; at++) {
    const unit = title.charCodeAt(at);
    if (unit >= 0x2e80 || (unit >= 0x2014 && unit <= 0x2026)) width += isSecondHalf(unit) ? 0 : 1;
    else if (unit === 0x20) width += 0.33;
    else width += unit >= 0x41 && unit <= 0x5a ? 0.7 : 0.56;
  }
  return width;
}

/** Of a character that takes two units of a text. */
const isSecondHalf = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/** Whether a title is wider than so many em; of most, their length says that they are not. */
const isWider = (title: string, width: number) => title.length > width && titleWidth(title) > width;

/** Deals groups of these sizes out to pages of whole rows; no heading stands without a row. */
export function paginate(sizes: readonly number[], {columns, row, gap, header, height}: Grid): Page[] {
  const pages: Section[][] = [];
  const rowsIn = (space: number) => Math.floor((space - header + gap + 0.01) / (row + gap));
  let left = 0;
  sizes.forEach((size, group) => {
    for (let from = 0; from < size;) {
      if (pages.length === 0 || rowsIn(left) < 1) {
        pages.push([]);
        left = height;
      }
      const rows = Math.min(Math.max(1, rowsIn(left)), Math.ceil((size - from) / columns));
      const to = Math.min(size, from + rows * columns);
      pages.at(-1)!.push({group, from, to});
      left -= header + rows * (row + gap);
      from = to;
    }
  });
  return pages;
}

/** What a list's name column has of the width: what the other columns leave, where they have room at all. */
const NAME_SHARE = 0.42;
const NARROW = 32;

/**
 * Rows of a list; its head and a group's heading are as high as a row of one line. Where one of the titles
 * does not fit a line, rows have two.
 */
export function layoutList(
  sizes: readonly number[],
  titles: readonly {readonly title: string}[],
  {width, height, em}: Room,
): ListPlan {
  const isNarrow = width < NARROW * em;
  const name = isNarrow ? width - 5 * em : width * NAME_SHARE;
  const lines = titles.some(({title}) => isWider(title, name / em)) ? 2 : 1;
  const head = Math.round(em * 2.36);
  const row = lines === 1 ? head : Math.round(em * 3);
  const header = sizes.length > 1 ? head : 0;
  const pages = paginate(sizes, {columns: 1, row, gap: 0, header, height: height - head});
  return {row, lines, pages, isNarrow};
}

/** So many plaques are moved together a little where all are seen at once then. */
const FEW = 300;

/**
 * Arranges plaques. Of every number of columns, with rows that are comfortable or just legible, the plan is taken
 * that is strained least. `sizes` are those of the groups, `widths` those of all titles.
 */
export function layoutPlaques(sizes: readonly number[], widths: readonly number[], room: Room): PlaquePlan {
  const spacious = leastStrained(sizes, widths, room);
  if (spacious.pages.length < 2 || widths.length > FEW) return spacious;
  const close = leastStrained(sizes, widths, {...room, gap: Math.round((room.gap * 2) / 3)});
  return close.pages.length === 1 ? close : spacious;
}

function leastStrained(sizes: readonly number[], widths: readonly number[], room: Room): PlaquePlan {
  const {width, em, gap} = room;
  if (sizes.length === 0) return planPlaques([], {columns: 1, row: 0, header: 0, ...room}, width, 1, room);
  const deciding = widths.reduce((a, b) => (b <= DECIDING ? Math.max(a, b) : a), 1);
  const isAnyLonger = widths.some((width) => width > deciding);
  const largest = sizes.reduce((a, b) => Math.max(a, b), 1);
  let best: PlaquePlan | undefined;
  let leastStrain = Infinity;
  for (let columns = 1; columns <= largest; columns++) {
    const cell = (width + gap) / columns - gap;
    if (columns > 1 && cell < 5 * em) break;
    const isOneLine = !isAnyLonger && deciding * leastSize(room) <= cell - 2 * sidePad(em);
    for (const [size, lines, pad] of [
      [COMFORT * em, 2, PAD],
      [leastSize(room), isOneLine ? 1 : 2, LEAST_PAD],
    ] as const) {
      const row = lines * LINE * size + 2 * pad;
      const header = sizes.length > 1 ? headingHeight(em) : 0;
      const grid = {columns, row, gap, header, height: room.height};
      const plan = planPlaques(paginate(sizes, grid), grid, cell, deciding, room);
      const strain = strainOf(plan, sizes, deciding, room);
      if (strain < leastStrain) [best, leastStrain] = [plan, strain];
    }
  }
  return best!;
}

/** Of the line under a title, with the gap above it. */
export const noteHeight = ({note}: Room) => 1.3 * note + 4;

const sidePad = (em: number) => Math.max(10, 0.42 * em);

/** The largest size at which a title of this width fits into a space, in one line or two. */
const sizeIn = (title: number, width: number, height: number) =>
  Math.max(
    Math.min(width / title, height / LINE),
    // A line is not filled to its end where words stay whole.
    Math.min(width / (title / 2 + 1), height / (2 * LINE)),
  );

/** Lets rows fill their pages and titles their plaques. */
function planPlaques(
  pages: readonly Page[],
  {columns, row, gap, header, height}: Grid,
  widest: number,
  deciding: number,
  room: Room,
): PlaquePlan {
  const {em} = room;
  const comfort = COMFORT * em;
  const filling = pages.map((page) => {
    const count = page.reduce((sum, {from, to}) => sum + Math.ceil((to - from) / columns), 0);
    const full = (height + gap - page.length * header) / count - gap;
    return Math.max(row, Math.min(2.4 * (2 * LINE * comfort + 2 * PAD), full));
  });
  const shortest = filling.reduce((a, b) => Math.min(a, b), Infinity);
  // The last page may be nearly empty; its plaques are no higher for it.
  const rows = filling.map((full, page) => (page > 0 && page === pages.length - 1 ? shortest : full));
  const cell = Math.min(widest, Math.max(26 * em, WIDEST * shortest));
  const pad = Math.max(sidePad(em), rulesOf(shortest, em));
  const note = noteHeight(room);
  const high = shortest - 2 * (shortest < 2 * LINE * comfort + 2 * PAD ? LEAST_PAD : PAD);
  const fitting = sizeIn(deciding, cell - 2 * pad, high);
  const besideNote = sizeIn(deciding, cell - 2 * pad, high - note);
  const hasNote = besideNote >= Math.min(comfort, fitting);
  const size = Math.min(MOST * em, Math.max(leastSize(room), hasNote ? besideNote : fitting));
  return {pages, columns, gap, cell, rows, pad, hasNote, size: Math.floor(size * 2) / 2};
}

/**
 * How far a plan is from the ideal: plaques of good proportion, full rows, no page to turn, titles easy to read. The
 * weights were found by looking at boards from 280 to 1,768 pixels wide.
 */
function strainOf(
  {pages, columns, cell, rows, size, pad}: PlaquePlan,
  sizes: readonly number[],
  deciding: number,
  room: Room,
): number {
  const {em} = room;
  const proportion = Math.abs(Math.log(cell / rows[0]! / ASPECT));
  // A group of a single row has no rag.
  const holes = sizes.map((count) =>
    count > columns ? 1 - ((count - 1) % columns) / columns - 1 / columns : 0,
  );
  const raggedness = holes.reduce((a, b) => a + b, 0) / sizes.length;
  // The end of a group is no surprise; a board of a single group should come out even.
  const evenness = sizes.length > 1 ? 0.25 : 0.8;
  const legible = sizeIn(deciding, cell - 2 * pad, Infinity);
  const smallness = Math.max(0, Math.log((COMFORT * em) / Math.min(size, legible)));
  const cut = Math.max(0, Math.log(leastSize(room) / legible));
  return 1.3 * proportion + evenness * raggedness + 0.8 * Math.log(pages.length) + 1.2 * smallness + cut;
}
