// Takes pictures of stories that come out the same every time: fixed clock, fonts of a package, nothing that moves.
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {findBrowser} from '../browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'node_modules/.cache/dangjian-widgets/pictures');
/** Higher pictures are cut. */
const HIGHEST = 2400;
const VIEWPORTS = {
  phone: {width: 390, height: 844},
  laptop: {width: 1280, height: 800},
  wall: {width: 1920, height: 1080},
};

/** The moment of every picture, and one answer to every question for chance. */
function standStill() {
  const moment = Date.parse('2024-06-24T09:41:00+08:00');
  const Real = Date;
  window.Date = class extends Real {
    constructor(...when) {
      super(...(when.length > 0 ? when : [moment]));
    }
    static now() {
      return moment;
    }
  };
  Math.random = () => 0.5;
}

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

function serve() {
  const server = createServer((request, response) => {
    const file = join(built, new URL(request.url, 'http://localhost').pathname);
    if (!statSync(file, {throwIfNoEntry: false})?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      // Each story is a page of its own: what the stories share is read once.
      'cache-control': 'max-age=3600',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Builds the page, starts the browser; `close()` ends both. */
export async function openCamera() {
  await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {input: join(root, 'test/pictures/page.html')},
    },
  });
  const server = await serve();
  const origin = `http://127.0.0.1:${server.address().port}`;
  // The carried browser is the same wherever the lock file is: it alone draws what is kept.
  if (process.platform === 'linux' && process.arch === 'x64') process.env.CHROME_PATH ??= 'carried';
  const browser = await puppeteer.launch(findBrowser());
  const [, product, major] = /^(?:Headless)?(\w+)\/(\d+)/.exec(await browser.version());
  return {
    /** Browser, major version and platform: pictures of another differ in every letter. */
    name: `${product.toLowerCase().replace('chrome', 'chromium')}-${major}-${process.platform}-${process.arch}`,
    stories: async () => {
      const page = await browser.newPage();
      await page.goto(`${origin}/test/pictures/page.html`);
      const stories = await page.evaluate(() => window.pictured);
      await page.close();
      return stories;
    },
    operator: () => operator(browser, origin),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Somebody who takes one picture after the other, in a window of their own. */
async function operator(browser, origin) {
  // A hidden tab would get no animation frames.
  const page = await browser.newPage({type: 'window'});
  const session = await page.createCDPSession();
  await page.emulateTimezone('Asia/Shanghai');
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.evaluateOnNewDocument(standStill);
  /** The picture of a story as PNG, from the top of its page to the end. */
  return async ({file, story, viewport = 'laptop'}, {fault = false} = {}) => {
    const {width, height} = VIEWPORTS[viewport];
    await session.send('Storage.clearDataForOrigin', {origin, storageTypes: 'indexeddb,local_storage'});
    await page.setViewport({width, height});
    await page.goto(
      `${origin}/test/pictures/page.html?${new URLSearchParams({file, story, ...(fault && {fault: ''})})}`,
    );
    const needed = Math.min(await page.evaluate(() => window.pictured), HIGHEST);
    if (needed > height) {
      // What is out of sight may rest.
      await page.setViewport({width, height: needed});
      await page.evaluate(() => window.settle());
    }
    return Buffer.from(await page.screenshot({optimizeForSpeed: true}));
  };
}
