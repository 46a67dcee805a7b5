/** Where a reader is: keys of cells, of which only their picture knows the meaning. */
export interface Reading {
  /** The cell that Tab leads to. */
  readonly active?: string | undefined;
  /** The cell that was chosen, and where its panel stands while it is open. */
  readonly selected?: string | undefined;
  readonly panelSide?: 'start' | 'end' | undefined;
  /** The cell that the tip tells of. */
  readonly hinted?: string | undefined;
}
