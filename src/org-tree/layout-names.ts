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
  /** From the head of its box to that of an upright name, in CSS pixels. */
  readonly inset: number;
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
/** Ems of the longest name, and of the least that a shortened one says. */
const LONGEST = 8;
const LEAST = 3;
/** Pixels that a name needs about itself. */
const TIGHT = 4;
/** Ems that a character takes where it stands upright, and where it lies. */
const [UPRIGHT, ACROSS] = [1.06, 1.03];
/** Cards closer to each other than these ems are dust. */
const SMALL = 0.5;
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
  for (const card of parts.first) {
    const words = wordsOn(parts, card);
    const isUpright = standsUpright(parts, card, words, 0);
    const name = nameOn(parts, card, words, isUpright, roomOf(parts, lens, cards.depth[card]!));
    if (name) placed.add(name);
  }
  for (let level = 0; level < bands.start.length; level++) {
    if (lens.seenDeep(bands.end[level]!) < -lens.depth) continue;
    if (lens.seenDeep(bands.start[level]!) > 2 * lens.depth) continue;
    const {order} = bands;
    const from = firstEnding(order, lens, -lens.length, bands.first[level]!, bands.first[level + 1]!);
    const to = firstEnding(order, lens, 2 * lens.length, from, bands.first[level + 1]!);
    if (to - from > MOST || to === from) continue;
    const shown = order.slice(from, to);
    const pitch = pitchOf(lens, shown);
    const isUpright = standsUpright(parts, shown[0]!, wordsOn(parts, shown[0]!), pitch);
    const room = roomOf(parts, lens, level);
    const total = (card: number) => tree.descendants[cards.node[card]!] ?? 0;
    const isClear = (name: Name, at: number) =>
      at < 0 || at >= shown.length || !isOver(name, seenBox(parts, shown[at]!), 0);
    const ranks = [...shown.keys()].sort((a, b) => total(shown[b]!) - total(shown[a]!) || a - b);
    for (const at of ranks) {
      const card = shown[at]!;
      // A larger unit's name may lie on dust, no name on the card beside its own.
      const isOnDust = pitch < SMALL * parts.size && cards.isOpen[card] === 1;
      const isPlaced = (name: Name | undefined) =>
        name !== undefined &&
        (isOnDust || (isClear(name, at - 1) && isClear(name, at + 1))) &&
        placed.add(name);
      const words = wordsOn(parts, card);
      const usual = nameOn(parts, card, words, isUpright, room);
      if (usual && !isCut(usual) && isPlaced(usual)) continue;
      // All of a name the other way round says more than its beginning.
      const other =
        isUpright || canStand(parts, words) ? nameOn(parts, card, words, !isUpright, room) : undefined;
      if (other && !isCut(other) && isPlaced(other)) continue;
      if (!isPlaced(usual)) isPlaced(other);
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
function standsUpright(parts: NameParts, card: number, words: CardWords, pitch: number): boolean {
  const {layout, size} = parts;
  if (!canStand(parts, words)) return false;
  return layout.cards.form[card] === HANGING || pitch < acrossLength(words.name) * size + size;
}

function canStand({layout, text}: NameParts, {name}: CardWords): boolean {
  return layout.name === 'top-down' && text !== 'horizontal' && !isOfLetters(name);
}

function wordsOn({tree, layout: {cards}, wordsOf}: NameParts, card: number): CardWords {
  const node = cards.node[card]!;
  return wordsOf(node, cards.isOpen[card] === 1, node < 0 ? restOf(tree, cards, card) : 0);
}

/** Pixels that a level leaves to its names: as far as the next one begins, or as there is anything below. */
function roomOf({layout}: NameParts, {seenDeep}: Lens, level: number): number {
  const {start} = layout.bands;
  return level + 1 < start.length ? seenDeep(start[level + 1]!) - seenDeep(start[level]!) : Infinity;
}

/** Whether only the beginning of a name is told. */
const isCut = ({text}: Name) => text.endsWith('…');

/** Where a card is seen while the camera's x and y are 0. */
function seenBox({layout, camera}: NameParts, card: number): Box {
  return seenThrough({...camera, x: 0, y: 0}, boxAt(layout.cards, card));
}

/** The name of a card, as much of it as a level has room for; undefined where that says nothing. */
function nameOn(
  {layout, size, camera}: NameParts,
  card: number,
  {name, hanging}: CardWords,
  isUpright: boolean,
  room: number,
): Name | undefined {
  const isDown = layout.across === 'x';
  const each = size * (isUpright ? UPRIGHT : ACROSS);
  // Down a level there is as much room as the next one leaves; across it, as its neighbours do.
  const most = isUpright === isDown ? Math.min(LONGEST, (room - TIGHT) / each) : LONGEST;
  const isHanging = isUpright && layout.cards.form[card] === HANGING;
  const lengthOf = isUpright ? hangingLength : acrossLength;
  const whole = shortened(isHanging ? hanging : name, LONGEST);
  // A place without its kind is still that place.
  const text = lengthOf(whole) <= most ? whole : shortened(hanging, most);
  const length = lengthOf(text);
  if (length > most || (text !== whole && text !== hanging && length < LEAST)) return undefined;
  if (!isUpright && isDown && room < size) return undefined;
  const long = Math.min(length * each + size * 0.7, isUpright === isDown ? room : Infinity);
  const seen = seenThrough({...camera, x: 0, y: 0}, boxAt(layout.cards, card));
  const width = isUpright ? Math.min(Math.max(seen.width, size * 1.15), size * 1.5) : long;
  const height = isUpright ? long : size * 1.5;
  const isWithin = width <= seen.width + 1 && height <= seen.height + 1;
  // A plate takes the place of its card.
  const box = {
    x: isDown ? seen.x + (seen.width - width) / 2 : seen.x,
    y: isDown ? seen.y : seen.y + (seen.height - height) / 2,
    width: isWithin || isDown ? width : Math.max(width, seen.width),
    height: isDown ? Math.max(height, seen.height) : height,
  };
  return {card, text, isUpright, isWithin, inset: (long - length * each) / 2, ...box};
}

const isOver = (a: Box, b: Box, gap: number) =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;
