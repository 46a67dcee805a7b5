import {around, middle} from './layout-links.js';
import {boxAt, type Box, type OrgLayout} from './layout.js';
import {meets} from './layout-window.js';
import type {OrgTree} from './model.js';
import {tieIndex} from './model-ties.js';

/** How far a tie swings out beyond the cards it joins. */
const TIE_SWING = 40;

/** Which ties are wanted. */
export interface TieChoice {
  readonly ties: 'selected' | 'all' | 'none';
  readonly selected: number;
  /** Kinds that nobody wants to see now. */
  readonly hidden: ReadonlySet<string>;
}

export interface TieCurve {
  readonly path: string;
  /** Empty where it would fall on another. */
  label: string;
  x: number;
  y: number;
  /** Its place among the kinds of the tree. */
  readonly kind: number;
  /** How many ties it stands for. */
  readonly count: number;
  /** The organisations at its ends; of several inside one that is closed, that one. */
  readonly ends: readonly [number, number];
  /** Where it ends, and whether what it ends at is inside a closed organisation. */
  readonly tips: readonly {readonly x: number; readonly y: number; readonly isInside: boolean}[];
}

/** Curves drawn at once; more would be a thicket. */
const MOST = 200;

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

const known = new WeakMap<OrgLayout, {readonly madeFrom: string; readonly bundles: Bundles}>();

/**
 * The ties that a window shows, each between the nearest open organisations of its ends; those of one kind between the
 * same two are one curve with a count. Where each ends is found once for a layout; after that a window costs one
 * comparison for each, and a curve only for what it shows.
 */
export function tiesWithin(
  tree: OrgTree,
  layout: OrgLayout,
  choice: TieChoice,
  shown: readonly number[],
  window: Box,
): TieCurve[] {
  if (choice.ties === 'none' || tree.links.length === 0) return [];
  const bundles = bundlesOf(tree, layout, choice);
  const {kinds} = tieIndex(tree);
  const {cards} = layout;
  const curves: TieCurve[] = [];
  for (let at = 0; at < bundles.from.length && curves.length < MOST; at++) {
    const [from, to] = [bundles.from[at]!, bundles.to[at]!];
    const [one, other] = [boxAt(cards, from), boxAt(cards, to)];
    if (!meets(swung(around(one, other)), window)) continue;
    const cubic = isDown(layout) ? tieDown(layout, one, other, shown) : tieAside(one, other);
    const [x0, y0, x1, y1, x2, y2, x3, y3] = cubic;
    const {label} = tree.links[bundles.first[at]!]!;
    const kind = bundles.kind[at]!;
    const count = bundles.count[at]!;
    const ends = [
      end(bundles.source[at]!, cards.node[from]!),
      end(bundles.target[at]!, cards.node[to]!),
    ] as const;
    const isInside = (tip: number, card: number) => tip !== cards.node[card];
    // The curve begins at the upper card, which may be either.
    const isTurned =
      Math.hypot(x0 - middle(one).x, y0 - middle(one).y) >
      Math.hypot(x0 - middle(other).x, y0 - middle(other).y);
    const inside = [isInside(ends[0], from), isInside(ends[1], to)] as const;
    const curve: TieCurve = {
      path: `M${x0} ${y0}C${x1} ${y1} ${x2} ${y2} ${x3} ${y3}`,
      label: count > 1 ? `${kinds[kind]!.name} ×${count}` : (label ?? kinds[kind]!.name),
      ...pointAt(cubic, 0.5),
      kind,
      count,
      ends,
      tips: [
        {x: x0, y: y0, isInside: inside[isTurned ? 1 : 0]},
        {x: x3, y: y3, isInside: inside[isTurned ? 0 : 1]},
      ],
    };
    placeLabel(curve, cubic, curves);
    // A label wider than its curve stands under it.
    if (isDown(layout) && Math.abs(x3 - x0) < curve.label.length * 14 + 16) curve.y += 12;
    curves.push(curve);
  }
  return curves;
}

const end = (shared: number, card: number) => (shared >= 0 ? shared : card);

const isDown = ({across}: OrgLayout) => across === 'x';

const swung = ({x, y, width, height}: Box): Box => ({
  x: x - TIE_SWING,
  y,
  width: width + 2 * TIE_SWING,
  height: height + TIE_SWING,
});

function bundlesOf(tree: OrgTree, layout: OrgLayout, {ties, selected, hidden}: TieChoice): Bundles {
  const madeFrom = [ties, ties === 'selected' ? selected : '', ...hidden].join('\n');
  const before = known.get(layout);
  if (before?.madeFrom === madeFrom) return before.bundles;
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
  known.set(layout, {madeFrom, bundles});
  return bundles;
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

/** Places on the curve where its label may stand, from the best on. */
const PLACES = [0.5, 0.38, 0.62, 0.28, 0.72];

/** Puts a label where no other stands; one that says what another says nearby is left out. */
function placeLabel(curve: TieCurve, cubic: Cubic, others: readonly TieCurve[]) {
  const {label} = curve;
  const near = (x: number, y: number) =>
    others.find(
      (other) =>
        other.label !== '' &&
        (other.label === label
          ? Math.abs(other.x - x) < 60 + label.length * 14 && Math.abs(other.y - y) < 36
          : Math.abs(other.x - x) < (label.length + other.label.length) * 7 && Math.abs(other.y - y) < 18),
    );
  for (const place of PLACES) {
    const {x, y} = pointAt(cubic, place);
    const other = near(x, y);
    if (other?.label === label) break;
    if (other) continue;
    Object.assign(curve, {x, y});
    return;
  }
  curve.label = '';
}

const pointAt = ([x0, y0, x1, y1, x2, y2, x3, y3]: Cubic, t: number) => {
  const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  return {x: a * x0 + b * x1 + c * x2 + d * x3, y: a * y0 + b * y1 + c * y2 + d * y3};
};

type Cubic = readonly [number, number, number, number, number, number, number, number];

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
    // Those that lead farther swing lower, so that they lie within each other.
    const low = footBelow + TIE_SWING * (0.7 + 0.6 * Math.min(1, Math.abs(to - from) / 800));
    return [from, foot, from, low, to, low, to, footBelow];
  }
  const end = Math.max(foot + 30, middle(lower).y);
  return [from, foot, from, end, side, end, side, end];
}
