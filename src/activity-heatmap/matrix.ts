import {firstDayOfMonth, lastDayOfMonth} from './calendar.js';
import {isCovered, NOT_STATED, rowsBetween, type ActivityModel, type Filter, type Measure} from './model.js';

export type RowsBy = 'org' | 'kind';

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

/** The matrix of these years. Months before and after all that the feed speaks of are left out. */
export function makeMatrix(
  model: ActivityModel,
  by: RowsBy,
  years: readonly number[],
  filter: Filter,
): Matrix {
  const rows = matrixRows(model, by, filter);
  const months = monthsOf(model, years);
  const width = months.length + 1;
  const count = new Float64Array(width * (rows.length + 1));
  const participants = new Float64Array(count.length);
  const places = new Map(rows.map(({place}, index) => [place, index]));
  const column = by === 'org' ? model.orgOf : model.kindOf;
  months.forEach(({from, until}, month) => {
    for (const entry of rowsBetween(model, from, until, filter)) {
      const row = places.get(column[entry]!)!;
      for (const at of [row * width + month, row * width + months.length]) {
        count[at]! += model.counts[entry]!;
        participants[at]! += model.participants[entry]!;
      }
      for (const at of [rows.length * width + month, rows.length * width + months.length]) {
        count[at]! += model.counts[entry]!;
        participants[at]! += model.participants[entry]!;
      }
    }
  });
  return {rows, months, count, participants};
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
  {kind}: Filter,
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
