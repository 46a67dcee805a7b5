import {acrossLength, hangingLength, isOfLetters, linesWithin, longestWord} from './layout-text.js';
import type {OrgTree} from './model.js';

export type OrgLayoutName = 'top-down' | 'left-right' | 'indented';
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
  /** Lines of the mark on its upper edge, or in its first line across; 0 where there is no room for one. */
  marks: number;
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
    cards.push({node, depth, isOpen, form: 'across', marks: 0, width: 0, height: 0});
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

/** Ems of the two columns of a hanging name: the least, and the most of one. */
const SHORTEST = 4;
export const LONGEST = 16;
/** Ems of a name across, before it takes a second line. */
const LINE = 15;
/** Ems of the longest word that a stacked card makes room for. */
const WORD = 14;

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
  const isAside = layout === 'left-right';
  const widest = new Map<string, number>();
  cards.forEach((card, index) => {
    card.form = formOf(card, texts[index]!, levels[card.depth]!, layout, text);
    card.width = widthOf(card, texts[index]!, isAside, measures);
    const key = card.form + card.depth;
    widest.set(key, Math.max(widest.get(key) ?? 0, card.width));
  });
  const tallest = new Map<string, number>();
  const row = ({form, depth}: Card) => `${form === 'across'}${depth}`;
  cards.forEach((card, index) => {
    if (isAside || card.form !== 'across') card.width = widest.get(card.form + card.depth)!;
    card.marks = isAside && card.form === 'across' ? 1 : marksOn(card, texts[index]!.mark, measures);
    const height = heightOf(card, texts[index]!, isAside, measures);
    tallest.set(row(card), Math.max(tallest.get(row(card)) ?? 0, height));
  });
  for (const card of cards) card.height = tallest.get(row(card))!;
}

function widthOf(
  {form}: Card,
  words: CardWords,
  isAside: boolean,
  {note, name, figure, inset}: CardMeasures,
) {
  const {name: own, note: above, kind, figure: count, unit, mark} = words;
  if (form === 'row') return 0;
  if (form === 'across') {
    const length = acrossLength(own) * 1.03 * name;
    const lines = linesAcross(own);
    const first = acrossLength(above) + (isAside && mark ? acrossLength(mark) + 2.5 : 0);
    const line = Math.max(
      first * note,
      Math.min(length / lines + (lines - 1) * 2 * name, LINE * name),
      name * 4,
    );
    const end = count ? inset * 1.4 + acrossLength(count) * figure * 1.05 + acrossLength(unit) * note : 0;
    return Math.round(line + end + inset * 2 + note * 0.6);
  }
  const foot = longestWord(kind) * note * 1.05 + inset;
  const usual = Math.max(38.4 + 1.4 * name, foot);
  if (form === 'hanging') return Math.round(usual);
  // About as tall as hanging cards are: a long name has more room in a line.
  const line = Math.max(Math.min(longestWord(own), WORD) * 1.08, Math.sqrt(acrossLength(own) * 1.4));
  return Math.round(Math.max(usual, line * name + inset));
}

/** Lines of a name across: as few as hold it, and one more where its words do not fall well. */
function linesAcross(name: string): number {
  const length = acrossLength(name) * 1.03;
  const lines = Math.ceil(length / LINE);
  return lines < 2 ? 1 : Math.min(3, linesWithin(name, Math.min(length / lines + 1.4, LINE)));
}

function heightOf({form, marks, width}: Card, words: CardWords, isAside: boolean, measures: CardMeasures) {
  const {name: own, hanging, note: above, kind, figure: count, mark} = words;
  const {note, name, inset} = measures;
  if (form === 'row') return Math.round(name * 1.5 + 11);
  if (form === 'across') {
    const lines = linesAcross(own);
    const first = above || (isAside && mark) ? note * 1.3 : 0;
    return Math.round(first + name * 1.35 * lines + note * 0.5 + (isAside ? 6 : 13));
  }
  const lines = Math.min(3, linesWithin(kind, (width - inset) / note)) + (count ? 1 : 0);
  const foot = lines ? note * (1.1 + 1.2 * lines) : 0;
  const head = marks ? note * (1.2 * marks - 0.4) : 0;
  if (form === 'stacked')
    return Math.round(head + name * (1.3 * linesWithin(own, (width - inset) / name) + 1.2) + foot + 2);
  const length = hangingLength(hanging);
  const column = Math.max(length <= 6 ? length : length / 2 + 1, longestWord(hanging) + 0.5, SHORTEST);
  return Math.round(head + name * (Math.min(column, LONGEST) * 1.06 + 1.2) + foot + 2);
}

/** A mark may take two lines, and reach a little beyond the card. */
function marksOn({form, width}: Card, mark: string, {note}: CardMeasures): number {
  const length = acrossLength(mark) * note + note * 0.5;
  if (form === 'row' || mark === '') return 0;
  if (form === 'across') return length + note <= width ? 1 : 0;
  const room = width + 4;
  return length <= room ? 1 : length / 2 + note <= room ? 2 : 0;
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

function formOf(
  {depth, isOpen}: Card,
  {name}: CardWords,
  level: Level,
  layout: OrgLayoutName,
  text: OrgText,
): CardForm {
  if (layout === 'indented') return 'row';
  if (text !== 'auto') return text === 'vertical' ? 'hanging' : 'across';
  if (layout !== 'top-down' || depth === 0 || isOpen || !level.hanging) return 'across';
  return isOfLetters(name) ? 'stacked' : 'hanging';
}
