import type {Box} from './layout.js';

/** In CSS pixels: of the viewport, or of the unscaled picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the picture lies in the viewport: a point at (x, y) of the picture is seen at (x · scale + camera.x, …). */
export interface Camera extends Point {
  readonly scale: number;
  /** How much larger than `scale` an axis is drawn because all of it is in view already; 1 when it is left out. */
  readonly stretch?: Point;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a camera moves in. */
export interface Room {
  /** Of the unscaled picture. */
  readonly content: Size;
  /** Of the viewport. */
  readonly view: Size;
  /** Below this scale names cannot be read, and cards become marks. */
  readonly readable: number;
  /** Below this scale names are not read with ease: a picture that would be smaller is first seen in part. */
  readonly easy: number;
}

const LARGEST = 3;
/** The part of the way down from what can be read on which an axis that is all in view grows to its full length. */
const GROWING = 0.75;
/** By so much more than its least is what is sought out enlarged, or what is first seen of a picture that does not fit. */
const EASE = 16 / 15;
/** Free space around a picture that fits, in CSS pixels. */
const EDGE = 12;
/** Free space before a first card where others lie beyond it: less than between two. */
const NEAR = 4;

/** Height of the line that the way to where one is stands in. */
const LINE = 36;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** The largest scale at which each axis is all in view. */
const fitting = ({content, view}: Room): Point => ({
  x: Math.max(1, view.width - 2 * EDGE) / Math.max(content.width, 1),
  y: Math.max(1, view.height - 2 * EDGE) / Math.max(content.height, 1),
});

/** Never smaller than all of it in view, nor than what can be read where all of it is in view then. */
const clampScale = (scale: number, room: Room) => {
  const {x, y} = fitting(room);
  return clamp(scale, Math.min(x, y, room.readable), LARGEST);
};

/**
 * A scale, and what follows from it: where cards are marks, an axis that is all in view shrinks no further, and grows
 * again to its full length while the other shrinks. A tree is thousands of times as wide as it is high; drawn true to
 * scale, all of a country would be a hair.
 */
function scaled(scale: number, room: Room): Pick<Camera, 'scale' | 'stretch'> {
  const {readable} = room;
  if (scale >= readable) return {scale};
  const {x, y} = fitting(room);
  const most = readable + (1 - readable) * Math.min(1, (readable - scale) / (readable * GROWING));
  const along = (fits: number) => Math.max(scale, Math.min(fits, most)) / scale;
  return {scale, stretch: {x: along(x), y: along(y)}};
}

/** How large each axis is drawn. */
export const scalesOf = ({scale, stretch}: Pick<Camera, 'scale' | 'stretch'>): Point => ({
  x: scale * (stretch?.x ?? 1),
  y: scale * (stretch?.y ?? 1),
});

/** A box where it is seen. */
export function seenThrough(camera: Camera, {x, y, width, height}: Box): Box {
  const by = scalesOf(camera);
  return {x: camera.x + x * by.x, y: camera.y + y * by.y, width: width * by.x, height: height * by.y};
}

/**
 * Everything in view, in the middle; larger than life only in a wide view, there by a quarter at most, and with room
 * for a line under it.
 */
export function fit(room: Room): Camera {
  const {content, view} = room;
  const most = fitting(room);
  const {y} = fitting({...room, view: {...view, height: view.height - LINE}});
  const large = Math.max(1, Math.min(clamp(view.width / 800, 1, 1.25), y));
  const scale = clampScale(Math.min(large, most.x, most.y), room);
  return inMiddle(scale, {x: 0, y: 0, ...content}, room);
}

/** A part of the picture in the middle of the view, as large as it fits and no larger than life. */
export function fitBox(box: Box, room: Room): Camera {
  const most = fitting({...room, content: box});
  return inMiddle(clampScale(Math.min(1, most.x, most.y), room), box, room);
}

const nearly = ({easy}: Room) => Math.min(1, easy * EASE);

function inMiddle(scale: number, {x, y, width, height}: Box, room: Room): Camera {
  const at = scaled(scale, room);
  const by = scalesOf(at);
  return {
    ...at,
    x: room.view.width / 2 - (x + width / 2) * by.x,
    y: room.view.height / 2 - (y + height / 2) * by.y,
  };
}

/**
 * What is seen first: everything when it can be read. Else as much as can be read, from an edge that cuts no card,
 * with the top in sight: the beginning where it is seen from there, else the place nearest to its middle.
 */
export function firstView(
  room: Room,
  top: Box,
  isDown: boolean,
  boxesIn: (window: Box) => readonly Box[],
): Camera {
  const {content, view} = room;
  const whole = fit(room);
  if (whole.scale >= room.easy) return isDown ? {...whole, y: Math.min(whole.y, EDGE * 2)} : whole;
  const scale = nearly(room);
  const [axis, size] = isDown ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const length = view[size];
  const free = length - content[size] * scale;
  let offset = free / 2;
  if (free < 2 * EDGE) {
    const start = top[axis] * scale;
    const end = start + top[size] * scale;
    const ideal = clamp(length / 2 - (start + end) / 2, free - EDGE, EDGE);
    const near = boxesIn({
      ...windowOf({x: EDGE, y: EDGE, scale}, view),
      [axis]: (-ideal - length) / scale,
      [size]: (3 * length) / scale,
    });
    const isWhole = (at: number) =>
      at + start >= 0 &&
      at + end <= length &&
      !near.some((box) => at + box[axis] * scale < 0 && at + (box[axis] + box[size]) * scale > 0);
    const starts = near
      .map((box) => NEAR - box[axis] * scale)
      .sort((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal));
    offset = [EDGE, ...starts].find(isWhole) ?? ideal;
  }
  return {scale, x: EDGE, y: EDGE, [axis]: offset};
}

/** How far the picture goes on beyond each edge of the view, in CSS pixels; 0 where it ends within. */
export function beyond(camera: Camera, content: Size, view: Size) {
  const {x, y, width, height} = seenThrough(camera, {x: 0, y: 0, ...content});
  return {
    left: Math.max(0, -x),
    top: Math.max(0, -y),
    right: Math.max(0, x + width - view.width),
    bottom: Math.max(0, y + height - view.height),
  };
}

/** Nearer or farther by a factor; the point of the viewport stays where it is. */
export function zoom(camera: Camera, factor: number, at: Point, room: Room): Camera {
  const next = scaled(clampScale(camera.scale * factor, room), room);
  const [from, to] = [scalesOf(camera), scalesOf(next)];
  return {
    ...next,
    x: at.x - ((at.x - camera.x) * to.x) / from.x,
    y: at.y - ((at.y - camera.y) * to.y) / from.y,
  };
}

/** In a viewport of another size, or of a picture that grew, what was in the middle stays there. */
export function resize(camera: Camera, from: Size, room: Room): Camera {
  const next = zoom(camera, 1, {x: from.width / 2, y: from.height / 2}, room);
  const {view} = room;
  return {...next, x: next.x + (view.width - from.width) / 2, y: next.y + (view.height - from.height) / 2};
}

/** Keeps a hand's breadth of the picture in view. */
export function hold(camera: Camera, {content, view}: Pick<Room, 'content' | 'view'>): Camera {
  const kept = 60;
  const {x, y, width, height} = seenThrough(camera, {x: 0, y: 0, ...content});
  return {
    ...camera,
    x: clamp(x, kept - width, view.width - kept),
    y: clamp(y, kept - height, view.height - kept),
  };
}

/** A card in the middle of the view, or as near to it as the picture reaches; from far away it is come near to. */
export function centre(camera: Camera, box: Box, room: Room): Camera {
  const {content, view, readable} = room;
  const {x, y, scale} = camera.scale < readable ? {...camera, scale: nearly(room)} : camera;
  const along = (offset: number, middle: number, length: number, space: number) => {
    const free = space - length * scale;
    // Where everything is in view already, nothing has to move.
    if (free >= 2 * EDGE) return offset >= 0 && offset <= free ? offset : free / 2;
    return clamp(space / 2 - middle * scale, free - 2 * EDGE, 2 * EDGE);
  };
  return {
    scale,
    x: along(x, box.x + box.width / 2, content.width, view.width),
    y: along(y, box.y + box.height / 2, content.height, view.height),
  };
}

/** A branch in the middle, no larger than now, and no smaller than is read with ease: of a longer one the beginning. */
export function comeTo(camera: Camera, box: Box, room: Room): Camera {
  const most = fitting({...room, content: box});
  const scale = Math.max(Math.min(camera.scale, most.x, most.y), Math.min(1, room.easy));
  const along = (offset: number, start: number, length: number, whole: number, space: number) => {
    const free = space - whole * scale;
    // What is all in view moves no farther than it has to.
    if (free >= 0) return offset >= 0 && offset <= free + 2 * EDGE ? Math.min(offset, free) : free / 2;
    if (length * scale > space) return EDGE - start * scale;
    return clamp(space / 2 - (start + length / 2) * scale, free - 2 * EDGE, 2 * EDGE);
  };
  const {content, view} = room;
  return {
    scale,
    x: along(camera.x, box.x, box.width, content.width, view.width),
    y: along(camera.y, box.y, box.height, content.height, view.height),
  };
}

/** A point of the picture in the middle of the view. */
export function lookAt(camera: Camera, {x, y}: Point, view: Size): Camera {
  const by = scalesOf(camera);
  return {...camera, x: view.width / 2 - x * by.x, y: view.height / 2 - y * by.y};
}

/** The shortest way to bring a card into view. */
export function bringIntoView(camera: Camera, box: Box, view: Size, edge = 24): Camera {
  const seen = seenThrough(camera, box);
  // When it is larger than the view, its beginning is what shows.
  const along = (start: number, length: number, room: number) => {
    if (start >= edge / 2 && start + length <= room - edge / 2) return 0;
    const free = Math.max(0, Math.min(edge, (room - length) / 2));
    return clamp(0, free - start, Math.max(free - start, room - free - start - length));
  };
  return {
    ...camera,
    x: camera.x + along(seen.x, seen.width, view.width),
    y: camera.y + along(seen.y, seen.height, view.height),
  };
}

/** A card that lies under what stands in a corner of the view is brought out from under it: upwards, as far as there is room. */
export function clearOf(camera: Camera, box: Box, corner: Box | undefined): Camera {
  const {x, y, width, height} = seenThrough(camera, box);
  if (!corner || x >= corner.x + corner.width || x + width <= corner.x) return camera;
  const over = y + height + NEAR * 2 - corner.y;
  return y >= corner.y + corner.height || over <= 0
    ? camera
    : {...camera, y: camera.y - Math.min(over, Math.max(0, y))};
}

/** The part of the picture that is in view, and a margin around it in CSS pixels of the viewport. */
export function windowOf(camera: Camera, view: Size, margin = 0): Box {
  const by = scalesOf(camera);
  return {
    x: (-camera.x - margin) / by.x,
    y: (-camera.y - margin) / by.y,
    width: (view.width + 2 * margin) / by.x,
    height: (view.height + 2 * margin) / by.y,
  };
}
