import {scalesOf, type Camera} from './camera.js';
import type {OrgLayout, PlacedCard} from './layout.js';

/** Where in the viewport the point is seen that a card is held by: its head, or the middle of its side. */
export function seenAt(camera: Camera, {across}: OrgLayout, {x, y, width, height}: PlacedCard) {
  const by = scalesOf(camera);
  return {
    x: camera.x + (across === 'x' ? x + width / 2 : x) * by.x,
    y: camera.y + (across === 'x' ? y : y + height / 2) * by.y,
  };
}
