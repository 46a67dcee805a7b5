import {expect} from '@open-wc/testing';
import {hierarchy, tree as d3Tree, type HierarchyNode} from 'd3-hierarchy';
import {tidyTree, type TidyBoxes} from '../../src/org-tree/layout-tidy.js';

/** The same numbers on every run. */
function* randoms(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    yield (state >>> 8) / 2 ** 24;
  }
}

interface Wish {
  /** Of a box at this depth. */
  readonly height: (depth: number, random: number) => number;
  readonly width: (random: number) => number;
  readonly near: number;
  readonly far: number;
}

/** A random tree in reading order; levels are 100 apart. */
function randomTree(size: number, seed: number, {height, width, near, far}: Wish): TidyBoxes {
  const random = randoms(seed);
  const next = () => random.next().value;
  const parents = [-1];
  const path = [0];
  for (let box = 1; box < size; box++) {
    path.length = 1 + Math.floor(next() * path.length);
    parents.push(path.at(-1)!);
    path.push(box);
  }
  const depth = new Int32Array(size);
  const hasChildren = new Set(parents);
  parents.forEach((above, box) => above >= 0 && (depth[box] = depth[above]! + 1));
  return {
    ...{size, near, far},
    above: Int32Array.from(parents),
    width: Int32Array.from(parents, () => width(next())),
    y: depth.map((level) => level * 100),
    // What has children ends above them.
    height: Int32Array.from(parents, (_, box) =>
      hasChildren.has(box) ? Math.min(80, height(depth[box]!, next())) : height(depth[box]!, next()),
    ),
  };
}

function middlesOf(boxes: TidyBoxes): Float64Array {
  const steps = tidyTree(boxes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Where d3-hierarchy puts the same boxes: Buchheim, Jünger and Leipert's algorithm, in which all of a level are as tall. */
function peersMiddles({size, above, width, near, far}: TidyBoxes): number[] {
  const nodes: HierarchyNode<number>[] = [];
  for (let box = 0; box < size; box++) {
    const node = hierarchy(box, () => null);
    nodes.push(node);
    const up = nodes[above[box]!];
    if (!up) continue;
    node.parent = up;
    (up.children ??= []).push(node);
  }
  const placed = d3Tree<number>()
    .nodeSize([1, 1])
    .separation((a, b) => (width[a.data]! + width[b.data]!) / 2 + (a.parent === b.parent ? near : far))(
    nodes[0]!,
  );
  const middles: number[] = [];
  placed.each(({data, x}) => (middles[data] = x));
  return middles;
}

const EVEN: Wish = {height: () => 80, width: () => 60, near: 10, far: 10};
const UNEVEN: Wish = {
  height: (_, random) => 20 + Math.round(random * 300),
  width: (random) => 2 * Math.round(10 + random * 60),
  near: 10,
  far: 16,
};

const childrenOf = ({above}: TidyBoxes) => {
  const children = new Map<number, number[]>();
  above.forEach((up, box) => children.set(up, [...(children.get(up) ?? []), box]));
  children.delete(-1);
  return children;
};

describe('tidyTree', () => {
  it('puts even boxes where d3-hierarchy puts them', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const boxes = randomTree(3 * seed, seed, EVEN);
      const middles = middlesOf(boxes);
      peersMiddles(boxes).forEach((x, box) => expect(middles[box]! - middles[0]!).to.be.closeTo(x, 1e-6));
    }
  });

  it('puts boxes of many widths and two gaps where d3-hierarchy puts them', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const boxes = randomTree(3 * seed, seed, {...UNEVEN, height: () => 80});
      const middles = middlesOf(boxes);
      peersMiddles(boxes).forEach((x, box) => expect(middles[box]! - middles[0]!).to.be.closeTo(x, 1e-6));
    }
  });

  it('lays no box on another, however tall, and keeps gaps', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const boxes = randomTree(3 * seed, seed, UNEVEN);
      const {size, above, y, height, width, near, far} = boxes;
      const middles = middlesOf(boxes);
      for (let a = 0; a < size; a++)
        for (let b = a + 1; b < size; b++) {
          if (y[a]! >= y[b]! + height[b]! || y[b]! >= y[a]! + height[a]!) continue;
          const gap = Math.abs(middles[a]! - middles[b]!) - (width[a]! + width[b]!) / 2;
          if (gap >= far - 1e-6) continue;
          expect(gap, `boxes ${a} and ${b}, seed ${seed}`).to.be.at.least(
            (above[a] === above[b] ? near : Math.min(near, far)) - 1e-6,
          );
        }
    }
  });

  it('stands every parent over the middle of its first and last child, and keeps their order', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const boxes = randomTree(3 * seed, seed, UNEVEN);
      const middles = middlesOf(boxes);
      for (const [parent, children] of childrenOf(boxes)) {
        expect(middles[parent]).to.be.closeTo(
          (middles[children[0]!]! + middles[children.at(-1)!]!) / 2,
          1e-6,
        );
        for (let at = 1; at < children.length; at++)
          expect(middles[children[at]!]!).to.be.greaterThan(middles[children[at - 1]!]!);
      }
    }
  });

  it('is no wider with boxes that end sooner', () => {
    const span = (boxes: TidyBoxes) => {
      const middles = middlesOf(boxes);
      return Math.max(...middles) - Math.min(...middles);
    };
    for (let seed = 1; seed <= 60; seed++) {
      const tall = randomTree(3 * seed, seed, UNEVEN);
      const low = {...tall, height: tall.height.map((height) => Math.min(height, 80))};
      expect(span(low)).to.be.at.most(span(tall) + 1e-6);
    }
  });

  it('takes a chain of 100,000 and 100,000 siblings', () => {
    const size = 100_000;
    const same = {size, width: new Int32Array(size).fill(10), near: 2, far: 2};
    const chain = {
      ...same,
      above: Int32Array.from({length: size}, (_, box) => box - 1),
      y: Int32Array.from({length: size}, (_, box) => box * 20),
      height: new Int32Array(size).fill(10),
    };
    expect(new Set(middlesOf(chain)).size).to.equal(1);
    const row = {
      ...same,
      above: Int32Array.from({length: size}, (_, box) => (box === 0 ? -1 : 0)),
      y: Int32Array.from({length: size}, (_, box) => (box === 0 ? 0 : 20)),
      height: new Int32Array(size).fill(10),
    };
    const middles = middlesOf(row);
    expect(middles[size - 1]! - middles[1]!).to.equal((size - 2) * 12);
  });
});
