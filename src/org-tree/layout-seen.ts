import {firstView, scalesOf, windowOf, type Camera, type Room, type Size} from './camera.js';
import {cardAt} from './layout-cards.js';
import {cardsWithin} from './layout-window.js';
import {boxAt, type OrgLayout, type PlacedCard} from './layout.js';
import type {OrgTree} from './model.js';
import {nodeKey} from './opening.js';

/** What is seen first of a layout. */
export const firstSight = (layout: OrgLayout, room: Room): Camera =>
  firstView(room, boxAt(layout.cards, 0), layout.across === 'x', (window) =>
    cardsWithin(layout, window).map((card) => boxAt(layout.cards, card)),
  );

/** Where in the viewport the point is seen that a card is held by: its head, or the middle of its side. */
export function seenAt(camera: Camera, {across}: OrgLayout, {x, y, width, height}: PlacedCard) {
  const by = scalesOf(camera);
  return {
    x: camera.x + (across === 'x' ? x + width / 2 : x) * by.x,
    y: camera.y + (across === 'x' ? y : y + height / 2) * by.y,
  };
}

/** The key of the organisation in view that is nearest to the middle, of those that are wanted. */
export function middleOne(
  tree: OrgTree,
  layout: OrgLayout,
  camera: Camera,
  view: Size,
  isWanted: (key: string) => boolean,
): string | undefined {
  let nearest: string | undefined;
  let least = Infinity;
  for (const index of cardsWithin(layout, windowOf(camera, view))) {
    const card = cardAt(layout.cards, index);
    const seen = seenAt(camera, layout, card);
    const away = Math.hypot(seen.x - view.width / 2, seen.y - view.height / 2);
    if (card.node < 0 || away >= least || !isWanted(nodeKey(tree, card.node))) continue;
    least = away;
    nearest = nodeKey(tree, card.node);
  }
  return nearest;
}
