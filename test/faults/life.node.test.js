// What happens to a page while it lives: clocks jump, tabs hide, lines go, elements move, machines start without a network.
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {good} from './feeds.js';
import {redirect, reset, send} from './misbehaviour.js';
import {openStage} from './stage.js';

const INTERVAL = 60_000;
const TAG = 'dj-honours-board';

describe('a widget on a page that lives on', () => {
  let stage;
  let page;
  let path;
  let count = 0;

  before(async () => {
    stage = await openStage();
    ({page} = await stage.open());
  });
  after(() => stage?.close());
  beforeEach(() => {
    path = `/life-${count++}`;
    stage.answers.set(path, send(good(1)));
  });

  const show = (attributes = {}) =>
    page.evaluate((...args) => globalThis.stage.show(...args), [TAG], {
      src: path,
      refresh: '60',
      ...attributes,
    });
  const pass = (milliseconds, how) =>
    page.evaluate((...args) => globalThis.stage.pass(...args), milliseconds, how);
  const look = () => page.evaluate(() => globalThis.stage.look());
  /** Time in which nothing is to come of it. */
  const idle = (milliseconds) =>
    page.evaluate(async (span) => {
      await globalThis.stage.clock.tickAsync(span);
      await globalThis.stage.rest(30);
    }, milliseconds);
  const errors = () => page.evaluate(() => globalThis.stage.errors);

  it('F24, F25: says once that a URL can never work, asks nobody, and is well with the next', async () => {
    await show();
    for (const src of [
      'http://',
      'javascript:alert(1)',
      'https://a:b@example.org/',
      'data:application/json,{}',
      'blob:x',
    ]) {
      const {told, seen} = await page.evaluate(async (src) => {
        const before = globalThis.stage.heard.length;
        document.querySelector('main > *').src = src;
        return globalThis.stage.outcome(before, 1);
      }, src);
      assert.deepEqual(
        told.map(({type, kind, retryAt}) => [type, kind, retryAt]),
        [['dj-error', 'network', undefined]],
        src,
      );
      assert.equal(seen[0].state, 'failed');
      const heard = await page.evaluate(() => globalThis.stage.heard.length);
      await idle(24 * 60 * INTERVAL);
      assert.equal(await page.evaluate(() => globalThis.stage.heard.length), heard, 'said once');
    }
    const {seen} = await page.evaluate(async (src) => {
      const before = globalThis.stage.heard.length;
      document.querySelector('main > *').src = src;
      return globalThis.stage.outcome(before, 1);
    }, path);
    assert.equal(seen[0].state, 'ready');
    assert.deepEqual(await errors(), []);
  });

  it('F40: polls on when the clock is set, and is never of a negative age', async () => {
    await show();
    for (const jump of [-86_400_000, 3 * 86_400_000, -10 * 86_400_000]) {
      await page.evaluate((jump) => globalThis.stage.clock.setSystemTime(Date.now() + jump), jump);
      stage.answers.set(path, reset);
      const {seen, told, now} = await pass(INTERVAL);
      assert.equal(seen[0].state, 'stale');
      // 60 seconds are a minute by any clock.
      assert.match(seen[0].foot, /数据已过期1\s*分钟/);
      stage.answers.set(path, send(good(2)));
      assert.equal((await pass(Math.ceil(told[0].retryAt - now))).seen[0].state, 'ready');
    }
    assert.deepEqual(await errors(), []);
  });

  it('F41: rests while the tab is hidden and asks at once when it is back; a wall goes on', async () => {
    const hide = (isHidden) =>
      page.evaluate((isHidden) => {
        Object.defineProperty(document, 'hidden', {configurable: true, get: () => isHidden});
        document.dispatchEvent(new Event('visibilitychange'));
      }, isHidden);
    await show();
    await hide(true);
    await idle(10 * INTERVAL);
    assert.equal(stage.timesAsked(path), 1);
    const before = await page.evaluate(() => globalThis.stage.heard.length);
    await hide(false);
    await page.evaluate((before) => globalThis.stage.outcome(before, 1), before);
    assert.equal(stage.timesAsked(path), 2);
    await hide(true);
    await show({display: 'wall'});
    await pass(INTERVAL);
    assert.equal(stage.timesAsked(path), 4);
    await hide(false);
    assert.deepEqual(await errors(), []);
  });

  it('F42: does not try while offline, and tries once, a little later, when the line is back', async () => {
    await show();
    await page.setOfflineMode(true);
    const {told, seen} = await pass(INTERVAL);
    assert.deepEqual(
      told.map(({type, kind, retryAt}) => [type, kind, retryAt]),
      [
        ['dj-error', 'network', undefined],
        ['dj-stale', undefined, undefined],
      ],
    );
    assert.equal(seen[0].state, 'stale');
    await idle(60 * INTERVAL);
    assert.equal(stage.timesAsked(path), 1, 'no try while offline');
    await page.setOfflineMode(false);
    const after = await pass(2000);
    assert.equal(after.seen[0].state, 'ready');
    assert.equal(stage.timesAsked(path), 2);
    // What failed for want of a line does not wait for its backoff either.
    stage.answers.set(path, reset);
    for (let tries = 0, wait = INTERVAL; tries < 3; tries++) {
      const {told, now} = await pass(wait);
      wait = Math.ceil(told[0].retryAt - now);
    }
    stage.answers.set(path, send(good(3)));
    await page.evaluate(() => dispatchEvent(new Event('online')));
    assert.equal((await pass(2000)).seen[0].state, 'ready');
    assert.deepEqual(await errors(), []);
  });

  it('F47: shows the newest answer, whichever comes last', async () => {
    await show();
    const held = [];
    for (let round = 0; round < 3; round++) {
      stage.answers.set(path, (request, response) => held.push(() => send(good(7))(request, response)));
      await page.evaluate(() => document.querySelector('main > *').reload());
      while (held.length <= round) await new Promise((resolve) => setTimeout(resolve, 5));
      stage.answers.set(path, send(good(8)));
      const {seen} = await page.evaluate(async () => {
        const before = globalThis.stage.heard.length;
        document.querySelector('main > *').reload();
        return globalThis.stage.outcome(before, 1);
      });
      assert.ok(seen[0].picture.includes('示例品牌8'));
      held[round]();
      await idle(0);
      assert.ok((await look())[0].picture.includes('示例品牌8'));
      assert.equal((await look())[0].state, 'ready');
    }
    assert.deepEqual(await errors(), []);
  });

  it('F48: is moved, pointed elsewhere and removed while it loads, and leaves nothing behind', async () => {
    await show();
    const other = `${path}-other`;
    stage.answers.set(other, send(good(9)));
    for (let round = 0; round < 3; round++) {
      let closed = 0;
      stage.answers.set(path, (_, response) => response.on('close', () => closed++));
      const asked = stage.timesAsked(path);
      await page.evaluate(() => document.querySelector('main > *').reload());
      while (stage.timesAsked(path) === asked) await new Promise((resolve) => setTimeout(resolve, 5));
      // A move inside the page keeps the picture and the request.
      await page.evaluate(() => {
        const main = document.querySelector('main');
        main.append(document.createElement('section'));
        main.lastChild.append(main.firstChild);
        main.replaceChildren(...main.lastChild.childNodes);
      });
      assert.ok((await look())[0].picture.includes('示例品牌'));
      assert.equal(stage.timesAsked(path), asked + 1);
      assert.equal(closed, 0);
      const {seen} = await page.evaluate(async (src) => {
        const before = globalThis.stage.heard.length;
        document.querySelector('main > *').src = src;
        return globalThis.stage.outcome(before, 1);
      }, other);
      assert.ok(seen[0].picture.includes('示例品牌9'));
      while (closed === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      stage.answers.set(path, send(good(1)));
      await page.evaluate(async (src) => {
        const before = globalThis.stage.heard.length;
        document.querySelector('main > *').src = src;
        await globalThis.stage.outcome(before, 1);
      }, path);
    }
    const asked = stage.timesAsked(path);
    await page.evaluate(() => document.querySelector('main > *').remove());
    await idle(10 * INTERVAL);
    assert.equal(stage.timesAsked(path), asked, 'nobody asks for what nobody shows');
    assert.deepEqual(await errors(), []);
  });

  describe('started again', () => {
    /** Shows a feed in one page, then in a new one whose server does something else. */
    const restart = async (first, then, attributes = {}) => {
      const start = async (answer, later) => {
        stage.answers.set(path, answer);
        const {page} = await stage.open();
        const outcome = await page.evaluate(
          async (later, ...args) => {
            globalThis.stage.clock.setSystemTime(Date.now() + later);
            await globalThis.stage.show(...args);
            await globalThis.stage.kept();
            return globalThis.stage.outcome(0, 1);
          },
          later,
          [TAG],
          {src: path, refresh: '60', ...attributes},
        );
        return {page, outcome};
      };
      await (await start(first, 0)).page.close();
      const {page: next, outcome} = await start(then, 3 * 3_600_000);
      const recovered = async () => {
        stage.answers.set(path, send(good(5)));
        const {told, now} = outcome;
        const {retryAt} = told.find(({type}) => type === 'dj-error');
        return next.evaluate((wait) => globalThis.stage.pass(wait), Math.ceil(retryAt - now));
      };
      return {...outcome, recovered, close: () => next.close()};
    };

    for (const [name, fault] of Object.entries({
      'the network is gone': reset,
      'the server is ill': send('', {}, 503),
      'a host is unknown': redirect('http://nowhere.invalid/'),
    }))
      it(`shows the last good feed as old when ${name}, and the new one when it is there`, async () => {
        const {seen, told, recovered, close} = await restart(send(good(4)), fault);
        assert.equal(seen[0].state, 'stale');
        assert.ok(seen[0].picture.includes('示例品牌4'));
        assert.match(seen[0].foot, /数据已过期3\s*小时/);
        assert.deepEqual(told.map(({type}) => type).sort(), ['dj-error', 'dj-load', 'dj-stale']);
        const after = await recovered();
        assert.equal(after.seen[0].state, 'ready');
        assert.ok(after.seen[0].picture.includes('示例品牌5'));
        await close();
      });

    for (const [name, first, then, attributes] of [
      ['the answer said no-store', send(good(4), {'cache-control': 'no-store'}), reset],
      ['the answer was private', send(good(4), {'cache-control': 'private, max-age=60'}), reset],
      ['the page refuses', send(good(4)), reset, {remember: 'off'}],
      ['it was asked for with a token', send(good(4)), reset, {request: true}],
      ['it is refused now', send(good(4)), send('', {}, 401)],
      ['there is a login page now', send(good(4)), send('<!doctype html>', {'content-type': 'text/html'})],
    ])
      it(`shows no earlier feed when ${name}`, async () => {
        const {seen, close} = await restart(first, then, attributes);
        assert.equal(seen[0].state, 'failed');
        assert.ok(!seen[0].picture.includes('示例品牌'));
        await close();
      });
  });
});
