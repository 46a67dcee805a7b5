import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {feedsOf} from '../../demo/playground/feeds.js';
import {POLICY, serveDemo} from '../../scripts/serve-demo.js';
import {findBrowser} from '../browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDGETS = ['org-tree', 'member-growth', 'activity-heatmap', 'honours-board'];

/** What each page complained of so far. */
const said = new WeakMap();

/** A page with a record of what it did that it should not have done. */
async function openPage(browser, url) {
  const page = await browser.newPage();
  const {origin} = new URL(url);
  const complaints = [];
  said.set(page, complaints);
  page.on('console', (message) => {
    // Some sample honours name pictures that do not exist, on purpose.
    const isMissingPicture = message.location().url?.startsWith(`${origin}/images/`);
    if (['error', 'warn'].includes(message.type()) && !isMissingPicture) {
      complaints.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${origin}/`) || /^(data|blob):/.test(request.url());
    if (!isOwn) complaints.push(`request to ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    // Full screen wants a person's finger, and takes the switches out of reach.
    Element.prototype.requestFullscreen = () => Promise.resolve();
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({violatedDirective, sourceFile, lineNumber}) =>
      globalThis.violations.push(`violation of ${violatedDirective} at ${sourceFile}:${lineNumber}`),
    );
  });
  await page.setViewport({width: 1280, height: 800});
  const response = await page.goto(url);
  return {
    page,
    policy: response.headers()['content-security-policy'],
    /** Everything that was complained of so far. */
    async complaints() {
      // What is reported in a task of its own is waited for.
      await settle(page);
      return [...complaints, ...(await page.evaluate(() => globalThis.violations))];
    },
  };
}

/** Until every widget shows what became of its feed, and two frames more. */
async function settle(page) {
  await page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('[src^="feeds/"]')].every(
          ({dataset: {state}}) => state && state !== 'loading' && state !== 'idle',
        ),
      {timeout: 5_000},
    )
    .catch(() => assert.fail(`A widget does not settle. ${said.get(page).join('\n')}`));
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

const statesOf = (page) =>
  page.$$eval('[src^="feeds/"]', (widgets) => widgets.map(({dataset}) => dataset.state));

/** Moves over a widget, clicks into it, types into its search and presses each of its buttons. */
async function exercise(page, tag) {
  const widget = await page.$(tag);
  await widget.evaluate((element) => element.scrollIntoView());
  const {x, y, width, height} = await widget.boundingBox();
  for (const [right, down] of [
    [0.2, 0.3],
    [0.5, 0.5],
    [0.75, 0.4],
  ]) {
    await page.mouse.move(x + width * right, y + height * down, {steps: 4});
    await page.mouse.click(x + width * right, y + height * down);
  }
  for (const key of ['ArrowDown', 'ArrowRight', 'Enter', 'Escape']) await page.keyboard.press(key);
  await widget.evaluate(async (element) => {
    const within = (selector) => [...element.shadowRoot.querySelectorAll(selector)];
    const press = async (control) => {
      control.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      control.click();
      await element.updateComplete;
    };
    for (const input of within('input')) {
      input.value = '宝';
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await element.updateComplete;
      input.value = '';
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }
    for (const select of within('select')) {
      for (const {value} of [...select.options].slice(0, 4)) {
        select.value = value;
        select.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
        await element.updateComplete;
      }
    }
    // Twice, because the table view takes the place of the picture and must give it back.
    for (let round = 0; round < 2; round++) {
      for (const control of within('button, summary, [role="treeitem"], [role="gridcell"]').slice(0, 40)) {
        if (control.isConnected) await press(control);
      }
    }
  });
}

/** What axe finds on a page: rules and places. Asked last, for it is no part of the page. */
async function barriers(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {violations} = await globalThis.axe.run();
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
  });
}

