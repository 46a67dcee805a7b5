import type {Span} from './picture.js';

/** Where a reader is: keys of cells, of which only their picture knows the meaning. */
export interface Reading {
  /** The cell that Tab leads to. */
  readonly active?: string | undefined;
  /** The cells that were chosen, or are about to be, and where their panel stands while it is open. */
  readonly selected?: Span | undefined;
  readonly panelSide?: 'start' | 'end' | undefined;
  /** The cell that the tip tells of. */
  readonly hinted?: string | undefined;
  /** The cell on which a pointer was pressed and is still held. */
  readonly dragged?: string | undefined;
  /** Whether a run was drawn to its end: the click that comes of it chooses nothing more. */
  readonly hasDrawn?: boolean;
}
