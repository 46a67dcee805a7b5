import {MEASURES, type MeasureName} from '../theme/palette.js';
import type {FrameSize} from './kind.js';

/** Measures of a page or a wall, in CSS pixels. */
export const measureOf = (name: MeasureName, display: 'page' | 'wall'): number =>
  MEASURES[name][display === 'wall' ? 1 : 0];

/** What a frame's head, foot and rules leave of its height. */
export const heightIn = (height: number, display: 'page' | 'wall'): number =>
  height -
  measureOf('head', display) -
  measureOf('foot', display) -
  2 * (measureOf('heavy', display) + measureOf('hair', display));

/**
 * The viewport of a tree in a frame: it goes nearly to the edges, but for where rows begin; where nothing else is asked
 * for it has its own height.
 */
export const viewportIn = ({width, height}: FrameSize, display: 'page' | 'wall', isList: boolean) => ({
  width: width - 4 - (isList ? measureOf('space-4', display) - 2 : 0),
  height: Math.round(height === undefined ? measureOf('size-3', display) * 22.4 : heightIn(height, display)),
});