async function turn(page, switches) {
  await page.$eval('body', () => document.querySelector('details')?.setAttribute('open', ''));
  for (const [name, values] of Object.entries(switches)) {
    for (const value of values) {
      await page.select(`#switches select[name="${name}"]`, value);
      await settle(page);
    }
  }
}

const SWITCHES = {
  language: ['en', 'zh-Hant', 'zh-Hans'],
  scheme: ['dark', 'light', 'system'],
  theme: ['light', 'dark', 'red', 'auto'],
  display: ['wall', 'page'],
};

describe('the built demo under its policy', () => {
  let server;
  let browser;
  let folder;

  before(async () => {
    if (!existsSync(join(root, 'demo/feeds/shanghai/city.json')))
      execFileSync(process.execPath, [join(root, 'demo/make-feeds.js')]);
    folder = mkdtempSync(join(tmpdir(), 'demo-'));
    await build({
      configFile: join(root, 'vite.config.ts'),
      mode: 'demo',
      logLevel: 'error',
      build: {outDir: folder},
    });
    server = await serveDemo(folder);
    browser = await puppeteer.launch(findBrowser());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  it('is sent with a policy that allows nothing but itself', async () => {
    const {page, policy} = await openPage(browser, `${server.url}index.html`);
    assert.equal(policy, POLICY);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/);
    await page.close();
  });

  it('would be caught at an inline style, a sink, another host and a word in the console', async () => {
    const {page, complaints} = await openPage(browser, `${server.url}index.html`);
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      try {
        document.body.lastElementChild.innerHTML = 'text';
      } catch {
        // As wanted.
      }
      fetch('https://example.com/').catch(() => undefined);
      console.warn('a warning');
    });
    const found = (await complaints()).join('\n');
    for (const each of ['style-src-attr', 'require-trusted-types-for', 'connect-src', 'a warning']) {
      assert.ok(found.includes(each), `${each} in ${found}`);
    }
    await page.close();
  });

  for (const name of ['index', 'together', 'live', 'wall']) {
    it(`has nothing to forbid on ${name}.html, however it is used and switched`, async () => {
      const {page, complaints} = await openPage(browser, `${server.url}${name}.html`);
      await settle(page);
      // Nobody is there to be waited for.
      await page.evaluate(() => document.querySelector('dj-stage')?.pause());
      const states = await statesOf(page);
      assert.ok(
        states.length >= WIDGETS.length && states.every((state) => state === 'ready'),
        String(states),
      );
      for (const widget of WIDGETS) await exercise(page, `dj-${widget}`);
      await turn(page, SWITCHES);
      assert.deepEqual(await complaints(), []);
      assert.deepEqual(await barriers(page), []);
      await page.close();
    });
  }

  for (const name of WIDGETS) {
    it(`has nothing to forbid on ${name}.html with any feed and any value of a list`, async () => {
      const tag = `dj-${name}`;
      const {page, complaints} = await openPage(browser, `${server.url}${name}.html`);
      await settle(page);
      assert.deepEqual(await statesOf(page), ['ready']);
      await exercise(page, tag);
      for (const [address] of feedsOf(tag)) {
        await page.select('#feed', address);
        await settle(page);
        assert.equal(
          new URL(page.url()).searchParams.get('src') ?? 'the first',
          address === feedsOf(tag)[0][0] ? 'the first' : address,
        );
      }
      assert.deepEqual(await statesOf(page), ['failed'], 'the last feed is a login page');
      await page.select('#feed', feedsOf(tag)[0][0]);
      const lists = await page.$$eval('.field.choice select', (selects) =>
        selects.map(({id, options}) => ({id, values: [...options].map(({value}) => value)})),
      );
      assert.ok(lists.length > 0);
      for (const {id, values} of lists) {
        for (const value of [...values.slice(1), values[0]]) {
          await page.select(`#${id}`, value);
          await settle(page);
        }
      }
      await turn(page, {language: SWITCHES.language});
      assert.deepEqual(await complaints(), []);
      assert.deepEqual(await barriers(page), []);
      await page.close();
    });
  }
});
