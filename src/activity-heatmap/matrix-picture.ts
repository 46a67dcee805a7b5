import {dayOfNumber} from '../feed/day.js';
import {inLine} from '../locale/in-line.js';
import {addMonths} from './calendar.js';
import type {Change} from './changes.js';
import {isMonthKnown, makeMatrix, type Matrix, type Month, type RowsBy, type SortBy} from './matrix.js';
import {NOT_STATED, sumDays, type ActivityModel} from './model.js';
import {stepInTable, type Spot} from './navigation.js';
import type {Cell, Choice, Period, Picture, Span, Speech} from './picture.js';
import {figures, yearsText} from './sayings.js';
import {heatOf, makeScale} from './scale.js';
import {summarize} from './summary.js';
import {widthOf} from './text-width.js';
import {summaryText} from './summary-text.js';

export interface MatrixColumn {
  readonly label: string;
  /** With its year. */
  readonly name: string;
  /** The cell of its sum. */
  readonly sum: Span;
}

export interface MatrixPicture extends Picture {
  readonly columns: readonly MatrixColumn[];
  readonly years: readonly {readonly label: string; readonly months: number}[];
  readonly by: RowsBy;
  /** What the rows are, and what each is. */
  readonly rowsName: string;
  readonly names: readonly string[];
  /** About how wide the longest name is, in em. */
  readonly longest: number;
  /** A cell, made when it is first drawn. After the last row and column, and what stands there, are the sums. */
  cellAt(row: number, column: number): Cell;
  spotOf(key: string): Spot | undefined;
  /** The cell of a row's sum. */
  sumOf(row: number): Span;
  /** Characters of the longest figure. */
  readonly digits: number;
}

export interface MatrixParts extends Choice {
  readonly by: RowsBy;
  readonly sort: SortBy;
}

const SUM = 'sum';

