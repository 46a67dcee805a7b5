import type {CardForm} from './layout-cards.js';
import {countBelow, listedBelow, wholeOf} from './model-counts.js';
import type {OrgTree} from './model.js';
import {allSteps, inStretches, within} from './slices.js';

/** Forms by the number that a column has for them. */
export const FORMS: readonly CardForm[] = ['across', 'hanging', 'stacked', 'row'];
export const [ACROSS, HANGING, STACKED, ROW] = [0, 1, 2, 3] as const;

/** What is open to view. */
export interface Opening {
  /** 1 for every node that is open, by node. None is open that has nothing below. */
  readonly open: Uint8Array;
  /** An organisation with many more children than this shows as many of them at first; `shown` says what else of which. */
  readonly page: number;
  readonly shown: ReadonlyMap<number, number>;
}

/** A page may be as much fuller than others before a few are left for the next. */
const FULL = 1.5;

/** How many of its children an open organisation shows. */
export function shownBelow(tree: OrgTree, {page, shown}: Opening, node: number): number {
  const count = listedBelow(tree, node);
  return count <= page * FULL ? count : Math.min(count, shown.get(node) ?? page);
}

/** What is above and below what. */
type Order = Pick<
  CardColumns,
  'node' | 'above' | 'depth' | 'isOpen' | 'byLevel' | 'firstBelow' | 'countBelow' | 'levels'
>;

/** How cards look and where they stand. */
type Face = Pick<CardColumns, 'form' | 'marks' | 'isStacked' | 'x' | 'y' | 'width' | 'height'>;

/**
 * The open organisations as columns, in reading order: each before those below it. A card is a number; an object is
 * made of one only when it comes into view (`cardAt`). A class, for of literals engines think less of when they meet the
 * second, and compile anew what reads them.
 */
export class CardColumns {
  readonly size: number;
  /** Below 0: the card of those below node `~node` that have none of their own. */
  readonly node: Int32Array;
  /** The card above, or −1. */
  readonly above: Int32Array;
  readonly depth: Int32Array;
  /** 1 where visible cards below it follow. */
  readonly isOpen: Uint8Array;
  /** Cards level by level, each level in reading order, so that those below one card stand together. */
  readonly byLevel: Int32Array;
  /** Where in `byLevel` those below a card begin. */
  readonly firstBelow: Int32Array;
  readonly countBelow: Int32Array;
  /** Where in `byLevel` each level begins; one more than there are levels. */
  readonly levels: Int32Array;
  /** Places in `FORMS`. */
  readonly form: Uint8Array;
  readonly marks: Uint8Array;
  /** 1 where it stands in a stack of others under the one above. */
  readonly isStacked: Uint8Array;
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly width: Uint16Array;
  readonly height: Uint16Array;

  constructor(order: Order, face: Face = blankFace(order.node.length)) {
    this.size = order.node.length;
    this.node = order.node;
    this.above = order.above;
    this.depth = order.depth;
    this.isOpen = order.isOpen;
    this.byLevel = order.byLevel;
    this.firstBelow = order.firstBelow;
    this.countBelow = order.countBelow;
    this.levels = order.levels;
    this.form = face.form;
    this.marks = face.marks;
    this.isStacked = face.isStacked;
    this.x = face.x;
    this.y = face.y;
    this.width = face.width;
    this.height = face.height;
  }
}

const blankFace = (size: number): Face => ({
  form: new Uint8Array(size),
  marks: new Uint8Array(size),
  isStacked: new Uint8Array(size),
  x: new Int32Array(size),
  y: new Int32Array(size),
  width: new Uint16Array(size),
  height: new Uint16Array(size),
});

/** Gives every open organisation a card. Yields now and then how many have one. */
export function* openCards(tree: OrgTree, opening: Opening): Generator<number, CardColumns> {
  const walk = new Walk(tree, opening, shownTops(tree, opening));
  while (!walk.goOn().isOver) yield walk.size;
  const {node, above} = walk.columns;
  return yield* within(columnsOf(node, above, opening.open), walk.size, walk.size);
}

/** The same of one organisation and what is below it, as a picture of its own whose top stands on some level. */
export function openBranch(tree: OrgTree, opening: Opening, node: number, level: number): CardColumns {
  const walk = new Walk(tree, opening, [node]);
  while (!walk.goOn().isOver);
  const {node: nodes, above} = walk.columns;
  return allSteps(columnsOf(nodes, above, opening.open, level));
}

/** The tops that are shown, and what stands for the others. */
function shownTops(tree: OrgTree, opening: Opening): readonly number[] {
  const {tops} = tree;
  const count = shownBelow(tree, opening, wholeOf(tree));
  return count < tops.length ? [...tops.slice(0, count), ~wholeOf(tree)] : tops;
}

