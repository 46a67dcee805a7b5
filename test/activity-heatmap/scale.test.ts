import {expect} from '@open-wc/testing';
import {heatOf, makeScale} from '../../src/activity-heatmap/scale.js';

const upTo = (n: number) => Array.from({length: n}, (_, index) => index + 1);
const heats = (values: readonly number[], kind: Parameters<typeof makeScale>[1]) => {
  const scale = makeScale(values, kind);
  return values.map((value) => heatOf(scale, value));
};

describe('makeScale', () => {
  it('gives zero a step of its own, on every scale', () => {
    for (const kind of ['quantile', 'linear', 'log'] as const) {
      const scale = makeScale([0, 0, 0, 1, 5, 9], kind);
      expect(heatOf(scale, 0), kind).to.equal(0);
      expect(heatOf(scale, 1), kind).to.be.above(0);
      expect(heatOf(scale, 9), kind).to.equal(5);
    }
  });

  it('has no steps where nothing is above zero', () => {
    expect(makeScale([0, 0], 'quantile')).to.deep.equal([]);
    expect(heatOf([], 3)).to.equal(0);
  });

  it('parts values into five classes of equal size by quantile', () => {
    expect(makeScale(upTo(10), 'quantile')).to.deep.equal([
      {heat: 1, from: 1, to: 2},
      {heat: 2, from: 3, to: 4},
      {heat: 3, from: 5, to: 6},
      {heat: 4, from: 7, to: 8},
      {heat: 5, from: 9, to: 10},
    ]);
  });

  it('never parts equal values, and leaves the other colours to the others', () => {
    const values = [...Array<number>(45).fill(1), ...Array<number>(16).fill(2), 3, 3, 4, 5, 6, 6];
    const scale = makeScale(values, 'quantile');
    expect(scale.map(({from, to}) => [from, to])).to.deep.equal([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 5],
      [6, 6],
    ]);
  });

  it('spreads few classes over all colours, and puts a single one in the middle', () => {
    expect(heats([1, 1, 2, 3], 'quantile')).to.deep.equal([1, 1, 3, 5]);
    expect(heats([1, 2], 'quantile')).to.deep.equal([1, 5]);
    expect(heats([7, 7, 7], 'quantile')).to.deep.equal([3, 3, 3]);
  });

  it('makes steps of equal width on a linear scale', () => {
    expect(heats([1, 20, 21, 40, 41, 60, 80, 81, 100], 'linear')).to.deep.equal([1, 1, 2, 2, 3, 3, 4, 5, 5]);
  });

  it('makes steps of equal ratio on a log scale', () => {
    // log(1 + 99999) / 5 = log 10: the bounds are 9, 99, 999, 9999, 99999.
    expect(heats([1, 9, 10, 99, 100, 999, 1000, 9999, 10000, 99999], 'log')).to.deep.equal([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
  });

  it('says the values that each step holds, and leaves out steps that hold none', () => {
    expect(makeScale([1, 2, 100], 'linear')).to.deep.equal([
      {heat: 1, from: 1, to: 2},
      {heat: 5, from: 100, to: 100},
    ]);
  });

  it('never lets more look like less', () => {
    for (const kind of ['quantile', 'linear', 'log'] as const) {
      const shown = heats([1, 1, 2, 3, 5, 8, 8, 13, 21, 34, 55, 89], kind);
      expect(shown, kind).to.deep.equal([...shown].sort());
    }
  });
});
