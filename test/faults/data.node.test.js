// Whatever a feed's author writes, every row is drawn or reported: good, fault, fault, fault, good.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {dataCases, plainFeed} from './data-cases.js';
import {send} from './misbehaviour.js';
import {openStage} from './stage.js';

const INTERVAL = 60_000;

describe('a widget whose feed has faults', () => {
  let stage;
  let page;

  before(async () => {
    stage = await openStage();
    ({page} = await stage.open());
  });
  after(() => stage?.close());

  dataCases.forEach(([number, name, fault], at) => {
    it(`${number}: ${name}`, async () => {
      const path = `/feed-${at}`;
      const {tag, rows, setAside = 0, drawn, issues, fails, state = 'ready', table} = fault;
      let wait = INTERVAL;
      const pass = () => page.evaluate((wait) => globalThis.stage.pass(wait), wait);
      stage.answers.set(path, send(plainFeed));
      const first = await page.evaluate((...args) => globalThis.stage.show(...args), [tag], {
        src: path,
        refresh: '60',
      });
      assert.equal(first.seen[0].state, 'ready');

      stage.answers.set(path, send(fault.body));
      for (const tries of [1, 2, 3]) {
        const {told, seen, errors, now} = await pass();
        assert.deepEqual(errors, [], 'page errors');
        const [widget] = seen;
        if (fails) {
          assert.equal(widget.state, 'stale');
          assert.equal(widget.picture, first.seen[0].picture);
          assert.equal(widget.table, first.seen[0].table);
          assert.equal(told[0].kind, 'syntax');
          assert.match(told[0].message, fails);
          wait = Math.ceil(told[0].retryAt - now);
        } else {
          assert.equal(widget.state, state);
          assert.deepEqual(
            told.map(({type}) => type),
            ['dj-load'],
          );
          const [{items, issues: reported}] = told;
          const lost = reported.filter((issue) => !issue.drawn);
          assert.equal(items + lost.length, rows, 'rows in = rows drawn + rows reported');
          assert.equal(lost.length, setAside);
          for (const wanted of issues ?? [])
            assert.ok(
              reported.some(({message}) => wanted.test(message)),
              `${wanted} in ${JSON.stringify(reported.slice(0, 5))}`,
            );
          if (setAside) assert.ok(widget.foot.includes(`${setAside}行已搁置`), widget.foot);
          if (drawn) assert.ok(widget.picture.includes(drawn), widget.picture.slice(0, 300));
          if (table) assert.match(widget.table, table);
        }
        // One of them is enough of what takes a while.
        if (fault.slow) break;
        assert.equal(stage.timesAsked(path), tries + 1);
      }

      stage.answers.set(path, send(plainFeed));
      const last = await pass();
      assert.equal(last.seen[0].state, 'ready');
      assert.equal(last.seen[0].table, first.seen[0].table);
      assert.deepEqual(last.errors, []);
    });
  });
});
