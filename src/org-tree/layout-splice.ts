import {CardColumns, openBranch, type Opening} from './layout-columns.js';
import type {OrgTree} from './model.js';

/** Of one level: where in `byLevel` the cards of a branch begin and end, and where its new ones begin and end in their own. */
interface Part {
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** A branch that takes the place of what was open of it: what is known before anything moves. */
export interface Splice {
  readonly before: CardColumns;
  /** What is open of it now, in columns of its own, but for the depth. */
  readonly branch: CardColumns;
  /** From `first` on, until before `end` where it was and `next` where it will be. */
  readonly first: number;
  readonly end: number;
  readonly next: number;
  /** By level. */
  readonly parts: readonly Part[];
}

/** The branch of a card as an opening has it. Undefined where there would be other levels. */
export function spliceOf(
  tree: OrgTree,
  opening: Opening,
  before: CardColumns,
  first: number,
): Splice | undefined {
  const {depth, node, byLevel, levels} = before;
  const level = depth[first]!;
  const end = endOf(before, first);
  const branch = openBranch(tree, opening, node[first]!, level);
  const count = levels.length - 1;
  if (level + branch.levels.length - 1 > count) return undefined;
  const parts: Part[] = [];
  for (let at = 0; at < count; at++) {
    const [begin, stop] = [levels[at]!, levels[at + 1]!];
    const from = branch.levels[at - level] ?? 0;
    const part = {
      first: placeFrom(byLevel, begin, stop, first),
      end: placeFrom(byLevel, begin, stop, end),
      from,
      to: at < level ? from : (branch.levels[at - level + 1] ?? from),
    };
    if (stop - begin - (part.end - part.first) + (part.to - part.from) === 0) return undefined;
    parts.push(part);
  }
  return {before, branch, first, end, next: first + branch.size, parts};
}

/** Behind a card and all below it: where the next follows of its level, or of one above. */
function endOf({size, above, byLevel, levels, depth}: CardColumns, card: number): number {
  let end = size;
  for (let up = card; up >= 0; up = above[up]!) {
    const last = levels[depth[up]! + 1]!;
    const next = placeFrom(byLevel, levels[depth[up]!]!, last, up + 1);
    if (next < last) end = Math.min(end, byLevel[next]!);
  }
  return end;
}

/** Of cards in their order, the place of the first that is none of those before another. */
function placeFrom(order: Int32Array, first: number, end: number, card: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order[middle]! < card) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cards of a level in their order, as they will be: those of the branch by its own numbers. */
export function* cardsOfLevel(
  {before, branch, parts}: Splice,
  level: number,
): Generator<readonly [CardColumns, number]> {
  const {first, end, from, to} = parts[level]!;
  const {levels, byLevel} = before;
  for (let at = levels[level]!; at < first; at++) yield [before, byLevel[at]!];
  for (let at = from; at < to; at++) yield [branch, branch.byLevel[at]!];
  for (let at = end; at < levels[level + 1]!; at++) yield [before, byLevel[at]!];
}

/**
 * Puts the branch in its place, in the memory of the columns before, which are no more after it: copies of a hundred
 * thousand cards would keep the page busy with forgetting them. What was chosen for the others stays: form, marks and
 * size.
 */
export function merged({before, branch, first, end, next, parts}: Splice): CardColumns {
  const join = <Values extends Column>(column: Values, values: Values) => spliced(column, first, end, values);
  const levels = levelsOf(before.levels, parts);
  const byLevel = levelled(before, branch, parts, levels, first, next - end);
  const up = before.above[first]!;
  const above = join(before.above, branch.above);
  const depth = join(before.depth, branch.depth);
  const firstBelow = join(before.firstBelow, branch.firstBelow);
  // Those below a card stand one level lower.
  const [early, own, late] = [0, 0, 0].map(() => new Int32Array(parts.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let level = 1; level < parts.length; level++) {
    const part = parts[level]!;
    const by = levels[level]! - before.levels[level]!;
    early[level - 1] = by;
    own[level - 1] = by + part.first - part.from;
    late[level - 1] = by + (part.to - part.from) - (part.end - part.first);
  }
  const order = {above, depth, firstBelow};
  moveOn(order, 0, first, end, 0, early);
  moveOn(order, first, next, 0, first, own);
  moveOn(order, next, above.length, end, next - end, late);
  above[first] = up;
  // All is given another place, and nothing is stacked where branches are put in.
  const again = <Values extends Column>(column: Values) =>
    withRoom(column, above.length).subarray(0, above.length) as Values;
  return new CardColumns(
    {
      node: join(before.node, branch.node),
      above,
      depth,
      isOpen: join(before.isOpen, branch.isOpen),
      byLevel,
      firstBelow,
      countBelow: join(before.countBelow, branch.countBelow),
      levels,
    },
    {
      form: join(before.form, branch.form),
      marks: join(before.marks, branch.marks),
      isStacked: again(before.isStacked),
      x: again(before.x),
      y: again(before.y),
      width: join(before.width, branch.width),
      height: join(before.height, branch.height),
    },
  );
}

type Column = Int32Array | Uint16Array | Uint8Array;

/** Memory is taken for a few more than are wanted: as many more as this share. */
const SPARE = 0.2;

/** A column with room for at least so many, in its own memory if that is large enough. */
function withRoom<Values extends Column>(column: Values, size: number): Values {
  const Type = column.constructor as new (from: ArrayBufferLike | number) => Values;
  const all = new Type(column.buffer);
  if (all.length >= size) return all;
  const larger = new Type(Math.ceil(size * (1 + SPARE)));
  larger.set(column);
  return larger;
}

/** A column with other values in the place of some, in its own memory if there is room. */
export function spliced<Values extends Column>(
  column: Values,
  first: number,
  end: number,
  values: Values,
): Values {
  const size = column.length - (end - first) + values.length;
  const room = withRoom(column, size);
  room.copyWithin(first + values.length, end, column.length);
  room.set(values, first);
  return room.subarray(0, size) as Values;
}

function levelsOf(before: Int32Array, parts: readonly Part[]): Int32Array {
  const levels = before.slice();
  let by = 0;
  for (let level = 0; level < parts.length; level++) {
    const {first, end, from, to} = parts[level]!;
    levels[level + 1]! += by += to - from - (end - first);
  }
  return levels;
}

/** `byLevel` with the branch in it. Where it grows the last levels make room first, and else the first. */
function levelled(
  {byLevel, levels: old}: CardColumns,
  {byLevel: own}: CardColumns,
  parts: readonly Part[],
  levels: Int32Array,
  card: number,
  by: number,
): Int32Array {
  const size = byLevel.length + by;
  const all = withRoom(byLevel, Math.max(size, byLevel.length));
  const move = (level: number) => {
    const {first, end, from, to} = parts[level]!;
    const start = levels[level]! + first - old[level]!;
    const stop = start + to - from;
    const moveBefore = () => all.copyWithin(levels[level]!, old[level]!, first);
    const moveAfter = () => all.copyWithin(stop, end, old[level + 1]);
    if (by > 0) moveAfter();
    moveBefore();
    if (by <= 0) moveAfter();
    for (let at = from; at < to; at++) all[start + at - from] = own[at]! + card;
    for (let at = stop; at < levels[level + 1]!; at++) all[at]! += by;
  };
  if (by > 0) for (let level = parts.length - 1; level >= 0; level--) move(level);
  else for (let level = 0; level < parts.length; level++) move(level);
  return all.subarray(0, size);
}

/** Of some cards, moves on what is above them where that is not less than another, and by their level the places of those below. */
function moveOn(
  {above, depth, firstBelow}: Pick<CardColumns, 'above' | 'depth' | 'firstBelow'>,
  first: number,
  end: number,
  least: number,
  by: number,
  shifts: Int32Array,
) {
  for (let card = first; card < end; card++) {
    if (above[card]! >= least) above[card]! += by;
    if (firstBelow[card]! >= 0) firstBelow[card]! += shifts[depth[card]!]!;
  }
}
