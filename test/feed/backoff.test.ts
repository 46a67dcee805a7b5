import {expect} from '@open-wc/testing';
import {backoff, retryAfter} from '../../src/feed/backoff.js';

describe('backoff', () => {
  it('doubles its ceiling with every failure, up to the cap', () => {
    const ceilings = [1, 2, 3, 4, 10].map((tries) => backoff(tries, 60_000, () => 1));
    expect(ceilings).to.deep.equal([2000, 4000, 8000, 16_000, 60_000]);
  });

  it('waits a second at least, whatever chance says', () => {
    expect(backoff(9, 60_000, () => 0)).to.equal(1000);
  });
});

describe('retryAfter', () => {
  it('reads seconds and HTTP dates', () => {
    const now = Date.UTC(2024, 5, 24, 9, 41);
    expect(retryAfter('120', now)).to.equal(120_000);
    expect(retryAfter('Mon, 24 Jun 2024 09:42:00 GMT', now)).to.equal(60_000);
    expect(retryAfter('Mon, 24 Jun 2024 09:00:00 GMT', now)).to.equal(0);
  });

  it('asks nothing when it cannot be read', () => {
    for (const header of [null, '', 'soon'])
      expect(retryAfter(header, 0), String(header)).to.equal(undefined);
  });
});
