import type {ColourName} from '../theme/palette.js';
import type {Tokens} from '../theme/read-tokens.js';
import type {Layout} from './layout.js';

/** What the option says in words. */
export interface OptionText {
  number(value: number): string;
  change(value: number): string;
}

/** Every series only stands there: pointing, choosing and speaking are the element's own. */
export const STILL = {silent: true, animation: false, emphasis: {disabled: true}, z: 2} as const;

export type Brush = ReturnType<typeof brushOf>;

/** Colours and strokes of one drawing. */
export const brushOf = (layout: Layout, tokens: Tokens) => ({
  colour: (name: ColourName) => tokens.colour(name),
  hair: tokens.measure('hair'),
  stroke: tokens.measure('stroke') + 0.5,
  note: layout.note,
  figure: layout.figure,
  /** Parts a label from what lies under it. */
  halo: {textBorderColor: tokens.colour('surface'), textBorderWidth: 4},
});
