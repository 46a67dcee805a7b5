import type {Change} from './changes.js';
import type {ActivityModel} from './model.js';
import type {Box} from './tip.js';
import type {Asked, Marked, Picture, Speech} from './picture.js';

/** A piece of a whole picture, laid out as a part of it. What another piece draws already is left out. */
export interface Piece {
  readonly view: unknown;
  isLeftOut(element: Element): boolean;
}

/** What draws cells: the calendar or the matrix. What is done with the cells it does not know. */
export interface Grid<Made extends Picture = Picture> {
  /** Whether it knows how much room there is, as far as its picture depends on that. */
  readonly isReady: boolean;
  /** The picture of what is asked for now; the same object until something of it changes. */
  picture(model: ActivityModel, changes: readonly Change[], asked: Asked, speech: Speech): Made;
  view(picture: Made, marked: Marked, speech: Speech): unknown;
  /** All cells, also those that are out of view. */
  pieces(picture: Made, marked: Marked, speech: Speech): Iterable<Piece>;
  /** The cells that stand in the page, whether they are elements or not. */
  keys(): Iterable<string>;
  /** The cell at a place in the window, where cells are no elements that could be pointed at. */
  keyAt?(target: Element, x: number, y: number): string | undefined;
  /** Where a cell stands in the window, before anything scrolls or scales further. */
  boxOf(key: string): Box | undefined;
  /** Another feed comes: begin at the beginning. */
  forget?(): void;
}
