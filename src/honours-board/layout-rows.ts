import {paginate, type Page, type Room} from './layout.js';

/** Rows of a ranking, of two lines each. */
export interface RankingPlan {
  readonly row: number;
  /** How many rows stand on the board at once. */
  readonly fits: number;
  /** What there is room for beside rank, name and number. */
  readonly beside: readonly ('bar' | 'years')[];
}

export function layoutRanking({width, height, em}: Room): RankingPlan {
  const row = Math.round(2.9 * em);
  const fits = Math.max(1, Math.floor(height / row));
  // Rows share what is left, up to a third of one.
  const beside = width < 20 * em ? [] : width < 34 * em ? (['bar'] as const) : (['bar', 'years'] as const);
  return {row: Math.floor(Math.min(row * 1.34, Math.max(row, height / fits))), fits, beside};
}

/** Years and what hangs beneath each, in columns. */
export interface TimelinePlan {
  readonly pages: readonly Page[];
  readonly columns: number;
  readonly row: number;
  /** Of a year's heading, with the gap above it. */
  readonly header: number;
  /** Of a year with more honours than this, one fewer is shown, and in place of the last how many more there are. */
  readonly most: number;
}

/** Rows that a year has before it is folded. */
const UNFOLDED = 3;

/** Of an entry, in em: the least and the most that a column is wide, and what stands beside a title. */
const [LEAST, MOST, BESIDE] = [12, 20, 2];

/** So wide that most titles, three in four, fit in a line; in em. */
function columnWidth(titles: readonly number[]): number {
  const most = titles.toSorted((a, b) => a - b)[Math.floor(titles.length * 0.75)] ?? 0;
  return Math.min(MOST, Math.max(LEAST, most + BESIDE));
}

/**
 * `sizes` are those of the years, from the newest; a single year is not folded. `titles` are the widths of all titles,
 * in em.
 */
export function layoutTimeline(
  sizes: readonly number[],
  titles: readonly number[],
  {width, height, em, gap}: Room,
): TimelinePlan {
  const fitting = Math.floor((width + gap) / (columnWidth(titles) * em + gap));
  const columns = Math.max(
    1,
    Math.min(
      fitting,
      sizes.reduce((a, b) => Math.max(a, b), 1),
    ),
  );
  const row = Math.round(2.1 * em);
  const header = Math.round(2.7 * em);
  const most = sizes.length > 1 ? columns * UNFOLDED : Infinity;
  const shown = sizes.map((size) => Math.min(size, most));
  return {columns, row, header, most, pages: paginate(shown, {columns, row, gap: 0, header, height})};
}
