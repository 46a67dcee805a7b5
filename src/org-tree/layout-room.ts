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
  const aside = note * 3.2;
  const under = note * 1.6;
  const first = isList ? Int32Array.of(0, size) : cards.levels;
  const start = new Int32Array(first.length - 1).fill(2 ** 31 - 1);
  const end = new Int32Array(first.length - 1);
  let [right, foot] = [0, 0];
  yield* inStretches(size, (from, until) => {
    let [rightmost, lowest] = [right, foot];
    for (let card = from; card < until; card++) {
      let stop = x[card]! + width[card]!;
      let bottom = y[card]! + height[card]!;
      const band = isList ? 0 : depth[card]!;
      const begun = isAside || isList ? x[card]! : y[card]!;
      const done = isAside || isList ? stop : bottom;
      if (begun < start[band]!) start[band] = begun;
      if (done > end[band]!) end[band] = done;
      if (isOpen[card] === 0 && !isList && firstChild[node[card]!]! >= 0)
        if (isAside || isStacked[card] === 1) stop += aside;
        else bottom += under;
      if (stop > rightmost) rightmost = stop;
      if (bottom > lowest) lowest = bottom;
    }
    [right, foot] = [rightmost, lowest];
  });
  const order = isList ? counted(0, size) : cards.byLevel;
  return {bands: {order, first, start, end}, width: right, height: isList ? foot + ROOM : foot};
}
