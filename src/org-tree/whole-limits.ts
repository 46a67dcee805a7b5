import {possibleScale} from '../drawing/png-file.js';

/** Of more cards a file would take half a minute and more, and few programs would open it: some 1.4 kB are written of each. */
export const MOST_CARDS = 20_000;
/** Pixels of a PNG to each of the picture, of fewer nothing could be made out. */
const LEAST_SCALE = 0.1;

/** Why all of a picture is not put into one file, if it is not. */
export type Refusal = 'tooMany' | 'tooSmall';

/** `size` is that of the picture, in CSS pixels. */
export function refusalOf(
  cards: number,
  size: {readonly width: number; readonly height: number},
  type: 'png' | 'svg' | 'paper',
): Refusal | undefined {
  if (cards > MOST_CARDS) return 'tooMany';
  return type === 'png' && possibleScale(size, 1) < LEAST_SCALE ? 'tooSmall' : undefined;
}
