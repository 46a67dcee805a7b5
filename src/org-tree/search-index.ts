import type {OrgTree} from './model.js';
import {kindOfUnit, kindsFoundBy, letterTyped} from './pinyin.js';

/** Texts of some thousand nodes, joined: an engine finds a text in one long text faster than in many short ones. */
interface Lines {
  readonly text: string;
  /** Where the lines of each node begin, and at the end, where they end. */
  readonly starts: Int32Array;
  /** What its characters are found by beside themselves; empty where that is nothing. */
  readonly kinds: Uint8Array;
}

interface Piece {
  /** The node of the first line. */
  readonly first: number;
  /** Name and short name. */
  readonly names: Lines;
  readonly ids: Lines;
}

/** Nodes whose lines are joined at once. */
const PIECE = 2048;
/** Of no more nodes than this, each is looked at by itself. */
const FEW = 20_000;
const END = '\n';
const END_UNIT = 10;

/** What was found for a query: nodes, the best first. */
export interface Hits {
  readonly size: number;
  readonly nodes: Int32Array;
  has(node: number): boolean;
}

export const NO_HITS: Hits = {size: 0, nodes: new Int32Array(), has: () => false};

/** A whole name, its beginning, anything in it: a lower rank is better. */
const WHOLE = 0;
const BEGINNING = 1;
const WITHIN = 2;
const RANKS = 3;
/** Of the same rank, who stands higher in the tree comes first; from this level on all are alike. */
const LEVELS = 8;
const NOWHERE = 255;

/**
 * Finds organisations by name, short name, id and pinyin initials. The index is made piece by piece, as time allows,
 * and while a query only grows, the next answer is looked for among the last.
 */
export class SearchIndex {
  readonly tree: OrgTree;
  readonly #pieces: Piece[] = [];
  #next = 0;
  #last: {readonly query: string; readonly upTo: number; readonly hits: Hits} | undefined;

  constructor(tree: OrgTree) {
    this.tree = tree;
  }

  get isComplete(): boolean {
    return this.#next >= this.tree.orgs.length;
  }

  /** Takes in one more piece. */
  extend() {
    const {orgs} = this.tree;
    const first = this.#next;
    this.#next = Math.min(first + PIECE, orgs.length);
    const size = this.#next - first;
    const nameStarts = new Int32Array(size + 1);
    const idStarts = new Int32Array(size + 1);
    let names = '';
    let ids = '';
    for (let at = 0; at < size; at++) {
      const {id, name, shortName} = orgs[first + at]!;
      names += shortName === undefined ? name + END : name + END + shortName + END;
      ids += id + END;
      nameStarts[at + 1] = names.length;
      idStarts[at + 1] = ids.length;
    }
    this.#pieces.push({first, names: lines(names, nameStarts, true), ids: lines(ids, idStarts, false)});
  }

  /** What a text, in small letters and trimmed, finds in all that was taken in. */
  find(query: string): Hits {
    const last = this.#last;
    if (last?.query === query && last.upTo === this.#next) return last.hits;
    const isNarrower = last?.upTo === this.#next && query.startsWith(last.query);
    const hits = query === '' ? NO_HITS : this.#search(query, isNarrower ? last.hits : undefined);
    this.#last = query === '' ? undefined : {query, upTo: this.#next, hits};
    return hits;
  }

  #search(query: string, among: Hits | undefined): Hits {
    const best = new Uint8Array(this.tree.size).fill(NOWHERE);
    const finders = {names: /[a-z]/.test(query) ? byReading(query) : literally(query), ids: literally(query)};
    const look = (piece: Piece, from: number, to: number) => {
      for (const part of ['names', 'ids'] as const)
        mark(piece[part], from, to, query.length, finders[part], best.subarray(piece.first));
    };
    if (among && among.size < FEW)
      for (const node of among.nodes) {
        const piece = this.#pieces[Math.floor(node / PIECE)]!;
        look(piece, node - piece.first, node - piece.first + 1);
      }
    else for (const piece of this.#pieces) look(piece, 0, piece.names.starts.length - 1);
    return ranked(this.tree, best);
  }
}

/** In small letters, as long as that leaves every character where it is. */
function lines(text: string, starts: Int32Array, isRead: boolean): Lines {
  const small = text.toLowerCase();
  const kept = small.length === text.length ? small : text;
  const kinds = new Uint8Array(isRead ? kept.length : 0);
  for (let at = 0; at < kinds.length; at++) kinds[at] = kindOfUnit(kept.charCodeAt(at));
  return {text: kept, starts, kinds};
}

/** Notes for some nodes how well their lines have what is looked for. */
function mark(lines: Lines, from: number, to: number, length: number, find: Finder, best: Uint8Array) {
  const {text, starts} = lines;
  const end = starts[to]! - length;
  let node = from;
  for (let found = find(lines, starts[from]!, end); found >= 0; found = find(lines, found + 1, end)) {
    while (starts[node + 1]! <= found) node++;
    const begins = found === 0 || text.charCodeAt(found - 1) === END_UNIT;
    const rank = !begins ? WITHIN : text.charCodeAt(found + length) === END_UNIT ? WHOLE : BEGINNING;
    if (rank < best[node]!) best[node] = rank;
  }
}

/** The next place in lines from `from` to `end`, or −1. */
type Finder = (lines: Lines, from: number, end: number) => number;

const literally =
  (query: string): Finder =>
  ({text}, from, end) => {
    const found = from > end ? -1 : text.indexOf(query, from);
    return found > end ? -1 : found;
  };

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
  return (lines, from, end) => {
    const {text, kinds} = lines;
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

/** Nodes by rank, then by level, then as the feed has them: counted first, then put where they belong. */
function ranked({depth}: OrgTree, best: Uint8Array): Hits {
  const ends = new Int32Array(RANKS * LEVELS + 1);
  const slot = (node: number) => best[node]! * LEVELS + Math.min(depth[node]!, LEVELS - 1);
  for (let node = 0; node < best.length; node++) if (best[node] !== NOWHERE) ends[slot(node) + 1]!++;
  for (let at = 1; at < ends.length; at++) ends[at]! += ends[at - 1]!;
  const nodes = new Int32Array(ends.at(-1)!);
  for (let node = 0; node < best.length; node++)
    if (best[node] !== NOWHERE) nodes[ends[slot(node)]!++] = node;
  return {size: nodes.length, nodes, has: (node) => (best[node] ?? NOWHERE) !== NOWHERE};
}
