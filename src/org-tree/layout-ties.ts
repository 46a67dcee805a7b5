import type {Point} from './camera.js';
import {around, tieRoom} from './layout-links.js';
import {tieCubics, type Cubic, type Tied} from './layout-tie-curves.js';
import {placeLabels} from './layout-tie-labels.js';
import {boxAt, type Box, type OrgLayout} from './layout.js';
import {meets} from './layout-window.js';
import type {OrgTree} from './model.js';
import {tieIndex} from './model-ties.js';

/** Which ties are wanted. */
export interface TieChoice {
  readonly ties: 'selected' | 'all' | 'none';
  readonly selected: number;
  /** Kinds that nobody wants to see now. */
  readonly hidden: ReadonlySet<string>;
}

export interface TieCurve {
  readonly path: string;
  /** Empty where there is no room for it, or another says the same. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Its place among the kinds of the tree. */
  readonly kind: number;
  /** How many ties it stands for. */
  readonly count: number;
  /** The organisations at its ends; of several inside one that is closed, that one. */
  readonly ends: readonly [number, number];
  /** Where it ends, and whether what it ends at is inside a closed organisation. */
  readonly tips: readonly {readonly x: number; readonly y: number; readonly isInside: boolean}[];
}

/** Ties that a window shows. */
export interface Ties {
  /** Where in the picture curves, labels and tips begin to count. */
  readonly origin: Point;
  readonly curves: readonly TieCurve[];
}

/** Ties between cards, without a curve: where marks stand for cards. */
export interface TiedCards extends Tied {
  readonly kind: number;
}

/** Curves drawn at once; more would be a thicket. */
const MOST = 200;
/** Graphics know their places by few digits: a wide picture is divided into cells of these pixels. */
const CELL = 2 ** 17;
const NO_TIES: Ties = {origin: {x: 0, y: 0}, curves: []};

/** Ties of one kind between the same two cards, in columns. */
interface Bundles {
  readonly from: number[];
  readonly to: number[];
  readonly kind: number[];
  /** The first tie, and how many there are. */
  readonly first: number[];
  readonly count: number[];
  /** The organisation that all of them have at either end, or −1. */
  readonly source: number[];
  readonly target: number[];
}

interface Known {
  readonly madeFrom: string;
  readonly bundles: Bundles;
  /** The curves of all of them, where they are few, and what else those were made from. */
  few?: {readonly madeFrom: string; readonly ties: Ties};
}

const known = new WeakMap<OrgLayout, Known>();

/**
 * The ties that a window shows, each between the nearest open organisations of its ends; those of one kind between the
 * same two are one curve with a count. Where each ends is found once for a layout, and so are all curves where they are few:
 * they stay as they are while the picture is dragged. Of many, only those that the window shows are drawn.
 *
 * @param size of labels in CSS pixels
 */
export function tiesWithin(
  tree: OrgTree,
  layout: OrgLayout,
  choice: TieChoice,
  window: Box,
  size: number,
): Ties {
  if (choice.ties === 'none' || tree.links.length === 0) return NO_TIES;
  const memory = bundlesOf(tree, layout, choice);
  const {bundles} = memory;
  const cell = cellOf(window);
  if (bundles.from.length > MOST)
    return curvesOf(tree, layout, bundles, bundlesWithin(layout, bundles, window, size), cell, size);
  const madeFrom = [cell.x, cell.y, cell.width, cell.height, size].join();
  if (memory.few?.madeFrom !== madeFrom)
    memory.few = {
      madeFrom,
      ties: curvesOf(tree, layout, bundles, [...bundles.from.keys()], cell, size),
    };
  return memory.few.ties;
}

/** The cards that ties in sight of a window join. */
export function tiedCards(
  tree: OrgTree,
  layout: OrgLayout,
  choice: TieChoice,
  window: Box,
  size: number,
): TiedCards[] {
  if (choice.ties === 'none' || tree.links.length === 0) return [];
  const {bundles} = bundlesOf(tree, layout, choice);
  return bundlesWithin(layout, bundles, window, size).map((at) => ({
    ...tiedAt(layout, bundles, at),
    kind: bundles.kind[at]!,
  }));
}

/** The cell that a window begins in; most pictures have one. */
function cellOf({x, y, width, height}: Box): Box {
  const start = (at: number) => (Math.abs(at) < CELL ? 0 : Math.floor(at / CELL) * CELL);
  return {x: start(x), y: start(y), width: Math.max(CELL, width), height: Math.max(CELL, height)};
}

function tiedAt({cards}: OrgLayout, {from, to}: Bundles, at: number): Tied {
  const [one, other] = [from[at]!, to[at]!];
  return {cards: [one, other], boxes: [boxAt(cards, one), boxAt(cards, other)]};
}

/** The first of the bundles that may show in a window, by their places. */
function bundlesWithin(layout: OrgLayout, bundles: Bundles, window: Box, size: number): number[] {
  const swing = tieRoom(layout.name, size);
  const found: number[] = [];
  for (let at = 0; at < bundles.from.length && found.length < MOST; at++)
    if (meets(swung(around(...tiedAt(layout, bundles, at).boxes), swing), window)) found.push(at);
  return found;
}