/** Organisations or kinds by month, with their figures and sums. */
export function matrixPicture(model: ActivityModel, parts: MatrixParts, speech: Speech): MatrixPicture {
  const {by, sort, years, filter, measure, scaleKind, changes} = parts;
  const {words, format, locale} = speech;
  // It takes a while to make, and is seldom asked for.
  let collator: Intl.Collator | undefined;
  const compare = (a: string, b: string) => (collator ??= new Intl.Collator(locale)).compare(a, b);
  const matrix = makeMatrix(model, by, years, filter, {sort, measure, compare});
  const {rows, months} = matrix;
  const [height, width] = [rows.length + 1, months.length + 1];
  const at = (row: number, column: number) => row * width + column;
  const known = months.map((month) => isMonthKnown(model, month));
  const values = matrix[measure];
  const scale = makeScale(withoutSums(values, width), scaleKind);
  const names = rows.map(({id, name}) => (id === '' ? words.notStated : name));
  const period = periodText(months, years, speech);

  // A cell is known by its month and its row's place, which stay the same from year to year.
  const keyOf = (row: number, column: number) => {
    const month = months[column];
    return `${month ? month.from : SUM}|${rows[row]?.place ?? SUM}`;
  };
  const spanAt = (row: number, column: number): Span => ({from: keyOf(row, column), to: keyOf(row, column)});
  const columnPlaces = new Map(months.map(({from}, column) => [String(from), column]));
  const rowPlaces = new Map(rows.map(({place}, row) => [place, row]));
  const spotOf = (key: string): Spot | undefined => {
    const [month = '', row = ''] = key.split('|');
    const spot = {
      row: row === SUM ? rows.length : (rowPlaces.get(Number(row)) ?? -1),
      column: month === SUM ? months.length : (columnPlaces.get(month) ?? -1),
    };
    return spot.row < 0 || spot.column < 0 ? undefined : spot;
  };
  // Thousands of cells are named by them, of which few are in view.
  const monthNames: string[] = [];
  const daysOf = (column: number) => {
    const month = months[column];
    return month ? (monthNames[column] ??= format.month(dayOfNumber(month.from))) : period;
  };
  const monthLabels: string[] = [];
  const labelOf = ({month}: Month) => (monthLabels[month] ??= format.monthName(month));
  const headingAt = (row: number, column: number, between: string) =>
    inLine([names[row] ?? words.sum, daysOf(column)], between);
  const changed = changedSpots(changes, rows, months, by, model.kinds[filter.kind ?? NOT_STATED]);
  const isKnown = (column: number) => known[column] ?? true;
  const sayingsAt = (row: number, column: number) => [
    headingAt(row, column, words.comma),
    isKnown(column)
      ? figures(
          {count: matrix.count[at(row, column)]!, participants: matrix.participants[at(row, column)]!},
          speech,
          measure,
        ).join(words.comma)
      : words.noData,
    ...(changed.has(at(row, column)) ? [words.changed] : []),
  ];
  const look = (row: number, column: number) => {
    if (!isKnown(column)) return 'unknown';
    if (column === months.length) return 'sum total';
    if (row === rows.length) return 'sum';
    const heat = `heat-${heatOf(scale, values[at(row, column)]!)}`;
    return changed.has(at(row, column)) ? `${heat} changed` : heat;
  };
  const cellOf = (row: number, column: number): Cell => ({
    key: keyOf(row, column),
    class: `cell ${look(row, column)}`,
    name: sayingsAt(row, column).join(words.comma),
    isKnown: isKnown(column),
    figure: isKnown(column) ? format.number(values[at(row, column)]!) : '',
  });
  const cells = new Map<number, Cell>();
  /** From one row to another; the sum of all makes all of them. */
  const rowsOf = (first: number, last: number): Pick<Period, 'filter' | 'rows'> & {name: string} => {
    if (last === rows.length) return {filter, name: words.sum};
    const some = rows.slice(first, last + 1);
    return {
      filter: {...filter, [by]: new Set(some.map(({place}) => place))},
      rows: some.map(({id}) => id),
      name: some.length === 1 ? names[first]! : words.several[by](names[first]!, some.length),
    };
  };
  const [from, until] = [months[0]?.from ?? 0, months.at(-1)?.until ?? -1];

  return {
    by,
    columns: months.map((month, column) => ({
      label: labelOf(month),
      get name() {
        return daysOf(column);
      },
      sum: spanAt(rows.length, column),
    })),
    years: years.map((year) => ({
      label: format.year(year),
      months: months.filter((month) => month.year === year).length,
    })),
    rowsName: by === 'org' ? words.org : words.kind,
    names,
    digits: Math.max(1, ...values.subarray(at(rows.length, 0)).map((sum) => format.number(sum).length)),
    longest: Math.max(4, ...names.map(widthOf)),
    cellAt(row, column) {
      let cell = cells.get(at(row, column));
      if (!cell) cells.set(at(row, column), (cell = cellOf(row, column)));
      return cell;
    },
    spotOf,
    sumOf: (row) => spanAt(row, months.length),
    scope: period,
    name: words.matrixOf(period),
    summary: summaryText(
      period,
      summarize(model, sumDays(model, filter), from, until, measure),
      measure,
      speech,
    ),
    scale,
    hasGaps: known.includes(false),
    hasMarks: false,
    hasChanges: changed.size > 0,
    start: keyOf(0, 0),
    get table() {
      return {
        caption: words.matrixOf(period),
        columns: [
          {label: by === 'org' ? words.org : words.kind},
          ...months.map(({from}) => ({label: daysOf(columnPlaces.get(String(from))!), isFigure: true})),
          {label: words.sum, isFigure: true},
        ],
        hasSums: true,
        rows: Array.from({length: height}, (_, row) => [
          names[row] ?? words.sum,
          ...Array.from(values.subarray(at(row, 0), at(row + 1, 0)), (value, column) =>
            isKnown(column) ? value : undefined,
          ),
        ]),
      };
    },
    has: (key) => spotOf(key) !== undefined,
    periodOf(span) {
      const [begun, ended] = [spotOf(span.from), spotOf(span.to)];
      if (!begun || !ended) return undefined;
      const [left, right] = inOrder(begun.column, ended.column);
      const isSum = right === months.length;
      const [first, last] = isSum ? [0, months.length - 1] : [left, right];
      if (!isSum && !known.slice(first, last + 1).includes(true)) return undefined;
      const days =
        isSum || first === last
          ? daysOf(isSum ? months.length : first)
          : words.span(daysOf(first), daysOf(last));
      const {name, ...place} = rowsOf(...inOrder(begun.row, ended.row));
      return {
        from: months[first]?.from ?? from,
        until: months[last]?.until ?? until,
        ...place,
        heading: inLine([name, days], words.comma),
        label: inLine([name, days], words.dot),
      };
    },
    reaches(key) {
      const spot = spotOf(key);
      if (!spot) return [];
      const {row, column} = spot;
      return [
        {label: words.reach.cell, span: spanAt(row, column)},
        {label: words.reach.column, span: spanAt(rows.length, column)},
        {label: words.reach.row, span: spanAt(row, months.length)},
      ];
    },
    sayings(key) {
      const spot = spotOf(key);
      return spot ? sayingsAt(spot.row, spot.column) : [];
    },
    step(key, press) {
      const spot = spotOf(key);
      if (!spot) return undefined;
      const month = months[spot.column];
      if (month && press.shiftKey && press.key.startsWith('Page')) {
        const years = press.key === 'PageUp' ? -1 : 1;
        const year = month.year + years;
        const to = `${addMonths(month.from, years * 12)}|${rows[spot.row]?.place ?? SUM}`;
        if (spotOf(to)) return {key: to};
        return model.years.includes(year) ? {key: to, year} : undefined;
      }
      const to = stepInTable(spot, press, height, width);
      return to && {key: keyOf(to.row, to.column)};
    },
  };
}

const inOrder = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);

/** The figures of a matrix without its last row and column. */
function withoutSums(values: Float64Array, width: number): Float64Array {
  const height = values.length / width;
  const figures = new Float64Array((width - 1) * (height - 1));
  for (let row = 0; row < height - 1; row++)
    figures.set(values.subarray(row * width, (row + 1) * width - 1), row * (width - 1));
  return figures;
}

/** The places of the cells in which something changed. */
function changedSpots(
  changes: readonly Change[],
  rows: Matrix['rows'],
  months: readonly Month[],
  by: RowsBy,
  kind: string | undefined,
): ReadonlySet<number> {
  const spots = new Set<number>();
  if (changes.length === 0) return spots;
  const rowOf = new Map(rows.map(({id}, row) => [id, row]));
  for (const change of changes) {
    if (kind !== undefined && change.kind !== kind) continue;
    const row = rowOf.get(change[by]);
    const column = months.findIndex(({from, until}) => from <= change.day && change.day <= until);
    if (row !== undefined && column >= 0) spots.add(row * (months.length + 1) + column);
  }
  return spots;
}

/** The months that are shown: 2024年, 2024年1—6月, 2015—2024年. */
function periodText(months: readonly Month[], years: readonly number[], speech: Speech): string {
  const {words, format} = speech;
  const [first, last] = [months[0], months.at(-1)];
  if (years.length !== 1 || !first || !last || months.length === 12) return yearsText(years, speech);
  if (first === last) return format.month(dayOfNumber(first.from));
  return words.months(String(first.year), format.monthName(first.month), format.monthName(last.month));
}
