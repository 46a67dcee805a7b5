import type {Org, OrgTree} from './model.js';
import {kindOfUnit, kindsFoundBy, letterTyped} from './pinyin.js';

/** A text of each of some nodes, joined: an engine finds a text in one long text faster than in many short ones. */
interface Lines {
  readonly text: string;
  /** Where the line of each node begins, and at the end, where the last one ends. */
  readonly starts: Int32Array;
  /** What its characters are found by beside themselves; empty where that is nothing. */
  readonly kinds: Uint8Array;
}

interface Piece {
  /** The node of the first line. */
  readonly first: number;
  /** Names, ids, and short names where there are any. */
  readonly parts: readonly Lines[];
}

/** Nodes whose lines are joined at once: a part of a millisecond, so that whoever extends the index can heed a clock. */
const PIECE = 512;
const END = '\n';

/** A whole name, its beginning, anything in it: a lower rank is better. */
const WHOLE = 0;
const BEGINNING = 1;
const WITHIN = 2;
const RANKS = 3;
/** Of the same rank, who stands higher in the tree comes first; from this level on all are alike. */
const LEVELS = 8;
const SLOTS = RANKS * LEVELS;
const NOWHERE = 255;

/**
 * What was found for a query. Of many hits few are looked at, and so they are put in order no further than somebody
 * looks.
 */
export class Hits {
  readonly size: number;
  /** By node: of rank and level one number, less for the better. */
  readonly #slots: Uint8Array;
  /** How many there are in each slot. */
  readonly #counts: Int32Array;

  constructor(slots: Uint8Array, counts: Int32Array) {
    this.size = counts.reduce((sum, count) => sum + count, 0);
    this.#slots = slots;
    this.#counts = counts;
  }

  readonly has = (node: number): boolean => this.#slots[node]! < NOWHERE;

  /** The nodes from a place on, counted from 0: by rank, then by level, then as the feed has them. */
  *from(place: number): Generator<number, void> {
    for (let slot = 0; slot < this.#counts.length; slot++) {
      if (place >= this.#counts[slot]!) {
        place -= this.#counts[slot]!;
        continue;
      }
      for (let node = this.#slots.indexOf(slot); node >= 0; node = this.#slots.indexOf(slot, node + 1))
        if (place > 0) place--;
        else yield node;
    }
  }

  at(place: number): number | undefined {
    return this.from(place).next().value ?? undefined;
  }
}

export const NO_HITS = new Hits(new Uint8Array(), new Int32Array());

interface Answer {
  readonly query: string;
  /** How many nodes were taken in. */
  readonly upTo: number;
  /** Where anything was found: whatever has more characters than the query is nowhere else. */
  readonly pieces: readonly Piece[];
  readonly hits: Hits;
}

/**
 * Finds organisations by name, short name, id and pinyin initials. The index is made piece by piece, as time allows,
 * and while a query only grows, the next answer is looked for among the last.
 */
export class SearchIndex {
  readonly tree: OrgTree;
  readonly #pieces: Piece[] = [];
  #next = 0;
  #last: Answer | undefined;

  constructor(tree: OrgTree) {
    this.tree = tree;
  }

  get isComplete(): boolean {
    return this.#next >= this.tree.orgs.length;
  }

  /** Takes in one more piece. */
  extend() {
    const first = this.#next;
    const orgs = this.tree.orgs.slice(first, first + PIECE);
    this.#next += orgs.length;
    const parts = [joined(orgs, ({name}) => name, true), joined(orgs, ({id}) => id, false)];
    if (orgs.some(({shortName}) => shortName))
      parts.push(joined(orgs, ({shortName = ''}) => shortName, true));
    this.#pieces.push({first, parts});
  }