function curvesOf(
  tree: OrgTree,
  layout: OrgLayout,
  bundles: Bundles,
  chosen: readonly number[],
  cell: Box,
  size: number,
): Ties {
  const {kinds} = tieIndex(tree);
  const ties = chosen.map((at): Tied => {
    const {cards, boxes} = tiedAt(layout, bundles, at);
    return {cards, boxes: [near(boxes[0], cell), near(boxes[1], cell)]};
  });
  const cubics = tieCubics(tree, layout, ties, size);
  const texts = chosen.map((at) => {
    const {name} = kinds[bundles.kind[at]!]!;
    const count = bundles.count[at]!;
    return count > 1 ? `${name} ×${count}` : (tree.links[bundles.first[at]!]!.label ?? name);
  });
  const labels = placeLabels(
    layout,
    ties.map(({cards}, index) => ({cards, cubic: cubics[index]!, label: texts[index]!})),
    size,
  );
  const curves = chosen.map((at, index): TieCurve => {
    const {cards} = ties[index]!;
    const ends = [
      end(bundles.source[at]!, layout.cards.node[cards[0]]!),
      end(bundles.target[at]!, layout.cards.node[cards[1]]!),
    ] as const;
    const moved = cubics[index]!.map((value, axis) => value - (axis % 2 ? cell.y : cell.x));
    const [x0, y0, x1, y1, x2, y2, x3, y3] = moved as unknown as Cubic;
    const label = labels[index];
    return {
      path: `M${x0} ${y0}C${x1} ${y1} ${x2} ${y2} ${x3} ${y3}`,
      label: label ? texts[index]! : '',
      x: (label?.x ?? 0) - cell.x,
      y: (label?.y ?? 0) - cell.y,
      kind: bundles.kind[at]!,
      count: bundles.count[at]!,
      ends,
      tips: [
        {x: x0, y: y0, isInside: ends[0] !== layout.cards.node[cards[0]]},
        {x: x3, y: y3, isInside: ends[1] !== layout.cards.node[cards[1]]},
      ],
    };
  });
  return {origin: {x: cell.x, y: cell.y}, curves};
}

/** A card no farther from a cell than graphics can tell; the rest of a longer tie shows nowhere. */
function near(box: Box, {x, y, width, height}: Box): Box {
  const hold = (at: number, from: number, length: number) =>
    Math.min(Math.max(at, from - 2 * CELL), from + length + 2 * CELL);
  return {...box, x: hold(box.x, x, width), y: hold(box.y, y, height)};
}

const end = (shared: number, card: number) => (shared >= 0 ? shared : card);

const swung = ({x, y, width, height}: Box, by: number): Box => ({
  x: x - by,
  y,
  width: width + 2 * by,
  height: height + by,
});

function bundlesOf(tree: OrgTree, layout: OrgLayout, {ties, selected, hidden}: TieChoice): Known {
  const madeFrom = [ties, ties === 'selected' ? selected : '', ...hidden].join('\n');
  const before = known.get(layout);
  if (before?.madeFrom === madeFrom) return before;
  const {kinds, kindOf, of} = tieIndex(tree);
  const isHidden = kinds.map(({name}) => hidden.has(name));
  const bundles: Bundles = {from: [], to: [], kind: [], first: [], count: [], source: [], target: []};
  const places = new Map<number, number>();
  const cards = new Map<number, number>();
  const take = (link: number) => {
    const {source, target} = tree.links[link]!;
    const kind = kindOf[link]!;
    const [one, other] = [openCard(tree, layout, source, cards), openCard(tree, layout, target, cards)];
    if (one === other || isHidden[kind]) return;
    const isForth = one < other;
    const [from, to] = isForth ? [one, other] : [other, one];
    const [begin, finish] = isForth ? [source, target] : [target, source];
    const key = (from * layout.cards.size + to) * kinds.length + kind;
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, bundles.from.push(from) - 1);
      bundles.to.push(to);
      bundles.kind.push(kind);
      bundles.first.push(link);
      bundles.count.push(1);
      bundles.source.push(begin);
      bundles.target.push(finish);
      return;
    }
    bundles.count[place]!++;
    if (bundles.source[place] !== begin) bundles.source[place] = -1;
    if (bundles.target[place] !== finish) bundles.target[place] = -1;
  };
  if (ties === 'all') for (let link = 0; link < tree.links.length; link++) take(link);
  else if (selected >= 0) of(selected).forEach(take);
  const found: Known = {madeFrom, bundles};
  known.set(layout, found);
  return found;
}

/** The card of a node, or of the nearest node above it that has one; what was found on the way is kept. */
export function openCard(
  tree: OrgTree,
  layout: OrgLayout,
  node: number,
  found: Map<number, number> = new Map(),
): number {
  const passed: number[] = [];
  let at = node;
  let card = layout.cardOf(at);
  while (card < 0) {
    passed.push(at);
    at = tree.parent[at]!;
    card = found.get(at) ?? layout.cardOf(at);
  }
  for (const each of passed) found.set(each, card);
  return card;
}
