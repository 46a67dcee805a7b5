import {launch} from 'puppeteer-core';
import {findBrowser} from '../test/browser.js';
import {countryFeed, shanghaiFeed} from '../demo/make-feeds/divisions.js';
import {readFileSync} from 'node:fs';
import {median} from './figures.js';
import {goal, shown} from './table.js';
import {serveEmbed} from '../scripts/serve-embed.js';

const fact = (name) =>
  JSON.parse(readFileSync(new URL(`../demo/facts/${name}.json`, import.meta.url), 'utf8'));
const feed = (name) => readFileSync(new URL(`../demo/feeds/${name}.json`, import.meta.url));

const COUNTRY = 'the country, 665,277 places';

/** Which widget draws which feed, and in how many fresh pages it is measured. */
const CASES = [
  [
    'Shanghai, 6,760 places',
    'dj-org-tree',
    () => JSON.stringify(shanghaiFeed({fourLevels: fact('four-levels')})),
    7,
  ],
  [COUNTRY, 'dj-org-tree', () => JSON.stringify(countryFeed()), 3],
  ['ten years of days', 'dj-activity-heatmap', () => feed('activities-years-sample'), 7],
  ['a hundred branches', 'dj-honours-board', () => feed('honours-hundred-sample'), 7],
];

/** Times of each case in a fresh page: from bytes in memory to the frame that shows the picture. */
export async function firstPictures({isQuick}) {
  const texts = Object.fromEntries(CASES.map(([, , text], index) => [`/feed-${index}.json`, text()]));
  const {origin, close} = await serveEmbed(texts);
  const browser = await launch(findBrowser());
  try {
    const rows = [];
    const goals = [];
    for (const [index, [title, tag, , runs]] of CASES.entries()) {
      const times = [];
      for (let run = 0; run < (isQuick ? 1 : runs); run++) {
        const page = await browser.newPage();
        await page.setViewport({width: 1280, height: 800});
        await page.goto(origin);
        await page.addScriptTag({type: 'module', url: `/${tag.slice(3)}.js`});
        await page.waitForFunction((name) => customElements.get(name), {}, tag);
        times.push(await page.evaluate(measure, tag, `/feed-${index}.json`));
        await page.close();
      }
      const picture = median(times.map((each) => each.picture));
      const parse = median(times.map((each) => each.parse));
      rows.push({
        case: title,
        widget: tag,
        kB: Math.round(Buffer.byteLength(texts[`/feed-${index}.json`]) / 1000),
        'JSON.parse, ms': shown(parse),
        'first picture, ms': shown(picture),
        ratio: shown(picture / parse),
      });
      if (title === COUNTRY) goals.push(goal('the country, of JSON.parse', picture / parse, 2.5));
    }
    return {rows, goals};
  } finally {
    await browser.close();
    close();
  }
}

/** Runs in the page. The yardstick comes after the picture, so that the picture is not the one with a warm engine. */
async function measure(tag, url) {
  const bytes = await (await fetch(url)).arrayBuffer();
  const element = document.createElement(tag);
  const started = performance.now();
  element.data = JSON.parse(new TextDecoder().decode(bytes));
  document.body.append(element);
  // What draws may come in a file of its own.
  await element.updateComplete;
  // The frame callback comes before painting, the message after it.
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  });
  const picture = performance.now() - started;
  const text = new TextDecoder().decode(bytes);
  const before = performance.now();
  JSON.parse(text);
  return {picture, parse: performance.now() - before};
}
