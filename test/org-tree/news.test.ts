import {expect} from '@open-wc/testing';
import FakeTimers from '@sinonjs/fake-timers';
import {parseOrgTree} from '../../src/org-tree/model.js';
import {News} from '../../src/org-tree/news.js';
import {orgs} from './feeds.js';

const treeOf = (...lines: string[]) => parseOrgTree(orgs(...lines)).model;

describe('news of a refresh', () => {
  let clock: ReturnType<typeof FakeTimers.install>;
  let updates: number;
  let news: News;
  beforeEach(() => {
    clock = FakeTimers.install({toFake: ['setTimeout', 'clearTimeout']});
    updates = 0;
    news = new News({
      addController() {},
      removeController() {},
      requestUpdate: () => updates++,
      updateComplete: Promise.resolve(true),
    });
  });
  afterEach(() => clock.uninstall());

  it('is marked for a moment, and remembered in words', () => {
    news.tell(treeOf('a', 'b < a', 'c < b'), treeOf('a', 'c < a', 'd < a'));
    expect([...news.marks]).to.deep.equal([
      ['d', 'added'],
      ['c', 'moved'],
    ]);
    clock.tick(3999);
    expect(news.marks.size).to.equal(2);
    clock.tick(1);
    expect(news.marks.size).to.equal(0);
    expect(updates).to.equal(1);
    expect(news.changes!.removed).to.equal(1);
  });

  it('is none where nothing changed', () => {
    news.tell(treeOf('a'), treeOf('a'));
    expect(news.changes).to.be.undefined;
    expect(clock.countTimers()).to.equal(0);
  });

  it('gives its timer back when its host leaves the page', () => {
    news.tell(treeOf('a'), treeOf('a', 'b'));
    news.hostDisconnected();
    expect(clock.countTimers()).to.equal(0);
  });
});
