import {cardsBelow} from './layout-columns.js';
import type {Box, OrgLayout} from './layout.js';

/** Neighbours of an organisation that whoever listens walks through, while all others are marks. */
const NEIGHBOURS = 8;

/** The cards that stay in the page when all are marks: the one with the tab stop, its neighbours and those above. */
export function cardsAround({cards, cardOf}: OrgLayout, active: number): number[] {
  const card = cardOf(active);
  if (card < 0) return [];
  const {above, byLevel} = cards;
  const around = new Set<number>();
  for (let up = card; up >= 0; up = above[up]!) around.add(up);
  const [first, end] = cardsBelow(cards, above[card]!);
  const at = placeOf(byLevel, first, end, card);
  for (let place = at - NEIGHBOURS; place <= at + NEIGHBOURS; place++)
    if (place >= first && place < end) around.add(byLevel[place]!);
  return [...around].sort((a, b) => a - b);
}

/** Where a card stands in its level. */
function placeOf(byLevel: Int32Array, first: number, end: number, card: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byLevel[middle]! < card) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The room that an organisation takes with all that is open below it. */
export function branchBox({cards}: OrgLayout, first: number): Box {
  const {x, y, width, height, depth, size} = cards;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let card = first; card < size && (card === first || depth[card]! > depth[first]!); card++) {
    left = Math.min(left, x[card]!);
    top = Math.min(top, y[card]!);
    right = Math.max(right, x[card]! + width[card]!);
    bottom = Math.max(bottom, y[card]! + height[card]!);
  }
  return {x: left, y: top, width: right - left, height: bottom - top};
}
