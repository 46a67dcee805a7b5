// F43–F46: streams that drop, are refused, fall silent and send what nobody can use: good, fault, fault, fault, good.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {good, goodFeed} from './feeds.js';
import {send} from './misbehaviour.js';
import {openStage} from './stage.js';

const TAG = 'dj-honours-board';
/** The longest wait between tries. */
const MINUTE = 60_000;

const message = (event, data, id) =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
const snapshot = (revision, id) => message('snapshot', goodFeed(revision), id);
const brand = (revision, id) =>
  message('upsert', {honours: [{...goodFeed(revision).honours[0], id: 'h1'}]}, id);

describe('a widget that follows a stream', () => {
  let stage;
  let page;
  let path;
  let lines;
  let count = 0;

  before(async () => {
    stage = await openStage();
    ({page} = await stage.open());
  });
  after(() => stage?.close());
  // What one of them left undone is nothing to the next.
  afterEach(() => page.setOfflineMode(false));
  beforeEach(() => {
    path = `/stream-${count++}`;
    lines = [];
  });

  /** A line that says this and stays open; with `ends` it hangs up. */
  const stream =
    (text, {ends = false} = {}) =>
    (_, response) => {
      lines.push(response);
      response.writeHead(200, {'content-type': 'text/event-stream'});
      response.write(text);
      if (ends) response.end();
    };
  const answer = (how) => stage.answers.set(path, how);
  const show = (attributes = {}, tags = [TAG]) =>
    page.evaluate((...args) => globalThis.stage.show(...args), tags, {stream: path, ...attributes});
  const idle = (milliseconds) =>
    page.evaluate(async (span) => {
      await globalThis.stage.clock.tickAsync(span);
      await globalThis.stage.rest(40);
    }, milliseconds);
  /** Lets time pass until one more line was asked for; answers what its request said. */
  const nextLine = async (most = MINUTE, asked = stage.timesAsked(path)) => {
    for (let passed = 0; stage.timesAsked(path) === asked; passed += 500) {
      assert.ok(passed <= most, `no other try within ${most} ms`);
      await idle(500);
    }
    return stage.headersOf(path).at(-1);
  };
  const look = async () => (await page.evaluate(() => globalThis.stage.look()))[0];
  const shows = (text) =>
    page.evaluate(
      (text) =>
        globalThis.stage.until(() => {
          const [widget] = document.querySelectorAll('main > *');
          return (
            widget.dataset.state === 'ready' &&
            widget.shadowRoot.querySelector('[part=body]').textContent.includes(text)
          );
        }, text),
      text,
    );
  const isIn = (state) =>
    page.evaluate(
      (state) =>
        globalThis.stage.until(
          () => document.querySelector('main > *').dataset.state === state,
          `the state ${state}`,
        ),
      state,
    );
  const stopFrames = (isStopped) =>
    page.evaluate((isStopped) => {
      globalThis.onFrame ??= requestAnimationFrame;
      globalThis.requestAnimationFrame = isStopped ? () => 0 : globalThis.onFrame;
    }, isStopped);
  /** A page that nobody sees has no frames either. */
  const hide = async (isHidden) => {
    await stopFrames(isHidden);
    await page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', {configurable: true, get: () => isHidden});
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  };
  const told = (type) =>
    page.evaluate((type) => globalThis.stage.heard.filter((each) => each.type === type), type);
  const errors = () => page.evaluate(() => globalThis.stage.errors);

  it('F43: goes on after the last event when the line drops, and nobody is told', async () => {
    answer(stream(snapshot(1, 'e1'), {ends: true}));
    await show();
    for (const round of [2, 3, 4]) {
      answer(stream(brand(round, `e${round}`), {ends: true}));
      const headers = await nextLine(2500);
      assert.equal(headers['last-event-id'], `e${round - 1}`);
      await shows(`示例品牌${round}`);
      assert.ok((await look()).table.includes('示例支部'), 'the other rows stay');
    }
    answer(stream(brand(5, 'e5')));
    await nextLine(2500);
    await shows('示例品牌5');
    const asked = stage.timesAsked(path);
    lines.at(-1).write(message('remove', {honours: ['h2']}, 'e6'));
    await shows('示例品牌5');
    await page.evaluate(() =>
      globalThis.stage.until(
        () => !document.querySelector('main > *').shadowRoot.textContent.includes('示例支部'),
        'a row that is gone',
      ),
    );
    assert.equal(stage.timesAsked(path), asked);
    assert.deepEqual(await told('dj-error'), []);
    assert.deepEqual(await errors(), []);
  });

  it('F42: does not try while offline, and goes on after the last event when the line is back', async () => {
    answer(stream(snapshot(1, 'e1')));
    await show();
    await page.setOfflineMode(true);
    lines.at(-1).destroy();
    // The page hears of the end when it hears of it, and tries once more a moment later.
    for (let round = 0; (await look()).state !== 'stale'; round++) {
      assert.ok(round < 200, 'the end of the line was not heard');
      await idle(500);
    }
    await idle(60 * MINUTE);
    assert.equal(stage.timesAsked(path), 1, 'no try while offline');
    assert.deepEqual(
      (await told('dj-error')).map(({kind, retryAt}) => [kind, retryAt]),
      [['network', undefined]],
    );
    answer(stream(brand(2, 'e2')));
    await page.setOfflineMode(false);
    assert.equal((await nextLine(2500))['last-event-id'], 'e1');
    await shows('示例品牌2');
    assert.equal((await told('dj-stale')).length, 1);
    assert.deepEqual(await errors(), []);
  });

  it('F43: asks for the feed once more when a stream without ids dropped', async () => {
    const src = `${path}-src`;
    stage.answers.set(src, send(good(1)));
    answer(stream(': \n\n'));
    await show({src});
    stage.answers.set(src, send(good(2)));
    for (let round = 0; lines.length === 0; round++) {
      assert.ok(round < 100, 'no line was asked for');
      await idle(0);
    }
    lines.at(-1).end();
    await nextLine(2500);
    await shows('示例品牌2');
    assert.equal(stage.timesAsked(src), 2);
  });

  for (const [name, serve, error] of [
    ['500', send('', {}, 500), {kind: 'http', status: 500}],
    ['a wrong type', send(good(9)), {kind: 'syntax'}],
  ])
    it(`F44: tries again after ${name}, each time later, and keeps the picture`, async () => {
      answer(stream(snapshot(1, 'e1')));
      const first = await show();
      answer(serve);
      lines.at(-1).destroy();
      for (const tries of [1, 2, 3]) {
        await nextLine();
        await isIn('stale');
        const all = await told('dj-error');
        assert.equal(all.length, tries);
        for (const [key, wanted] of Object.entries(error)) assert.equal(all.at(-1)[key], wanted);
        const {picture, table} = await look();
        assert.deepEqual([picture, table], [first.seen[0].picture, first.seen[0].table]);
      }
      assert.equal((await told('dj-stale')).length, 1);
      answer(stream(brand(2, 'e2')));
      await nextLine();
      await shows('示例品牌2');
      assert.deepEqual(await errors(), []);
    });

  it('F44: is stopped by 204, and polling goes on', async () => {
    const src = `${path}-src`;
    stage.answers.set(src, send(good(1)));
    answer(send(undefined, {}, 204));
    await show({src, refresh: '60'});
    for (const round of [2, 3, 4]) {
      stage.answers.set(src, send(good(round)));
      await idle(MINUTE);
      await shows(`示例品牌${round}`);
    }
    assert.equal(stage.timesAsked(path), 1);
    assert.deepEqual(await told('dj-error'), []);
  });

  it('F45: notices silence after 45 seconds, and makes another line', async () => {
    answer(stream(snapshot(1, 'e1')));
    await show();
    for (const round of [2, 3, 4]) {
      const asked = stage.timesAsked(path);
      answer(stream(brand(round, `e${round}`)));
      await idle(44_000);
      assert.equal(stage.timesAsked(path), asked, 'patience');
      await nextLine(4000, asked);
      await shows(`示例品牌${round}`);
    }
    // Comments are a sign of life.
    const asked = stage.timesAsked(path);
    for (let round = 0; round < 4; round++) {
      await idle(30_000);
      lines.at(-1).write(': here\n\n');
      await idle(0);
    }
    assert.equal(stage.timesAsked(path), asked);
    assert.deepEqual(await told('dj-error'), []);
    assert.deepEqual(await errors(), []);
  });

  it('F46: asks at most once a second when the server says `retry: 0` and hangs up', async () => {
    answer(stream(snapshot(1, 'e1')));
    await show();
    answer(stream('retry: 0\n\n', {ends: true}));
    lines.at(-1).end();
    const asked = stage.timesAsked(path);
    for (let second = 0; second < 20; second++) await idle(1000);
    assert.ok(stage.timesAsked(path) - asked <= 20, `${stage.timesAsked(path) - asked} in 20 s`);
    answer(stream(brand(2)));
    await nextLine();
    await shows('示例品牌2');
  });

  it('F46: drops what is too large, cut off or no JSON, and draws what comes next', async () => {
    answer(stream(snapshot(1, 'e1')));
    await show({'max-bytes': '4000'});
    answer(stream(message('upsert', {padding: 'x'.repeat(5_000_000)}, 'big')));
    lines.at(-1).end();
    for (const tries of [1, 2, 3]) {
      const headers = await nextLine();
      assert.equal(headers['last-event-id'], 'e1');
      await page.evaluate(
        (tries) =>
          globalThis.stage.until(
            () => globalThis.stage.heard.filter(({type}) => type === 'dj-error').length >= tries,
            'word of it',
          ),
        tries,
      );
    }
    assert.ok((await look()).picture.includes('示例品牌1'));
    for (const {message} of await told('dj-error')) assert.match(message, /4000 bytes/);
    answer(stream(brand(2, 'e2') + brand(3, 'e3').slice(0, -2), {ends: true}));
    await nextLine();
    await shows('示例品牌2');
    answer(stream(''));
    assert.equal((await nextLine(2500))['last-event-id'], 'e2', 'the cut event does not count');
    lines.at(-1).write('event: upsert\ndata: {"honours": [\n\n');
    await isIn('stale');
    lines.at(-1).write(brand(4, 'e4'));
    await shows('示例品牌4');
    assert.deepEqual(await errors(), []);
  });

  it('shares one line among widgets, rests while it is paused, hidden or removed, and redraws once a frame', async () => {
    answer(stream(snapshot(1, 'e1')));
    await show({}, [TAG, TAG, 'dj-org-tree']);
    assert.equal(stage.timesAsked(path), 1);
    const loads = (await told('dj-load')).length;
    const frames = await page.evaluate(() => {
      globalThis.frames_ = 0;
      const counted = () => {
        globalThis.frames_++;
        requestAnimationFrame(counted);
      };
      requestAnimationFrame(counted);
      return globalThis.frames_;
    });
    for (let round = 0; round < 1000; round++) lines[0].write(brand(round, `b${round}`));
    await shows('示例品牌999');
    const passed = (await page.evaluate(() => globalThis.frames_)) - frames;
    assert.ok((await told('dj-load')).length - loads <= 3 * (passed + 1), 'once a frame');
    const closed = (response) => new Promise((resolve) => response.on('close', resolve));
    let isClosed = closed(lines[0]);
    await hide(true);
    await isClosed;
    await idle(10 * MINUTE);
    assert.equal(stage.timesAsked(path), 1);
    await hide(false);
    assert.equal((await nextLine(0, 1))['last-event-id'], 'b999');
    await idle(0);
    isClosed = closed(lines.at(-1));
    await page.evaluate(() => document.querySelectorAll('main > *').forEach(({feed}) => feed.pause(true)));
    await isClosed;
    await page.evaluate(() => document.querySelector('main > *').feed.pause(false));
    await nextLine(0, 2);
    await idle(0);
    isClosed = closed(lines.at(-1));
    await page.evaluate(() => document.querySelector('main').remove());
    await isClosed;
    assert.deepEqual(await errors(), []);
  });

  it('F41: goes on on a wall that is hidden, also with what waited for a frame when it was', async () => {
    answer(stream(snapshot(1, 'e1')));
    await show({display: 'wall'});
    const others = await page.evaluate(() => globalThis.stage.clock.countTimers());
    await stopFrames(true);
    lines[0].write(brand(2, 'e2'));
    // It has been heard, and waits for a frame that will not come.
    await page.evaluate(
      (others) => globalThis.stage.until(() => globalThis.stage.clock.countTimers() > others, 'an event'),
      others,
    );
    await hide(true);
    await idle(1000);
    await shows('示例品牌2');
    for (const round of [3, 4, 5]) {
      lines[0].write(brand(round, `e${round}`));
      for (let second = 0; second < 5 && (await look()).picture.includes(`牌${round}`) === false; second++)
        await idle(1000);
      await shows(`示例品牌${round}`);
    }
    assert.equal(stage.timesAsked(path), 1, 'the line stays');
    await hide(false);
    lines[0].write(brand(6, 'e6'));
    await shows('示例品牌6');
    assert.deepEqual(await errors(), []);
  });

  it('masks what a stream brings before anything is drawn', async () => {
    const ofPerson = (name) => ({
      id: 'h3',
      title: `联系13812345678`,
      category: '个人',
      recipients: [{name, person: true}],
    });
    answer(stream(message('snapshot', {honours: [ofPerson('张三丰')]}, 'e1')));
    await show({mask: '', layout: 'list'});
    await shows('张**');
    lines[0].write(message('upsert', {honours: [ofPerson('李四光')]}, 'e2'));
    await shows('李**');
    const {picture, table} = await look();
    for (const text of [picture, table]) assert.doesNotMatch(text, /三丰|四光|13812345678/);
  });

  it('adds headers by `request`', async () => {
    answer(stream(snapshot(1, 'e1')));
    await show({request: true});
    assert.equal(stage.headersOf(path)[0].authorization, 'token');
    assert.equal(stage.headersOf(path)[0].accept, 'text/event-stream');
  });
});
