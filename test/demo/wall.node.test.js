// The wall as it is seen from five metres away, and by whoever hears it: every scene, at every size, in every theme and language.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {serveDemo} from '../../scripts/serve-demo.js';
import {findBrowser} from '../browser.js';
import {bleach, contrasts, overlaps, textsInSight, watchCanvases} from './legibility.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Pixels of a design that is 1,080 high: the least that is read from afar. */
const LEAST = 24;
const CONTRAST = 4.5;
/** Letters are said to be somewhat larger than they are. */
const HAIR = 0.02;

const WALLS = [
  {name: '1920×1080', width: 1920, height: 1080, query: '', tour: 4},
  {name: '1920×1080 in English', width: 1920, height: 1080, query: 'language=en', tour: 1},
  {
    name: '1920×1080 in traditional Chinese, dark',
    width: 1920,
    height: 1080,
    query: 'language=zh-Hant&theme=dark',
  },
  {name: '3840×1080', width: 3840, height: 1080, query: ''},
  {name: '6720×2160 that is sent 1920×1080', width: 1920, height: 1080, query: 'screen=6720x2160'},
  {name: '1080×1920', width: 1080, height: 1920, query: ''},
  {
    name: '1080×1920 in English, light',
    width: 1080,
    height: 1920,
    query: 'language=en&theme=light&scheme=light',
  },
];

