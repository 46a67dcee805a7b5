import type {OrgLayoutName} from './layout-cards.js';
import {boxAt, type Box, type OrgLayout} from './layout.js';
import {TRUNK} from './layout-stacks.js';
import {firstFrom, meets} from './layout-window.js';
import type {OrgTree} from './model.js';

const RADIUS = 5;
/** Between a line that joins siblings and their cards, in the unscaled picture. */
export const TURN = 16;
/** Room for ties beyond the cards they join, with what is written at them, by the size of a note. */
export const tieRoom = (layout: OrgLayoutName, note: number): number =>
  note * (layout === 'indented' ? 3.5 : 6);

export interface Links {
  /** Where in the picture the paths begin to count. */
  readonly origin: {readonly x: number; readonly y: number};
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
  for (let node = selected; node >= 0; node = tree.parent[node]!) chosen.add(layout.cardOf(node));
  const parents = new Set<number>();
  for (const card of shown) if (cards.isOpen[card] === 1) parents.add(card);
  for (const card of [...shown, ...neighbours(layout, window)])
    for (let up = cards.above[card]!; up >= 0 && !parents.has(up); up = cards.above[up]!) parents.add(up);
  const rest: string[] = [];
  const accent: string[] = [];
  const origin = {x: Math.round(window.x), y: Math.round(window.y)};
  for (const parent of parents) {
    for (const {card, path} of linksBelow(layout, parent, window, origin))
      (chosen.has(card) ? accent : rest).push(path);
  }
  return {origin, rest: rest.join(''), chosen: accent.join('')};
}

/** On each level the last card before a window and the first that is not: lines to them pass through one that shows no card. */
function neighbours(layout: OrgLayout, window: Box): number[] {
  const {order, first} = layout.bands;
  const found: number[] = [];
  for (let band = 0; band < first.length - 1; band++) {
    const [begin, end] = [first[band]!, first[band + 1]!];
    const at = firstFrom(layout, order, begin, end, window[layout.across]);
    if (at > begin) found.push(order[at - 1]!);
    if (at < end) found.push(order[at]!);
  }
  return found;
}

/** The lines within a window from one open organisation to those below it, counted from `origin`. */
export function linksBelow(layout: OrgLayout, parent: number, window: Box, origin = {x: 0, y: 0}) {
  const {cards} = layout;
  const near = nearTo(window, origin);
  const above = boxAt(cards, parent);
  const links: {readonly card: number; readonly path: string}[] = [];
  for (const card of cardsBelow(layout, parent, window)) {
    const below = boxAt(cards, card);
    if (!meets(around(above, below), window)) continue;
    const level = layout.bands.start[cards.depth[card]!] ?? below.y;
    const [from, to] = [near(above), near(below)];
    const path = cards.isStacked[card] === 1 ? trunk(from, to, level - origin.y) : elbow(layout, from, to);
    links.push({card, path});
  }
  return links;
}

/** Pixels beyond the window that a line may reach; the rest of a longer one shows nowhere. */
const FAR = 10_000;

/** Graphics know their places by few digits: of a picture millions of pixels wide, lines are drawn from nearby. */
function nearTo(window: Box, origin: {readonly x: number; readonly y: number}) {
  const hold = (at: number, from: number, length: number) =>
    Math.min(Math.max(at, from - FAR), from + length + FAR);
  return (box: Box): Box => ({
    ...box,
    x: hold(box.x, window.x, window.width) - origin.x,
    y: hold(box.y, window.y, window.height) - origin.y,
  });
}

/** Those below that are beside the window on neither side, and the nearest beyond it, so that lines pass through. */
function cardsBelow(layout: OrgLayout, parent: number, window: Box): number[] {
  const {cards, across} = layout;
  const first = cards.firstBelow[parent]!;
  const last = first + cards.countBelow[parent]!;
  const end = window[across] + window[across === 'x' ? 'width' : 'height'];
  const found: number[] = [];
  const start = firstFrom(layout, cards.byLevel, first, last, window[across]);
  for (let at = Math.max(first, start - 1); at < last; at++) {
    const card = cards.byLevel[at]!;
    found.push(card);
    if (cards[across][card]! > end) break;
  }
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
  const turn = to.y - TURN;
  const r = Math.min(RADIUS, Math.abs(to.x - from.x) / 2);
  const right = Math.sign(to.x - from.x) * r;
  if (r < 1) return `M${from.x} ${from.y}V${to.y}`;
  return `M${from.x} ${from.y}V${turn - r}Q${from.x} ${turn} ${from.x + right} ${turn}H${to.x - right}Q${to.x} ${turn} ${to.x} ${turn + r}V${to.y}`;
}

/** To a card in a stack: along the level, down beside its column, and in from the side. */
function trunk(above: Box, below: Box, level: number): string {
  const from = {x: middle(above).x, y: above.y + above.height};
  const x = below.x - TRUNK / 2;
  const {y} = middle(below);
  const turn = level - TURN;
  const r = Math.min(RADIUS, Math.abs(x - from.x) / 2);
  const right = Math.sign(x - from.x) * r;
  const along =
    r < 1
      ? `V${turn}`
      : `V${turn - r}Q${from.x} ${turn} ${from.x + right} ${turn}H${x - right}Q${x} ${turn} ${x} ${turn + r}`;
  return `M${from.x} ${from.y}${along}V${y - RADIUS}Q${x} ${y} ${x + RADIUS} ${y}H${below.x}`;
}

export const middle = ({x, y, width, height}: Box) => ({x: x + width / 2, y: y + height / 2});
