import {FORMS, type CardColumns} from './layout-columns.js';

export type OrgLayoutName = 'top-down' | 'left-right' | 'indented' | 'compact';
export type OrgText = 'auto' | 'horizontal' | 'vertical';

/**
 * How a card is set: across, hanging (竖排), stacked (words of letters one under the other, among hanging ones), or as
 * a row of a list.
 */
export type CardForm = 'across' | 'hanging' | 'stacked' | 'row';

/** What is written on a card. */
export interface CardWords {
  readonly name: string;
  /** The name as it hangs: without the kind, which stands at the foot. */
  readonly hanging: string;
  readonly note: string;
  readonly kind: string;
  /** How many, and of what; empty where nothing is counted. */
  readonly figure: string;
  readonly unit: string;
  /** Its state in words, else its first badge. */
  readonly mark: string;
  /** URL of its picture, for which cards across and rows have room. */
  readonly image: string;
}

/** What is written on the card of a node; on that of `~node`, of `rest` others below it. */
export type WordsOf = (node: number, isOpen: boolean, rest?: number) => CardWords;

/** Sizes in CSS pixels that cards are made from; they grow on a wall. */
export interface CardMeasures {
  readonly note: number;
  readonly name: number;
  readonly figure: number;
  readonly inset: number;
}

/** In CSS pixels of the unscaled picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A card in its place. A node below 0 is the card of others below node `~node`. */
export interface PlacedCard extends Box {
  readonly node: number;
  readonly depth: number;
  /** Visible cards below it follow. */
  readonly isOpen: boolean;
  readonly form: CardForm;
  /** Lines of the mark on its upper edge, or in its first line across; 0 where there is no room for one. */
  readonly marks: number;
  /** Whether it stands in a stack of others under the one above. */
  readonly isStacked: boolean;
}

/** A card as an object. */
export const cardAt = (cards: CardColumns, card: number): PlacedCard => ({
  node: cards.node[card]!,
  depth: cards.depth[card]!,
  isOpen: cards.isOpen[card] === 1,
  form: FORMS[cards.form[card]!]!,
  marks: cards.marks[card]!,
  isStacked: cards.isStacked[card] === 1,
  x: cards.x[card]!,
  y: cards.y[card]!,
  width: cards.width[card]!,
  height: cards.height[card]!,
});
