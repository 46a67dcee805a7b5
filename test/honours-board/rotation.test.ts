import {expect} from '@open-wc/testing';
import {pauseOf, placeAt, untilNext} from '../../src/honours-board/rotation.js';

describe('a rotation', () => {
  it('stands at each place for its time, and comes round', () => {
    expect([0, 4999, 5000, 9999, 10_000, 15_000].map((at) => placeAt(0, at, 5000, 3))).to.deep.equal([
      0, 0, 1, 1, 2, 0,
    ]);
    expect(placeAt(2, 5000, 5000, 3)).to.equal(0);
  });

  it('is where it should be after a machine slept', () => {
    expect(placeAt(1, 86_400_000, 5000, 7)).to.equal((1 + 17_280) % 7);
  });

  it('waits for what is left of a place', () => {
    expect([0, 1, 4999, 5000].map((at) => untilNext(at, 5000))).to.deep.equal([5000, 4999, 1, 5000]);
  });

  it('moves at most once a second', () => {
    expect([0.1, 1, 2.5].map(pauseOf)).to.deep.equal([1000, 1000, 2500]);
  });
});
