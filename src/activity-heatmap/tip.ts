export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between a cell and what is said of it, in pixels. */
export const DISTANCE = 8;

/**
 * Where a tip stands: centred above its cell, below it where there is no room above, and inside `room` in any case.
 * All in the pixels of one coordinate system, whose origin is that of `room`.
 */
export function placeTip(
  cell: Box,
  tip: {width: number; height: number},
  room: {width: number; height: number},
) {
  const above = cell.top - DISTANCE - tip.height;
  const below = cell.top + cell.height + DISTANCE;
  const within = (at: number, size: number, most: number) => Math.max(0, Math.min(at, most - size));
  return {
    left: within(cell.left + cell.width / 2 - tip.width / 2, tip.width, room.width),
    top: above >= 0 ? above : below,
  };
}
