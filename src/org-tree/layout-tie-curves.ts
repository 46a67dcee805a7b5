import type {Point} from './camera.js';
import {middle} from './layout-links.js';
import {boxAt, type Box, type OrgLayout} from './layout.js';
import {cardsWithin} from './layout-window.js';
import {canOpen, type OrgTree} from './model.js';

/** A curve from one point to another, with the two that draw it aside: x and y of each. */
export type Cubic = readonly [number, number, number, number, number, number, number, number];

/** Two cards that a tie joins, and where they are taken to stand. */
export interface Tied {
  readonly cards: readonly [number, number];
  readonly boxes: readonly [Box, Box];
}

/**
 * Ems that a tie swings out: between neighbours; how much farther between those that are far apart; and how far apart those
 * are that it swings no farther for.
 */
const SWINGS = {down: [2, 4.5, 50], aside: [2, 4.5, 25], list: [1.2, 2, 25]} as const;
/** Ems between two ties at the edge of one card, and from the line below an open one. */
const BESIDE = 0.75;
/** From the corner of a card. */
const CORNER = 8;
/** What hangs under a closed card, by what note its type is: so many ems. */
const TAB = 1.4;
const TAB_WIDTH = 44;

/**
 * A curve for each tie, from its first card to its second: in a tree that grows downwards from foot to foot, or to the near
 * side of a lower card where nothing stands between; in others around the ends of both. Those at one card leave it side by
 * side, ordered so that they lie within each other and do not cross.
 *
 * @param size of a note in CSS pixels
 */
export function tieCubics(tree: OrgTree, layout: OrgLayout, ties: readonly Tied[], size: number): Cubic[] {
  const isDown = layout.name === 'top-down';
  const runs = ties.map((tie) => runOf(layout, tie, isDown));
  const ports = portsOf(layout, ties, runs, isDown, BESIDE * size);
  const [near, far, wide] = SWINGS[isDown ? 'down' : layout.name === 'indented' ? 'list' : 'aside'];
  return ties.map(({cards, boxes}, at) => {
    const [one, other] = ([0, 1] as const).map((end) => {
      const {x, y, width, height} = boxes[end];
      const along = ports[at * 2 + end]!;
      if (!isDown) return {x: x + width, y: y + height / 2 + along};
      const isUnderTab = Math.abs(along) < TAB_WIDTH / 2 && hasTab(tree, layout, cards[end]);
      return {x: x + width / 2 + along, y: y + height + (isUnderTab ? TAB * size : 0)};
    }) as [Point, Point];
    const run = runs[at]!;
    if (run !== 'around') {
      const cubic = toSide(run === 'first' ? other : one, boxes[run === 'first' ? 0 : 1]);
      return run === 'first' ? reversed(cubic) : cubic;
    }
    const apart = isDown ? Math.abs(one.x - other.x) : Math.abs(one.y - other.y);
    const swing = (near + far * Math.min(1, apart / (wide * size))) * size;
    if (isDown) {
      const low = Math.max(one.y, other.y) + swing;
      return [one.x, one.y, one.x, low, other.x, low, other.x, other.y];
    }
    const out = Math.max(one.x, other.x) + swing;
    return [one.x, one.y, out, one.y, out, other.y, other.x, other.y];
  });
}

/** Which of the two cards a tie ends at the side of; around both where something stands between them. */
type Run = 'around' | 'first' | 'second';

function runOf(layout: OrgLayout, {cards, boxes: [one, other]}: Tied, isDown: boolean): Run {
  if (!isDown) return 'around';
  const isFirstLower = one.y > other.y;
  const [upper, lower] = isFirstLower ? [other, one] : [one, other];
  const foot = upper.y + upper.height;
  const end = sideOf(foot, lower);
  if (foot > lower.y || end > lower.y + lower.height - CORNER) return 'around';
  const [from, to] = [middle(upper).x, middle(lower).x];
  const [left, right] = from < to ? [from, lower.x] : [lower.x + lower.width, from];
  if (right - left < CORNER * 2) return 'around';
  const between = {x: left, y: foot + 1, width: right - left, height: Math.max(0, end + CORNER - foot)};
  const isFree = cardsWithin(layout, between).every((card) => cards.includes(card));
  return !isFree ? 'around' : isFirstLower ? 'first' : 'second';
}

/** Where a tie comes in at the side of a card that is lower than the foot it comes from. */
const sideOf = (foot: number, lower: Box) => Math.max(foot + 30, middle(lower).y);

function toSide({x, y}: Point, lower: Box): Cubic {
  const side = x < middle(lower).x ? lower.x : lower.x + lower.width;
  const end = sideOf(y, lower);
  return [x, y, x, end, side, end, side, end];
}

const reversed = ([x0, y0, x1, y1, x2, y2, x3, y3]: Cubic): Cubic => [x3, y3, x2, y2, x1, y1, x0, y0];

/** Whether the count of those below hangs under a card. */
const hasTab = (tree: OrgTree, {cards: {node, isOpen}}: OrgLayout, card: number) =>
  isOpen[card] === 0 && node[card]! >= 0 && canOpen(tree, node[card]!);

/**
 * From the middle of an edge to where each end of each tie leaves it. First those that lead back, the nearest of them
 * outermost; then those that lead on, the nearest last.
 */
function portsOf(
  layout: OrgLayout,
  ties: readonly Tied[],
  runs: readonly Run[],
  isDown: boolean,
  beside: number,
): Float64Array {
  const ports = new Float64Array(ties.length * 2);
  const ends = new Map<number, {readonly port: number; readonly toward: number}[]>();
  ties.forEach(({cards, boxes}, at) => {
    for (const end of [0, 1] as const) {
      if (runs[at] === (end === 0 ? 'first' : 'second')) continue;
      const [here, there] = [middle(boxes[end]), middle(boxes[1 - end]!)];
      const toward = isDown ? there.x - here.x : there.y - here.y;
      const list = ends.get(cards[end]);
      const entry = {port: at * 2 + end, toward};
      if (list) list.push(entry);
      else ends.set(cards[end], [entry]);
    }
  });
  for (const [card, list] of ends) {
    const {width, height} = boxAt(layout.cards, card);
    const room = (isDown ? width : height) - 2 * CORNER;
    const gap = Math.min(beside, room / Math.max(1, list.length - 1));
    list.sort((a, b) => Number(a.toward >= 0) - Number(b.toward >= 0) || b.toward - a.toward);
    const isOpen = isDown && layout.cards.isOpen[card] === 1;
    list.forEach(({port, toward}, at) => {
      const along = (at - (list.length - 1) / 2) * gap;
      // The line to those below leaves from the middle.
      ports[port] = along + (isOpen ? Math.sign(toward) * beside * 1.5 : 0);
    });
  }
  return ports;
}
