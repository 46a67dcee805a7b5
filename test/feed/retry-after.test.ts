import {expect} from '@open-wc/testing';
import {retryAfter} from '../../src/feed/retry-after.js';

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
