/**
 * Boxes of a tree, parents before children and siblings in their order. The root is box 0. Siblings follow each other
 * on one axis, here x; `y` and `height` say between which heights a box takes its room, and a child begins below its
 * parent's end.
 */
export interface TidyBoxes {
  readonly size: number;
  /** The box above; −1 for the root. */
  readonly above: Int32Array;
  readonly width: Int32Array;
  readonly y: Int32Array;
  readonly height: Int32Array;
  /** Room between two siblings, and between others. */
  readonly near: number;
  readonly far: number;
}

/** Boxes after which a slice of work may end. */
const SLICE = 8192;

/**
 * Where the boxes of a tidy tree stand on the axis of siblings, as the middle of each: no two overlap, a parent stands over the
 * middle of its first and last child, siblings keep their order, and room is spread evenly among those that have too
 * much. In linear time, by A. J. van der Ploeg, “Drawing Non-Layered Tidy Trees in Linear Time”, Software: Practice
 * and Experience 44 (2014), on columns and by loops: what his recursion does after a subtree is done here on the way
 * from the last box to the first, and what it does before one on the way back.
 *
 * Yields now and then which share is done, so that the work can be cut into slices.
 */
export function* tidyTree(boxes: TidyBoxes): Generator<number, Float64Array> {
  const tree = new Contours(boxes);
  for (let end = boxes.size; end > 0; end -= SLICE) {
    tree.hang(Math.max(0, end - SLICE), end);
    yield (0.7 * (boxes.size - end)) / boxes.size;
  }
  for (let first = 0; first < boxes.size; first += SLICE) {
    tree.settle(first, Math.min(boxes.size, first + SLICE));
    yield 0.7 + (0.3 * first) / boxes.size;
  }
  return tree.prelim;
}

/** The columns of the algorithm, under the names that the paper has for them where it has any. */
class Contours {
  /** The middle of a box; before `settle`, without the modifiers of all above it. */
  readonly prelim: Float64Array;
  readonly mod: Float64Array;
  readonly #boxes: TidyBoxes;
  readonly #shift: Float64Array;
  readonly #change: Float64Array;
  /** Where a contour goes on after a box without children. */
  readonly #leftThread: Int32Array;
  readonly #rightThread: Int32Array;
  /** The lowest box of each contour, and the sum of the modifiers on the way to it. */
  readonly #extremeLeft: Int32Array;
  readonly #extremeRight: Int32Array;
  readonly #sumLeft: Float64Array;
  readonly #sumRight: Float64Array;
  /** Children stand together in `#children`, from `#first` of the parent to that of the next box. */
  readonly #first: Int32Array;
  readonly #children: Int32Array;
  /** Left siblings whose right contour can still be met, the nearest on top: how low each reaches, and which it is. */
  readonly #lows: Int32Array;
  readonly #indices: Int32Array;
  #top = 0;

  constructor(boxes: TidyBoxes) {
    const {size, above} = boxes;
    this.#boxes = boxes;
    this.prelim = new Float64Array(size);
    this.mod = new Float64Array(size);
    this.#shift = new Float64Array(size);
    this.#change = new Float64Array(size);
    this.#leftThread = new Int32Array(size).fill(-1);
    this.#rightThread = new Int32Array(size).fill(-1);
    this.#extremeLeft = new Int32Array(size);
    this.#extremeRight = new Int32Array(size);
    this.#sumLeft = new Float64Array(size);
    this.#sumRight = new Float64Array(size);
    this.#first = new Int32Array(size + 1);
    this.#children = new Int32Array(size);
    const first = this.#first;
    for (let box = 1; box < size; box++) first[above[box]! + 1]!++;
    let most = 1;
    for (let box = 0; box < size; box++) {
      most = Math.max(most, first[box + 1]!);
      first[box + 1]! += first[box]!;
    }
    const next = first.slice();
    for (let box = 1; box < size; box++) this.#children[next[above[box]!]!++] = box;
    this.#lows = new Int32Array(most);
    this.#indices = new Int32Array(most);
  }

  /** The first walk, from the last box to the first: the subtrees below each, which are done, are put beside each other. */
  hang(first: number, end: number) {
    for (let box = end - 1; box >= first; box--) this.#hang(box);
  }

