import type {Box, OrgLayoutName} from './layout-cards.js';
import {CardIndex} from './layout-index.js';
import {openCards, type CardColumns, type Opening} from './layout-columns.js';
import {FEW} from './layout-forms.js';
import type {Looks} from './layout-looks.js';
import {placeAgain, placeRows, placeTree, rowWidths, type Plot} from './layout-place.js';
import {roomOf, roomOfPlot, roomOfRows, type Room} from './layout-room.js';
import {CardSizes, type SizeParts} from './layout-sizes.js';
import {spliceOf} from './layout-splice.js';
import {placeStacks} from './layout-stacks.js';
import type {OrgTree} from './model.js';
import {allSteps, inStretches, within} from './slices.js';

export type {Box, PlacedCard} from './layout-cards.js';

/** Where every open organisation stands. Closed ones have no place. */
export interface OrgLayout extends Room {
  readonly name: OrgLayoutName;
  readonly cards: CardColumns;
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
  readonly index: CardIndex;
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
    const cards = yield* within(walk, 0, 0.1 / this.#tree.size);
    const looks = yield* within(this.#sizes.fit(cards, width), 0.1, 0.6);
    let plot: Plot | undefined;
    if (name === 'indented') placeRows(cards, measures, width);
    else if (name === 'compact') yield* within(placeStacks(this.#tree, cards, measures), 0.6, 0.9);
    else plot = yield* within(placeTree(this.#tree, cards, name, measures), 0.6, 0.9);
    const index = new CardIndex(this.#tree.size);
    const indexing = inStretches(cards.size, (first, end) => {
      index.follow(cards.node, first, end);
    });
    yield* within(indexing, 0.9, 0.95);
    const layout = yield* within(layoutOf(this.#tree, cards, index, plot, this.#parts), 0.95, 1);
    if (cards.size > MOST) plot = undefined;
    this.#last = {width, opening, layout, index, looks, plot};
    return layout;
  }

  /** The last layout in a viewport of another width: rows become as wide. Undefined where more than that would change. */
  widen(width: number): OrgLayout | undefined {
    const last = this.#last;
    if (!last || !this.#sizes.fitIn(last.layout.cards, last.looks, width)) return undefined;
    let {layout} = last;
    const {measures} = this.#parts;
    if (layout.name === 'indented') {
      const cards = {...layout.cards, width: rowWidths(layout.cards, measures, width)};
      layout = {...layout, ...roomOfRows(cards), cards};
    }
    this.#last = {...last, width, layout};
    return layout;
  }

  /**
   * The layout of an opening that differs from the last, of many cards, in one organisation in sight, in a view of the
   * same width: only it, what is below it and the way to it are laid out, all else is moved. It takes the memory of the
   * last layout, whose cards are no more. Undefined where more than that would change; then the last stays as it is.
   */
  follow(opening: Opening, width: number): OrgLayout | undefined {
    const last = this.#last;
    if (!last?.plot || last.width !== width) return undefined;
    const {layout, index, looks, plot} = last;
    const node = onlyDifference(last.opening, opening);
    const card = node < 0 ? -1 : layout.cardOf(node);
    const splice = card < 0 ? undefined : spliceOf(this.#tree, opening, layout.cards, card);
    // Fewer are formed by how wide all of them are.
    if (!splice || layout.cards.size + splice.next - splice.end <= FEW) return undefined;
    this.#last = undefined;
    if (!this.#sizes.refit(splice, looks)) return undefined;
    const cards = placeAgain(plot, splice, this.#parts.layout, this.#parts.measures);
    if (!cards) return undefined;
    index.follow(cards.node, splice.first, cards.size);
    const followed = allSteps(layoutOf(this.#tree, cards, index, plot, this.#parts));
    this.#last = {width, opening, layout: followed, index, looks, plot};
    return followed;
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

function* layoutOf(
  tree: OrgTree,
  cards: CardColumns,
  {cardOf}: CardIndex,
  plot: Plot | undefined,
  {layout: name, measures}: SizeParts,
): Generator<number, OrgLayout> {
  const room = plot
    ? roomOfPlot(plot, cards, name, measures)
    : name === 'indented'
      ? roomOfRows(cards)
      : yield* roomOf(tree, cards, measures);
  return {name, cards, ...room, across: name === 'top-down' || name === 'compact' ? 'x' : 'y', cardOf};
}

/** A window onto the picture of no more than a card. */
export const boxAt = ({x, y, width, height}: CardColumns, card: number): Box => ({
  x: x[card]!,
  y: y[card]!,
  width: width[card]!,
  height: height[card]!,
});
