import type {CardMeasures, OrgLayoutName} from './layout-cards.js';
import type {CardColumns} from './layout-columns.js';
import {counted, ROOM} from './layout-place.js';
import type {OrgTree} from './model.js';
import {inStretches} from './slices.js';

/** Cards of one level, or all rows of a list, follow each other on one axis. */
export interface Bands {
  /** Cards, band after band. */
  readonly order: Int32Array;
  /** Where in `order` each band begins; one more than there are bands. */
  readonly first: Int32Array;
  /** Between which places on the other axis the cards of each band lie. */
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** What a picture takes. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly bands: Bands;
}

/** The bands of a picture and how large it is, with the tabs of closed cards beyond their edges. Yields which share is done. */
export function* roomOf(
  {firstChild}: OrgTree,
  cards: CardColumns,
  layout: OrgLayoutName,
  {note}: CardMeasures,
): Generator<number, Room> {
  const {size, node, depth, isOpen, isStacked, x, y, width, height} = cards;
  const isList = layout === 'indented';
  const isAside = layout === 'left-right';
  // A list has no tabs.
  const tab = isList ? 0 : note;
  const [from, length] = isAside || isList ? [x, width] : [y, height];
  const first = isList ? Int32Array.of(0, size) : cards.levels;
  const start = new Int32Array(first.length - 1).fill(2 ** 31 - 1);
  const end = new Int32Array(first.length - 1);
  let [right, foot] = [0, 0];
  yield* inStretches(size, (begin, until) => {
    let [rightmost, lowest] = [right, foot];
    for (let card = begin; card < until; card++) {
      const band = isList ? 0 : depth[card]!;
      const begun = from[card]!;
      const done = begun + length[card]!;
      if (begun < start[band]!) start[band] = begun;
      if (done > end[band]!) end[band] = done;
      const out = isOpen[card] === 0 && firstChild[node[card]!]! >= 0 ? tab : 0;
      const isBeside = isAside || isStacked[card] === 1;
      const stop = x[card]! + width[card]! + (isBeside ? 3.2 : 0) * out;
      const bottom = y[card]! + height[card]! + (isBeside ? 0 : 1.6) * out;
      if (stop > rightmost) rightmost = stop;
      if (bottom > lowest) lowest = bottom;
    }
    [right, foot] = [rightmost, lowest];
  });
  const order = isList ? counted(0, size) : cards.byLevel;
  return {bands: {order, first, start, end}, width: right, height: isList ? foot + ROOM : foot};
}
