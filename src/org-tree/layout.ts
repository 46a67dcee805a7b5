import type {Box, OrgLayoutName} from './layout-cards.js';
import {openCards, spliceCards, type CardColumns, type Opening} from './layout-columns.js';
import type {Looks} from './layout-looks.js';
import {placeAgain, placeRows, placeTree, ROOM, rowWidths, type Plot} from './layout-place.js';
import {CardSizes, type SizeParts} from './layout-sizes.js';
import {placeStacks} from './layout-stacks.js';
import type {OrgTree} from './model.js';
import {allSteps} from './slices.js';

export type {Box, PlacedCard} from './layout-cards.js';

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

/** Where every open organisation stands. Closed ones have no place. */
export interface OrgLayout {
  readonly name: OrgLayoutName;
  readonly cards: CardColumns;
  readonly width: number;
  readonly height: number;
  readonly bands: Bands;
  /** The axis that the cards of a band follow each other on. */
  readonly across: 'x' | 'y';
  /** The card of a node (of `~node`: of the others below it), or −1. */
  cardOf(node: number): number;
}

export interface LayoutParts extends SizeParts {
  /** Of the viewport, in CSS pixels: rows of a list fill it, and names that do not lie beside each other in it hang. */
  readonly width: number;
}

/** Gives every open organisation a card and a place. */
export const layoutOrgTree = (tree: OrgTree, opening: Opening, parts: LayoutParts): OrgLayout =>
  allSteps(new OrgLayouts(tree, parts).steps(opening, parts.width));

/** A layout, and what the next one can be made from. */
interface Made {
  readonly width: number;
  readonly opening: Opening;
  readonly layout: OrgLayout;
  readonly looks: Looks;
  /** Not kept of very many cards, for it would weigh too much. */
  readonly plot: Plot | undefined;
}

/** As many cards as it is remembered of how they came to stand where they do. */
const MOST = 250_000;

/** Lays out one tree again and again, as organisations open and close. */
export class OrgLayouts {
  readonly #tree: OrgTree;
  readonly #parts: SizeParts;
  readonly #sizes: CardSizes;
  #last: Made | undefined;

  constructor(tree: OrgTree, parts: SizeParts) {
    this.#tree = tree;
    this.#parts = parts;
    this.#sizes = new CardSizes(tree, parts);
  }