  /** What a text, in small letters and trimmed, finds in all that was taken in. */
  find(query: string): Hits {
    if (query === '') return NO_HITS;
    const last = this.#last?.upTo === this.#next ? this.#last : undefined;
    if (last?.query === query) return last.hits;
    const best = new Uint8Array(this.tree.size).fill(NOWHERE);
    const literal = literally(query);
    const reading = /[a-z]/.test(query) ? byReading(query) : literal;
    const pieces = (last && query.startsWith(last.query) ? last.pieces : this.#pieces).filter(
      ({first, parts}) => {
        let isAny = false;
        for (const lines of parts)
          if (mark(lines, query.length, lines.kinds.length > 0 ? reading : literal, best.subarray(first)))
            isAny = true;
        return isAny;
      },
    );
    const hits = hitsOf(this.tree, best, pieces);
    this.#last = {query, upTo: this.#next, pieces, hits};
    return hits;
  }
}

/** The lines of some organisations; those that `isRead` are found by the letters they are read with, too. */
function joined(orgs: readonly Org[], textOf: (org: Org) => string, isRead: boolean): Lines {
  const starts = new Int32Array(orgs.length + 1);
  let all = '';
  for (let at = 0; at < orgs.length; at++) {
    all += textOf(orgs[at]!) + END;
    starts[at + 1] = all.length;
  }
  const text = inSmallLetters(all);
  const kinds = new Uint8Array(isRead ? text.length : 0);
  for (let at = 0; at < kinds.length; at++) kinds[at] = kindOfUnit(text.charCodeAt(at));
  return {text, starts, kinds};
}

/** In small letters, but for the few that take more room so: every character stays where it is. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (character) => {
    const letter = character.toLowerCase();
    return letter.length === character.length ? letter : character;
  }).join('');
}

/**
 * Notes for each node how well its line has what is looked for, and says whether any has. The first place in a line is
 * its best.
 */
function mark(lines: Lines, length: number, find: Finder, best: Uint8Array): boolean {
  const {starts} = lines;
  let node = 0;
  let found = find(lines, 0);
  const isAny = found >= 0;
  while (found >= 0) {
    while (starts[node + 1]! <= found) node++;
    const isBeginning = found === starts[node];
    const rank = !isBeginning ? WITHIN : found + length + 1 === starts[node + 1] ? WHOLE : BEGINNING;
    if (rank < best[node]!) best[node] = rank;
    found = find(lines, starts[++node]!);
  }
  return isAny;
}

/** The next place in lines, or −1. */
type Finder = (lines: Lines, from: number) => number;

const literally =
  (query: string): Finder =>
  ({text}, from) =>
    text.indexOf(query, from);

function byReading(query: string): Finder {
  const units = Array.from(query, (_, at) => query.charCodeAt(at));
  /** Of what is no letter, nothing but itself is found. */
  const kindsAt = units.map((unit) => (letterTyped(unit) > 0 ? kindsFoundBy(unit) : undefined));
  const meets = ({text, kinds}: Lines, place: number, at: number) => {
    const found = kindsAt[at];
    return found ? found[kinds[place]!] === 1 : text.charCodeAt(place) === units[at];
  };
  const [first] = kindsAt;
  const {length} = units;
  return (lines, from) => {
    const {text, kinds} = lines;
    const end = kinds.length - length;
    for (let place = from; place <= end; place++) {
      if (first) while (place <= end && first[kinds[place]!] === 0) place++;
      else place = text.indexOf(query.charAt(0), place);
      if (place < 0 || place > end) return -1;
      let at = 1;
      while (at < length && meets(lines, place + at, at)) at++;
      if (at === length) return place;
    }
    return -1;
  };
}

/** Turns ranks into slots, and counts. */
function hitsOf({depth}: OrgTree, best: Uint8Array, pieces: readonly Piece[]): Hits {
  const counts = new Int32Array(SLOTS);
  for (const {first} of pieces)
    for (let node = first; node < Math.min(first + PIECE, best.length); node++)
      if (best[node] !== NOWHERE) {
        const slot = best[node]! * LEVELS + Math.min(depth[node]!, LEVELS - 1);
        best[node] = slot;
        counts[slot]!++;
      }
  return new Hits(best, counts);
}
