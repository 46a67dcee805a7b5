import type {CardMeasures, OrgLayoutName} from './layout-cards.js';
import type {CardColumns} from './layout-columns.js';
import {Most} from './layout-looks.js';
import type {OrgTree} from './model.js';
import {inStretches} from './slices.js';

/** Closed cards beside open ones that may reach into the level below; more would drive what is there far apart. */
const FEW = 6;

/** What of a level is told apart: what has nothing below it, what is folded, and what is open. */
const [BARE, FOLDED, OPEN, KINDS] = [0, 1, 2, 3] as const;

/** How far the cards of each level reach towards the next, and how many there are, by what they are. */
export class Reach {
  readonly #firstChild: Int32Array;
  /** Of level n, kinds begin at 3 n. */
  readonly #most: Most;
  readonly #counts: Int32Array;
  readonly #isDown: boolean;
  readonly #measures: CardMeasures;

  constructor({firstChild}: OrgTree, levels: number, layout: OrgLayoutName, measures: CardMeasures) {
    this.#firstChild = firstChild;
    this.#most = new Most(levels * KINDS);
    this.#counts = new Int32Array(levels * KINDS);
    this.#isDown = layout !== 'left-right';
    this.#measures = measures;
  }

  join(cards: CardColumns, first: number, end: number) {
    const along = this.#isDown ? cards.height : cards.width;
    for (let card = first; card < end; card++) {
      if (cards.isStacked[card] === 1) continue;
      const kind = this.#kindOf(cards, card);
      this.#counts[kind]!++;
      this.#most.join(kind, along[card]!);
    }
  }

  leave(cards: CardColumns, first: number, end: number) {
    const along = this.#isDown ? cards.height : cards.width;
    for (let card = first; card < end; card++) {
      const kind = this.#kindOf(cards, card);
      if (--this.#counts[kind]! === 0) this.#most.clear(kind);
      else this.#most.leave(kind, along[card]!);
    }
  }

  #kindOf({node, depth, isOpen}: CardColumns, card: number): number {
    const at = node[card]!;
    return (
      depth[card]! * KINDS +
      (isOpen[card] === 1 ? OPEN : at >= 0 && this.#firstChild[at]! >= 0 ? FOLDED : BARE)
    );
  }

  /** Whether it is still known, after some left and others joined. */
  get isKnown(): boolean {
    return this.#most.isKnown;
  }

  /** Where each level begins: under, or beside, the open cards of the one before; under all where there are many. */
  starts(hasHead: boolean): Int32Array {
    const {name: em, note} = this.#measures;
    const gap = Math.round(this.#isDown ? em * 0.4 + 28 : em * 2 + 20);
    const starts = new Int32Array(this.#counts.length / KINDS);
    // Marks stand out above the first level.
    starts[0] = hasHead ? Math.round(note * 1.2) : 0;
    // Under what is closed is its tab.
    const foot = this.#isDown ? em : 0;
    for (let level = 1; level < starts.length; level++) {
      const before = level - 1;
      const open = this.#far(before, OPEN);
      const closed = Math.max(this.#far(before, BARE), this.#far(before, FOLDED));
      const isCrowded = this.#count(before, BARE) + this.#count(before, FOLDED) > FEW;
      starts[level] = starts[before]! + (isCrowded ? Math.max(closed + foot, open) : open) + gap;
    }
    return starts;
  }

  /** How far a level reaches; `tab` is the room that what is folded takes besides. */
  far(level: number, tab = 0): number {
    return Math.max(this.#far(level, BARE), this.#far(level, FOLDED) + tab, this.#far(level, OPEN));
  }

  #far(level: number, kind: number): number {
    const at = level * KINDS + kind;
    return this.#most.most[at]!;
  }

  #count(level: number, kind: number): number {
    return this.#counts[level * KINDS + kind]!;
  }
}

export function* reachOf(
  tree: OrgTree,
  cards: CardColumns,
  layout: OrgLayoutName,
  measures: CardMeasures,
): Generator<number, Reach> {
  const reach = new Reach(tree, cards.levels.length - 1, layout, measures);
  yield* inStretches(cards.size, (first, end) => {
    reach.join(cards, first, end);
  });
  return reach;
}

/** Whether marks stand out above the first level. */
export const hasHead = ({byLevel, levels, marks}: CardColumns, layout: OrgLayoutName): boolean =>
  layout === 'top-down' && byLevel.subarray(0, levels[1]).some((top) => marks[top]! > 0);

/** Where each level begins. */
export function* levelStarts(
  tree: OrgTree,
  cards: CardColumns,
  layout: OrgLayoutName,
  measures: CardMeasures,
): Generator<number, Int32Array> {
  const reach = yield* reachOf(tree, cards, layout, measures);
  return reach.starts(hasHead(cards, layout));
}
