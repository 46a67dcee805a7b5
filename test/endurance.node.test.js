// A wall runs for weeks. An hour of its life, by a clock of ours; `npm run bench -- endurance` has the weeks.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {comeAndGo, held, inUse, openWall, refresh, WIDGETS} from './endurance/wall.js';

const MINUTES = 60;
/** What a browser keeps for itself from one look to the next: a few nodes of what was drawn last. */
const SLACK = 60;

let wall;
before(async () => (wall = await openWall()));
after(() => wall?.close());

test('a wall that rotates, tours and refreshes misses nothing in an hour, and keeps nothing', async () => {
  const asked = wall.timesAsked();
  const opened = await wall.open('/wall', {isWound: true});
  const pass = (minutes) =>
    opened.page.evaluate((seconds) => globalThis.endurance.pass(seconds), minutes * 60);
  await pass(MINUTES / 3);
  const first = await inUse(opened);
  await pass((MINUTES * 2) / 3);
  const last = await inUse(opened);
  assert.deepEqual(await opened.page.evaluate(() => globalThis.endurance.errors), []);
  assert.deepEqual(opened.said, []);
  for (const [path, times] of Object.entries(wall.timesAsked()))
    assert.ok(times - (asked[path] ?? 0) > MINUTES, `${path}: asked for ${times} times`);
  assert.ok(last.nodes - first.nodes < SLACK * 5, `nodes: ${first.nodes} → ${last.nodes}`);
  assert.ok(last.listeners - first.listeners < SLACK, `listeners: ${first.listeners} → ${last.listeners}`);
});

test('feeds that are asked for again and again leave no nodes and no listeners', async () => {
  const opened = await wall.open('/still');
  await opened.page.evaluate(refresh, 20);
  const first = await inUse(opened);
  await opened.page.evaluate(refresh, 50);
  const last = await inUse(opened);
  assert.ok(last.nodes - first.nodes < SLACK, `nodes: ${first.nodes} → ${last.nodes}`);
  assert.ok(last.listeners <= first.listeners + 2, `listeners: ${first.listeners} → ${last.listeners}`);
});

test('widgets that left are collected, also those that left while they loaded', async () => {
  const opened = await wall.open('/');
  await opened.page.evaluate(comeAndGo, WIDGETS, 40);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await inUse(opened);
  assert.deepEqual(await opened.page.evaluate(held), []);
});
