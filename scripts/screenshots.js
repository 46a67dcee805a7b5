// Builds the demo, serves it under its policy and takes a picture of every page in every size, theme and language.
// `npm run screenshots -- index 390x844 red` takes those whose names hold all of these words.
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {findBrowser} from '../test/browser.js';
import {serveDemo} from './serve-demo.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'screenshots');

const PAGES = ['index', 'org-tree', 'member-growth', 'activity-heatmap', 'honours-board'];
const SIZES = ['1280x800', '390x844', '1920x1080'];
const THEMES = {light: 'scheme=light', dark: 'scheme=dark', red: 'scheme=light&theme=red'};
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'];

/** Every picture there is: its name and the address it is taken of. */
function* pictures() {
  for (const language of LANGUAGES) {
    for (const [theme, query] of Object.entries(THEMES)) {
      for (const page of PAGES) {
        for (const size of SIZES) {
          const address = `${page}.html?language=${language}&${query}`;
          yield {name: `${page} ${size} ${theme} ${language}`, address, size};
        }
      }
    }
    yield {
      name: `wall 1920x1080 red ${language}`,
      address: `wall.html?language=${language}`,
      size: '1920x1080',
    };
  }
}

/** Until the widgets have their feeds and the fonts are there. */
async function settle(page) {
  await page.evaluate(async () => {
    const widgets = [...document.querySelectorAll('[src^="feeds/"]')];
    const started = performance.now();
    const isBusy = ({dataset}) => dataset.state === 'loading' || dataset.state === 'idle';
    while (widgets.some(isBusy) && performance.now() - started < 5000) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await document.fonts.ready;
    // What is drawn after a layout (a chart, a fitted tree) takes some frames.
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
}

const words = process.argv.slice(2);
const wanted = [...pictures()].filter(({name}) => words.every((word) => name.split(' ').includes(word)));
mkdirSync(folder, {recursive: true});
await build({configFile: join(root, 'vite.config.ts'), mode: 'demo', logLevel: 'warn'});
const server = await serveDemo(join(root, 'demo-dist'));
const browser = await puppeteer.launch(findBrowser());
try {
  const page = await browser.newPage();
  let name;
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) console.log(`${name}: ${message.text()}`);
  });
  page.on('pageerror', (error) => console.log(`${name}: ${error.message}`));
  for (const picture of wanted) {
    name = picture.name;
    const [width, height] = picture.size.split('x').map(Number);
    await page.setViewport({width, height});
    await page.goto(server.url + picture.address);
    await settle(page);
    await page.screenshot({path: join(folder, `${name.replaceAll(' ', '-')}.png`), fullPage: true});
  }
  console.log(`${wanted.length} pictures in screenshots/`);
} finally {
  await browser.close();
  await server.close();
}
