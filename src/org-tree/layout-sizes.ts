import {hangingWidth, heightOf, marksOn, widthOf} from './layout-card-size.js';
import type {CardMeasures, CardWords, OrgLayoutName, OrgText, WordsOf} from './layout-cards.js';
import {ACROSS, FORMS, HANGING, restOf, ROW, STACKED, type CardColumns} from './layout-columns.js';
import {crowdedLevels, hangingLevels} from './layout-forms.js';
import {Looks} from './layout-looks.js';
import {gapBeside} from './layout-place.js';
import {cardsOfLevel, type Splice} from './layout-splice.js';
import {isOfLetters} from './layout-text.js';
import type {OrgTree} from './model.js';
import {inStretches, within} from './slices.js';

/** What the size of a card follows from. */
export interface SizeParts {
  readonly layout: OrgLayoutName;
  readonly text: OrgText;
  readonly measures: CardMeasures;
  readonly wordsOf: WordsOf;
}

/** Cards after which a slice of work may end. */
const SLICE = 1024;

/**
 * Gives cards their form and size. It remembers by node what it measured, for as long as tree and parts are the same:
 * when one of 100,000 open organisations is closed, the names of the others are not looked at again.
 */
export class CardSizes {
  readonly #tree: OrgTree;
  readonly #parts: SizeParts;
  /** Whether marks stand in cards rather than on their upper edges. */
  readonly #isAside: boolean;
  /** 1 for a name in words of letters, 2 for another; 0 is not known yet, here as in the keys below. */
  readonly #letters: Uint8Array;
  /** What a width was measured for, and what it is. */
  readonly #widthKeys: Uint8Array;
  readonly #widths: Uint16Array;
  /** The same of a height, which depends on the width. */
  readonly #heightKeys: Int32Array;
  readonly #heights: Uint16Array;
  readonly #marks: Uint8Array;
  /** Width of the view that the forms were chosen for. */
  #view = 0;
  #words: {readonly node: number; readonly isOpen: boolean; readonly words: CardWords} | undefined;

  constructor(tree: OrgTree, parts: SizeParts) {
    const size = parts.layout === 'indented' ? 0 : tree.size;
    this.#tree = tree;
    this.#parts = parts;
    this.#isAside = parts.layout !== 'top-down';
    this.#letters = new Uint8Array(size);
    this.#widthKeys = new Uint8Array(size);
    this.#widths = new Uint16Array(size);
    this.#heightKeys = new Int32Array(size);
    this.#heights = new Uint16Array(size);
    this.#marks = new Uint8Array(size);
  }

  /**
   * Chooses the form of each card, and gives each its size: those of one level and form are equally tall. Yields which
   * share is done, and returns what all of it followed from. `view` is the width of the viewport in CSS pixels.
   */
  *fit(cards: CardColumns, view: number): Generator<number, Looks> {
    this.#view = view;
    const {layout, measures} = this.#parts;
    const looks = new Looks(cards.levels.length);
    if (layout === 'indented') {
      cards.form.fill(ROW);
      cards.height.fill(Math.round(measures.name * 1.5 + 11));
      return looks;
    }
    const {size} = cards;
    const counting = inStretches(size, (first, end) => {
      looks.countClosed(cards, first, end, 1);
    });
    yield* within(counting, 0, 0.1);
    looks.hanging.set(this.#hangingLevels(cards, looks.closed));
    for (let first = 0; first < size; first += SLICE) {
      this.#widen(cards, first, Math.min(first + SLICE, size), looks);
      yield 0.1 + (0.4 * first) / size;
    }
    for (let first = 0; first < size; first += SLICE) {
      this.#heighten(cards, first, Math.min(first + SLICE, size), looks);
      yield 0.5 + (0.4 * first) / size;
    }
    const level = inStretches(size, (first, end) => {
      levelOut(cards, first, end, looks);
    });
    yield* within(level, 0.9, 1);
    looks.widest.settle();
    looks.tallest.settle();
    return looks;
  }

  /** Whether the same cards look the same in a view of another width, which is the one to fit others for from then on. */
  fitIn(cards: CardColumns, {closed, hanging}: Looks, view: number): boolean {
    this.#view = view;
    return this.#hangingLevels(cards, closed).every((isHanging, level) => isHanging === hanging[level]);
  }

  /**
   * The same of a branch among many cards that takes the place of what was open of it. False where the others would
   * look different for it; then all have to be fitted anew.
   */
  refit(splice: Splice, looks: Looks): boolean {
    const {before, branch, first, end} = splice;
    looks.countClosed(before, first, end, -1);
    this.#leave(before, first, end, looks);
    looks.countClosed(branch, 0, branch.size, 1);
    if (this.#canHang) {
      const hanging = crowdedLevels(looks.closed, this.#view, gapBeside(this.#parts.measures), (level) =>
        this.#widthsAcross(cardsOfLevel(splice, level)),
      );
      if (hanging.some((isHanging, level) => isHanging !== looks.hanging[level])) return false;
    }
    this.#widen(branch, 0, branch.size, looks);
    if (!looks.widest.settle()) return false;
    this.#heighten(branch, 0, branch.size, looks);
    levelOut(branch, 0, branch.size, looks);
    return looks.tallest.settle();
  }

  *#widthsAcross(cards: Iterable<readonly [CardColumns, number]>) {
    for (const [columns, card] of cards) yield this.#widthAcross(columns, card);
  }

