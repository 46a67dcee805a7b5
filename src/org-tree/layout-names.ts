import {seenThrough, type Camera, type Size} from './camera.js';
import type {CardWords, OrgText, WordsOf} from './layout-cards.js';
import {HANGING, restOf} from './layout-columns.js';
import {firstEnding, lensOf, type Lens} from './layout-lens.js';
import {acrossLength, hangingLength, isOfLetters, shortened} from './layout-text.js';
import {boxAt, type Box, type OrgLayout} from './layout.js';
import type {OrgTree} from './model.js';

/** A name among marks. Its box is where it is seen while the camera's x and y are 0. */
export interface Name extends Box {
  readonly card: number;
  readonly text: string;
  readonly isUpright: boolean;
  /** Whether its card is large enough to hold it; else it stands on a plate of its own. */
  readonly isWithin: boolean;
}

export interface NameParts {
  readonly tree: OrgTree;
  readonly layout: OrgLayout;
  readonly wordsOf: WordsOf;
  readonly text: OrgText;
  /** Of the type, in CSS pixels. */
  readonly size: number;
  readonly camera: Camera;
  readonly view: Size;
  /** Cards that are named first, whatever else is in view. */
  readonly first: readonly number[];
}

/** Cards of a level that are looked at; where more are in view there is no room for names. */
const MOST = 1200;
/** Ems of the longest name. */
const LONGEST = 8;
/** Cards closer to each other than these pixels are dust. */
const SMALL = 6;
/** Pixels of a column in which names are looked for. */
const COLUMN = 64;
/** Between two names, in CSS pixels. */
const GAP = 2;

/**
 * Names of what is seen from far away, none over another: those of higher levels first, within a level those of the
 * larger units. They are placed a view's breadth beyond the view, so that a pan brings no others until it goes there.
 */
export function placeNames(parts: NameParts): Name[] {
  const {layout, tree, camera, view} = parts;
  const {bands, cards} = layout;
  const lens = lensOf(layout, camera, view);
  const placed = new Placed();
  for (const card of parts.first) placed.add(nameOn(parts, card, standsUpright(parts, [card], 0)));
  for (let level = 0; level < bands.start.length; level++) {
    if (lens.seenDeep(bands.end[level]!) < -lens.depth) continue;
    if (lens.seenDeep(bands.start[level]!) > 2 * lens.depth) continue;
    const {order} = bands;
    const from = firstEnding(order, lens, -lens.length, bands.first[level]!, bands.first[level + 1]!);
    const to = firstEnding(order, lens, 2 * lens.length, from, bands.first[level + 1]!);
    if (to - from > MOST || to === from) continue;
    const shown = order.slice(from, to);
    const pitch = pitchOf(lens, shown);
    const isUpright = standsUpright(parts, shown, pitch);
    const total = (card: number) => tree.descendants[cards.node[card]!] ?? 0;
    const isClear = (name: Name, at: number) =>
      at < 0 || at >= shown.length || !isOver(name, seenBox(parts, shown[at]!), 0);
    const ranks = [...shown.keys()].sort((a, b) => total(shown[b]!) - total(shown[a]!) || a - b);
    for (const at of ranks) {
      const card = shown[at]!;
      // A larger unit's name may lie on dust, no name on the card beside its own.
      const isOnDust = pitch < SMALL && cards.isOpen[card] === 1;
      const isPlaced = (name: Name) =>
        (isOnDust || (isClear(name, at - 1) && isClear(name, at + 1))) && placed.add(name);
      if (!isPlaced(nameOn(parts, card, isUpright)) && canStand(parts, card))
        isPlaced(nameOn(parts, card, true));
    }
  }
  return placed.names;
}

/** Names that lie apart, found by the columns they stand in. */
class Placed {
  readonly names: Name[] = [];
  readonly #columns = new Map<number, Name[]>();

  /** Whether there is room for it. */
  add(name: Name): boolean {
    const first = Math.floor(name.x / COLUMN);
    const last = Math.floor((name.x + name.width) / COLUMN);
    for (let column = first - 1; column <= last + 1; column++)
      if (this.#columns.get(column)?.some((other) => isOver(name, other, GAP))) return false;
    this.names.push(name);
    for (let column = first; column <= last; column++) {
      const there = this.#columns.get(column);
      if (there) there.push(name);
      else this.#columns.set(column, [name]);
    }
    return true;
  }
}

/** Pixels from one card to the next, on average. */
function pitchOf({from, scale}: Lens, shown: Int32Array): number {
  if (shown.length < 2) return Infinity;
  return ((from[shown.at(-1)!]! - from[shown[0]!]!) * scale) / (shown.length - 1);
}

/** Names of a level stand upright where cards do, and where most would not fit beside each other across. */
function standsUpright(parts: NameParts, shown: ArrayLike<number>, pitch: number): boolean {
  const card = shown[0]!;
  if (!canStand(parts, card)) return false;
  const {layout, size} = parts;
  return layout.cards.form[card] === HANGING || pitch < acrossLength(wordsOn(parts, card).name) * size + size;
}

function canStand(parts: NameParts, card: number): boolean {
  const {layout, text} = parts;
  return layout.name === 'top-down' && text !== 'horizontal' && !isOfLetters(wordsOn(parts, card).name);
}

function wordsOn({tree, layout: {cards}, wordsOf}: NameParts, card: number): CardWords {
  const node = cards.node[card]!;
  return wordsOf(node, cards.isOpen[card] === 1, node < 0 ? restOf(tree, cards, card) : 0);
}

/** Where a card is seen while the camera's x and y are 0. */
function seenBox({layout, camera}: NameParts, card: number): Box {
  return seenThrough({...camera, x: 0, y: 0}, boxAt(layout.cards, card));
}

function nameOn(parts: NameParts, card: number, isUpright: boolean): Name {
  const {layout, size} = parts;
  const words = wordsOn(parts, card);
  const isHanging = layout.cards.form[card] === HANGING;
  const text = shortened(isHanging && isUpright ? words.hanging : words.name, LONGEST);
  const long = (isUpright ? hangingLength(text) * 1.06 : acrossLength(text) * 1.03) * size + size * 0.7;
  const seen = seenBox(parts, card);
  const width = isUpright ? Math.min(Math.max(seen.width, size * 1.15), size * 1.5) : long;
  const height = isUpright ? long : size * 1.5;
  const isWithin = width <= seen.width + 1 && height <= seen.height + 1;
  // A plate takes the place of its card.
  const box = {
    x: layout.across === 'x' ? seen.x + (seen.width - width) / 2 : seen.x,
    y: layout.across === 'x' ? seen.y : seen.y + (seen.height - height) / 2,
    width: isWithin || layout.across === 'x' ? width : Math.max(width, seen.width),
    height: layout.across === 'x' ? Math.max(height, seen.height) : height,
  };
  return {card, text, isUpright, isWithin, ...box};
}

const isOver = (a: Box, b: Box, gap: number) =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;
