import type {CardMeasures, OrgLayoutName} from './layout-cards.js';
import type {CardColumns} from './layout-columns.js';
import {hasHead, reachOf, type Reach} from './layout-reach.js';
import {merged, spliced, type Splice} from './layout-splice.js';
import type {OrgTree} from './model.js';
import {allSteps, inStretches, within} from './slices.js';
import {Contours, type Boxes} from './layout-tidy.js';

/** How far in a row of a list stands; deeper levels than these stand no further in. */
const DEEPEST = 16;
/** Around a list, so that the focus ring of a row is not cut. */
export const ROOM = 4;

/** Between two cards beside each other. */
export const gapBeside = ({name}: CardMeasures): number => Math.round(name * 0.7);

/**
 * Rows of a list, one under the other and as wide as the viewport. What is longer than browsers count cannot be scrolled
 * to: at 36 pixels a row, that is beyond some 930,000 rows in Chromium (2^25 pixels) and 490,000 in Firefox (2^30
 * sixtieths of one). Charts are moved by transforms, and their columns count to 2^31 pixels.
 */
export function placeRows(cards: CardColumns, measures: CardMeasures, wide: number) {
  const {size, depth, x, y, width, height} = cards;
  const indent = Math.round(measures.name * 1.6);
  let top = ROOM;
  for (let card = 0; card < size; card++) {
    x[card] = ROOM + Math.min(depth[card]!, DEEPEST) * indent;
    y[card] = top;
    top += height[card]! + ROOM;
  }
  width.set(rowWidths(cards, measures, wide));
}

/** How wide each row is in a viewport. */
export function rowWidths({size, x}: CardColumns, {name}: CardMeasures, wide: number): Uint16Array {
  const widths = new Uint16Array(size);
  const least = name * 14;
  for (let card = 0; card < size; card++) widths[card] = Math.max(wide - x[card]! - ROOM, least);
  return widths;
}

/** What is needed to place cards again of which some have changed. A class for the same reason as `CardColumns`. */
export class Plot implements Boxes {
  readonly starts: Int32Array;
  readonly width: Int32Array;
  readonly y: Int32Array;
  readonly height: Int32Array;
  readonly near: number;
  readonly far: number;
  readonly contours: Contours;
  readonly reach: Reach;
  /** The box of each card. */
  slots: Int32Array;
  /** Boxes that stand for no card. */
  free: Int32Array;
  /** By how much each card is moved with all above it, while places are given. */
  readonly moved: Float64Array;
  /** The boxes below one. */
  readonly children: number[] = [];

  constructor(size: number, reach: Reach, starts: Int32Array, isDown: boolean, measures: CardMeasures) {
    const room = size + 1 + Math.ceil(size * SPARE);
    this.reach = reach;
    this.starts = starts;
    this.width = new Int32Array(room);
    this.y = new Int32Array(room);
    this.height = new Int32Array(room);
    this.near = isDown ? gapBeside(measures) : Math.round(measures.name * 0.4);
    this.far = isDown ? this.near * 2 : this.near;
    // Box 0 is over the tops.
    this.slots = counted(1, size + 1);
    this.free = counted(size + 1, room);
    this.contours = new Contours(this);
    this.moved = new Float64Array(room);
  }
}

/** Boxes are made for a few more cards than there are, so that some can be opened: as many more as this share. */
const SPARE = 0.2;

/** A tidy tree of open organisations. */
export function* placeTree(
  tree: OrgTree,
  cards: CardColumns,
  layout: OrgLayoutName,
  measures: CardMeasures,
): Generator<number, Plot> {
  const {size} = cards;
  const isDown = layout !== 'left-right';
  const reach = yield* within(reachOf(tree, cards, layout, measures), 0, 0.1);
  const plot = new Plot(size, reach, reach.starts(hasHead(cards, layout)), isDown, measures);
  const hanging = inStretches(size, (first, end) => {
    hangCards(plot, cards, size - end, size - first, isDown, measures);
  });
  yield* within(hanging, 0.1, 0.8);
  hangTops(plot, cards);
  yield* within(settle(plot, cards, isDown), 0.8, 1);
  return plot;
}

/** Numbers one after the other, from a first to before an end. */
export function counted(first: number, end: number): Int32Array {
  const numbers = new Int32Array(end - first);
  for (let at = 0; at < numbers.length; at++) numbers[at] = first + at;
  return numbers;
}

