// What a reader asks of the whole system: colours of their own, and that nothing moves.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, test} from 'node:test';
import {launch} from 'puppeteer-core';
import {serveEmbed} from '../../scripts/serve-embed.js';
import {findBrowser} from '../browser.js';

const feed = readFileSync(new URL('../../demo/feeds/growth-huangpu-sample.json', import.meta.url), 'utf8');
const TIME = {timeout: 120_000};

let server;
let browser;
let page;
let cdp;

before(async () => {
  server = await serveEmbed({'/feed.json': feed});
  browser = await launch(findBrowser());
});
after(async () => {
  await browser?.close();
  server?.close();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  cdp = await page.createCDPSession();
  await page.goto(server.origin);
  await page.evaluate(() => import('/member-growth.js'));
});

const ask = (name, value) => cdp.send('Emulation.setEmulatedMedia', {features: [{name, value}]});

/** Puts a chart into the page, and waits until it is drawn. */
async function draw(properties = {}) {
  await page.evaluate((given) => {
    const chart = Object.assign(document.createElement('dj-member-growth'), {src: '/feed.json', ...given});
    chart.style.cssText = 'display: block; width: 744px; height: 420px';
    document.body.append(chart);
  }, properties);
  await page.waitForFunction(() =>
    document.querySelector('dj-member-growth').shadowRoot.querySelector('.chart svg path'),
  );
}

/** The colours that the chart is painted with. */
const paints = () =>
  page.evaluate(() => {
    const {shadowRoot} = document.querySelector('dj-member-growth');
    const shapes = shadowRoot.querySelectorAll('.chart svg :is(path, text, rect, circle)');
    const values = [...shapes].flatMap((shape) => [shape.getAttribute('fill'), shape.getAttribute('stroke')]);
    return [...new Set(values)].filter((value) => value && value !== 'none' && !value.startsWith('url'));
  });

test('forced colours paint the chart with the ink and the ground of the reader', TIME, async () => {
  await ask('forced-colors', 'active');
  await draw({by: 'sector'});
  assert.deepEqual((await paints()).sort(), ['Canvas', 'CanvasText', 'GrayText']);
});

test(
  'forced colours leave the bands of a stack patterns, dashes and names to be told apart by',
  TIME,
  async () => {
    await ask('forced-colors', 'active');
    await draw({by: 'sector'});
    const seen = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('dj-member-growth');
      const patterns = [...shadowRoot.querySelectorAll('.chart pattern')].map(
        (pattern) => (pattern.getAttribute('patternTransform') ?? '') + pattern.innerHTML,
      );
      const texts = [...shadowRoot.querySelectorAll('.chart text')].map(({textContent}) => textContent);
      return {patterns, texts};
    });
    assert.equal(new Set(seen.patterns).size, 7, 'each band but the largest has its own');
    for (const name of ['医院', '国企', '高校']) assert.ok(seen.texts.includes(name), name);
  },
);

test('a chart that stands follows a reader who turns forced colours on', TIME, async () => {
  await draw();
  assert.ok(!(await paints()).includes('CanvasText'));
  await ask('forced-colors', 'active');
  await page.waitForFunction(
    () =>
      document.querySelector('dj-member-growth').shadowRoot.querySelector('.chart svg [stroke=CanvasText]'),
    {timeout: 10_000},
  );
  for (const colour of await paints()) assert.match(colour, /^(Canvas|CanvasText|GrayText|transparent)$/);
});

/** What moves, or would: the animations that run, and the longest that a change of the tools' colour takes. */
const motion = () =>
  page.evaluate(() => {
    const {shadowRoot} = document.querySelector('dj-member-growth');
    const running = shadowRoot.getAnimations().filter(({playState}) => playState === 'running');
    const durations = [...shadowRoot.querySelectorAll('*')].flatMap((element) => {
      // The probe that hears of new tokens is no sight.
      const {transitionDuration, visibility} = getComputedStyle(element);
      return visibility === 'hidden' ? [] : transitionDuration.split(',').map(Number.parseFloat);
    });
    return {running: running.length, longest: Math.max(...durations)};
  });

test('nothing moves for a reader who asked for less motion', TIME, async () => {
  await draw({toolbar: true});
  const usual = await motion();
  assert.ok(usual.longest > 0, 'tools change their colour softly for others');
  await ask('prefers-reduced-motion', 'reduce');
  assert.deepEqual(await motion(), {running: 0, longest: 0});
  await page.focus('dj-member-growth >>> [part=plot]');
  for (const key of ['ArrowLeft', 'ArrowLeft', '+']) await page.keyboard.press(key);
  assert.deepEqual(await motion(), {running: 0, longest: 0});
});

test('what stands in while the feed is under way rests too', TIME, async () => {
  await ask('prefers-reduced-motion', 'reduce');
  const running = await page.evaluate(async () => {
    const chart = Object.assign(document.createElement('dj-member-growth'), {
      src: '/never.json',
      request: () => new Promise(() => undefined),
    });
    document.body.append(chart);
    await chart.updateComplete;
    // That it appears after a moment is no motion.
    const moving = chart.shadowRoot
      .getAnimations()
      .filter(({animationName}) => animationName !== 'appear')
      .map(({animationName}) => animationName);
    return [chart.dataset.state, moving];
  });
  assert.deepEqual(running, ['loading', []]);
});
