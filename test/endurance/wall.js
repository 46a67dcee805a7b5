// A wall with every widget, feeds that change a little with every answer, and what a browser says of a page's waste.
import {readFileSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {serveEmbed} from '../../scripts/serve-embed.js';
import {findBrowser} from '../browser.js';
import {fakeTimers} from '../faults/stage.js';
import {wind} from './clock.js';

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../demo/feeds/${name}.json`, import.meta.url), 'utf8'));

/** Each feed, and what is another in every answer; after a while it is what it was, so that nothing has to grow. */
const feeds = {
  '/org.json': {
    feed: read('baoshanlu-ties-sample'),
    change: (feed, n) => (feed.orgs[1].members = 20 + (n % 7)),
  },
  '/growth.json': {
    feed: read('growth-huangpu-sample'),
    change: (feed, n) => (feed.title = `成员单位 ${n % 5}`),
  },
  '/activities.json': {
    feed: read('activities-2019-sample'),
    change: (feed, n) => (feed.activities[0].participants = 10 + (n % 6)),
  },
  '/honours.json': {
    feed: read('huangpu-2024'),
    change: (feed, n) => (feed.honours[n % feed.honours.length].citation = `第${n % 4}次`),
  },
};

/** Tags, each with the feed that it draws. */
export const WIDGETS = {
  'dj-org-tree': '/org.json',
  'dj-member-growth': '/growth.json',
  'dj-activity-heatmap': '/activities.json',
  'dj-honours-board': '/honours.json',
};

const widget = (tag, more = '') =>
  `<${tag} theme="red" display="wall" refresh="60" src="${WIDGETS[tag]}" ${more}></${tag}>`;

/** @param {string} stage attributes of the stage */
const wall = (
  stage,
  board = '',
) => `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>Wall</title><link rel="icon" href="data:,">
<style>body { margin: 0 } dj-stage { height: 100vh } section { display: grid; gap: 24px; grid: 1fr 1fr / 1fr 1fr }</style>
<script type="module" src="/dangjian-widgets.js"></script>
<dj-stage theme="red" display="wall" heading="大屏" clock ages drift="2" ${stage}>
  <section aria-label="总览">${Object.keys(WIDGETS)
    .map((tag) => widget(tag))
    .join('')}</section>
  ${widget('dj-honours-board', `layout="ranking" ${board}`)}
  ${widget('dj-activity-heatmap', 'view="matrix"')}
</dj-stage>`;

const pages = {
  '/wall': wall('rotate="60" tour="20"', 'rotate="10"'),
  '/moving': wall('rotate="10" tour="2"', 'rotate="2"'),
  '/still': wall(''),
};

/** Serves walls and feeds; `timesAsked` says how often a feed was asked for. */
export async function openWall() {
  const asked = {};
  const {origin, close} = await serveEmbed({}, (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const html = pages[pathname];
    if (html) return response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(html);
    const known = feeds[pathname];
    if (!known) return response.writeHead(404).end();
    const times = (asked[pathname] = (asked[pathname] ?? 0) + 1);
    known.change(known.feed, times);
    response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(known.feed));
  });
  const options = findBrowser();
  // Frames as fast as they are drawn; what is collected can be asked for in the page.
  const args = [...options.args, '--disable-frame-rate-limit', '--js-flags=--expose-gc'];
  const launched = [];

  async function open(path, {isWound = false, isFast = true} = {}) {
    const browser = await launch({
      ...options,
      args: isFast ? args : options.args,
      protocolTimeout: 3_600_000,
    });
    launched.push(browser);
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', ({message}) => said.push(message));
    // The design is the same at any size, and who is after time need not wait for pixels.
    await page.setViewport(isFast ? {width: 480, height: 270} : {width: 1920, height: 1080});
    if (isWound) await page.evaluateOnNewDocument(`${await fakeTimers()};(${wind})()`);
    await page.goto(origin + path);
    await page.addScriptTag({type: 'module', url: '/dangjian-widgets.js'});
    await page.waitForFunction(() => customElements.get('dj-org-tree') && customElements.get('dj-stage'));
    const session = await page.createCDPSession();
    return {page, session, said};
  }

  return {
    open,
    timesAsked: () => ({...asked}),
    async close() {
      await Promise.all(launched.map((browser) => browser.close()));
      close();
    },
  };
}

/** What of a page is in use when all waste has been collected: nodes, listeners, megabytes of heap. */
export async function inUse({page, session}) {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const {Nodes: nodes, JSEventListeners: listeners} = await page.metrics();
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return {nodes, listeners, heap: usedSize / 2 ** 20};
}

/**
 * What a page holds besides machine code, in megabytes: objects, closures, arrays, strings. A browser goes on compiling
 * as long as functions grow hot, and throws code away; what it holds for a page is the rest.
 */
export async function dataInUse({session}) {
  const chunks = [];
  const onChunk = ({chunk}) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await session.send('HeapProfiler.takeHeapSnapshot', {reportProgress: false});
  session.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  const {snapshot, nodes} = JSON.parse(chunks.join(''));
  const {node_fields: fields, node_types: types} = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (!['code', 'native', 'synthetic'].includes(types[type][nodes[node + type]]))
      bytes += nodes[node + size];
  return bytes / 2 ** 20;
}

/** In the page: asks for every feed so many times, each time when the last has been drawn. */
export async function refresh(rounds) {
  const widgets = [...document.querySelectorAll('[src]')].filter((each) => 'reload' in each);
  for (let round = 0; round < rounds; round++) {
    const drawn = widgets.map(
      (each) => new Promise((resolve) => each.addEventListener('dj-load', resolve, {once: true})),
    );
    for (const src of new Set(widgets.map(({src}) => src))) widgets.find((each) => each.src === src).reload();
    await Promise.all(drawn);
  }
}

/** In the page: adds widgets and takes them away, every other one while it loads; how many are still held then. */
export async function comeAndGo(tags, rounds) {
  window.gone ??= [];
  const entries = Object.entries(tags);
  for (let round = 0; round < rounds; round++) {
    const [tag, src] = entries[round % entries.length];
    const element = document.createElement(tag);
    element.toolbar = true;
    element.src = src;
    const loaded = new Promise((resolve) => element.addEventListener('dj-load', resolve, {once: true}));
    document.body.append(element);
    if (Math.floor(round / entries.length) % 2) await loaded;
    else await new Promise((resolve) => setTimeout(resolve, round % 7));
    element.remove();
    window.gone.push(new WeakRef(element));
  }
}

/** In the page: how many of those that left are still held. */
export const held = () => window.gone.filter((each) => each.deref()).map((each) => each.deref().localName);
