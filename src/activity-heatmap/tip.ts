export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between a cell and what is said of it, in pixels. */
export const DISTANCE = 8;

/**
 * Where a tip stands, as a CSS transform: centred above its cell, below it where there is no room above, and between the
 * sides of a room. All in the pixels of one coordinate system, whose origin is that of the room. The tip's own size is
 * the browser's `100%`: nobody has to wait for it to be laid out. What is a pixel or more becomes too long to matter by
 * 9999, so that `max` and `min` can choose.
 */
export function tipPlace({left, top, width, height}: Box, roomWidth: number): string {
  const above = top - DISTANCE;
  const below = top + height + DISTANCE;
  const x = `clamp(0px, ${left + width / 2}px - 50%, ${roomWidth}px - 100%)`;
  const y = `max(${above}px - 100%, min(${below}px, (100% - ${above}px) * 9999))`;
  return `translate(${x}, ${y})`;
}