  /** The second walk, from the first box to the last: the modifiers of all above have been added up on the way. */
  settle(first: number, end: number) {
    const {above} = this.#boxes;
    for (let box = first; box < end; box++) {
      const up = above[box]!;
      if (up >= 0) this.mod[box]! += this.mod[up]!;
      this.prelim[box]! += this.mod[box]!;
      this.#spread(box);
    }
  }

  #hang(box: number) {
    const first = this.#first[box]!;
    const end = this.#first[box + 1]!;
    if (first === end) {
      this.#extremeLeft[box] = this.#extremeRight[box] = box;
      return;
    }
    const children = this.#children;
    this.#top = 0;
    this.#pushLow(this.#bottom(this.#extremeLeft[children[first]!]!), first);
    for (let at = first + 1; at < end; at++) {
      const low = this.#bottom(this.#extremeRight[children[at]!]!);
      this.#separate(children[first]!, at);
      this.#pushLow(low, at);
    }
    const [one, last] = [children[first]!, children[end - 1]!];
    this.prelim[box] = (this.prelim[one]! + this.mod[one]! + this.prelim[last]! + this.mod[last]!) / 2;
    this.#extremeLeft[box] = this.#extremeLeft[one]!;
    this.#sumLeft[box] = this.#sumLeft[one]!;
    this.#extremeRight[box] = this.#extremeRight[last]!;
    this.#sumRight[box] = this.#sumRight[last]!;
  }

  /** Spreads among the children of a box the room that a shift of one left between those before it. */
  #spread(box: number) {
    let shift = 0;
    let sum = 0;
    for (let at = this.#first[box]!; at < this.#first[box + 1]!; at++) {
      const child = this.#children[at]!;
      shift += this.#shift[child]!;
      sum += shift + this.#change[child]!;
      this.mod[child]! += sum;
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
  #separate(first: number, at: number) {
    const {width, y, near, far} = this.#boxes;
    const [children, prelim, mod] = [this.#children, this.prelim, this.mod];
    const child = children[at]!;
    let right = children[at - 1]!;
    let sumRight = mod[right]!;
    let left = child;
    let sumLeft = mod[left]!;
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
        this.#move(at, this.#indices[low]!, distance);
      }
      isFirst = false;
      if (endRight <= endLeft && (right = this.#nextRight(right)) >= 0) sumRight += mod[right]!;
      if (endRight >= endLeft && (left = this.#nextLeft(left)) >= 0) sumLeft += mod[left]!;
    }
    if (left >= 0) this.#threadLeft(first, child, left, sumLeft);
    else if (right >= 0) this.#threadRight(children[at - 1]!, child, right, sumRight);
  }

  /** Moves a child and all below it; those between it and the sibling that it has to clear move by their share. */
  #move(at: number, from: number, distance: number) {
    const children = this.#children;
    const child = children[at]!;
    this.mod[child]! += distance;
    this.#sumLeft[child]! += distance;
    this.#sumRight[child]! += distance;
    if (from === at - 1) return;
    const share = distance / (at - from);
    this.#shift[children[from + 1]!]! += share;
    this.#shift[child]! -= share;
    this.#change[child]! -= distance - share;
  }

  #nextLeft(box: number): number {
    const first = this.#first[box]!;
    return first === this.#first[box + 1] ? this.#leftThread[box]! : this.#children[first]!;
  }

  #nextRight(box: number): number {
    const end = this.#first[box + 1]!;
    return end === this.#first[box] ? this.#rightThread[box]! : this.#children[end - 1]!;
  }

  /** The left contour of those before a child ended: it goes on along the child's. */
  #threadLeft(first: number, child: number, on: number, sum: number) {
    const end = this.#extremeLeft[first]!;
    this.#leftThread[end] = on;
    const difference = sum - this.mod[on]! - this.#sumLeft[first]!;
    this.mod[end]! += difference;
    this.prelim[end]! -= difference;
    this.#extremeLeft[first] = this.#extremeLeft[child]!;
    this.#sumLeft[first] = this.#sumLeft[child]!;
  }

  /** The right contour of a child ended: it goes on along that of those before it. */
  #threadRight(before: number, child: number, on: number, sum: number) {
    const end = this.#extremeRight[child]!;
    this.#rightThread[end] = on;
    const difference = sum - this.mod[on]! - this.#sumRight[child]!;
    this.mod[end]! += difference;
    this.prelim[end]! -= difference;
    this.#extremeRight[child] = this.#extremeRight[before]!;
    this.#sumRight[child] = this.#sumRight[before]!;
  }
}
