import type {CardMeasures} from './layout-cards.js';
import {ACROSS, type CardColumns} from './layout-columns.js';
import {levelStarts} from './layout-reach.js';
import {tidyTree} from './layout-tidy.js';
import type {OrgTree} from './model.js';
import {inStretches, within} from './slices.js';

/** Beside a column of stacked cards, for the line that they hang from. */
export const TRUNK = 20;

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

/** A tidy tree of open organisations in which closed ones beside each other stand in stacks. */
export function* placeStacks(
  tree: OrgTree,
  cards: CardColumns,
  measures: CardMeasures,
): Generator<number, void> {
  const knots = stackCards(cards);
  yield 0;
  const starts = yield* within(levelStarts(tree, cards, 'compact', measures), 0, 0);
  const {boxes, stacks} = boxesOf(tree, cards, knots, starts, measures);
  yield 0;
  const middles = yield* tidyTree(boxes);
  let least = Infinity;
  for (let box = 1; box < boxes.size; box++) least = Math.min(least, middles[box]! - boxes.width[box]! / 2);
  const standing = inStretches(boxes.size - 1, (first, end) => {
    for (let box = first + 1; box <= end; box++) {
      const card = knots[box - 1]!;
      const start = Math.round(middles[box]! - boxes.width[box]! / 2 - least);
      const level = starts[cards.depth[card]!]!;
      const stack = stacks.get(box);
      if (!stack) {
        cards.x[card] = start;
        cards.y[card] = level;
        continue;
      }
      const {rows, across, down} = stack;
      for (let at = card; at < knots[box]!; at++) {
        cards.x[at] = start + TRUNK + Math.floor((at - card) / rows) * across;
        cards.y[at] = level + ((at - card) % rows) * down;
      }
    }
  });
  yield* within(standing, 1, 1);
}

/** Box 0 is over the tops; after it comes one for each knot. With the stacks, by box. */
function boxesOf(
  tree: OrgTree,
  cards: CardColumns,
  knots: Int32Array,
  starts: Int32Array,
  measures: CardMeasures,
) {
  const {width, height, depth, above, isOpen, isStacked} = cards;
  const em = measures.name;
  const size = knots.length;
  const near = Math.round(em * 0.7);
  const boxes = {
    size,
    above: new Int32Array(size).fill(-1),
    width: new Int32Array(size),
    y: new Int32Array(size),
    height: new Int32Array(size),
    near,
    far: near * 2,
  };
  const stacks = new Map<number, Stack>();
  const boxOf = new Int32Array(cards.size);
  for (let box = 1; box < size; box++) {
    const card = knots[box - 1]!;
    boxOf[card] = box;
    boxes.above[box] = boxOf[above[card]!] ?? 0;
    boxes.y[box] = starts[depth[card]!]!;
    if (isStacked[card] === 1) {
      const stack = stackOf(tree, cards, card, knots[box]!, measures);
      stacks.set(box, stack);
      boxes.width[box] = stack.width;
      boxes.height[box] = stack.height + em;
    } else {
      boxes.width[box] = width[card]!;
      // A tall card reaches into the levels below: it and the tab under it keep their room free there.
      boxes.height[box] = height[card]! + (isOpen[card] === 1 ? 0 : em * 2.8);
    }
  }
  return {boxes, stacks};
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
