import type {Box} from './layout.js';

/** How the picture lies in the viewport: a point at (x, y) of the picture is seen at (x · scale + camera.x, …). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const SMALLEST = 0.2;
const LARGEST = 3;
/** Below this scale names are no longer read at arm's length. */
const READABLE = 0.75;
/** Free space around a picture that fits, in CSS pixels. */
const EDGE = 12;
/** Free space before a first card where others lie beyond it: less than between two. */
const NEAR = 4;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
const clampScale = (scale: number) => clamp(scale, SMALLEST, LARGEST);

/** Everything in view, in the middle; larger than life only in a wide view, and there by a quarter at most. */
export function fit(content: Size, view: Size): Camera {
  const scale = clampScale(
    Math.min(
      clamp(view.width / 800, 1, 1.25),
      (view.width - 2 * EDGE) / Math.max(content.width, 1),
      (view.height - 2 * EDGE) / Math.max(content.height, 1),
    ),
  );
  return {scale, x: (view.width - content.width * scale) / 2, y: (view.height - content.height * scale) / 2};
}

/**
 * What is seen first: everything when it can be read. Else as much as can be read, from an edge that cuts no card,
 * with the top in sight: the beginning where it is seen from there, else the place nearest to its middle.
 */
export function firstView(
  content: Size,
  view: Size,
  top: Box,
  isDown: boolean,
  boxesIn: (window: Box) => readonly Box[],
): Camera {
  const whole = fit(content, view);
  if (whole.scale >= READABLE) return isDown ? {...whole, y: Math.min(whole.y, EDGE * 2)} : whole;
  const scale = 0.8;
  const [axis, size] = isDown ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const room = view[size];
  const free = room - content[size] * scale;
  let offset = free / 2;
  if (free < 2 * EDGE) {
    const start = top[axis] * scale;
    const end = start + top[size] * scale;
    const ideal = clamp(room / 2 - (start + end) / 2, free - EDGE, EDGE);
    const near = boxesIn({
      ...windowOf({x: EDGE, y: EDGE, scale}, view),
      [axis]: (-ideal - room) / scale,
      [size]: (3 * room) / scale,
    });
    const isWhole = (at: number) =>
      at + start >= 0 &&
      at + end <= room &&
      !near.some((box) => at + box[axis] * scale < 0 && at + (box[axis] + box[size]) * scale > 0);
    const starts = near
      .map((box) => NEAR - box[axis] * scale)
      .sort((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal));
    offset = [EDGE, ...starts].find(isWhole) ?? ideal;
  }
  return {scale, x: EDGE, y: EDGE, [axis]: offset};
}

/** How far the picture goes on beyond each edge of the view, in CSS pixels; 0 where it ends within. */
export const beyond = ({x, y, scale}: Camera, content: Size, view: Size) => ({
  left: Math.max(0, -x),
  top: Math.max(0, -y),
  right: Math.max(0, x + content.width * scale - view.width),
  bottom: Math.max(0, y + content.height * scale - view.height),
});

/** Nearer or farther by a factor; the point of the viewport stays where it is. */
export function zoom({x, y, scale}: Camera, factor: number, at: Point): Camera {
  const next = clampScale(scale * factor);
  const ratio = next / scale;
  return {scale: next, x: at.x - (at.x - x) * ratio, y: at.y - (at.y - y) * ratio};
}

/** In a viewport of another size, what was in its middle stays there. */
export const resize = (camera: Camera, from: Size, to: Size): Camera => ({
  ...camera,
  x: camera.x + (to.width - from.width) / 2,
  y: camera.y + (to.height - from.height) / 2,
});

/** Keeps a hand's breadth of the picture in view. */
export function hold({x, y, scale}: Camera, content: Size, view: Size): Camera {
  const kept = 60;
  return {
    scale,
    x: clamp(x, kept - content.width * scale, view.width - kept),
    y: clamp(y, kept - content.height * scale, view.height - kept),
  };
}

/** A card in the middle of the view, or as near to it as the picture reaches. */
export function centre({x, y, scale}: Camera, box: Box, content: Size, view: Size): Camera {
  const along = (offset: number, middle: number, length: number, room: number) => {
    const free = room - length * scale;
    // Where everything is in view already, nothing has to move.
    if (free >= 2 * EDGE) return offset >= 0 && offset <= free ? offset : free / 2;
    return clamp(room / 2 - middle * scale, free - 2 * EDGE, 2 * EDGE);
  };
  return {
    scale,
    x: along(x, box.x + box.width / 2, content.width, view.width),
    y: along(y, box.y + box.height / 2, content.height, view.height),
  };
}

/** The shortest way to bring a card into view. */
export function bringIntoView({x, y, scale}: Camera, box: Box, view: Size, edge = 24): Camera {
  const along = (offset: number, start: number, length: number, room: number) => {
    const free = Math.max(0, Math.min(edge, (room - length * scale) / 2));
    return clamp(
      offset,
      free - start * scale,
      Math.max(free - start * scale, room - free - (start + length) * scale),
    );
  };
  // When it is larger than the view, its beginning is what shows.
  const near = (offset: number, start: number, length: number, room: number) =>
    offset + start * scale < edge / 2 || offset + (start + length) * scale > room - edge / 2
      ? along(offset, start, length, room)
      : offset;
  return {scale, x: near(x, box.x, box.width, view.width), y: near(y, box.y, box.height, view.height)};
}

/** The part of the picture that is in view, and a margin around it in CSS pixels of the viewport. */
export const windowOf = ({x, y, scale}: Camera, view: Size, margin = 0): Box => ({
  x: (-x - margin) / scale,
  y: (-y - margin) / scale,
  width: (view.width + 2 * margin) / scale,
  height: (view.height + 2 * margin) / scale,
});
