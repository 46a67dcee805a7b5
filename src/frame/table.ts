import type {TableSort} from './table-order.js';

/** The data behind a picture: what the table view shows and the CSV file holds. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last row is of sums, and stays last. */
  readonly hasSums?: boolean;
}

/** What of a table is shown: a page, from 0 (the first where it is left out), of its rows in an order. */
export interface TablePlace {
  readonly page?: number;
  readonly sort?: TableSort | undefined;
}

export interface Column {
  readonly label: string;
  /** Figures are set to the end of their column. */
  readonly isFigure?: boolean;
  /** The rows come in the order of this column: what it says need not be compared. */
  readonly isInOrder?: boolean;
}

export type Cell = string | number | undefined;
