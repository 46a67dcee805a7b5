import type {ColourName} from '../theme/palette.js';

/** How a kind of ties looks, wherever it is drawn. */
export interface TieLook {
  readonly colour: ColourName;
  /** Lengths of dashes and gaps in CSS pixels. */
  readonly dash: readonly number[];
}

/** Kinds in the order of the feed have these colours and patterns; after as many kinds they come again. */
export const TIE_LOOKS: readonly TieLook[] = [
  {colour: 'gold', dash: [5, 4]},
  {colour: 'series-2', dash: [1, 4]},
  {colour: 'series-4', dash: [11, 4]},
  {colour: 'series-5', dash: [10, 4, 1, 4]},
  {colour: 'series-7', dash: [2, 2]},
  {colour: 'series-8', dash: [6, 3, 1, 3, 1, 3]},
  {colour: 'series-1', dash: [16, 3]},
  {colour: 'series-6', dash: [3, 6]},
];

/** The place in `TIE_LOOKS` of a kind. */
export const lookAt = (kind: number): number => kind % TIE_LOOKS.length;
