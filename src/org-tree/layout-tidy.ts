import {inStretches, within} from './slices.js';

/**
 * Boxes of a tree. Siblings follow each other on one axis, here x; `y` and `height` say between which heights a box takes
 * its room, and a child begins below its parent's end.
 */
export interface Boxes {
  readonly width: Int32Array;
  readonly y: Int32Array;
  readonly height: Int32Array;
  /** Room between two siblings, and between others. */
  readonly near: number;
  readonly far: number;
}

/** The same, parents before children and siblings in their order. The root is box 0. */
export interface TidyBoxes extends Boxes {
  readonly size: number;
  /** The box above; −1 for the root. */
  readonly above: Int32Array;
}

/**
 * Where the boxes of a tidy tree stand on the axis of siblings, as the middle of each: no two overlap, a parent stands over the
 * middle of its first and last child, siblings keep their order, and room is spread evenly among those that have too
 * much.
 *
 * Yields now and then which share is done, so that the work can be cut into slices.
 */
export function* tidyTree(boxes: TidyBoxes): Generator<number, Float64Array> {
  const {size, above} = boxes;
  const contours = new Contours(boxes);
  // Children stand together, from the first of their parent to that of the next box.
  const first = new Int32Array(size + 1);
  for (let box = 1; box < size; box++) first[above[box]! + 1]!++;
  for (let box = 0; box < size; box++) first[box + 1]! += first[box]!;
  yield 0;
  const children = new Int32Array(size);
  const next = first.slice();
  for (let box = 1; box < size; box++) children[next[above[box]!]!++] = box;
  const hanging = inStretches(size, (from, end) => {
    for (let box = size - 1 - from; box >= size - end; box--)
      contours.hang(box, children, first[box]!, first[box + 1]!);
  });
  yield* within(hanging, 0, 0.7);
  const middles = new Float64Array(size);
  const sums = new Float64Array(size);
  const adding = inStretches(size, (from, end) => {
    for (let box = from; box < end; box++) {
      sums[box] = (sums[above[box]!] ?? 0) + contours.offset(box);
      middles[box] = contours.prelim[box]! + sums[box]!;
    }
  });
  yield* within(adding, 0.7, 1);
  return middles;
}

/**
 * What is known of the subtrees of a tidy tree, after A. J. van der Ploeg, “Drawing Non-Layered Tidy Trees in Linear
 * Time”, Software: Practice and Experience 44 (2014), on columns, without recursion, and under the names that the
 * paper has for them where it has any.
 *
 * Unlike there, nothing that is known of a subtree is written over when it is put beside others: its extremes stay its
 * own, and a contour ends at them, whatever thread an earlier arrangement left there. So when the children of a box
 * change, `hang` it and those above it again: all other subtrees stand as they are.
 */
export class Contours {
  /** The middle of a box among its children. */
  readonly prelim: Float64Array;
  /** By how much a subtree was moved to stand beside those before it, and then to spread the room among them. */
  readonly #mod: Float64Array;
  readonly #spread: Float64Array;
  readonly #boxes: Boxes;
  /**
   * Where a contour goes on after a box, its first or last child or where the paper has a thread, and how the sum of the
   * modifiers changes on the way.
   */
  readonly #leftThread: Int32Array;
  readonly #rightThread: Int32Array;
  readonly #leftLeap: Float64Array;
  readonly #rightLeap: Float64Array;
  /** The lowest box of each contour of a subtree, and the sum of the modifiers on the way to it from below its top. */
  readonly #extremeLeft: Int32Array;
  readonly #extremeRight: Int32Array;
  readonly #sumLeft: Float64Array;
  readonly #sumRight: Float64Array;
  /** Left siblings whose right contour can still be met, the nearest on top: how low each reaches, and which it is. */
  readonly #lows: number[] = [];
  readonly #indices: number[] = [];
  #top = 0;
  /** Of children, by place: the change of what is spread, and the change of that. */
  readonly #shift: number[] = [];
  readonly #change: number[] = [];
  /** The same as of a subtree, of those children together that already stand beside each other. */
  #leftEnd = 0;
  #leftSum = 0;
  #rightEnd = 0;
  #rightSum = 0;

  /** There may be room for more boxes; any may be changed before it and those above it are hung again. */
  constructor(boxes: Boxes) {
    const size = boxes.width.length;
    this.#boxes = boxes;
    this.prelim = new Float64Array(size);
    this.#mod = new Float64Array(size);
    this.#spread = new Float64Array(size);
    this.#leftThread = new Int32Array(size);
    this.#rightThread = new Int32Array(size);
    this.#leftLeap = new Float64Array(size);
    this.#rightLeap = new Float64Array(size);
    this.#extremeLeft = new Int32Array(size);
    this.#extremeRight = new Int32Array(size);
    this.#sumLeft = new Float64Array(size);
    this.#sumRight = new Float64Array(size);
  }

  /** How far a box and all below it are from where its parent would have them. */
  offset(box: number): number {
    return this.#mod[box]! + this.#spread[box]!;
  }

