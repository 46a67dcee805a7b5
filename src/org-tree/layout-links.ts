import type {Box, OrgLayout, PlacedCard} from './layout.js';
import {meets} from './layout-window.js';
import type {OrgTree} from './model.js';

const RADIUS = 5;

export interface Links {
  /** All lines of the tree that the window shows, as one path. */
  readonly rest: string;
  /** The lines from the top to the selected organisation. */
  readonly chosen: string;
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

export const around = (a: Box, b: Box): Box => {
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

export const middle = ({x, y, width, height}: Box) => ({x: x + width / 2, y: y + height / 2});
