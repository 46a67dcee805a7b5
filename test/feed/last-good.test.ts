import {expect} from '@open-wc/testing';
import {createStore, set} from 'idb-keyval';
import {forget, keep, recall} from '../../src/feed/last-good.js';

let count = 0;
const fresh = () => `https://example.org/${performance.timeOrigin}-${count++}.json`;

describe('the last good feed', () => {
  it('comes back with its age, by a clock that nobody sets', async () => {
    const url = fresh();
    keep(url, {text: '\ufeff{"a": 1}', at: Date.now() - 60_000});
    const kept = await recall(url);
    expect(kept!.json).to.deep.equal({a: 1});
    expect(performance.now() - kept!.when.tick).to.be.within(60_000, 70_000);
  });

  it('is never of the future, though a clock was set back', async () => {
    const url = fresh();
    keep(url, {text: '{}', at: Date.now() + 86_400_000});
    expect((await recall(url))!.when.tick).to.be.at.most(performance.now());
  });

  it('is not there when nothing was kept, and when it was forgotten', async () => {
    const url = fresh();
    expect(await recall(url)).to.equal(undefined);
    keep(url, {text: '{}', at: Date.now()});
    forget(url);
    expect(await recall(url)).to.equal(undefined);
  });

  it('is dropped where it is of another form, or no JSON', async () => {
    const url = fresh();
    keep(url, {text: '{"a": ', at: Date.now()});
    expect(await recall(url)).to.equal(undefined);
    await set(url, {form: 0, text: '{}', at: 1}, createStore('dangjian-widgets', 'last-good'));
    expect(await recall(url)).to.equal(undefined);
  });

  it('is not kept where it is larger than four million characters', async () => {
    const url = fresh();
    keep(url, {text: JSON.stringify('x'.repeat(2 ** 22)), at: Date.now()});
    expect(await recall(url)).to.equal(undefined);
  });

  it('is kept of the twenty latest', async () => {
    const urls = Array.from({length: 21}, fresh);
    // All of them are newer than what other tests kept.
    urls.forEach((url, at) => keep(url, {text: '{}', at: Date.now() + 10 * 86_400_000 + at}));
    const kept = await Promise.all(urls.map(recall));
    expect(kept.map((each) => each !== undefined)).to.deep.equal(urls.map((_, at) => at > 0));
  });

  it('is no matter where the browser keeps nothing', async () => {
    const {transaction} = IDBDatabase.prototype;
    const url = fresh();
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      keep(url, {text: '{}', at: Date.now()});
      expect(await recall(url)).to.equal(undefined);
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
  });
});
