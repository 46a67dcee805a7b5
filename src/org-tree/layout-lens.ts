import {scalesOf, type Camera, type Size} from './camera.js';
import type {OrgLayout} from './layout.js';

type Column = ArrayLike<number>;

/** A camera, told by the axis that cards of a band follow each other on, and by the one from band to band. */
export interface Lens {
  readonly across: 'x' | 'y';
  readonly main: 'x' | 'y';
  /** Where cards begin along their band, and how long they are. */
  readonly from: Column;
  readonly extent: Column;
  readonly mainFrom: Column;
  readonly mainExtent: Column;
  readonly offset: number;
  readonly scale: number;
  readonly mainScale: number;
  /** Of the viewport, along bands and across them. */
  readonly length: number;
  readonly depth: number;
  /** Where something along a band is seen, and something across bands. */
  seen(along: number): number;
  seenDeep(main: number): number;
}

export function lensOf({across, cards}: OrgLayout, camera: Camera, view: Size): Lens {
  const by = scalesOf(camera);
  const isDown = across === 'x';
  const main = isDown ? 'y' : 'x';
  return {
    across,
    main,
    from: cards[across],
    extent: isDown ? cards.width : cards.height,
    mainFrom: cards[main],
    mainExtent: isDown ? cards.height : cards.width,
    offset: camera[across],
    scale: by[across],
    mainScale: by[main],
    length: isDown ? view.width : view.height,
    depth: isDown ? view.height : view.width,
    seen: (along) => camera[across] + along * by[across],
    seenDeep: (at) => camera[main] + at * by[main],
  };
}

/** Of cards that follow each other, the place of the first from `low` on that is seen to end beyond a point. */
export function firstEnding(
  order: Column,
  {from, extent, offset, scale}: Lens,
  point: number,
  low: number,
  high: number,
): number {
  const limit = (point - offset) / scale;
  // Mostly it is near.
  for (let step = 1; low + step < high; step *= 2) {
    const card = order[low + step]!;
    if (from[card]! + extent[card]! > limit) {
      high = low + step + 1;
      break;
    }
    low += step;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    const card = order[middle]!;
    if (from[card]! + extent[card]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
