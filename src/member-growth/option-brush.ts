import type {ColourName} from '../theme/palette.js';
import type {Tokens} from '../theme/read-tokens.js';
import type {Layout} from './layout.js';

/** What the option says in words. */
export interface OptionText {
  number(value: number): string;
  change(value: number): string;
}

export type Brush = ReturnType<typeof brushOf>;

/** Colours and strokes of one drawing. */
export const brushOf = (layout: Layout, tokens: Tokens) => ({
  colour: (name: ColourName) => tokens.colour(name),
  hair: tokens.measure('hair'),
  stroke: tokens.measure('stroke') + 0.5,
  note: layout.note,
  figure: layout.figure,
  /** Parts a label from what lies under it. */
  halo: tokens.colour('surface'),
});

/** Where a straight line of a width is drawn so that it fills whole pixels. */
export const crisp = (at: number, width: number): number => {
  const half = (Math.round(width) % 2) / 2;
  return Math.round(at - half) + half;
};
