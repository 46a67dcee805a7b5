import {around, middle} from './layout-links.js';
import {boxAt, type Box, type OrgLayout} from './layout.js';
import {meets} from './layout-window.js';
import type {Link, OrgTree} from './model.js';

/** How far a tie swings out beyond the cards it joins. */
const TIE_SWING = 40;

export interface TieCurve {
  readonly path: string;
  label: string;
  readonly x: number;
  readonly y: number;
}

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
    const [one, other] = [boxAt(layout.cards, Math.min(from, to)), boxAt(layout.cards, Math.max(from, to))];
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
  a: Box,
  b: Box,
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
function tieDown({cards}: OrgLayout, a: Box, b: Box, shown: readonly number[]): Cubic {
  const [upper, lower] = a.y + a.height <= b.y + b.height ? [a, b] : [b, a];
  const [from, to] = [middle(upper).x, middle(lower).x];
  const [foot, footBelow] = [upper.y + upper.height, lower.y + lower.height];
  const side = from < to ? lower.x : lower.x + lower.width;
  const isBetween = ({x, width, y, height}: Box) =>
    y + height > foot &&
    y < footBelow &&
    x + width / 2 > Math.min(from, to) &&
    x + width / 2 < Math.max(from, to);
  const isFree = footBelow - foot > 24 && !shown.some((index) => isBetween(boxAt(cards, index)));
  if (!isFree) {
    const low = footBelow + TIE_SWING;
    return [from, foot, from, low, to, low, to, footBelow];
  }
  const end = Math.max(foot + 30, middle(lower).y);
  return [from, foot, from, end, side, end, side, end];
}
