import {acrossLength, hangingLength} from './layout-text.js';
import type {OrgTree} from './model.js';

export type OrgLayoutName = 'top-down' | 'left-right' | 'indented';
export type OrgText = 'auto' | 'horizontal' | 'vertical';

/** How a card is set: across, hanging (竖排), or as a row of a list. */
export type CardForm = 'across' | 'hanging' | 'row';

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
}

export type WordsOf = (node: number, isOpen: boolean) => CardWords;

/** Sizes in CSS pixels that cards are made from; they grow on a wall. */
export interface CardMeasures {
  readonly note: number;
  readonly name: number;
  readonly figure: number;
  readonly inset: number;
}

/** A visible card before it has a place. A node below 0 is the card "and others" of node `~node`. */
export interface Card {
  readonly node: number;
  readonly depth: number;
  /** Visible cards below it follow. */
  readonly isOpen: boolean;
  form: CardForm;
  width: number;
  height: number;
}

/** The visible cards in reading order: each before those below it. */
export function visibleCards(tree: OrgTree, open: Uint8Array): Card[] {
  const cards: Card[] = [];
  const waiting: number[] = [...tree.tops].reverse();
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    const above = node < 0 ? ~node : node;
    const isOpen = node >= 0 && open[node] === 1;
    const depth = tree.depth[above]! + (node < 0 ? 1 : 0);
    cards.push({node, depth, isOpen, form: 'across', width: 0, height: 0});
    if (!isOpen) continue;
    const first = waiting.length;
    for (let child = tree.firstChild[node]!; child >= 0; child = tree.nextSibling[child]!)
      waiting.push(child);
    if (othersBelow(tree, node) > 0) waiting.push(~node);
    // The last to be pushed is the first to be read.
    for (let from = first, to = waiting.length - 1; from < to; from++, to--)
      [waiting[from], waiting[to]] = [waiting[to]!, waiting[from]!];
  }
  return cards;
}

/** How many the feed counts below a node beside those it lists; 0 where it lists none at all. */
export const othersBelow = (tree: OrgTree, node: number): number => {
  const listed = tree.children[node]!;
  return listed === 0 ? 0 : Math.max(0, (tree.orgs[node]?.childCount ?? 0) - listed);
};

/** Cards of a level, and what they have in common. */
interface Level {
  hanging: boolean;
  /** Of the cards that are not open. */
  closed: number;
  longest: number;
}

/** Characters in one of the two columns of a hanging name. */
const COLUMN = 12;
const SHORT_COLUMN = 4;
/** Ems of a name across, before it takes a second line. */
const LINE = 15;

/** Chooses the form of each card, and gives each its size: those of one level and form are equally tall. */
export function sizeCards(
  cards: readonly Card[],
  wordsOf: WordsOf,
  layout: OrgLayoutName,
  text: OrgText,
  measures: CardMeasures,
): void {
  const texts = cards.map(({node, isOpen}) => wordsOf(node, isOpen));
  const levels = levelsOf(cards, texts);
  const {note, name, figure, inset} = measures;
  const hangingWidth = Math.round(38.4 + 1.4 * name);
  const footColumns = Math.max(2, Math.floor((hangingWidth - inset) / note));
  const tallest = new Map<string, number>();
  const widest: number[] = [];
  cards.forEach((card, index) => {
    const {name: own, hanging, note: above, kind, figure: count, unit} = texts[index]!;
    card.form = formOf(card, levels[card.depth]!, layout, text);
    if (card.form === 'row') {
      card.height = Math.round(name * 1.5 + 11);
      return;
    }
    let height: number;
    if (card.form === 'hanging') {
      const length = hangingLength(hanging);
      const column = Math.min(COLUMN, Math.max(SHORT_COLUMN, length <= 6 ? length : length / 2 + 1));
      const lines = (kind ? Math.min(2, Math.ceil(acrossLength(kind) / footColumns)) : 0) + (count ? 1 : 0);
      height = name * (column * 1.06 + 1.2) + (lines ? note * (1.1 + 1.2 * lines) : 0) + 2;
      card.width = hangingWidth;
    } else {
      const length = acrossLength(own) * 1.03 * name;
      const lines = length > LINE * name ? 2 : 1;
      const line = Math.max(
        acrossLength(above) * note,
        Math.min(length / lines + (lines - 1) * 2 * name, LINE * name),
      );
      const end = count ? inset * 1.4 + acrossLength(count) * figure * 1.05 + acrossLength(unit) * note : 0;
      card.width = Math.round(Math.max(line, name * 4) + end + inset * 2 + note * 0.6);
      height = (above ? note * 1.3 : 0) + name * 1.35 * lines + note * 0.5 + 13;
    }
    const key = card.form + card.depth;
    tallest.set(key, Math.max(tallest.get(key) ?? 0, Math.round(height)));
    widest[card.depth] = Math.max(widest[card.depth] ?? 0, card.width);
  });
  for (const card of cards) {
    if (card.form === 'row') continue;
    card.height = tallest.get(card.form + card.depth)!;
    if (layout === 'left-right') card.width = widest[card.depth]!;
  }
}

function levelsOf(cards: readonly Card[], texts: readonly CardWords[]): Level[] {
  const levels: Level[] = [];
  cards.forEach(({depth, isOpen}, index) => {
    const level = (levels[depth] ??= {hanging: false, closed: 0, longest: 0});
    if (isOpen) return;
    level.closed++;
    level.longest = Math.max(level.longest, acrossLength(texts[index]!.hanging));
  });
  // A few short names read better across; many, or long ones, would spread too far.
  for (const level of levels) level.hanging = level.closed > 3 || (level.closed > 1 && level.longest > 10);
  return levels;
}

function formOf({depth, isOpen}: Card, level: Level, layout: OrgLayoutName, text: OrgText): CardForm {
  if (layout === 'indented') return 'row';
  if (text !== 'auto') return text === 'vertical' ? 'hanging' : 'across';
  return layout === 'top-down' && depth > 0 && !isOpen && level.hanging ? 'hanging' : 'across';
}
