import {MEASURES, type MeasureName} from '../theme/palette.js';
import type {CardMeasures} from './layout-cards.js';

/** Cards are made for the theme's own sizes, on a page or a wall, and for the type that the page has set instead. */
export function cardMeasures(display: 'page' | 'wall', em: number | undefined): CardMeasures {
  const column = display === 'wall' ? 1 : 0;
  const own = MEASURES['size-3'][column];
  const size = (name: MeasureName) => (MEASURES[name][column] * (em ?? own)) / own;
  return {note: size('size-1'), name: size('size-3'), figure: size('size-5'), inset: size('space-3')};
}

/** Names are read down to this many times the size of a note. */
const LEAST = 0.6;

/** A page is read from near by: there names of three quarters of their size are read with ease. */
const NEAR = 0.75;

/** The scales below which names are too small to be read, and to be read with ease: larger type is read from farther away. */
export const readableScales = ({name, note}: CardMeasures) => ({
  readable: (LEAST * note) / name,
  // Where a note is as large as a name, as on a wall, nothing is larger than it has to be.
  easy: note < name ? NEAR : 1,
});
