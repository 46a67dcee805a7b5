import {expect} from '@open-wc/testing';
import {feedURL} from '../../src/feed/fetch-feed.js';
import type {FeedError} from '../../src/feed/feed-error.js';

describe('feedURL', () => {
  it('resolves against the page', () => {
    expect(feedURL('/feeds/a.json')).to.equal(`${location.origin}/feeds/a.json`);
  });

  it('refuses what can never be fetched, for good', () => {
    for (const src of [
      'http://',
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:x',
      'https://a:b@example.org/',
    ]) {
      let error: FeedError | undefined;
      try {
        feedURL(src);
      } catch (thrown) {
        error = thrown as FeedError;
      }
      expect(error, src).to.include({kind: 'network', reason: 'url', isFinal: true});
    }
  });
});
