import type {Box, OrgLayout, PlacedCard} from './layout.js';
import {meets} from './layout-window.js';
import type {Link, OrgTree} from './model.js';

const RADIUS = 5;
/** How far a tie swings out beyond the cards it joins. */
export const TIE_SWING = 40;

export interface Links {
  /** All lines of the tree that the window shows, as one path. */
  readonly rest: string;
  /** The lines from the top to the selected organisation. */
  readonly chosen: string;
}

export interface TieCurve {
  readonly path: string;
  label: string;
  readonly x: number;
  readonly y: number;
}

/** Lines of the tree within a window: elbows from each open organisation to those below it. */
export function linksWithin(
  tree: OrgTree,
  layout: OrgLayout,
  shown: readonly number[],
  window: Box,
  selected: number,
): Links {
  const {cards} = layout;
  const chosen = new Set<number>();
  for (let node = selected; node >= 0; node = tree.parent[node]!) chosen.add(node);
  const parents = new Set<number>();
  for (const index of shown) {
    const {node, isOpen} = cards[index]!;
    if (isOpen) parents.add(node);
    for (let up = node < 0 ? ~node : tree.parent[node]!; up >= 0 && !parents.has(up); up = tree.parent[up]!)
      parents.add(up);
  }
  const rest: string[] = [];
  const accent: string[] = [];
  for (const parent of parents) {
    const above = cards[layout.cardOf(parent)]!;
    for (const below of cardsBelow(tree, layout, parent, window)) {
      if (!meets(around(above, below), window)) continue;
      (chosen.has(below.node) ? accent : rest).push(elbow(layout, above, below));
    }
  }
  return {rest: rest.join(''), chosen: accent.join('')};
}

/** Those below that are beside the window on neither side, and the nearest beyond it, so that lines pass through. */
function cardsBelow(tree: OrgTree, layout: OrgLayout, parent: number, window: Box): PlacedCard[] {
  const {cards, across} = layout;
  const size = across === 'x' ? 'width' : 'height';
  const found: PlacedCard[] = [];
  let before: PlacedCard | undefined;
  for (let child = tree.firstChild[parent]!; child >= 0; child = tree.nextSibling[child]!) {
    const card = cards[layout.cardOf(child)]!;
    if (card[across] + card[size] < window[across]) before = card;
    else found.push(card);
    if (card[across] > window[across] + window[size]) break;
  }
  if (before) found.push(before);
  const others = cards[layout.cardOf(~parent)];
  if (others) found.push(others);
  return found;
}

const around = (a: Box, b: Box): Box => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};

/** An elbow from the foot (side) of one card to the head (side) of another, its corners rounded. */
function elbow({name}: OrgLayout, above: Box, below: Box): string {
  if (name === 'indented') {
    const x = above.x + 14;
    const y = middle(below).y;
    return `M${x} ${above.y + above.height}V${y - RADIUS}Q${x} ${y} ${x + RADIUS} ${y}H${below.x}`;
  }
  if (name === 'left-right') {
    const from = {x: above.x + above.width, y: middle(above).y};
    const to = {x: below.x, y: middle(below).y};
    const turn = to.x - 18;
    const r = Math.min(RADIUS, Math.abs(to.y - from.y) / 2);
    const down = Math.sign(to.y - from.y) * r;
    if (r < 1) return `M${from.x} ${from.y}H${to.x}`;
    return `M${from.x} ${from.y}H${turn - r}Q${turn} ${from.y} ${turn} ${from.y + down}V${to.y - down}Q${turn} ${to.y} ${turn + r} ${to.y}H${to.x}`;
  }
  const from = {x: middle(above).x, y: above.y + above.height};
  const to = {x: middle(below).x, y: below.y};
  const turn = to.y - 16;
  const r = Math.min(RADIUS, Math.abs(to.x - from.x) / 2);
  const right = Math.sign(to.x - from.x) * r;
  if (r < 1) return `M${from.x} ${from.y}V${to.y}`;
  return `M${from.x} ${from.y}V${turn - r}Q${from.x} ${turn} ${from.x + right} ${turn}H${to.x - right}Q${to.x} ${turn} ${to.x} ${turn + r}V${to.y}`;
}

