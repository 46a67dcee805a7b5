import type {Camera, Point, Size} from './camera.js';
import type {CardColumns} from './layout-columns.js';
import {firstEnding, lensOf, type Lens} from './layout-lens.js';
import {TURN} from './layout-links.js';
import type {OrgLayout} from './layout.js';

/** Numbers in fours, written over in every frame: what is drawn while panning must leave nothing to clear away. */
export class Fours {
  length = 0;
  #values = new Float64Array(256);

  add(a: number, b: number, c: number, d: number) {
    if (this.length + 4 > this.#values.length) {
      const values = new Float64Array(this.#values.length * 2);
      values.set(this.#values);
      this.#values = values;
    }
    this.#values[this.length++] = a;
    this.#values[this.length++] = b;
    this.#values[this.length++] = c;
    this.#values[this.length++] = d;
  }

  at(index: number): number {
    return this.#values[index]!;
  }
}

/** What is seen of a tree from far away, in CSS pixels of the viewport: boxes as x, y, width, height. */
export class Marks {
  /** From x, y to x, y. */
  readonly lines = new Fours();
  readonly tops = new Fours();
  /** Organisations that show those below them. */
  readonly units = new Fours();
  readonly leaves = new Fours();
  /** Cards so near each other that they are seen as one. */
  readonly dust = new Fours();
  readonly notices = new Fours();
  readonly warnings = new Fours();
  readonly hits = new Fours();

  clear() {
    for (const fours of [
      this.lines,
      this.tops,
      this.units,
      this.leaves,
      this.dust,
      this.notices,
      this.warnings,
      this.hits,
    ])
      fours.length = 0;
  }
}

/** Cards that something is to be seen of, by level, each level in reading order. */
export type Flagged = readonly ArrayLike<number>[];

export interface FlaggedCards {
  readonly notices: Flagged;
  readonly warnings: Flagged;
  readonly hits: Flagged;
}

/** Cards below this width, in pixels, are drawn as one where they touch. */
const DUST = 3;
/** Families of at least these pixels are told apart. */
const FAMILY = 4;
/** Lines closer than these pixels would be a hatching. */
const APART = 6;

/**
 * Fills `marks` with what a viewport shows. It steps from pixel to pixel through each level, so that the work follows
 * the size of the view, however many cards are in it.
 */
export function marksWithin(
  marks: Marks,
  layout: OrgLayout,
  camera: Camera,
  view: Size,
  flagged: FlaggedCards,
) {
  marks.clear();
  const lens = lensOf(layout, camera, view);
  const {bands, cards} = layout;
  const isDown = layout.across === 'x';
  const add = (fours: Fours, {from, to, top, height}: Run) =>
    isDown ? fours.add(from, top, to - from, height) : fours.add(top, from, height, to - from);
  for (let level = 0; level < bands.start.length; level++) {
    const end = lens.seenDeep(bands.end[level]!);
    const isLast = level === bands.start.length - 1;
    if (!isLast && end < lens.depth && lens.seenDeep(bands.start[level + 1]!) > 0)
      linesBelow(marks.lines, layout, lens, level);
    if (end < 0 || lens.seenDeep(bands.start[level]!) > lens.depth) continue;
    const {tops, units, leaves, dust} = marks;
    runsOf(layout, lens, bands.order, bands.first[level]!, bands.first[level + 1]!, (run) => {
      const {card} = run;
      add(run.isDust ? dust : level === 0 ? tops : cards.isOpen[card] === 1 ? units : leaves, run);
    });
    const flag = (fours: Fours, of: ArrayLike<number> = []) =>
      runsOf(layout, lens, of, 0, of.length, (run) => add(fours, run));
    flag(marks.notices, flagged.notices[level]);
    flag(marks.warnings, flagged.warnings[level]);
    flag(marks.hits, flagged.hits[level]);
  }
}

/** A card, or several seen as one. */
interface Run {
  /** The first. */
  card: number;
  from: number;
  to: number;
  top: number;
  height: number;
  isDust: boolean;
}

/** Handed on and written over: a frame has thousands. */
const run: Run = {card: 0, from: 0, to: 0, top: 0, height: 0, isDust: false};

/** Cards in view, in order: one by one, or as one run where they are dust and touch, apart from other families. */
function runsOf(
  {cards}: OrgLayout,
  lens: Lens,
  order: ArrayLike<number>,
  first: number,
  end: number,
  onRun: (run: Run) => void,
) {
  const {from, extent, scale, length} = lens;
  const {above, isOpen, isStacked} = cards;
  let at = firstEnding(order, lens, 0, first, end);
  let reached = -Infinity;
  while (at < end) {
    const card = order[at]!;
    const start = lens.seen(from[card]!);
    if (start > length) return;
    let to = start + Math.max(1, extent[card]! * scale);
    let gap = 0;
    const second = ++at;
    const isSmall = to - start < DUST;
    while (isSmall) {
      at = firstEnding(order, lens, to, at, end);
      if (at >= end) break;
      const next = order[at]!;
      const nextStart = lens.seen(from[next]!);
      const nextEnd = nextStart + Math.max(1, extent[next]! * scale);
      if (nextStart > to + 1 || nextEnd - nextStart >= DUST || nextStart > length) break;
      if (isOpen[next] !== isOpen[card] || isStacked[next] !== isStacked[card]) break;
      if (to - start >= FAMILY && above[next] !== above[card]) {
        gap = Math.max(0, 1 - nextStart + to);
        break;
      }
      to = nextEnd;
      at++;
    }
    const isNear = start - reached < DUST || (at < end && lens.seen(from[order[at]!]!) - to < DUST);
    run.card = card;
    run.from = start;
    run.to = to - gap;
    run.isDust = isSmall && (at > second || isNear);
    stand(run, cards, lens);
    onRun(run);
    reached = to;
  }
}

/** Where a run stands across bands: dust of stacks as high as their columns are. */
function stand(run: Run, {above, firstBelow, countBelow, byLevel, isStacked}: CardColumns, lens: Lens) {
  const {from, mainFrom, mainExtent, mainScale} = lens;
  let [top, foot] = [run.card, run.card];
  if (run.isDust && isStacked[run.card] === 1) {
    const up = above[run.card]!;
    const first = firstBelow[up]!;
    top = foot = byLevel[first]!;
    for (let at = first; at < first + countBelow[up]! && from[byLevel[at]!] === from[top]; at++)
      foot = byLevel[at]!;
  }
  run.top = lens.seenDeep(mainFrom[top]!);
  run.height = (mainFrom[foot]! + mainExtent[foot]! - mainFrom[top]!) * mainScale;
}

/** Elbows below a level: beams over siblings, stems and drops where there is room for them. */
function linesBelow(lines: Fours, {cards, bands, across}: OrgLayout, lens: Lens, level: number) {
  const {from, extent, mainFrom, mainExtent, mainScale, length} = lens;
  const {above, firstBelow, countBelow, isStacked} = cards;
  const {order} = bands;
  const [first, end] = [bands.first[level + 1]!, bands.first[level + 2]!];
  const middle = (card: number) => lens.seen(from[card]! + extent[card]! / 2);
  const beam = (start: number, stop: number, at: number) =>
    across === 'x' ? lines.add(start, at, stop, at) : lines.add(at, start, at, stop);
  const drop = (at: number, start: number, stop: number) =>
    across === 'x' ? lines.add(at, start, at, stop) : lines.add(start, at, stop, at);
  let reached = -1;
  let stemmed = -Infinity;
  let dropped = -Infinity;
  let at = Math.max(first, firstEnding(order, lens, 0, first, end) - 1);
  while (at < end) {
    const card = order[at]!;
    const up = above[card]!;
    const next = firstBelow[up]! + countBelow[up]!;
    const stem = middle(up);
    const [start, stop] = [middle(card), middle(order[next - 1]!)];
    if (Math.min(start, stem) > length) return;
    const head = lens.seenDeep(mainFrom[order[firstBelow[up]!]!]!);
    const turn = head - TURN * mainScale;
    beam(Math.max(-1, Math.min(start, stem)), Math.min(length + 1, Math.max(stop, stem, start + 1)), turn);
    if (stem - stemmed >= APART) {
      drop(stem, lens.seenDeep(mainFrom[up]! + mainExtent[up]!), turn);
      stemmed = stem;
    }
    if (stop - start >= APART * (next - at - 1) || isStacked[card] === 1)
      for (let child = at; child < next; child++) {
        const place = middle(order[child]!);
        if (place > length) break;
        if (place < 0 || place - dropped < APART) continue;
        drop(place, turn, head);
        dropped = place;
      }
    reached = Math.max(reached, stop, start + 1);
    at = next >= end ? end : Math.max(next, firstEnding(order, lens, reached, next, end));
  }
}

/** Pixels around a mark that are as good as on it. */
const REACH = 4;

/** The card that is seen at a point of the viewport, or the nearest within reach of it; −1 where there is none. */
export function cardSeenAt(layout: OrgLayout, camera: Camera, view: Size, point: Point): number {
  const {bands} = layout;
  const lens = lensOf(layout, camera, view);
  const {from, extent, mainFrom, mainExtent, scale, mainScale} = lens;
  const [along, deep] = [point[lens.across], point[lens.main]];
  let found = -1;
  let nearest = REACH;
  for (let level = 0; level < bands.start.length; level++) {
    if (lens.seenDeep(bands.start[level]!) > deep + REACH) continue;
    if (lens.seenDeep(bands.end[level]!) < deep - REACH) continue;
    const last = bands.first[level + 1]!;
    let at = firstEnding(bands.order, lens, along - REACH, bands.first[level]!, last);
    for (let looked = 0; at < last && looked < MOST_LOOKED; at++, looked++) {
      const card = bands.order[at]!;
      const start = lens.seen(from[card]!);
      if (start > along + REACH) break;
      const top = lens.seenDeep(mainFrom[card]!);
      const away = Math.max(
        start - along,
        along - start - extent[card]! * scale,
        top - deep,
        deep - top - mainExtent[card]! * mainScale,
        0,
      );
      if (away < nearest) [found, nearest] = [card, away];
    }
  }
  return found;
}

/** Where hundreds lie under a pointer, any of the first is as good. */
const MOST_LOOKED = 200;

/** The cards of the organisations that something is to be seen of. */
export const flaggedCards = ({cards, bands}: OrgLayout, isFlagged: (node: number) => boolean): Flagged =>
  Array.from(bands.start, (_, level) => {
    const end = bands.first[level + 1]!;
    const flagged = new Int32Array(end - bands.first[level]!);
    let count = 0;
    for (let at = bands.first[level]!; at < end; at++) {
      const card = bands.order[at]!;
      if (isFlagged(cards.node[card]!)) flagged[count++] = card;
    }
    return flagged.slice(0, count);
  });
