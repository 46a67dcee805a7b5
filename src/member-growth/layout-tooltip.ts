import {valueAt, xOf, yOf, type Layout} from './layout.js';
import {partsAt} from './layout-parts.js';
import type {Stop} from './layout-stops.js';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Where the hairline stands, and the ring on the line, or on the band or year that is walked. */
export function hairlineOf(layout: Layout, stop: Stop, active?: number) {
  const {total, change, top, bottom} = {
    ...layout,
    top: (layout.total ?? layout.change)!.top,
    bottom: (layout.change ?? layout.total)!.bottom,
  };
  const part = active === undefined ? undefined : partsAt(layout, stop).find(({place}) => place === active);
  const value = part ? part.height : valueAt(layout, stop);
  const y = total && !Number.isNaN(value) ? yOf(total, value) : undefined;
  return {x: xOf(layout, stop.anchor), top, bottom: change ? yOf(change, 0) : bottom, y};
}

/**
 * Where a tooltip of a size stands: beside the hairline, on the side with more room, below the line over its whole
 * width where it fits there and above it where not, always inside the plot.
 */
export function tooltipPlace(layout: Layout, stop: Stop, box: Box): {left: number; top: number} {
  const gap = layout.note;
  const {x, top, bottom} = hairlineOf(layout, stop);
  const inside = (value: number, size: number, end: number) => Math.max(0, Math.min(value, end - size));
  const isRight = x + gap + box.width <= layout.width || x < layout.width / 2;
  const left = inside(isRight ? x + gap : x - gap - box.width, box.width, layout.width);
  const scale = layout.total;
  if (!scale) return {left, top: inside(top, box.height, layout.height)};
  const heights = layout.stops
    .filter(({anchor}) => xOf(layout, anchor) >= left - gap && xOf(layout, anchor) <= left + box.width + gap)
    .concat(stop)
    .map((each) => valueAt(layout, each))
    .filter((total) => !Number.isNaN(total))
    .map((total) => yOf(scale, total));
  const lowest = Math.max(...heights, top);
  const highest = Math.min(...heights, bottom);
  const below = lowest + gap;
  const above = highest - gap - box.height;
  const fitsBelow = below + box.height <= layout.height;
  return {left, top: inside(fitsBelow || above < 0 ? below : above, box.height, layout.height)};
}
