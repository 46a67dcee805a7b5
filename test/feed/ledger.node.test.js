// A stream may run for months: what a row was before, and rows that are gone, are held by nobody.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {loadTypeScript} from '../../scripts/load-typescript.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const EVENTS = 100_000;
const PER_SECOND = 1000;
/** What was said within twenty seconds may hold over an answer that comes; twice that is held. */
const LATELY = 40 * PER_SECOND;

describe('the memory of a stream', () => {
  let Ledger;
  let changesIn;
  before(async () => {
    ({Ledger} = await loadTypeScript('src/feed/ledger.ts'));
    ({changesIn} = await loadTypeScript('src/feed/changes.ts'));
  });

  /** Says so many events, and counts the rows that somebody still holds. */
  async function heldAfter(events) {
    const ledger = new Ledger();
    ledger.snapshot({honours: []}, {at: 0, tick: 0});
    const rows = [];
    let tick = 0;
    for (const event of events) {
      if (event.type === 'upsert') rows.push(...event.data.honours.map((row) => new WeakRef(row)));
      ledger.change(changesIn(event), {at: 0, tick: (tick += 1000 / PER_SECOND)});
      // What is drawn now and then is not held either.
      if (rows.length % 1000 === 0) assert.ok(ledger.standing.feed);
    }
    await new Promise((resolve) => setTimeout(resolve));
    collectGarbage();
    const held = rows.filter((row) => row.deref()).length;
    return {held, drawn: ledger.standing.feed.honours.length};
  }

  it('is that of 100 rows after 100,000 words on them', async () => {
    function* events() {
      for (let n = 0; n < EVENTS; n++)
        yield {type: 'upsert', data: {honours: [{id: n % 100, title: `${n}`}]}};
    }
    const {held, drawn} = await heldAfter(events());
    assert.equal(drawn, 100);
    // As they are now, and the last word of each in two spells of twenty seconds.
    assert.ok(held <= 300, `${held} rows are held`);
  });

  it('is that of the rows there are and of the last seconds, where rows come and go', async () => {
    function* events() {
      for (let n = 0; n < EVENTS; n++) {
        yield {type: 'upsert', data: {honours: [{id: n, title: `${n}`}]}};
        if (n >= 50) yield {type: 'remove', data: {honours: [n - 50]}};
      }
    }
    const {held, drawn} = await heldAfter(events());
    assert.equal(drawn, 50);
    assert.ok(held <= LATELY, `${held} rows are held`);
  });
});