  /**
   * Places the cards of an opening, in steps of a millisecond or a few, for as many as there may be. Yields which
   * share is done. `width` is that of the viewport, which rows of a list fill and which names stand or hang by.
   */
  *steps(
    opening: Opening,
    width: number,
    walk: Iterator<number, CardColumns> = openCards(this.#tree, opening),
  ): Generator<number, OrgLayout> {
    const {layout: name, measures} = this.#parts;
    let walked = walk.next();
    for (; !walked.done; walked = walk.next()) yield (walked.value / this.#tree.size) * 0.1;
    const cards = walked.value;
    const fitting = this.#sizes.fit(cards, width);
    let fitted = fitting.next();
    for (; !fitted.done; fitted = fitting.next()) yield 0.1 + fitted.value * 0.55;
    let plot: Plot | undefined;
    if (name === 'indented') placeRows(cards, measures, width);
    else {
      const placing =
        name === 'compact' ? placeStacks(this.#tree, cards, measures) : placeTree(cards, name, measures);
      let placed = placing.next();
      for (; !placed.done; placed = placing.next()) yield 0.65 + placed.value * 0.3;
      plot = placed.value ?? undefined;
    }
    yield 0.95;
    const cardOf = cardsByNode(this.#tree, cards);
    yield 0.98;
    const layout = layoutOf(this.#tree, cards, this.#parts, cardOf);
    if (cards.size > MOST) plot = undefined;
    this.#last = {width, opening, layout, looks: fitted.value, plot};
    return layout;
  }

  /** The last layout in a viewport of another width: rows become as wide. Undefined where more than that would change. */
  widen(width: number): OrgLayout | undefined {
    const last = this.#last;
    if (!last || !this.#sizes.fitIn(last.layout.cards, last.looks, width)) return undefined;
    let {layout} = last;
    if (layout.name === 'indented') {
      const cards = {...layout.cards, width: rowWidths(layout.cards, this.#parts.measures, width)};
      layout = {...layout, ...roomOf(this.#tree, cards, this.#parts), cards};
    }
    this.#last = {...last, width, layout};
    return layout;
  }

  /**
   * The layout of an opening that differs from the last in one organisation in sight, in a view of the same width: only it, what is below it and
   * the way to it are laid out, all else is moved. Undefined where more than that would change.
   */
  follow(opening: Opening, width: number): OrgLayout | undefined {
    const last = this.#last;
    if (!last?.plot || last.width !== width) return undefined;
    const node = onlyDifference(last.opening, opening);
    const card = node < 0 ? -1 : last.layout.cardOf(node);
    if (card < 0) return undefined;
    this.#last = undefined;
    const {cards} = last.layout;
    const splice = spliceCards(this.#tree, opening, cards, card);
    if (!this.#sizes.refit(splice, cards, last.looks)) return undefined;
    const plot = placeAgain(last.plot, splice, this.#parts.layout, this.#parts.measures);
    if (!plot) return undefined;
    const cardOf = cardsByNode(this.#tree, splice.cards);
    const layout = layoutOf(this.#tree, splice.cards, this.#parts, cardOf);
    this.#last = {width, opening, layout, looks: last.looks, plot};
    return layout;
  }
}

/** The only node that one opening has open and the other has not; −1 where there are more, or none. */
function onlyDifference(one: Opening, other: Opening): number {
  if (one.page !== other.page || one.shown.size !== other.shown.size) return -1;
  for (const [node, count] of one.shown) if (other.shown.get(node) !== count) return -1;
  let found = -1;
  for (let node = 0; node < one.open.length; node++)
    if (one.open[node] !== other.open[node]) {
      if (found >= 0) return -1;
      found = node;
    }
  return found;
}

function layoutOf(
  tree: OrgTree,
  cards: CardColumns,
  parts: SizeParts,
  cardOf: OrgLayout['cardOf'],
): OrgLayout {
  const {layout: name} = parts;
  return {
    name,
    cards,
    ...roomOf(tree, cards, parts),
    across: name === 'top-down' || name === 'compact' ? 'x' : 'y',
    cardOf,
  };
}

/** Finds the card of a node. */
function cardsByNode({size}: OrgTree, {node}: CardColumns): (node: number) => number {
  const index = new Int32Array(size).fill(-1);
  const others = new Map<number, number>();
  for (let card = 0; card < node.length; card++)
    if (node[card]! >= 0) index[node[card]!] = card;
    else others.set(node[card]!, card);
  return (wanted) => (wanted < 0 ? others.get(wanted) : index[wanted]) ?? -1;
}

/** The bands of a picture and how large it is, with the tabs of closed cards beyond their edges. */
function roomOf({firstChild}: OrgTree, cards: CardColumns, {layout, measures}: SizeParts) {
  const {size, node, depth, isOpen, isStacked, x, y, width, height} = cards;
  const isList = layout === 'indented';
  const isAside = layout === 'left-right';
  const aside = measures.note * 3.2;
  const under = measures.note * 1.6;
  const first = isList ? Int32Array.of(0, size) : cards.levels;
  const start = new Int32Array(first.length - 1).fill(2 ** 31 - 1);
  const end = new Int32Array(first.length - 1);
  let [right, foot] = [0, 0];
  for (let card = 0; card < size; card++) {
    let stop = x[card]! + width[card]!;
    let bottom = y[card]! + height[card]!;
    const band = isList ? 0 : depth[card]!;
    const from = isAside || isList ? x[card]! : y[card]!;
    const to = isAside || isList ? stop : bottom;
    if (from < start[band]!) start[band] = from;
    if (to > end[band]!) end[band] = to;
    if (isOpen[card] === 0 && !isList && firstChild[node[card]!]! >= 0)
      if (isAside || isStacked[card] === 1) stop += aside;
      else bottom += under;
    if (stop > right) right = stop;
    if (bottom > foot) foot = bottom;
  }
  const order = isList ? counted(size) : cards.byLevel;
  return {bands: {order, first, start, end}, width: right, height: isList ? foot + ROOM : foot};
}

/** 0, 1, 2 and so on. */
function counted(size: number): Int32Array {
  const numbers = new Int32Array(size);
  for (let at = 1; at < size; at++) numbers[at] = at;
  return numbers;
}

/** A window onto the picture of no more than a card. */
export const boxAt = ({x, y, width, height}: CardColumns, card: number): Box => ({
  x: x[card]!,
  y: y[card]!,
  width: width[card]!,
  height: height[card]!,
});
