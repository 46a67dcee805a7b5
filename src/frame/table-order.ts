import type {Cell, Table} from './table.js';

/** A column that rows are sorted by, and which way. */
export interface TableSort {
  readonly column: number;
  readonly isDown: boolean;
}

/** What a click on a column's heading asks for: up, then down, then the table's own order. */
export function nextSort(sort: TableSort | undefined, column: number): TableSort | undefined {
  if (sort?.column !== column) return {column, isDown: false};
  return sort.isDown ? undefined : {column, isDown: true};
}

/**
 * The places of a table's rows in the order of a column: figures as figures, Chinese by pinyin, numbers within texts as
 * numbers, days and periods in the order in which the table has them. Equal rows keep their order; those that say
 * nothing come last either way, and sums after them.
 */
export function sortedPlaces({columns, rows, hasSums}: Table, {column, isDown}: TableSort): Int32Array {
  const length = rows.length - Number(hasSums ?? false);
  const cells = rows.slice(0, length).map((row) => row[column]);
  const isBlank = (place: number) => cells[place] === undefined || cells[place] === '';
  const keys: readonly (string | number)[] = columns[column]?.isInOrder
    ? cells.map((_, place) => place)
    : sortKeys(cells);
  const sign = isDown ? -1 : 1;
  const compare = (a: number, b: number) => {
    const blanks = Number(isBlank(a)) - Number(isBlank(b));
    if (blanks !== 0) return blanks;
    return keys[a]! < keys[b]! ? -sign : keys[a]! > keys[b]! ? sign : a - b;
  };
  const places = Int32Array.from(rows.keys());
  places.subarray(0, length).sort(compare);
  return places;
}

/** What can be compared by `<`: figures, or texts in which each sign stands for its rank. */
function sortKeys(cells: readonly Cell[]): readonly (string | number)[] {
  if (cells.every((cell) => typeof cell !== 'string')) return cells.map((cell) => cell ?? 0);
  // A number within a text is as long as any other.
  const texts = cells.map((cell) => String(cell ?? '').replace(/\d+/g, (digits) => digits.padStart(12, '0')));
  const signs = new Set<string>();
  for (const text of texts) for (const sign of text) signs.add(sign);
  const ranks = ranksOf(signs);
  return texts.map((text) => Array.from(text, (sign) => String.fromCharCode(ranks.get(sign)!)).join(''));
}

/**
 * The ranks of signs by pinyin, letters without regard to case. Signs are ranked, because texts may be half a million:
 * comparing them as a language does would take ten times as long.
 */
function ranksOf(signs: ReadonlySet<string>): ReadonlyMap<string, number> {
  const {compare} = new Intl.Collator('zh-u-co-pinyin', {sensitivity: 'base'});
  const ranks = new Map<string, number>();
  let [rank, before] = [0, ''];
  for (const sign of [...signs].sort(compare)) {
    if (rank === 0 || compare(before, sign) !== 0) rank++;
    ranks.set(sign, rank);
    before = sign;
  }
  return ranks;
}
