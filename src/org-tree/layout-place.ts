import type {CardMeasures, OrgLayoutName} from './layout-cards.js';
import {ACROSS, type CardColumns} from './layout-columns.js';
import {tidyTree, type TidyBoxes} from './layout-tidy.js';
import type {OrgTree} from './model.js';

/** How far in a row of a list stands; deeper levels than these stand no further in. */
const DEEPEST = 16;
/** Around a list, so that the focus ring of a row is not cut. */
export const ROOM = 4;
/** Beside a column of stacked cards, for the line that they hang from. */
export const TRUNK = 20;

/** Rows of a list, one under the other and as wide as the viewport. */
export function placeRows(cards: CardColumns, {name}: CardMeasures, wide: number) {
  const {size, depth, x, y, width, height} = cards;
  const indent = Math.round(name * 1.6);
  let top = ROOM;
  for (let card = 0; card < size; card++) {
    x[card] = ROOM + Math.min(depth[card]!, DEEPEST) * indent;
    y[card] = top;
    width[card] = Math.max(wide - x[card]! - ROOM, name * 14);
    top += height[card]! + ROOM;
  }
}

/** Cards that stand in columns, as one box of the tidy tree. */
interface Stack {
  readonly width: number;
  readonly height: number;
  /** In each column. */
  readonly rows: number;
  /** From a card to the next, in its row and in its column. */
  readonly across: number;
  readonly down: number;
}

/** A tidy tree of open organisations; in a compact one, closed ones beside each other stand in stacks. */
export function* placeTree(
  tree: OrgTree,
  cards: CardColumns,
  layout: OrgLayoutName,
  measures: CardMeasures,
): Generator<number, void> {
  const isDown = layout !== 'left-right';
  const knots = layout === 'compact' ? stackCards(cards) : undefined;
  // Marks stand out above the first level.
  const tops = cards.byLevel.subarray(0, cards.levels[1]);
  const hasHead = layout === 'top-down' && tops.some((top) => cards.marks[top]! > 0);
  const starts = levelStarts(cards, isDown, measures.name, hasHead ? measures.note * 1.2 : 0);
  yield 0;
  const boxes = boxesOf(tree, cards, knots, isDown, starts, measures);
  yield 0;
  const middles = yield* tidyTree(boxes);
  placeBoxes(tree, cards, knots, isDown, starts, measures, boxes.width, middles);
}

/** Box 0 is over the tops; after it comes one for each knot, or where there are none, for each card. */
function boxesOf(
  tree: OrgTree,
  cards: CardColumns,
  knots: Int32Array | undefined,
  isDown: boolean,
  starts: Int32Array,
  measures: CardMeasures,
): TidyBoxes {
  const {depth, above, isOpen, isStacked} = cards;
  const [breadth, length] = isDown ? [cards.width, cards.height] : [cards.height, cards.width];
  const em = measures.name;
  const size = (knots ? knots.length - 1 : cards.size) + 1;
  const near = Math.round(em * (isDown ? 0.7 : 0.4));
  const boxes = {
    size,
    above: new Int32Array(size).fill(-1),
    width: new Int32Array(size),
    y: new Int32Array(size),
    height: new Int32Array(size),
    near,
    far: isDown ? near * 2 : near,
  };
  const boxOf = knots && new Int32Array(cards.size);
  for (let box = 1; box < size; box++) {
    const card = knots ? knots[box - 1]! : box - 1;
    if (boxOf) boxOf[card] = box;
    const up = above[card]!;
    boxes.above[box] = up < 0 ? 0 : boxOf ? boxOf[up]! : up + 1;
    boxes.y[box] = starts[depth[card]!]!;
    if (knots && isStacked[card] === 1) {
      const {width, height} = stackOf(tree, cards, card, knots[box]!, measures);
      boxes.width[box] = width;
      boxes.height[box] = height + em;
    } else {
      boxes.width[box] = breadth[card]!;
      // A tall card reaches into the levels below: it and the tab under it keep their room free there.
      boxes.height[box] = length[card]! + (isOpen[card] === 1 || !isDown ? 0 : em * 2.8);
    }
  }
  return boxes;
}

