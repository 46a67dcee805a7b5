/** The room a board has, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** The size of body text; every other size follows from it. */
  readonly em: number;
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
  /** Width and height of a plaque. */
  readonly cell: number;
  readonly row: number;
  /** One size for the titles of the whole board. */
  readonly size: number;
  /** Between a plaque's edge and its title. */
  readonly pad: number;
  /** Whether category and year have room under the title. */
  readonly hasNote: boolean;
}

export interface ListPlan {
  readonly pages: readonly Page[];
  readonly row: number;
}

/** Line height of titles, the widest title that decides the size, and the proportion a plaque likes best; in em. */
const LINE = 1.3;
const DECIDING = 20;
const ASPECT = 3;

/** How wide a title is in em: 1 for a Chinese character or mark, about half for a letter or figure. */
export function titleWidth(title: string): number {
  let width = 0;
  for (const character of title) {
    if (/[\u2E80-\u{10FFFF}\u2014-\u2026]/u.test(character)) width += 1;
    else width += /[A-Z]/.test(character) ? 0.7 : 0.56;
  }
  return width;
}

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

/** Rows of a list: its head and a group's heading are as high as a row. */
export function layoutList(sizes: readonly number[], {height, em}: Room): ListPlan {
  const row = Math.round(em * 2.36);
  const header = sizes.length > 1 ? row : 0;
  return {row, pages: paginate(sizes, {columns: 1, row, gap: 0, header, height: height - row})};
}

/**
 * Arranges plaques: comfortably on one page in the best proportion; else closer together, if that brings all of
 * them onto one page legibly; else comfortably on several. `widths` are those of all titles.
 */
export function layoutPlaques(
  sizes: readonly number[],
  widths: readonly number[],
  {width, height, em, gap}: Room,
): PlaquePlan {
  const least = 0.92 * em;
  const comfort = 1.14 * em;
  const most = 1.43 * em;
  const pad = Math.max(12, 0.56 * em);
  const note = 1.2 * em + 4;
  const header = sizes.length > 1 ? headingHeight(em) : 0;
  const longest = widths.reduce((a, b) => Math.max(a, b), 1);
  const deciding = widths.reduce((a, b) => (b <= DECIDING ? Math.max(a, b) : a), 1);

  /** The largest size at which the deciding title fits into a cell, in one line or two. */
  const sizeIn = (inner: number, space: number) =>
    Math.max(
      Math.min(inner / deciding, space / LINE),
      // A line is not filled to its end where words stay whole.
      Math.min(inner / (deciding / 2 + 1), space / (2 * LINE)),
    );
  const cellOf = (columns: number) => (width + gap) / columns - gap;
  const grid = (columns: number, row: number): Grid => ({columns, row, gap, header, height});
  const rowOf = (size: number, lines: number) => lines * LINE * size + 2 * pad;

  /** Rows as high as the fullest page allows. */
  const stretch = (pages: readonly Page[], columns: number, row: number) => {
    const full = pages.length > 1 ? pages.slice(0, -1) : pages;
    const rows = full.map((page) => {
      const count = page.reduce((sum, {from, to}) => sum + Math.ceil((to - from) / columns), 0);
      return (height + gap - page.length * header) / count - gap;
    });
    return Math.max(row, Math.min(2.2 * rowOf(comfort, 2), ...rows.slice(0, 100)));
  };

  const finish = (columns: number, leastRow: number, pages: readonly Page[]): PlaquePlan => {
    const row = stretch(pages, columns, leastRow);
    const cell = Math.min(cellOf(columns), 5 * row);
    const fitted = sizeIn(cell - 2 * pad, row - 2 * pad);
    const besideNote = sizeIn(cell - 2 * pad, row - 2 * pad - note);
    const hasNote = besideNote >= Math.min(comfort, fitted);
    const size = Math.min(most, Math.max(least, hasNote ? besideNote : fitted));
    return {pages, columns, cell, row, pad, hasNote, size: Math.floor(size * 2) / 2};
  };

  const comfortable = Math.min(11.5 * em, Math.max(9 * em, (deciding / 2 + 1) * comfort + 2 * pad));
  const columns = Math.max(1, Math.floor((width + gap) / (comfortable + gap)));
  const row = rowOf(comfort, 2);
  const plans = Array.from({length: columns}, (_, index) => index + 1)
    .map((count) => ({count, pages: paginate(sizes, grid(count, row))}))
    .filter(({pages}) => pages.length <= 1)
    .map(({count, pages}) => finish(count, row, pages));
  const strain = ({cell, row}: PlaquePlan) => Math.abs(Math.log(cell / row / ASPECT));
  if (plans.length > 0) return plans.reduce((a, b) => (strain(b) < strain(a) ? b : a));

  for (let count = columns; cellOf(count) >= 5 * em; count++) {
    const inner = cellOf(count) - 2 * pad;
    const lines = longest * least <= inner ? 1 : 2;
    if (lines === 2 && (deciding / 2 + 1) * least > inner) break;
    const pages = paginate(sizes, grid(count, rowOf(least, lines)));
    if (pages.length === 1) return finish(count, rowOf(least, lines), pages);
  }
  return finish(columns, row, paginate(sizes, grid(columns, row)));
}

/** A group's heading above its plaques, with the gap under it. */
export const headingHeight = (em: number) => 1.5 * em + 6;

/**
 * The height, in em, of a board whose page gives it none: up to three rows of plaques, or eleven of a list. It follows
 * from the number of honours alone, so that measuring the board never changes it.
 */
export function ownHeight(layout: 'plaques' | 'list', count: number): number {
  return layout === 'list' ? Math.min(11, count + 1) * 2.36 : Math.min(3, Math.ceil(count / 2)) * 5.6 + 1;
}
