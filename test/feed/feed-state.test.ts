import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import {nextFeedState, type FeedState, type Good} from '../../src/feed/feed-state.js';

const when = {at: 1, tick: 1};
const later = {at: 9, tick: 9};
const good: Good<string> = {
  model: 'old',
  items: 1,
  issues: [],
  envelope: {},
  when,
};
const ready: FeedState<string> = {status: 'ready', good};
const failure = {error: new FeedError('http', '503', {status: 503}), tries: 1, retryAt: undefined};

describe('nextFeedState', () => {
  it('keeps the picture while a refresh is under way', () => {
    expect(nextFeedState(ready, {type: 'requested'})).to.equal(ready);
  });

  it('keeps the picture through a failure, and says that it is stale', () => {
    expect(nextFeedState(ready, {type: 'broke', failure})).to.deep.equal({status: 'stale', good, failure});
  });

  it('keeps the picture through any number of failures', () => {
    const again = {...failure, tries: 7};
    const stale = nextFeedState(ready, {type: 'broke', failure});
    expect(nextFeedState(stale, {type: 'broke', failure: again})).to.deep.equal({
      status: 'stale',
      good,
      failure: again,
    });
  });

  it('has no picture after a failed first load, and goes on showing why while it tries again', () => {
    const failed = nextFeedState<string>({status: 'loading'}, {type: 'broke', failure});
    expect(failed).to.deep.equal({status: 'failed', failure});
    expect(nextFeedState(failed, {type: 'requested'})).to.equal(failed);
  });

  it('is fresh again once an answer came, changed or not', () => {
    const stale: FeedState<string> = {status: 'stale', good, failure};
    const next = {...good, model: 'new', when: later};
    expect(nextFeedState(stale, {type: 'arrived', good: next})).to.deep.equal({status: 'ready', good: next});
    expect(nextFeedState(stale, {type: 'unchanged', when: later})).to.deep.equal({
      status: 'ready',
      good: {...good, when: later},
    });
  });

  it('stays stale when what had the wrong shape comes again unchanged', () => {
    const wrong = {...failure, error: new FeedError('shape', 'expected a list', {path: 'orgs'})};
    const stale: FeedState<string> = {status: 'stale', good, failure: wrong};
    expect(nextFeedState(stale, {type: 'unchanged', when: later})).to.equal(stale);
  });

  it('drops the picture only for another feed', () => {
    expect(nextFeedState(ready, {type: 'reset'})).to.deep.equal({status: 'idle'});
  });
});
