/** The data behind a picture: what the table view shows and the CSV file holds. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly label: string;
  /** Figures are set to the end of their column. */
  readonly isFigure?: boolean;
}

export type Cell = string | number | undefined;
