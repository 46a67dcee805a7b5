import type {CardMeasures, OrgLayoutName} from './layout-cards.js';
import type {CardColumns} from './layout-columns.js';
import {counted, ROOM, type Plot} from './layout-place.js';
import type {OrgTree} from './model.js';
import {inStretches} from './slices.js';

/** The tab of a folded card, by the size of a note: under it, and beside it. */
const [UNDER, BESIDE] = [1.6, 3.2];

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

/** The band of a list, and how large it is. */
export function roomOfRows({size, x, y, width, height}: CardColumns): Room {
  let right = 0;
  for (let row = 0; row < size; row++) {
    const end = x[row]! + width[row]!;
    if (end > right) right = end;
  }
  const [start, end] = [Int32Array.of(ROOM), Int32Array.of(right)];
  const bands = {order: counted(0, size), first: Int32Array.of(0, size), start, end};
  const foot = size > 0 ? y[size - 1]! + height[size - 1]! + ROOM : ROOM;
  return {bands, width: right, height: foot};
}

/** The bands of a tidy tree and how large it is, with the tabs of closed cards beyond their edges. */
export function roomOfPlot(
  {reach, starts}: Plot,
  {x, y, width, height, levels, byLevel}: CardColumns,
  layout: OrgLayoutName,
  {note}: CardMeasures,
): Room {
  const isDown = layout !== 'left-right';
  const [along, length] = isDown ? [x, width] : [y, height];
  const tab = Math.ceil(note * (isDown ? UNDER : BESIDE));
  let [last, far] = [0, 0];
  for (let level = 0; level < starts.length; level++) {
    const card = byLevel[levels[level + 1]! - 1]!;
    last = Math.max(last, along[card]! + length[card]!);
    far = Math.max(far, starts[level]! + reach.far(level, tab));
  }
  const end = starts.map((start, level) => start + reach.far(level));
  const bands = {order: byLevel, first: levels, start: starts, end};
  return isDown ? {bands, width: last, height: far} : {bands, width: far, height: last};
}

/** The bands of a chart with stacks and how large it is, with the tabs of closed cards beyond their edges. Yields which share is done. */
export function* roomOf(
  {firstChild}: OrgTree,
  cards: CardColumns,
  {note}: CardMeasures,
): Generator<number, Room> {
  const {size, node, depth, isOpen, isStacked, x, y, width, height, levels, byLevel} = cards;
  // In whole pixels, which are quicker to compare.
  const beside = Math.ceil(note * BESIDE);
  const under = Math.ceil(note * UNDER);
  const start = new Int32Array(levels.length - 1).fill(2 ** 31 - 1);
  const end = new Int32Array(levels.length - 1);
  let [right, foot] = [0, 0];
  yield* inStretches(size, (first, until) => {
    let [rightmost, lowest] = [right, foot];
    for (let card = first; card < until; card++) {
      const level = depth[card]!;
      const begun = y[card]!;
      const done = begun + height[card]!;
      if (begun < start[level]!) start[level] = begun;
      if (done > end[level]!) end[level] = done;
      const isFolded = isOpen[card] === 0 && firstChild[node[card]!]! >= 0;
      const isBeside = isStacked[card] === 1;
      const stop = x[card]! + width[card]! + (isFolded && isBeside ? beside : 0);
      const bottom = y[card]! + height[card]! + (isFolded && !isBeside ? under : 0);
      if (stop > rightmost) rightmost = stop;
      if (bottom > lowest) lowest = bottom;
    }
    [right, foot] = [rightmost, lowest];
  });
  return {bands: {order: byLevel, first: levels, start, end}, width: right, height: foot};
}
