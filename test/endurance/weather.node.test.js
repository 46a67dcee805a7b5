// An hour of a service that fails at random; `npm run bench -- faults` has the week.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inUse} from './wall.js';
import {openWeather} from './weather.js';

const HOUR = 3600;
/** What a browser keeps for itself from one look to the next. */
const SLACK = 60;

test('widgets are well within an interval after every spell in which the service fails, and keep nothing of it', async () => {
  const weather = await openWeather(71);
  try {
    await weather.pass(HOUR / 3);
    const first = await inUse(weather);
    const seen = await weather.pass((HOUR * 2) / 3);
    const last = await inUse(weather);
    assert.deepEqual(seen.missed, []);
    assert.deepEqual(seen.errors, []);
    assert.ok(seen.spells >= 4 && seen.faulty >= 20, JSON.stringify(seen));
    assert.ok(last.nodes - first.nodes < SLACK, `nodes: ${first.nodes} → ${last.nodes}`);
    assert.ok(last.listeners - first.listeners < SLACK, `listeners: ${first.listeners} → ${last.listeners}`);
  } finally {
    await weather.close();
  }
});
