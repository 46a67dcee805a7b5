import {hierarchy, tree as tidyTree, type HierarchyNode} from 'd3-hierarchy';
import {
  sizeCards,
  visibleCards,
  type Card,
  type CardMeasures,
  type OrgLayoutName,
  type OrgText,
  type WordsOf,
} from './layout-cards.js';
import type {OrgTree} from './model.js';

/** In CSS pixels of the unscaled picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedCard extends Card {
  x: number;
  y: number;
}

/** Cards of one level, or all rows of a list, in order along `across`. */
export interface Band {
  readonly cards: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Where every open organisation stands. Closed ones have no place. */
export interface OrgLayout {
  readonly name: OrgLayoutName;
  /** In reading order. */
  readonly cards: readonly PlacedCard[];
  readonly width: number;
  readonly height: number;
  readonly bands: readonly Band[];
  /** The axis that the cards of a band follow each other on. */
  readonly across: 'x' | 'y';
  /** The card of a node (of `~node`: of the others below it), or −1. */
  cardOf(node: number): number;
}

export interface LayoutParts {
  readonly layout: OrgLayoutName;
  readonly text: OrgText;
  readonly measures: CardMeasures;
  readonly wordsOf: WordsOf;
  /** Of the viewport, in CSS pixels: rows of a list fill it. */
  readonly width: number;
}

/** Gives every open organisation a card and a place. */
export function layoutOrgTree(tree: OrgTree, open: Uint8Array, parts: LayoutParts): OrgLayout {
  const {layout: name, text, measures, wordsOf} = parts;
  const cards: PlacedCard[] = visibleCards(tree, open).map((card) => ({...card, x: 0, y: 0}));
  sizeCards(cards, wordsOf, name, text, measures);
  const index = new Int32Array(tree.size).fill(-1);
  const others = new Map<number, number>();
  cards.forEach(({node}, at) => {
    if (node >= 0) index[node] = at;
    else others.set(node, at);
  });
  if (name === 'indented') placeRows(cards, parts);
  else placeTree(cards, name, measures);

  let width = 0;
  let height = 0;
  for (const card of cards) {
    width = Math.max(width, card.x + card.width);
    height = Math.max(height, card.y + card.height);
    if (card.isOpen || name === 'indented' || !(tree.firstChild[card.node]! >= 0)) continue;
    // The tab of a closed card is beyond its edge.
    if (name === 'top-down') height = Math.max(height, card.y + card.height + measures.note * 1.6);
    else width = Math.max(width, card.x + card.width + measures.note * 3.2);
  }
  if (name === 'indented') height += ROOM;
  return {
    name,
    cards,
    width,
    height,
    bands: bandsOf(cards, name),
    across: name === 'top-down' ? 'x' : 'y',
    cardOf: (node) => (node < 0 ? others.get(node) : index[node]) ?? -1,
  };
}

/** How far in a row of a list stands; deeper levels than these stand no further in. */
const DEEPEST = 16;
/** Around a list, so that the focus ring of a row is not cut. */
const ROOM = 4;

function placeRows(cards: readonly PlacedCard[], {measures, width}: LayoutParts) {
  const indent = Math.round(measures.name * 1.6);
  let y = ROOM;
  for (const card of cards) {
    card.x = ROOM + Math.min(card.depth, DEEPEST) * indent;
    card.y = y;
    card.width = Math.max(width - card.x - ROOM, measures.name * 14);
    y += card.height + ROOM;
  }
}

/** A card on its way through the tidy tree. `index` is −1 for what only keeps room free. */
interface Leaf {
  readonly index: number;
  /** Room it takes on the axis that siblings follow each other on. */
  readonly room: number;
}

/** Hung by hand, in one step: d3 would walk from each to the top, and in a deep tree that is far. */
function hang(leaf: Leaf, above?: HierarchyNode<Leaf>): HierarchyNode<Leaf> {
  const node = hierarchy(leaf, () => null);
  if (above) {
    node.parent = above;
    (above.children ??= []).push(node);
  }
  return node;
}

/** Reingold and Tilford's tidy tree, by Buchheim, Jünger and Leipert's algorithm in d3-hierarchy. */
function placeTree(cards: readonly PlacedCard[], name: OrgLayoutName, {name: em, note}: CardMeasures) {
  const isDown = name === 'top-down';
  // Marks stand out above the first level.
  const head = isDown && cards.some(({depth, marks}) => depth === 0 && marks > 0) ? note * 1.2 : 0;
  const levels = levelStarts(cards, isDown, em, head);
  const top = hang({index: -1, room: 0});
  const path = [top];
  cards.forEach(({depth, width, height, isOpen}, index) => {
    const room = isDown ? width : height;
    const leaf = hang({index, room}, path[depth]);
    path.length = depth + 1;
    path.push(leaf);
    if (isOpen) return;
    // A tall card reaches into the levels below: it and the tab under it keep their room free there.
    const end = levels[depth]! + (isDown ? height + em * 2.8 : width);
    let above = leaf;
    for (let level = depth + 1; (levels[level] ?? Infinity) < end; level++)
      above = hang({index: -1, room}, above);
  });
  const near = Math.round(em * (isDown ? 0.7 : 0.4));
  const root = tidyTree<Leaf>()
    .nodeSize([1, 1])
    .separation((a, b) => {
      const isNear = !isDown || a.parent === b.parent || (a.data.index < 0 && b.data.index < 0);
      return (a.data.room + b.data.room) / 2 + (isNear ? near : near * 2);
    })(top);
  let first = Infinity;
  root.each(({x, data: {index, room}}) => {
    if (index >= 0) first = Math.min(first, x - room / 2);
  });
  root.each(({x, data: {index, room}}) => {
    const card = cards[index];
    if (!card) return;
    const start = Math.round(x - room / 2 - first);
    card.x = isDown ? start : levels[card.depth]!;
    card.y = isDown ? levels[card.depth]! : start;
  });
}

/** Closed cards beside open ones that may reach into the level below; more would drive what is there far apart. */
const FEW = 6;

/** Where each level begins: under, or beside, the open cards of the one before; under all where there are many. */
function levelStarts(cards: readonly Card[], isDown: boolean, em: number, head: number): number[] {
  const levels: {open: number; all: number; closed: number}[] = [];
  for (const {depth, isOpen, width, height} of cards) {
    const level = (levels[depth] ??= {open: 0, all: 0, closed: 0});
    const size = isDown ? height : width;
    if (isOpen) level.open = Math.max(level.open, size);
    else level.closed++;
    level.all = Math.max(level.all, size + (isDown && !isOpen ? em : 0));
  }
  const gap = Math.round(isDown ? em * 0.4 + 28 : em * 2 + 20);
  const starts = [Math.round(head)];
  levels.forEach(({open, all, closed}, depth) => {
    if (open > 0) starts.push(starts[depth]! + (closed > FEW ? all : open) + gap);
  });
  return starts;
}

function bandsOf(cards: readonly PlacedCard[], name: OrgLayoutName): Band[] {
  const bands: {cards: number[]; start: number; end: number}[] = [];
  cards.forEach((card, index) => {
    const [start, size] = name === 'top-down' ? [card.y, card.height] : [card.x, card.width];
    const band = (bands[name === 'indented' ? 0 : card.depth] ??= {cards: [], start, end: 0});
    band.cards.push(index);
    band.start = Math.min(band.start, start);
    band.end = Math.max(band.end, start + size);
  });
  return bands;
}
