// A portal's page lives for weeks and its widgets come and go: nothing of them may stay behind.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {launch} from 'puppeteer-core';
import {serveEmbed} from '../scripts/serve-embed.js';
import {findBrowser} from './browser.js';

const feed = (name) => readFileSync(new URL(`../demo/feeds/${name}.json`, import.meta.url), 'utf8');
const widgets = {
  'dj-org-tree': 'baoshanlu-ties-sample',
  'dj-member-growth': 'growth-baoshanlu-sample',
  'dj-activity-heatmap': 'activities-2019-sample',
  'dj-honours-board': 'huangpu-2024',
};
const ROUNDS = 100;

/** Counts the observers that observe something, in the page. */
function countObservers() {
  window.observers = new Set();
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver']) {
    const {observe, disconnect, unobserve} = window[name].prototype;
    window[name].prototype.observe = function (...args) {
      window.observers.add(this);
      return observe.apply(this, args);
    };
    window[name].prototype.disconnect = function () {
      window.observers.delete(this);
      return disconnect.call(this);
    };
    if (unobserve)
      window[name].prototype.unobserve = function (...args) {
        window.observers.delete(this);
        return unobserve.apply(this, args);
      };
  }
}

/** In the page: adds a stage that rotates and tours, with a widget in each of its scenes, and takes it away as well. */
async function stagesComeAndGo(tags, rounds) {
  for (let round = 0; round < rounds; round++) {
    const stage = document.createElement('dj-stage');
    Object.assign(stage, {rotate: 1, tour: 1, clock: true, ages: true, awake: true, heading: '大屏'});
    const widgets = Object.entries(tags).map(([tag, name]) =>
      Object.assign(document.createElement(tag), {src: `/${name}.json`, refresh: 60}),
    );
    stage.append(...widgets);
    const loaded = new Promise((resolve) => stage.addEventListener('dj-load', resolve, {once: true}));
    document.body.append(stage);
    if (round % 2) await loaded;
    // Some go while the next scene is under way.
    if (round % 3) stage.next();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    stage.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** In the page: adds a widget, waits until it is drawn, takes it away; every other one goes while it still loads. */
async function comeAndGo(tag, src, rounds) {
  for (let round = 0; round < rounds; round++) {
    const element = document.createElement(tag);
    element.toolbar = true;
    element.src = src;
    const loaded = new Promise((resolve) => element.addEventListener('dj-load', resolve, {once: true}));
    document.body.append(element);
    if (round % 2) await loaded;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

let server;
let browser;

before(async () => {
  server = await serveEmbed(
    Object.fromEntries(Object.values(widgets).map((name) => [`/${name}.json`, feed(name)])),
  );
  browser = await launch(findBrowser());
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A page in which elements come and go, by `act`, leaves nothing behind. */
async function leavesNothing(entry, act) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(countObservers);
  await page.goto(server.origin);
  await page.addScriptTag({type: 'module', url: `/${entry}.js`});
  await page.waitForFunction((tag) => customElements.get(tag), {}, ENTRIES[entry]);
  const session = await page.createCDPSession();
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const {Nodes, JSEventListeners} = await page.metrics();
    return {Nodes, JSEventListeners, observers: await page.evaluate(() => window.observers.size)};
  };
  // What is made once and kept (caches, a lazy chunk) is made now.
  await act(page, 10);
  const first = await count();
  await act(page, ROUNDS);
  const last = await count();
  assert.equal(last.observers, first.observers, 'observers');
  assert.ok(
    last.JSEventListeners <= first.JSEventListeners,
    `listeners: ${first.JSEventListeners} → ${last.JSEventListeners}`,
  );
  // A garbage collector may hold on to the last one for a moment, never to a hundred.
  assert.ok(last.Nodes - first.Nodes < 50, `nodes: ${first.Nodes} → ${last.Nodes}`);
  await page.close();
}

/** The tag that an entry is ready with. */
const ENTRIES = {
  ...Object.fromEntries(Object.keys(widgets).map((tag) => [tag.slice(3), tag])),
  'dangjian-widgets': 'dj-stage',
};

for (const [tag, name] of Object.entries(widgets))
  test(`<${tag}> added and removed ${ROUNDS} times leaves no nodes, listeners or observers`, () =>
    leavesNothing(tag.slice(3), (page, rounds) => page.evaluate(comeAndGo, tag, `/${name}.json`, rounds)));

test(`<dj-stage> with all widgets, added and removed ${ROUNDS} times, leaves none, either`, () =>
  leavesNothing('dangjian-widgets', (page, rounds) => page.evaluate(stagesComeAndGo, widgets, rounds)));