describe('the wall page', () => {
  let server;
  let browser;
  let folder;

  before(async () => {
    if (!existsSync(join(root, 'demo/feeds/shanghai/city.json')))
      execFileSync(process.execPath, [join(root, 'demo/make-feeds.js')]);
    folder = mkdtempSync(join(tmpdir(), 'wall-'));
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

  /** The page, with a stage that stands still. */
  async function openWall({width, height, query, ratio = 1}) {
    const page = await browser.newPage();
    await page.setViewport({width, height, deviceScaleFactor: ratio});
    await page.evaluateOnNewDocument(watchCanvases);
    await page.goto(`${server.url}wall.html?${query}`);
    await page.waitForFunction(() => document.querySelector('dj-stage')?.hasUpdated);
    await page.evaluate(() =>
      Object.assign(document.querySelector('dj-stage'), {rotate: 0, tour: 0, drift: 0}).resume(),
    );
    await settle(page);
    return page;
  }

  /** Until what is shown has its feeds, and nothing in it is under way. */
  const settle = (page) =>
    page.evaluate(async () => {
      const rootsIn = (root) => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : [])),
      ];
      const isBusy = () => {
        const roots = rootsIn(document);
        const isEnding = ({effect, playState}) =>
          playState === 'running' && effect.getComputedTiming().endTime !== Infinity;
        return (
          document.querySelector('[src^="feeds/"]:not([data-state="ready"])') !== null ||
          roots.some((each) => each.querySelector('[aria-busy="true"]')) ||
          roots.some((each) => each.getAnimations().some(isEnding))
        );
      };
      await document.fonts.ready;
      // Six frames of calm: what was measured is drawn then, and what follows from that.
      for (let calm = 0; calm < 6; calm++) {
        if (isBusy()) calm = 0;
        await new Promise(requestAnimationFrame);
      }
    });

  const sceneCount = (page) => page.$$eval('dj-stage > :not([slot])', ({length}) => length);

  async function nextScene(page) {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const stage = document.querySelector('dj-stage');
          stage.addEventListener('dj-scene', resolve, {once: true});
          stage.next();
        }),
    );
    await settle(page);
  }

  /** What of the texts in sight cannot be read, in words. */
  async function faults(page, {ratio = 1} = {}) {
    const texts = await page.evaluate(textsInSight);
    await page.evaluate(bleach, true);
    const ground = await page.screenshot({encoding: 'base64'});
    await page.evaluate(bleach, false);
    const contrast = await page.evaluate(contrasts, texts, ground, ratio);
    assert.ok(texts.length > 20, `${texts.length} texts are too few to have been found`);
    return [
      ...texts.flatMap(({text, of, size, cut}, at) => [
        ...(size < LEAST - HAIR ? [`${of} “${text}” is ${size} pixels high`] : []),
        ...(cut > HAIR ? [`${of} “${text}” is cut by ${cut}`] : []),
        ...(contrast[at] < CONTRAST ? [`${of} “${text}” has a contrast of ${contrast[at]}`] : []),
      ]),
      ...overlaps(texts).map((each) => `${each} overlap`),
    ];
  }

  it('would be caught at small, pale, cut and overlapping letters', async () => {
    const page = await openWall(WALLS[0]);
    await page.evaluate(() => {
      const write = (text, style) => {
        const line = document.createElement('p');
        line.textContent = text;
        Object.assign(line.style, {
          position: 'absolute',
          left: '900px',
          top: '300px',
          font: '24px sans-serif',
          ...style,
        });
        document.querySelector('.overview').append(line);
      };
      write('small letters', {fontSize: '20px', top: '20px'});
      write('pale letters', {color: '#7a3a3a', top: '60px'});
      write('cut letters', {width: '40px', overflow: 'hidden', whiteSpace: 'nowrap', top: '100px'});
      write('letters over', {top: '900px'});
      write('other letters', {top: '904px'});
    });
    await settle(page);
    const found = (await faults(page)).join('\n');
    for (const each of [
      /small letters” is 20/,
      /pale letters” has a contrast/,
      /cut letters” is cut/,
      /“letters over” and .*“other letters”/,
    ])
      assert.match(found, each);
    await page.close();
  });

  for (const wall of WALLS)
    it(`is legible in every scene at ${wall.name}`, async () => {
      const page = await openWall(wall);
      const count = await sceneCount(page);
      for (let scene = 1; scene <= count; scene++) {
        if (scene > 1) await nextScene(page);
        assert.deepEqual(await faults(page), [], `scene ${scene}`);
        for (let detail = 1; detail <= (wall.tour ?? 0); detail++) {
          await showDetail(page);
          assert.deepEqual(await faults(page), [], `scene ${scene}, detail ${detail}`);
        }
        await page.evaluate(() => (document.querySelector('dj-stage').tour = 0));
      }
      await page.close();
    });

  /** Goes on with the tour by one detail, or to the widget that is next. */
  async function showDetail(page) {
    await page.evaluate(async () => {
      const stage = document.querySelector('dj-stage');
      stage.tour = 0.3;
      stage.resume();
      await new Promise((resolve) => setTimeout(resolve, 500));
      stage.pause();
    });
    await settle(page);
  }

  it('is heard as one named scene with its summary, the others not at all', async () => {
    const page = await openWall(WALLS[0]);
    const count = await sceneCount(page);
    const names = ['总览', '上海市四级', '组织架构', '百优支部'];
    const heard = [];
    for (let scene = 1; scene <= count; scene++) {
      if (scene > 1) await nextScene(page);
      const nodes = flat(await page.accessibility.snapshot({interestingOnly: false}));
      const scenes = nodes.filter(({role, name}) => role === 'group' && /^第\d+幅/.test(name));
      assert.deepEqual(
        scenes.map(({name}) => name),
        [`第${scene}幅，共${count}幅：${names[scene - 1]}`],
      );
      const within = flat(scenes[0]);
      const widgets = within.filter(({role, name}) => role === 'region' && name !== '');
      const lists = within.filter(({role, name}) => /tree|grid|list|img|figure|table/.test(role) && name);
      assert.ok(widgets.length > 0 && lists.length > 0, `scene ${scene} says what it holds`);
      heard.push(widgets.length);
    }
    // The overview is a region of four.
    assert.deepEqual(heard, [5, 1, 1, 1]);
    await page.close();
  });

  it('stands still at one key, all of it, and goes on at the same', async () => {
    const page = await openWall(WALLS[0]);
    await page.evaluate(() => Object.assign(document.querySelector('dj-stage'), {rotate: 600, tour: 0.5}));
    const seen = () =>
      page.evaluate(() => {
        const parts = [...document.querySelectorAll('dj-stage, .overview > *')];
        return (
          JSON.stringify(parts.map(({shadowRoot}) => shadowRoot.querySelector('.frame, .plane').innerText)) +
          document.querySelector('.overview .tree').reveal
        );
      });
    const isMoving = async () => {
      const first = await seen();
      for (let look = 0; look < 12; look++) {
        await new Promise((resolve) => setTimeout(resolve, 250));
        if ((await seen()) !== first) return true;
      }
      return false;
    };
    assert.ok(await isMoving(), 'it tours');
    await page.keyboard.press('Space');
    await settle(page);
    assert.equal(await isMoving(), false, 'it stands');
    await page.keyboard.press('Space');
    assert.ok(await isMoving(), 'it goes on');
    await page.close();
  });
});

/** A tree of what is heard, as a list. */
const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];