const middle = ({x, y, width, height}: Box) => ({x: x + width / 2, y: y + height / 2});

/** Ties drawn at once; more would be a thicket. */
const MOST = 200;

/** The ties to draw, each between the nearest open organisations of its ends. */
export function tiesWithin(
  tree: OrgTree,
  layout: OrgLayout,
  ties: 'selected' | 'all' | 'none',
  selected: number,
  shown: readonly number[],
  window: Box,
): TieCurve[] {
  const curves = new Map<string, TieCurve>();
  if (ties === 'none') return [];
  for (const link of tree.links) {
    if (ties === 'selected' && link.source !== selected && link.target !== selected) continue;
    const [from, to] = [openCard(tree, layout, link.source), openCard(tree, layout, link.target)];
    if (from === to) continue;
    const [one, other] = [layout.cards[Math.min(from, to)]!, layout.cards[Math.max(from, to)]!];
    if (!meets(around(one, other), window)) continue;
    const curve = tieCurve(layout, one, other, shown, link);
    if (isNear(curve, curves.values())) curve.label = '';
    curves.set(`${curve.path}${curve.label}`, curve);
    if (curves.size >= MOST) break;
  }
  return [...curves.values()];
}

/** The card of a node, or of the nearest node above it that has one. */
export function openCard(tree: OrgTree, layout: OrgLayout, node: number): number {
  let at = node;
  while (layout.cardOf(at) < 0) at = tree.parent[at]!;
  return layout.cardOf(at);
}

/** Whether the label would fall on one that says the same. */
const isNear = ({label, x, y}: TieCurve, curves: Iterable<TieCurve>) => {
  for (const other of curves)
    if (other.label === label && Math.abs(other.x - x) < label.length * 14 && Math.abs(other.y - y) < 20)
      return true;
  return false;
};

type Cubic = readonly [number, number, number, number, number, number, number, number];

function tieCurve(
  layout: OrgLayout,
  a: PlacedCard,
  b: PlacedCard,
  shown: readonly number[],
  {label, kind}: Link,
): TieCurve {
  const cubic = layout.name === 'top-down' ? tieDown(layout, a, b, shown) : tieAside(a, b);
  const [x0, y0, x1, y1, x2, y2, x3, y3] = cubic;
  return {
    path: `M${x0} ${y0}C${x1} ${y1} ${x2} ${y2} ${x3} ${y3}`,
    label: label ?? kind,
    x: (x0 + 3 * x1 + 3 * x2 + x3) / 8,
    y: (y0 + 3 * y1 + 3 * y2 + y3) / 8,
  };
}

/** Around the ends of both cards. */
function tieAside(a: Box, b: Box): Cubic {
  const [x1, x2] = [a.x + a.width, b.x + b.width];
  const out = Math.max(x1, x2) + TIE_SWING;
  return [x1, middle(a).y, out, middle(a).y, out, middle(b).y, x2, middle(b).y];
}

/** From the foot of one card to the near side of the other, or to its foot where others stand between. */
function tieDown({cards}: OrgLayout, a: PlacedCard, b: PlacedCard, shown: readonly number[]): Cubic {
  const [upper, lower] = a.y + a.height <= b.y + b.height ? [a, b] : [b, a];
  const [from, to] = [middle(upper).x, middle(lower).x];
  const [foot, footBelow] = [upper.y + upper.height, lower.y + lower.height];
  const side = from < to ? lower.x : lower.x + lower.width;
  const isBetween = ({x, width, y, height}: Box) =>
    y + height > foot &&
    y < footBelow &&
    x + width / 2 > Math.min(from, to) &&
    x + width / 2 < Math.max(from, to);
  const isFree = footBelow - foot > 24 && !shown.some((index) => isBetween(cards[index]!));
  if (!isFree) {
    const low = footBelow + TIE_SWING;
    return [from, foot, from, low, to, low, to, footBelow];
  }
  const end = Math.max(foot + 30, middle(lower).y);
  return [from, foot, from, end, side, end, side, end];
}
