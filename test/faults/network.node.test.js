// Between server and browser everything goes wrong, three times each: good, fault, fault, fault, good.
import assert from 'node:assert/strict';
import {createServer} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {good, TAGS} from './feeds.js';
import {networkCases} from './network-cases.js';
import {send} from './misbehaviour.js';
import {openStage} from './stage.js';

const INTERVAL = 60_000;

/** A port that nobody listens on. */
const closedPort = await new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const {port} = server.address();
    server.close(() => resolve(port));
  });
});

const matches = (value, wanted) => (wanted instanceof RegExp ? wanted.test(String(value)) : value === wanted);

describe('a widget whose feed cannot be had', () => {
  let stage;
  let page;
  let warnings;

  before(async () => {
    stage = await openStage();
    ({page, warnings} = await stage.open());
    stage.answers.set('/login', send('<!doctype html><title>登录</title>', {'content-type': 'text/html'}));
    stage.answers.set('/good', send(good(2)));
  });
  after(() => stage?.close());

  const pass = (milliseconds, how) =>
    page.evaluate((...args) => globalThis.stage.pass(...args), milliseconds, how);

  networkCases(closedPort).forEach(([number, name, fault], at) => {
    it(`${number}: ${name}`, async () => {
      const path = `/feed-${at}`;
      const {hook, attributes = {}, asks = 1} = fault;
      stage.answers.set(path, send(good(1), fault.tag && {etag: fault.tag}));
      const first = await page.evaluate((tags, given) => globalThis.stage.show(tags, given), TAGS, {
        src: path,
        refresh: '60',
        ...attributes,
        ...(hook && {request: true}),
      });
      assert.deepEqual(
        first.seen.map(({state}) => state),
        TAGS.map(() => 'ready'),
      );
      assert.ok(first.seen[3].picture.includes('示例品牌1') && first.seen[3].table.includes('示例品牌1'));

      stage.answers.set(path, fault.serve);
      warnings.length = 0;
      let wait = INTERVAL;
      for (const tries of [1, 2, 3]) {
        const asked = stage.timesAsked(path);
        const after = await pass(wait, {hangs: fault.hangs, isQuiet: fault.isUnchanged});
        assert.deepEqual(after.errors, [], 'page errors');
        if (fault.fails) wait = keeps(first, after, fault, tries);
        else if (fault.isUnchanged) unchanged(first, after, fault);
        else draws(after, fault);
        if (number !== 'F23') assert.equal(stage.timesAsked(path), asked + asks, `requests of try ${tries}`);
      }
      if (fault.warns) {
        assert.equal(warnings.length, 1, warnings.join('\n'));
        assert.match(warnings[0], fault.warns);
      }

      stage.answers.set(path, send(good(3)));
      // A server that asks for a longer rest is given it.
      assert.ok(wait <= INTERVAL || (fault.waits && wait <= fault.waits[1] * 1000));
      const last = await pass(wait);
      for (const {state, states, table, tag} of last.seen) {
        assert.deepEqual([state, states], ['ready', []], tag);
        if (tag !== 'dj-activity-heatmap') assert.ok(table.includes('3'), `${tag} draws the new feed`);
      }
      assert.ok(last.seen[3].picture.includes('示例品牌3'));
      assert.deepEqual(last.errors, [], 'page errors');
    });
  });

  /** The last good picture and its table stay, and what failed is said. Answers how long it is to the next try. */
  function keeps(first, {told, seen, now}, {fails, waits}, tries) {
    for (const [at, widget] of seen.entries()) {
      const {tag} = widget;
      assert.deepEqual([widget.state, widget.states], ['stale', ['stale']], tag);
      assert.equal(widget.picture, first.seen[at].picture, `picture of ${tag}`);
      assert.equal(widget.table, first.seen[at].table, `table of ${tag}`);
      assert.match(widget.foot, /数据已过期.*最后更新/, `the age of ${tag}`);
      const own = told.filter((each) => each.tag === tag);
      assert.deepEqual(
        own.map(({type}) => type),
        tries === 1 ? ['dj-error', 'dj-stale'] : ['dj-error'],
        `what ${tag} tells`,
      );
      if (tries === 1) assert.equal(own[1].since, first.now);
      for (const [key, wanted] of Object.entries(fails))
        assert.ok(matches(own[0][key], wanted), `${key} of ${tag}: ${own[0][key]}`);
    }
    const wait = told[0].retryAt - now;
    const [least, most] = waits ?? [1, Math.min(60, 2 ** tries)];
    assert.ok(
      wait >= least * 1000 && wait <= most * 1000,
      `try ${tries} is followed by another in ${wait} ms`,
    );
    return Math.ceil(wait);
  }

  function unchanged(first, {told, seen}, {isDrawnAgainIn}) {
    const news =
      process.env.BROWSER && process.env.BROWSER === isDrawnAgainIn ? TAGS.map(() => 'dj-load') : [];
    assert.deepEqual(
      told.map(({type}) => type),
      news,
    );
    for (const [at, {state, picture}] of seen.entries()) {
      assert.equal(state, 'ready');
      assert.equal(picture, first.seen[at].picture);
    }
  }

  /** Rows in are rows drawn and rows reported. */
  function draws({told, seen}, {shows, issues = []}) {
    for (const {tag, state} of seen) {
      assert.equal(state, 'ready', tag);
      const [load, ...rest] = told.filter((each) => each.tag === tag);
      assert.equal(load.type, 'dj-load');
      assert.deepEqual(rest, []);
      assert.equal(load.items + load.issues.filter(({drawn}) => !drawn).length, 2, `rows of ${tag}`);
      assert.equal(load.issues.length, issues.length, JSON.stringify(load.issues));
      for (const [at, wanted] of issues.entries())
        for (const key of Object.keys(wanted))
          assert.ok(matches(load.issues[at][key], wanted[key]), `${key}: ${load.issues[at][key]}`);
    }
    assert.ok(seen[3].picture.includes(shows ?? '示例品牌2'), seen[3].picture);
  }
});
