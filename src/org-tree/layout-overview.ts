import type {Camera, Point, Size} from './camera.js';
import {windowOf} from './camera.js';
import type {Box, OrgLayout} from './layout.js';

/** Around the picture in its overview, in pixels. */
const EDGE = 4;
/** Cards are drawn no larger than this, so that a small tree looks as it is. */
const LARGEST = 0.16;
/** The least side of the window, in pixels, so that it can be seen and held. */
const LEAST = 6;

/** How the whole picture lies in its overview. An axis fills the room it has: a country true to scale were a hair. */
export interface Overview {
  readonly room: Size;
  readonly offset: Point;
  readonly scale: Point;
}

export function overviewOf(content: Size, room: Size): Overview {
  const along = (length: number, space: number) =>
    Math.min(LARGEST * (room.width / 92), (space - 2 * EDGE) / Math.max(1, length));
  const scale = {x: along(content.width, room.width), y: along(content.height, room.height)};
  return {
    room,
    scale,
    offset: {
      x: (room.width - content.width * scale.x) / 2,
      y: (room.height - content.height * scale.y) / 2,
    },
  };
}

/** What the viewport shows, as a box in the overview; never so small that it could not be seen, nor beyond its edge. */
export function windowIn({room, offset, scale}: Overview, camera: Camera, view: Size): Box {
  const seen = windowOf(camera, view);
  const along = (start: number, length: number, space: number) => {
    const size = Math.max(length, LEAST);
    const at = start + (length - size) / 2;
    const from = Math.min(Math.max(at, 1), space - 1 - LEAST);
    return [from, Math.max(LEAST, Math.min(at + size, space - 1) - from)] as const;
  };
  const [x, width] = along(offset.x + seen.x * scale.x, seen.width * scale.x, room.width);
  const [y, height] = along(offset.y + seen.y * scale.y, seen.height * scale.y, room.height);
  return {x, y, width, height};
}

/** Where in its overview the middle of the view is; beyond its edge where the view reaches far beyond the picture. */
export function middleIn({offset, scale}: Overview, camera: Camera, view: Size): Point {
  const {x, y, width, height} = windowOf(camera, view);
  return {x: offset.x + (x + width / 2) * scale.x, y: offset.y + (y + height / 2) * scale.y};
}

/** The point of the picture that a point of its overview stands for. */
export const pointAt = ({offset, scale}: Overview, {x, y}: Point): Point => ({
  x: (x - offset.x) / scale.x,
  y: (y - offset.y) / scale.y,
});

/** The share of the way from the first to the last place along an axis that a camera stands at, from 0 to 1. */
export function shareOf(offset: number, length: number, room: number): number {
  const way = length - room;
  return way <= 0 ? 0 : Math.min(1, Math.max(0, -offset / way));
}

/** The whole picture in small: every card as a block, those that fall on one another drawn once. */
export function overviewPath({cards, bands, across}: OrgLayout, {offset, scale}: Overview): string {
  const {x, y, width, height} = cards;
  const [from, length] = across === 'x' ? [x, width] : [y, height];
  const blocks: string[] = [];
  for (let band = 0; band < bands.start.length; band++) {
    let last = -Infinity;
    for (let at = bands.first[band]!; at < bands.first[band + 1]!; at++) {
      const card = bands.order[at]!;
      const start = from[card]! * scale[across];
      const end = start + length[card]! * scale[across];
      if (end < last + 0.5) continue;
      last = Math.max(start + 1, end - 0.5);
      const [w, h] = [Math.max(1, width[card]! * scale.x - 0.5), Math.max(1, height[card]! * scale.y - 0.5)];
      const [left, top] = [offset.x + x[card]! * scale.x, offset.y + y[card]! * scale.y];
      blocks.push(`M${short(left)} ${short(top)}h${short(w)}v${short(h)}h${short(-w)}z`);
    }
  }
  return blocks.join('');
}

/** What was looked for, as dots: each place once, however many cards fall on it. */
export function hitsPath(
  {cards}: OrgLayout,
  {room, offset, scale}: Overview,
  isHit: (node: number) => boolean,
): string {
  const {size, node, x, y, width, height} = cards;
  const columns = room.width + 1;
  const taken = new Uint8Array(columns * (room.height + 1));
  for (let card = 0; card < size; card++) {
    if (!isHit(node[card]!)) continue;
    const across = Math.round(offset.x + (x[card]! + width[card]! / 2) * scale.x);
    const down = Math.round(offset.y + (y[card]! + height[card]! / 2) * scale.y);
    taken[down * columns + across] = 1;
  }
  let path = '';
  for (let at = taken.indexOf(1); at >= 0; at = taken.indexOf(1, at + 1))
    path += `M${(at % columns) - 1.5} ${Math.floor(at / columns) - 1.5}h3v3h-3z`;
  return path;
}

const short = (value: number) => Math.round(value * 10) / 10;
