import {expect} from '@open-wc/testing';
import {backoff} from '../../src/feed/backoff.js';

describe('backoff', () => {
  it('doubles its ceiling with every failure, up to the cap', () => {
    const ceilings = [1, 2, 3, 4, 10].map((tries) => backoff(tries, 60_000, () => 1));
    expect(ceilings).to.deep.equal([2000, 4000, 8000, 16_000, 60_000]);
  });

  it('waits a second at least, whatever chance says', () => {
    expect(backoff(9, 60_000, () => 0)).to.equal(1000);
  });
});