/** What is above and below what, of cards in reading order; `top` is the level of the first. */
function* columnsOf(
  node: Int32Array,
  above: Int32Array,
  open: Uint8Array,
  top = 0,
): Generator<number, CardColumns> {
  const size = node.length;
  const depth = new Int32Array(size);
  const isOpen = new Uint8Array(size);
  const countBelow = new Int32Array(size);
  const counts = [0];
  yield* inStretches(size, (first, end) => {
    for (let card = first; card < end; card++) {
      const up = above[card]!;
      const at = node[card]!;
      let level = 0;
      if (up >= 0) {
        level = depth[up]! - top + 1;
        countBelow[up]!++;
        if (level === counts.length) counts.push(0);
      }
      depth[card] = top + level;
      counts[level]!++;
      if (at >= 0) isOpen[card] = open[at]!;
    }
  });
  const levels = new Int32Array(counts.length + 1);
  for (let level = 0; level < counts.length; level++) levels[level + 1] = levels[level]! + counts[level]!;
  const byLevel = new Int32Array(size);
  const firstBelow = new Int32Array(size).fill(-1);
  const next = levels.slice();
  yield* inStretches(size, (first, end) => {
    for (let card = first; card < end; card++) {
      const place = next[depth[card]! - top]!++;
      byLevel[place] = card;
      const up = above[card]!;
      if (up >= 0 && firstBelow[up]! < 0) firstBelow[up] = place;
    }
  });
  return new CardColumns({node, above, depth, isOpen, byLevel, firstBelow, countBelow, levels});
}

/** Cards after which a slice of the walk may end. */
const SLICE = 8192;

/** Open nodes in reading order, and for each the place of the one above. */
class Walk {
  node = new Int32Array(1024);
  above = new Int32Array(1024);
  size = 0;
  readonly #tree: OrgTree;
  readonly #opening: Opening;
  readonly #tops: readonly number[];
  /** What comes next, below which card, and which of the tops that is or stands below. */
  #next: number;
  #up = -1;
  #top = 0;

  constructor(tree: OrgTree, opening: Opening, tops: readonly number[]) {
    this.#tree = tree;
    this.#opening = opening;
    this.#tops = tops;
    this.#next = tops[0] ?? -1;
  }

  get isOver(): boolean {
    return this.#top >= this.#tops.length;
  }

  /** Goes on by a slice. Functions that stop within a loop run slowly, so this is none. */
  goOn(): this {
    const {firstChild, nextSibling, place} = this.#tree;
    const {open, page} = this.#opening;
    const tops = this.#tops;
    const until = this.size + SLICE;
    let {node: nodes, above, size} = this;
    let node = this.#next;
    let up = this.#up;
    let top = this.#top;
    while (top < tops.length && size < until) {
      if (size === nodes.length) {
        nodes = doubled(nodes);
        above = doubled(above);
      }
      nodes[size] = node;
      above[size] = up;
      const card = size++;
      if (node >= 0 && open[node] === 1) {
        node = firstChild[node]!;
        up = card;
        continue;
      }
      // On to the next sibling, to the card of the others after the last, or up where all below is told.
      while (up >= 0) {
        const parent: number = nodes[up]!;
        if (node >= 0) {
          const at = place[node]!;
          const next = nextSibling[node]!;
          if (next >= 0 && (at < page || at < shownBelow(this.#tree, this.#opening, parent))) {
            node = next;
            break;
          }
          if (countBelow(this.#tree, parent) > at) {
            node = ~parent;
            break;
          }
        }
        node = parent;
        up = above[up]!;
      }
      if (up < 0 && ++top < tops.length) node = tops[top]!;
    }
    this.node = nodes;
    this.above = above;
    this.size = size;
    this.#next = node;
    this.#up = up;
    this.#top = top;
    return this;
  }

  get columns() {
    return {node: this.node.slice(0, this.size), above: this.above.slice(0, this.size)};
  }
}

function doubled(column: Int32Array<ArrayBuffer>) {
  const result = new Int32Array(column.length * 2);
  result.set(column);
  return result;
}

/** How many a card of others stands for. */
export function restOf(tree: OrgTree, cards: CardColumns, card: number): number {
  const [first, end] = cardsBelow(cards, cards.above[card]!);
  return countBelow(tree, ~cards.node[card]!) - (end - first) + 1;
}

/** Whether some of the children that the feed lists are not shown below an open card; of the tops, below −1. */
export function hasMore(tree: OrgTree, cards: CardColumns, card: number): boolean {
  const {node, byLevel} = cards;
  const [first, end] = cardsBelow(cards, card);
  if (first === end) return false;
  const others = node[byLevel[end - 1]!]! < 0 ? 1 : 0;
  return listedBelow(tree, node[card] ?? wholeOf(tree)) > end - first - others;
}

/** Where in `byLevel` those below a card begin and end; below −1 are the tops. */
export const cardsBelow = (
  {firstBelow, countBelow, levels}: CardColumns,
  card: number,
): readonly [first: number, end: number] =>
  card < 0 ? [0, levels[1]!] : [firstBelow[card]!, firstBelow[card]! + countBelow[card]!];
