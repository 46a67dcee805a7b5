import {readFileSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {kilobytes} from '../scripts/embed-sizes.js';
import {serveEmbed} from '../scripts/serve-embed.js';
import {findBrowser} from '../test/browser.js';

/** A feed that is plainly drawn, for each widget. */
const FEEDS = {
  'org-tree': 'huangpu-2024',
  'member-growth': 'growth-baoshanlu-sample',
  'activity-heatmap': 'activities-2019-sample',
  'honours-board': 'honours-sample',
};

/**
 * What a browser has fetched of each embed file until its first picture stands, kB minified and gzipped: what its script
 * tag loads at once, and the parts that are fetched beside the feed.
 * @returns {Promise<Record<string, number>>}
 */
export async function pictureSizes() {
  const feeds = Object.values(FEEDS).map((name) => [
    `/${name}.json`,
    readFileSync(new URL(`../demo/feeds/${name}.json`, import.meta.url)),
  ]);
  const {origin, chunks, close} = await serveEmbed(Object.fromEntries(feeds));
  const browser = await launch(findBrowser());
  try {
    const sizes = {};
    for (const [name, feed] of Object.entries(FEEDS)) {
      const page = await browser.newPage();
      await page.goto(origin);
      await page.addScriptTag({type: 'module', url: `/${name}.js`});
      const fetched = await page.evaluate(fetchedUntilDrawn, `dj-${name}`, `/${feed}.json`);
      sizes[name] = kilobytes(chunks.filter(({fileName}) => fetched.includes(`/${fileName}`)));
      await page.close();
    }
    return sizes;
  } finally {
    await browser.close();
    close();
  }
}

/** Runs in the page. */
async function fetchedUntilDrawn(tag, src) {
  await customElements.whenDefined(tag);
  const element = document.createElement(tag);
  const drawn = new Promise((resolve) => element.addEventListener('dj-load', resolve, {once: true}));
  element.src = src;
  document.body.append(element);
  await drawn;
  return performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
}
