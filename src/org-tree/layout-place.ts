import type {CardMeasures, OrgLayoutName} from './layout-cards.js';
import {spliced, type CardColumns, type Splice} from './layout-columns.js';
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
  /** The box of each card. */
  slots: Int32Array;
  /** Boxes that stand for no card. */
  free: Int32Array;

  constructor(size: number, starts: Int32Array, isDown: boolean, measures: CardMeasures) {
    const room = size + 1 + Math.ceil(size * SPARE);
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
  }
}

/** Boxes are made for a few more cards than there are, so that some can be opened: as many more as this share. */
const SPARE = 0.2;

/** A tidy tree of open organisations. */
export function* placeTree(
  cards: CardColumns,
  layout: OrgLayoutName,
  measures: CardMeasures,
): Generator<number, Plot> {
  const {size} = cards;
  const isDown = layout !== 'left-right';
  const starts = yield* within(levelStarts(cards, layout, measures), 0, 0.1);
  const plot = new Plot(size, starts, isDown, measures);
  const children = new Int32Array(size);
  const hanging = inStretches(size, (first, end) => {
    hangCards(plot, cards, children, size - end, size - first, isDown, measures);
  });
  yield* within(hanging, 0.1, 0.8);
  hangTops(plot, cards, children);
  yield* within(settle(plot, cards, isDown), 0.8, 1);
  return plot;
}

/** Numbers one after the other, from a first to before an end. */
export function counted(first: number, end: number): Int32Array {
  const numbers = new Int32Array(end - first);
  for (let at = 0; at < numbers.length; at++) numbers[at] = first + at;
  return numbers;
}

/** The same after some cards took the place of others. False where all stand otherwise for it. */
export function placeAgain(
  plot: Plot,
  {cards, first, end, next}: Splice,
  layout: OrgLayoutName,
  measures: CardMeasures,
): boolean {
  const isDown = layout !== 'left-right';
  const starts = allSteps(levelStarts(cards, layout, measures));
  if (starts.some((start, level) => start !== plot.starts[level])) return false;
  const left = plot.slots.subarray(first, end);
  const all = spliced(plot.free, 0, 0, left);
  if (next - first > all.length) return false;
  plot.slots = spliced(plot.slots, first, end, all.subarray(0, next - first));
  plot.free = all.slice(next - first);
  const children = new Int32Array(cards.size);
  hangCards(plot, cards, children, first, next, isDown, measures);
  for (let up = cards.above[first]!; up >= 0; up = cards.above[up]!)
    hangCards(plot, cards, children, up, up + 1, isDown, measures);
  hangTops(plot, cards, children);
  allSteps(settle(plot, cards, isDown));
  return true;
}

/** From the last of some cards to the first, puts what is below each beside each other. */
function hangCards(
  plot: Plot,
  cards: CardColumns,
  children: Int32Array,
  first: number,
  end: number,
  isDown: boolean,
  {name: em}: CardMeasures,
) {
  const {width, height, depth, isOpen, byLevel, firstBelow, countBelow} = cards;
  const {contours, slots, starts} = plot;
  for (let card = end - 1; card >= first; card--) {
    const box = slots[card]!;
    plot.width[box] = isDown ? width[card]! : height[card]!;
    plot.y[box] = starts[depth[card]!]!;
    // A tall card reaches into the levels below: it and the tab under it keep their room free there.
    plot.height[box] =
      (isDown ? height[card]! : width[card]!) + (isOpen[card] === 1 || !isDown ? 0 : em * 2.8);
    const from = firstBelow[card]!;
    const to = from + countBelow[card]!;
    // As the cards below one stand together in their level, so do their boxes.
    for (let at = from; at < to; at++) children[at] = slots[byLevel[at]!]!;
    contours.hang(box, children, from, to);
  }
}

function hangTops({contours, slots}: Plot, {byLevel, levels}: CardColumns, children: Int32Array) {
  const count = levels[1]!;
  for (let at = 0; at < count; at++) children[at] = slots[byLevel[at]!]!;
  contours.hang(0, children, 0, count);
}

/** Gives cards their places: what all above a box were moved by has been added up on the way to it. Yields which share is done. */
function* settle(plot: Plot, cards: CardColumns, isDown: boolean): Generator<number, void> {
  const {size} = cards;
  const moved = new Float64Array(size);
  let least = Infinity;
  const adding = inStretches(size, (first, end) => {
    least = Math.min(least, addUp(plot, cards, moved, first, end));
  });
  yield* within(adding, 0, 0.5);
  const standing = inStretches(size, (first, end) => {
    stand(plot, cards, isDown, moved, least, first, end);
  });
  yield* within(standing, 0.5, 1);
}

/** By how much some cards are moved, from those above them down. Says where the first of them begins. */
function addUp(
  {width, contours, slots}: Plot,
  {above}: CardColumns,
  moved: Float64Array,
  first: number,
  end: number,
): number {
  const {prelim} = contours;
  let least = Infinity;
  for (let card = first; card < end; card++) {
    const box = slots[card]!;
    const up = above[card]!;
    const by = contours.offset(box) + (up < 0 ? 0 : moved[up]!);
    const from = prelim[box]! + by - width[box]! / 2;
    moved[card] = by;
    if (from < least) least = from;
  }
  return least;
}

function stand(
  {starts, width, contours: {prelim}, slots}: Plot,
  cards: CardColumns,
  isDown: boolean,
  moved: Float64Array,
  least: number,
  first: number,
  end: number,
) {
  const {depth} = cards;
  const [along, on] = isDown ? [cards.x, cards.y] : [cards.y, cards.x];
  for (let card = first; card < end; card++) {
    const box = slots[card]!;
    along[card] = Math.round(prelim[box]! + moved[card]! - width[box]! / 2 - least);
    on[card] = starts[depth[card]!]!;
  }
}

/** Closed cards beside open ones that may reach into the level below; more would drive what is there far apart. */
const FEW = 6;

/** Where each level begins: under, or beside, the open cards of the one before; under all where there are many. */
export function* levelStarts(
  cards: CardColumns,
  layout: OrgLayoutName,
  {name: em, note}: CardMeasures,
): Generator<number, Int32Array> {
  const {size, depth, isOpen, isStacked, width, height, levels, byLevel, marks} = cards;
  const isDown = layout !== 'left-right';
  // Marks stand out above the first level.
  const hasHead = layout === 'top-down' && byLevel.subarray(0, levels[1]).some((top) => marks[top]! > 0);
  const count = levels.length - 1;
  const open = new Int32Array(count);
  const all = new Int32Array(count);
  const closed = new Int32Array(count);
  const along = isDown ? height : width;
  const foot = isDown ? em : 0;
  yield* inStretches(size, (first, end) => {
    for (let card = first; card < end; card++) {
      if (isStacked[card] === 1) continue;
      const level = depth[card]!;
      const length = along[card]!;
      if (isOpen[card] === 1) {
        if (length > open[level]!) open[level] = length;
        if (length > all[level]!) all[level] = length;
      } else {
        closed[level]!++;
        if (length + foot > all[level]!) all[level] = length + foot;
      }
    }
  });
  const gap = Math.round(isDown ? em * 0.4 + 28 : em * 2 + 20);
  const starts = new Int32Array(count);
  starts[0] = hasHead ? Math.round(note * 1.2) : 0;
  for (let level = 0; level < count - 1; level++)
    starts[level + 1] = starts[level]! + (closed[level]! > FEW ? all[level]! : open[level]!) + gap;
  return starts;
}
