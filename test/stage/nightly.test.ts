import {expect} from '@open-wc/testing';
import FakeTimers from '@sinonjs/fake-timers';
import {page, reloadPage} from '../../src/stage/nightly.js';
import '../../src/stage.js';

describe('a page that is loaded again at night', () => {
  const {reload} = page;
  const {fetch} = window;
  let reloads: number;
  let asked: (RequestInit | undefined)[];
  const answer = (respond: () => Promise<Response>) =>
    (window.fetch = (_, init) => {
      asked.push(init);
      return respond();
    });

  beforeEach(() => {
    [reloads, asked] = [0, []];
    page.reload = () => reloads++;
  });
  afterEach(() => {
    page.reload = reload;
    window.fetch = fetch;
  });

  it('is asked for first, past all caches', async () => {
    answer(async () => new Response());
    await reloadPage();
    expect(reloads).to.equal(1);
    expect(asked).to.deep.equal([{method: 'HEAD', cache: 'no-store'}]);
  });

  it('stays where the server fails or does not answer: an error page would stay for ever', async () => {
    answer(async () => new Response('', {status: 502}));
    await reloadPage();
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    await reloadPage();
    expect(reloads).to.equal(0);
  });

  for (const isAsked of [false, true])
    it(`is loaded again ${isAsked ? 'where the page asks for it' : 'only where the page asks for it'}`, async () => {
      answer(async () => new Response());
      const clock = FakeTimers.install({
        now: Date.parse('2024-06-24T03:29:50+08:00'),
        toFake: ['setTimeout', 'clearTimeout', 'Date'],
      });
      const stage = document.createElement('dj-stage');
      Object.assign(stage, {reloadAt: '03:30', reloadPage: isAsked});
      document.body.append(stage);
      clock.tick(20_000);
      clock.uninstall();
      await new Promise((resolve) => setTimeout(resolve));
      stage.remove();
      expect(reloads).to.equal(isAsked ? 1 : 0);
    });
});
