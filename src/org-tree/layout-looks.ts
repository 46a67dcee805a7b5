import type {CardColumns} from './layout-columns.js';

/** The most of something, by kind, and of how many it is true. */
export class Most {
  readonly most: Uint16Array;
  readonly #counts: Int32Array;
  #hasGrown = false;

  constructor(kinds: number) {
    this.most = new Uint16Array(kinds);
    this.#counts = new Int32Array(kinds);
  }

  join(kind: number, value: number) {
    if (value < this.most[kind]!) return;
    if (value > this.most[kind]!) {
      this.most[kind] = value;
      this.#counts[kind] = 0;
      this.#hasGrown = true;
    }
    this.#counts[kind]!++;
  }

  leave(kind: number, value: number) {
    if (value === this.most[kind]) this.#counts[kind]!--;
  }

  /** Nothing is left of a kind. */
  clear(kind: number) {
    this.most[kind] = this.#counts[kind] = 0;
  }

  /** Whether those are still there that are the most. */
  get isKnown(): boolean {
    return !this.#counts.some((count, kind) => count === 0 && this.most[kind]! > 0);
  }

  /** Whether the most is what it was before some left and others joined; from now on it is what was before. */
  settle(): boolean {
    const isSame = !this.#hasGrown && this.isKnown;
    this.#hasGrown = false;
    return isSame;
  }
}

/** What cards of one level have in common. */
export class Looks {
  /** How many are closed. */
  readonly closed: Int32Array;
  /** 1 where names hang. */
  readonly hanging: Uint8Array;
  readonly widest: Most;
  readonly tallest: Most;

  constructor(levels: number) {
    this.closed = new Int32Array(levels);
    this.hanging = new Uint8Array(levels);
    this.widest = new Most(levels * 8);
    this.tallest = new Most(levels * 2);
  }
  /** Counts the closed among some cards: as more, or as fewer. */
  countClosed({depth, isOpen}: CardColumns, first: number, end: number, by: 1 | -1) {
    const {closed} = this;
    for (let card = first; card < end; card++) closed[depth[card]!]! += isOpen[card] === 1 ? 0 : by;
  }
}