  /** Some cards are no longer among those of their kind. */
  #leave(cards: CardColumns, first: number, end: number, {widest, tallest}: Looks) {
    for (let card = first; card < end; card++) {
      if (this.#isAlike(cards, card)) widest.leave(this.#kindOf(cards, card), this.#width(cards, card));
      tallest.leave(rowOf(cards, card), this.#height(cards, card));
    }
  }

  /** The forms of some cards and their own widths. */
  #widen(cards: CardColumns, first: number, end: number, {hanging, widest}: Looks) {
    for (let card = first; card < end; card++) {
      cards.form[card] = this.#formOf(cards, card, hanging[cards.depth[card]!]! === 1);
      cards.width[card] = this.#width(cards, card);
      if (this.#isAlike(cards, card)) widest.join(this.#kindOf(cards, card), cards.width[card]!);
    }
  }

  /** The widths of some cards as they are among those of their kind, and their own heights. */
  #heighten(cards: CardColumns, first: number, end: number, {widest, tallest}: Looks) {
    for (let card = first; card < end; card++) {
      if (this.#isAlike(cards, card)) cards.width[card] = widest.most[this.#kindOf(cards, card)]!;
      tallest.join(rowOf(cards, card), this.#height(cards, card));
    }
  }

  /** Whether a card is as wide as others of its kind. */
  #isAlike({form}: CardColumns, card: number): boolean {
    return this.#isAside || form[card] !== ACROSS;
  }

  /** What is as wide on one level. In stacks those below are alike; whatever is above them is as wide as it has to be. */
  #kindOf({depth, form, isOpen}: CardColumns, card: number): number {
    return depth[card]! * 8 + form[card]! * 2 + (this.#parts.layout === 'compact' ? isOpen[card]! : 0);
  }

  /** The words of a card, which are asked for more than once in a row. */
  #wordsOf(cards: CardColumns, card: number): CardWords {
    const node = cards.node[card]!;
    const {wordsOf} = this.#parts;
    if (node < 0) return wordsOf(node, false, restOf(this.#tree, cards, card));
    const isOpen = cards.isOpen[card] === 1;
    if (this.#words?.node !== node || this.#words.isOpen !== isOpen)
      this.#words = {node, isOpen, words: wordsOf(node, isOpen)};
    return this.#words.words;
  }

  /** The levels on which names hang of themselves. */
  #hangingLevels(cards: CardColumns, closed: Int32Array): Uint8Array {
    if (!this.#canHang) return new Uint8Array(closed.length);
    const {measures} = this.#parts;
    const hung = Math.round(hangingWidth(measures));
    const widthAcross = (card: number) => this.#widthAcross(cards, card);
    return hangingLevels(cards, closed, this.#view, widthAcross, hung, gapBeside(measures));
  }

  /** Whether names hang where there is no room for them to lie. */
  get #canHang(): boolean {
    return this.#parts.layout === 'top-down' && this.#parts.text === 'auto';
  }

  #widthAcross(cards: CardColumns, card: number): number {
    return widthOf('across', this.#wordsOf(cards, card), false, this.#parts.measures);
  }

  #formOf(cards: CardColumns, card: number, isHanging: boolean): number {
    const {text} = this.#parts;
    if (text !== 'auto') return text === 'vertical' ? HANGING : ACROSS;
    if (!isHanging || cards.isOpen[card] === 1) return ACROSS;
    const node = cards.node[card]!;
    if (node < 0) return isOfLetters(this.#wordsOf(cards, card).name) ? STACKED : HANGING;
    this.#letters[node] ||= isOfLetters(this.#wordsOf(cards, card).name) ? 1 : 2;
    return this.#letters[node] === 1 ? STACKED : HANGING;
  }

  #width(cards: CardColumns, card: number): number {
    const node = cards.node[card]!;
    if (node < 0) return this.#newWidth(cards, card);
    const key = 1 + cards.form[card]! * 2 + cards.isOpen[card]!;
    if (this.#widthKeys[node] !== key) {
      this.#widths[node] = this.#newWidth(cards, card);
      this.#widthKeys[node] = key;
    }
    return this.#widths[node]!;
  }

  #newWidth(cards: CardColumns, card: number): number {
    const form = FORMS[cards.form[card]!]!;
    return widthOf(form, this.#wordsOf(cards, card), this.#isAside, this.#parts.measures);
  }

  /** The height of a card, and room for its mark. */
  #height(cards: CardColumns, card: number): number {
    const node = cards.node[card]!;
    if (node < 0) return this.#newHeight(cards, card);
    const key = 1 + cards.form[card]! * 2 + cards.isOpen[card]! + cards.width[card]! * 16;
    if (this.#heightKeys[node] !== key) {
      this.#heights[node] = this.#newHeight(cards, card);
      this.#marks[node] = cards.marks[card]!;
      this.#heightKeys[node] = key;
    }
    cards.marks[card] = this.#marks[node]!;
    return this.#heights[node]!;
  }

  #newHeight(cards: CardColumns, card: number): number {
    const form = FORMS[cards.form[card]!]!;
    const width = cards.width[card]!;
    const {measures} = this.#parts;
    const words = this.#wordsOf(cards, card);
    const marks = this.#isAside && form === 'across' ? 1 : marksOn(form, width, words.mark, measures);
    cards.marks[card] = marks;
    return heightOf(form, width, marks, words, this.#isAside, measures);
  }
}

/** Makes cards as tall as the others of their level and form. */
function levelOut(cards: CardColumns, first: number, end: number, {tallest}: Looks) {
  for (let card = first; card < end; card++) cards.height[card] = tallest.most[rowOf(cards, card)]!;
}

/** What is as tall on one level. */
const rowOf = ({depth, form}: CardColumns, card: number): number =>
  depth[card]! * 2 + (form[card] === ACROSS ? 0 : 1);
