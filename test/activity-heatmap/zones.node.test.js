// A day stays the day that a feed says, wherever the reader's clock stands and whether it is put forward or back.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {launch} from 'puppeteer-core';
import {serveEmbed} from '../../scripts/serve-embed.js';
import {findBrowser} from '../browser.js';

const zones = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Kiritimati'];
const feed = readFileSync(new URL('../../demo/feeds/activities-2019-sample.json', import.meta.url), 'utf8');
/** Days on which clocks are changed in New York, and moments whose day is another one elsewhere. */
const moments = JSON.stringify({
  asOf: '2024-11-30',
  activities: [
    {date: '2024-03-10', title: 'spring'},
    {date: '2024-11-03', title: 'autumn'},
    {date: '2024-03-10T00:30', title: 'without an offset'},
    {date: '2024-03-09T16:30:00Z', title: 'night in China'},
    {date: '2024-12-31T23:30:00+08:00', title: 'new year’s eve'},
  ],
});

let server;
let browser;
before(async () => {
  server = await serveEmbed({'/year.json': feed, '/moments.json': moments});
  browser = await launch(findBrowser());
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** What a reader in a zone is told of every cell, and of the table. */
async function pictureIn(zone, url, attributes) {
  const page = await browser.newPage();
  await page.emulateTimezone(zone);
  await page.goto(server.origin);
  await page.addScriptTag({type: 'module', url: '/activity-heatmap.js'});
  const told = await page.evaluate(
    async (url, attributes) => {
      const element = Object.assign(document.createElement('dj-activity-heatmap'), attributes);
      element.data = await (await fetch(url)).json();
      document.body.append(element);
      await element.updateComplete;
      const cells = [...element.shadowRoot.querySelectorAll('[role=gridcell]')];
      return {
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        cells: cells.map((cell) => cell.getAttribute('aria-label')),
        table: await (await element.exportCSV()).text(),
      };
    },
    url,
    attributes,
  );
  await page.close();
  return told;
}

for (const [url, attributes] of [
  ['/year.json', {}],
  ['/moments.json', {}],
  ['/moments.json', {view: 'matrix', rows: 'kind'}],
])
  test(`${url} is the same picture in every zone, as ${attributes.view ?? 'calendar'}`, async () => {
    const [home, ...others] = await Promise.all(zones.map((zone) => pictureIn(zone, url, attributes)));
    assert.equal(home.zone, 'Asia/Shanghai');
    assert.ok(home.cells.length > 10);
    for (const {zone, cells, table} of others) {
      assert.notEqual(zone, home.zone);
      assert.deepEqual(cells, home.cells, zone);
      assert.equal(table, home.table, zone);
    }
  });

test('a moment counts for the day it falls on in China', async () => {
  const {cells} = await pictureIn('America/New_York', '/moments.json', {});
  const named = (day) => cells.find((name) => name.startsWith(day));
  assert.match(named('2024年3月10日'), /^2024年3月10日星期日，3场活动/);
  assert.match(named('2024年11月3日'), /1场活动/);
  assert.match(named('2024年12月31日'), /1场活动/);
  assert.equal(cells.length, 366);
});
