import type {Box, OrgLayoutName} from './layout-cards.js';
import {openCards, type CardColumns, type Opening} from './layout-columns.js';
import {placeRows, placeTree, ROOM} from './layout-place.js';
import {CardSizes, type SizeParts} from './layout-sizes.js';
import type {OrgTree} from './model.js';

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
  /** Of the viewport, in CSS pixels: rows of a list fill it. */
  readonly width: number;
}

/** Gives every open organisation a card and a place. */
export function layoutOrgTree(
  tree: OrgTree,
  opening: Opening,
  parts: LayoutParts,
  sizes = new CardSizes(tree, parts),
): OrgLayout {
  return allSteps(layoutSteps(tree, openCards(tree, opening), parts, sizes));
}

/** What steps come to when they are taken one after the other. */
export function allSteps<Result>(steps: Iterator<number, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same of open cards, in steps of a millisecond or a few, for as many cards as there may be. Yields which share is done. */
export function* layoutSteps(
  tree: OrgTree,
  cards: CardColumns,
  parts: LayoutParts,
  sizes: CardSizes,
): Generator<number, OrgLayout> {
  const {layout: name, measures} = parts;
  for (const share of sizes.fit(cards)) yield share * 0.65;
  if (name === 'indented') placeRows(cards, measures, parts.width);
  else for (const share of placeTree(tree, cards, name, measures)) yield 0.65 + share * 0.3;
  yield 0.95;
  return {
    name,
    cards,
    ...extent(tree, cards, parts),
    bands: bandsOf(cards, name),
    across: name === 'top-down' || name === 'compact' ? 'x' : 'y',
    cardOf: cardsByNode(tree, cards),
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

/** How large the picture is, with the tabs of closed cards beyond their edges. */
function extent(tree: OrgTree, cards: CardColumns, {layout, measures}: LayoutParts) {
  const {size, node, isOpen, isStacked} = cards;
  let right = 0;
  let foot = 0;
  for (let card = 0; card < size; card++) {
    let end = cards.x[card]! + cards.width[card]!;
    let bottom = cards.y[card]! + cards.height[card]!;
    if (isOpen[card] === 0 && tree.firstChild[node[card]!]! >= 0 && layout !== 'indented')
      if (layout === 'left-right' || isStacked[card] === 1) end += measures.note * 3.2;
      else bottom += measures.note * 1.6;
    right = Math.max(right, end);
    foot = Math.max(foot, bottom);
  }
  return {width: right, height: layout === 'indented' ? foot + ROOM : foot};
}

function bandsOf(cards: CardColumns, name: OrgLayoutName): Bands {
  const {size, byLevel, levels, x, y, width, height} = cards;
  const isList = name === 'indented';
  const order = isList ? Int32Array.from({length: size}, (_, card) => card) : byLevel;
  const first = isList ? Int32Array.of(0, size) : levels;
  const [from, length] = name === 'left-right' || isList ? [x, width] : [y, height];
  const count = first.length - 1;
  const start = new Int32Array(count).fill(2 ** 31 - 1);
  const end = new Int32Array(count);
  for (let band = 0; band < count; band++)
    for (let at = first[band]!; at < first[band + 1]!; at++) {
      const card = order[at]!;
      start[band] = Math.min(start[band]!, from[card]!);
      end[band] = Math.max(end[band]!, from[card]! + length[card]!);
    }
  return {order, first, start, end};
}

/** A window onto the picture of no more than a card. */
export const boxAt = ({x, y, width, height}: CardColumns, card: number): Box => ({
  x: x[card]!,
  y: y[card]!,
  width: width[card]!,
  height: height[card]!,
});
