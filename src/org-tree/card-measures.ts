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

/** The scale below which names are too small to be read: larger type is read from farther away. */
export const readableScale = ({name, note}: CardMeasures) => (LEAST * note) / name;
