import {firstDayOfMonth, lastDayOfMonth} from './calendar.js';
import {
  firstRowFrom,
  isCovered,
  NOT_STATED,
  passes,
  rowsBetween,
  type ActivityModel,
  type KindFilter,
  type Measure,
} from './model.js';

export type RowsBy = 'org' | 'kind';

/** In which order the rows stand; `feed` is that in which they first appear in it. */
export type SortBy = 'feed' | 'name' | 'total' | 'recent';

export interface MatrixRow {
  /** Place among the organisations or kinds of the model, or NOT_STATED. */
  readonly place: number;
  /** Id of the organisation, or the kind; empty where the feed states none. */
  readonly id: string;
  readonly name: string;
}

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly from: number;
  readonly until: number;
}

/**
 * Organisations or kinds by month. The figures lie row by row; each row ends with its sum, and a last row, after
 * those of `rows`, holds the sums of the columns.
 */
export interface Matrix extends Readonly<Record<Measure, Float64Array>> {
  readonly rows: readonly MatrixRow[];
  readonly months: readonly Month[];
}

export interface MatrixOrder {
  readonly sort: SortBy;
  readonly measure: Measure;
  /** Which of two names stands first. */
  readonly compare: (a: string, b: string) => number;
}

/** The matrix of these years. Months before and after all that the feed speaks of are left out. */
export function makeMatrix(
  model: ActivityModel,
  by: RowsBy,
  years: readonly number[],
  filter: KindFilter,
  order?: MatrixOrder,
): Matrix {
  const rows = matrixRows(model, by, filter);
  const months = monthsOf(model, years);
  const width = months.length + 1;
  const count = new Float64Array(width * (rows.length + 1));
  const participants = new Float64Array(count.length);
  const latest = new Float64Array(rows.length);
  const column = by === 'org' ? model.orgOf : model.kindOf;
  const rowOf = new Int32Array(model[by === 'org' ? 'orgs' : 'kinds'].length + 1);
  for (const [row, {place}] of rows.entries()) rowOf[place - NOT_STATED] = row;
  const {days, kindOf, orgOf, counts, participants: people} = model;
  const isAll = filter.kind === undefined;
  months.forEach(({from, until}, month) => {
    for (let entry = firstRowFrom(model, from); days[entry]! <= until; entry++) {
      if (!isAll && !passes(filter, kindOf[entry]!, orgOf[entry]!)) continue;
      const row = rowOf[column[entry]! - NOT_STATED]!;
      // Rows come by day, so that the last one stays.
      if (counts[entry]! > 0) latest[row] = days[entry]!;
      count[row * width + month]! += counts[entry]!;
      participants[row * width + month]! += people[entry]!;
    }
  });
  addSums(count, width);
  addSums(participants, width);
  const matrix = {rows, months, count, participants};
  return order && order.sort !== 'feed' ? sorted(matrix, latest, order) : matrix;
}

/** Fills the last column, then the last row. */
function addSums(values: Float64Array, width: number) {
  const last = values.length - width;
  for (let row = 0; row < last; row += width) {
    let sum = 0;
    for (let column = 0; column < width - 1; column++) {
      sum += values[row + column]!;
      values[last + column]! += values[row + column]!;
    }
    values[row + width - 1] = sum;
    values[last + width - 1]! += sum;
  }
}

/** The same in another order: those that are not named stand last, and equal ones as the feed has them. */
function sorted(matrix: Matrix, latest: Float64Array, {sort, measure, compare}: MatrixOrder): Matrix {
  const {rows, months} = matrix;
  const width = months.length + 1;
  const total = (row: number) => matrix[measure][row * width + months.length]!;
  const first = {
    name: (a: number, b: number) => compare(rows[a]!.name, rows[b]!.name),
    total: (a: number, b: number) => total(b) - total(a),
    recent: (a: number, b: number) => latest[b]! - latest[a]!,
    feed: () => 0,
  }[sort];
  const isUnnamed = (row: number) => Number(rows[row]!.place === NOT_STATED);
  const order = rows.map((_, row) => row).sort((a, b) => isUnnamed(a) - isUnnamed(b) || first(a, b));
  const moved = (values: Float64Array) => {
    const copy = values.slice();
    order.forEach((from, to) => copy.set(values.subarray(from * width, (from + 1) * width), to * width));
    return copy;
  };
  return {
    months,
    rows: order.map((row) => rows[row]!),
    count: moved(matrix.count),
    participants: moved(matrix.participants),
  };
}

/** Whether anything is known of a month: it has rows, or a day that the feed speaks of. */
export const isMonthKnown = (model: ActivityModel, {from, until}: Month): boolean =>
  isCovered(model, from) ||
  isCovered(model, until) ||
  (from < model.first && until > model.last) ||
  !rowsBetween(model, from, until).next().done;

function matrixRows(
  {orgs, kinds, orgOf, kindOf}: ActivityModel,
  by: RowsBy,
  {kind}: KindFilter,
): readonly MatrixRow[] {
  const rows =
    by === 'org'
      ? orgs.map(({id, name}, place) => ({place, id, name}))
      : kinds.map((name, place) => ({place, id: name, name}));
  if (by === 'kind' && kind !== undefined) return rows.filter(({place}) => place === kind);
  const places = by === 'org' ? orgOf : kindOf;
  return places.includes(NOT_STATED) ? [...rows, {place: NOT_STATED, id: '', name: ''}] : rows;
}

function monthsOf(model: ActivityModel, years: readonly number[]): readonly Month[] {
  const months = years.flatMap((year) =>
    Array.from({length: 12}, (_, index) => ({
      year,
      month: index + 1,
      from: firstDayOfMonth(year, index + 1),
      until: lastDayOfMonth(year, index + 1),
    })),
  );
  const isKnown = (month: Month) => isMonthKnown(model, month);
  return months.slice(months.findIndex(isKnown), months.findLastIndex(isKnown) + 1);
}