  /** Puts the subtrees of the children of a box beside each other: of those from `first` until before `end`. */
  hang(box: number, children: ArrayLike<number>, first: number, end: number) {
    this.#mod[box] = this.#spread[box] = this.#sumLeft[box] = this.#sumRight[box] = 0;
    this.#extremeLeft[box] = this.#extremeRight[box] = box;
    this.prelim[box] = 0;
    if (first === end) return;
    const one = children[first]!;
    const last = children[end - 1]!;
    this.#top = 0;
    this.#begin(one);
    this.#shift[0] = this.#change[0] = 0;
    for (let at = 1; at < end - first; at++) {
      this.#shift[at] = this.#change[at] = 0;
      this.#separate(children[first + at - 1]!, children[first + at]!, at);
    }
    this.#leftThread[box] = one;
    this.#leftLeap[box] = this.#mod[one]!;
    this.#rightThread[box] = last;
    this.#rightLeap[box] = this.#mod[last]!;
    this.prelim[box] = (this.prelim[one]! + this.prelim[last]! + this.#mod[last]!) / 2;
    this.#extremeLeft[box] = this.#leftEnd;
    this.#sumLeft[box] = this.#leftSum;
    this.#extremeRight[box] = this.#rightEnd;
    this.#sumRight[box] = this.#rightSum;
    this.#spreadOut(children, first, end);
  }

  /** The first of siblings stands where it is. */
  #begin(child: number) {
    this.#mod[child] = this.#spread[child] = 0;
    this.#leftEnd = this.#extremeLeft[child]!;
    this.#leftSum = this.#sumLeft[child]!;
    this.#rightEnd = this.#extremeRight[child]!;
    this.#rightSum = this.#sumRight[child]!;
    this.#pushLow(this.#bottom(this.#leftEnd), 0);
  }

  /** Spreads among children the room that a shift of one left between those before it. */
  #spreadOut(children: ArrayLike<number>, first: number, end: number) {
    let shift = 0;
    let sum = 0;
    for (let at = 0; at < end - first; at++) {
      shift += this.#shift[at]!;
      sum += shift + this.#change[at]!;
      this.#spread[children[first + at]!] = sum;
    }
  }

  #bottom(box: number): number {
    return this.#boxes.y[box]! + this.#boxes.height[box]!;
  }

  /** Whatever ends no lower than one to the right of it can no longer be met. */
  #pushLow(low: number, at: number) {
    while (this.#top > 0 && low >= this.#lows[this.#top - 1]!) this.#top--;
    this.#lows[this.#top] = low;
    this.#indices[this.#top++] = at;
  }

  /** Puts a child, with all below it, beside those before it: along its left contour and their right one. */
  #separate(before: number, child: number, at: number) {
    const {width, y, near, far} = this.#boxes;
    const {prelim} = this;
    const leftEnd = this.#extremeLeft[child]!;
    const rightEnd = this.#rightEnd;
    let right = before;
    let sumRight = this.#mod[before]!;
    let left = child;
    let sumLeft = 0;
    let moved = 0;
    let low = this.#top - 1;
    let isFirst = true;
    while (right >= 0 && left >= 0) {
      const endRight = this.#bottom(right);
      const endLeft = this.#bottom(left);
      if (endRight > this.#lows[low]!) low--;
      const isBeside = y[right]! < endLeft && y[left]! < endRight;
      const distance =
        sumRight +
        prelim[right]! -
        sumLeft -
        prelim[left]! +
        (width[right]! + width[left]!) / 2 +
        (isFirst ? near : far);
      // The two themselves stand as near as they can, which may be nearer than the child's own room begins.
      if (isFirst || (distance > 0 && isBeside)) {
        sumLeft += distance;
        moved += distance;
        this.#share(at, this.#indices[low]!, distance);
      }
      isFirst = false;
      if (endRight <= endLeft) {
        sumRight += this.#rightLeap[right]!;
        right = right === rightEnd ? -1 : this.#rightThread[right]!;
      }
      if (endRight >= endLeft) {
        sumLeft += this.#leftLeap[left]!;
        left = left === leftEnd ? -1 : this.#leftThread[left]!;
      }
    }
    this.#mod[child] = moved;
    this.#join(child, left, sumLeft, right, sumRight);
    this.#pushLow(this.#bottom(this.#extremeRight[child]!), at);
  }

  /** Those between a child that moves and the sibling that it has to clear move by their share. */
  #share(at: number, from: number, distance: number) {
    const share = distance / (at - from);
    this.#shift[from + 1]! += share;
    this.#shift[at]! -= share;
    this.#change[at]! -= distance - share;
  }

  /** Makes one contour on each side of a child and those before it: the one that ended goes on along the other. */
  #join(child: number, left: number, sumLeft: number, right: number, sumRight: number) {
    const mod = this.#mod[child]!;
    const end = this.#extremeRight[child]!;
    const sum = mod + this.#sumRight[child]!;
    if (left >= 0) {
      this.#leftThread[this.#leftEnd] = left;
      this.#leftLeap[this.#leftEnd] = sumLeft - this.#leftSum;
      this.#leftEnd = this.#extremeLeft[child]!;
      this.#leftSum = mod + this.#sumLeft[child]!;
    } else if (right >= 0) {
      this.#rightThread[end] = right;
      this.#rightLeap[end] = sumRight - sum;
      return;
    }
    this.#rightEnd = end;
    this.#rightSum = sum;
  }
}