function placeBoxes(
  tree: OrgTree,
  cards: CardColumns,
  knots: Int32Array | undefined,
  isDown: boolean,
  starts: Int32Array,
  measures: CardMeasures,
  width: Int32Array,
  middles: Float64Array,
) {
  const {depth, isStacked} = cards;
  const [along, on] = isDown ? [cards.x, cards.y] : [cards.y, cards.x];
  let least = Infinity;
  for (let box = 1; box < width.length; box++) least = Math.min(least, middles[box]! - width[box]! / 2);
  for (let box = 1; box < width.length; box++) {
    const card = knots ? knots[box - 1]! : box - 1;
    const start = Math.round(middles[box]! - width[box]! / 2 - least);
    const level = starts[depth[card]!]!;
    if (!knots || isStacked[card] === 0) {
      along[card] = start;
      on[card] = level;
      continue;
    }
    const {rows, across, down} = stackOf(tree, cards, card, knots[box]!, measures);
    for (let at = card; at < knots[box]!; at++) {
      along[at] = start + TRUNK + Math.floor((at - card) / rows) * across;
      on[at] = level + ((at - card) % rows) * down;
    }
  }
}

/** The first card of each knot, and where the last ends: closed cards side by side under one above make one. */
function stackCards({size, above, isOpen, isStacked}: CardColumns): Int32Array {
  const first = new Int32Array(size + 1);
  let count = 0;
  for (let card = 0; card < size; card++) {
    const joins =
      card > 0 &&
      isOpen[card] === 0 &&
      isOpen[card - 1] === 0 &&
      above[card]! >= 0 &&
      above[card] === above[card - 1];
    if (joins) isStacked[card] = isStacked[card - 1] = 1;
    else first[count++] = card;
  }
  first[count] = size;
  return first.slice(0, count + 1);
}

/** About as wide as it is high, or rather wider: so a stack is seen whole. */
const WIDER = 1.4;

/** How the cards of a stack stand: in columns from the left, each read from above. */
function stackOf(
  tree: OrgTree,
  cards: CardColumns,
  first: number,
  end: number,
  {name, note}: CardMeasures,
): Stack {
  const count = end - first;
  let isFolded = false;
  for (let card = first; card < end && !isFolded; card++) isFolded = tree.firstChild[cards.node[card]!]! >= 0;
  const across = TRUNK + cards.width[first]! + (isFolded ? Math.round(note * 3.2) : 0);
  // Marks stand out above what hangs.
  const down = cards.height[first]! + Math.round(name * (cards.form[first] === ACROSS ? 0.5 : 1.6));
  const columns = Math.max(1, Math.round(Math.sqrt((count * down * WIDER) / across)));
  const rows = Math.ceil(count / columns);
  return {rows, across, down, width: Math.ceil(count / rows) * across, height: rows * down};
}

/** Closed cards beside open ones that may reach into the level below; more would drive what is there far apart. */
const FEW = 6;

/** Where each level begins: under, or beside, the open cards of the one before; under all where there are many. */
function levelStarts(
  {size, depth, isOpen, isStacked, width, height, levels}: CardColumns,
  isDown: boolean,
  em: number,
  head: number,
): Int32Array {
  const count = levels.length - 1;
  const open = new Int32Array(count);
  const all = new Int32Array(count);
  const closed = new Int32Array(count);
  for (let card = 0; card < size; card++) {
    if (isStacked[card] === 1) continue;
    const level = depth[card]!;
    const length = isDown ? height[card]! : width[card]!;
    if (isOpen[card] === 1) open[level] = Math.max(open[level]!, length);
    else closed[level]!++;
    all[level] = Math.max(all[level]!, length + (isDown && isOpen[card] === 0 ? em : 0));
  }
  const gap = Math.round(isDown ? em * 0.4 + 28 : em * 2 + 20);
  const starts = new Int32Array(count);
  starts[0] = Math.round(head);
  for (let level = 0; level < count - 1; level++)
    starts[level + 1] = starts[level]! + (closed[level]! > FEW ? all[level]! : open[level]!) + gap;
  return starts;
}