/** The same with a branch in the place of what was open of it. Undefined where all others stand otherwise for it. */
export function placeAgain(
  plot: Plot,
  splice: Splice,
  layout: OrgLayoutName,
  measures: CardMeasures,
): CardColumns | undefined {
  const {before, branch, first, end, next} = splice;
  const {reach, starts} = plot;
  const isDown = layout !== 'left-right';
  reach.leave(before, first, end);
  reach.join(branch, 0, branch.size);
  const isHead = branch.depth[0] === 0 && branch.marks[0] !== before.marks[first];
  if (isHead || !reach.isKnown || next - end > plot.free.length) return undefined;
  if (reach.starts(starts[0]! > 0).some((start, level) => start !== starts[level])) return undefined;
  const cards = merged(splice);
  const all = spliced(plot.free, 0, 0, plot.slots.subarray(first, end));
  plot.slots = spliced(plot.slots, first, end, all.subarray(0, branch.size));
  plot.free = spliced(all, 0, branch.size, NONE);
  hangCards(plot, cards, first, next, isDown, measures);
  for (let up = cards.above[first]!; up >= 0; up = cards.above[up]!)
    hangCards(plot, cards, up, up + 1, isDown, measures);
  hangTops(plot, cards);
  allSteps(settle(plot, cards, isDown));
  return cards;
}

const NONE = new Int32Array();

/** From the last of some cards to the first, puts what is below each beside each other. */
function hangCards(
  plot: Plot,
  cards: CardColumns,
  first: number,
  end: number,
  isDown: boolean,
  {name: em}: CardMeasures,
) {
  const {width, height, depth, isOpen, firstBelow, countBelow} = cards;
  const {slots, starts} = plot;
  for (let card = end - 1; card >= first; card--) {
    const box = slots[card]!;
    plot.width[box] = isDown ? width[card]! : height[card]!;
    plot.y[box] = starts[depth[card]!]!;
    // A tall card reaches into the levels below: it and the tab under it keep their room free there.
    plot.height[box] =
      (isDown ? height[card]! : width[card]!) + (isOpen[card] === 1 || !isDown ? 0 : em * 2.8);
    hang(plot, cards, box, firstBelow[card]!, countBelow[card]!);
  }
}

const hangTops = (plot: Plot, cards: CardColumns) => {
  hang(plot, cards, 0, 0, cards.levels[1]!);
};

/** As the cards below one stand together in their level, so do their boxes. */
function hang(
  {contours, slots, children}: Plot,
  {byLevel}: CardColumns,
  box: number,
  first: number,
  count: number,
) {
  for (let at = 0; at < count; at++) children[at] = slots[byLevel[first + at]!]!;
  contours.hang(box, children, 0, count);
}

/**
 * Gives cards their places: what all above a box were moved by is added up on the way to it. As those of a level follow
 * each other, one of the first of each begins before all others. Yields which share is done.
 */
function* settle(plot: Plot, cards: CardColumns, isDown: boolean): Generator<number, void> {
  const {size} = cards;
  const least = leastStart(plot, cards);
  yield* inStretches(size, (first, end) => {
    stand(plot, cards, isDown, least, first, end);
  });
}

/** Where the first card begins, before all are moved to where that is at 0. */
function leastStart({width, contours, slots}: Plot, {above, levels, byLevel}: CardColumns): number {
  // Of the first of each level and those above them: by how much they are moved.
  const moved = new Map<number, number>();
  let least = Infinity;
  for (let level = 0; level < levels.length - 1; level++) {
    const card = byLevel[levels[level]!]!;
    const way: number[] = [];
    let up = card;
    for (; up >= 0 && !moved.has(up); up = above[up]!) way.push(up);
    let by = moved.get(up) ?? 0;
    for (const next of way.reverse()) moved.set(next, (by = contours.offset(slots[next]!) + by));
    const box = slots[card]!;
    least = Math.min(least, contours.prelim[box]! + by - width[box]! / 2);
  }
  return least;
}

/** The places of some cards, when those above them have theirs. */
function stand(
  {starts, width, contours, slots, moved}: Plot,
  cards: CardColumns,
  isDown: boolean,
  least: number,
  first: number,
  end: number,
) {
  const {above, depth} = cards;
  const {prelim} = contours;
  const [along, on] = isDown ? [cards.x, cards.y] : [cards.y, cards.x];
  for (let card = first; card < end; card++) {
    const box = slots[card]!;
    const up = above[card]!;
    const by = contours.offset(box) + (up < 0 ? 0 : moved[up]!);
    moved[card] = by;
    along[card] = Math.round(prelim[box]! + by - width[box]! / 2 - least);
    on[card] = starts[depth[card]!]!;
  }
}
