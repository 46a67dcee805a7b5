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
  let page;
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
    page = await browser.newPage();
    await page.evaluateOnNewDocument(watchCanvases);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** The page, with a stage that stands still. */
  async function openWall({width, height, query}) {
    await page.setViewport({width, height});
    await page.goto(`${server.url}wall.html?${query}`);
    await page.waitForFunction(() => document.querySelector('dj-stage')?.hasUpdated);
    await page.evaluate(() =>
      Object.assign(document.querySelector('dj-stage'), {rotate: 0, tour: 0, drift: 0}).resume(),
    );
    await settle();
  }

  /** Until what is shown has its feeds, and nothing in it is under way; whatever moves is brought to its end. */
  const settle = () =>
    page.evaluate(async () => {
      const rootsIn = (root) => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : [])),
      ];
      const isEnding = ({effect, playState}) =>
        playState === 'running' && effect.getComputedTiming().endTime !== Infinity;
      const isBusy = () => {
        const roots = rootsIn(document);
        const moves = roots.flatMap((each) => each.getAnimations().filter(isEnding));
        for (const move of moves) move.finish();
        return (
          moves.length > 0 ||
          document.querySelector('[src^="feeds/"]:not([data-state="ready"])') !== null ||
          roots.some((each) => each.querySelector('[aria-busy="true"]'))
        );
      };
      await document.fonts.ready;
      // Six frames of calm: what was measured is drawn then, and what follows from that.
      for (let calm = 0; calm < 6; calm++) {
        if (isBusy()) calm = 0;
        await new Promise(requestAnimationFrame);
      }
    });

  const sceneCount = () => page.$$eval('dj-stage > :not([slot])', ({length}) => length);

  async function nextScene() {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const stage = document.querySelector('dj-stage');
          stage.addEventListener('dj-scene', resolve, {once: true});
          stage.next();
        }),
    );
    await settle();
  }

  /** What of the texts in sight cannot be read, in words. */
  async function faults() {
    const texts = await page.evaluate(textsInSight);
    assert.ok(texts.length > 40, `${texts.length} texts are too few to have been found`);
    await page.evaluate(bleach, true);
    const ground = await page.screenshot({encoding: 'base64', optimizeForSpeed: true});
    await page.evaluate(bleach, false);
    const contrast = await page.evaluate(contrasts, texts, ground);
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
    await openWall(WALLS[0]);
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
    await settle();
    const found = (await faults()).join('\n');
    for (const each of [
      /small letters” is 20/,
      /pale letters” has a contrast/,
      /cut letters” is cut/,
      /“letters over” and .*“other letters”/,
    ])
      assert.match(found, each);
  });

  for (const wall of WALLS)
    it(`is legible in every scene at ${wall.name}`, async () => {
      await openWall(wall);
      const count = await sceneCount();
      for (let scene = 1; scene <= count; scene++) {
        if (scene > 1) await nextScene();
        assert.deepEqual(await faults(), [], `scene ${scene}`);
        for (let detail = 1; detail <= (wall.tour ?? 0); detail++) {
          await showDetail(scene, detail);
          assert.deepEqual(await faults(), [], `scene ${scene}, detail ${detail}`);
        }
        await page.evaluate(() => globalThis.touring?.end());
      }
    });

  /** Shows the next detail of one of the scene's widgets, each in turn, as a stage that tours would. */
  async function showDetail(place, turn) {
    await page.evaluate(
      async (place, turn) => {
        const scene = document.querySelectorAll('dj-stage > :not([slot])')[place - 1];
        const widgets = [scene, ...scene.children].filter((each) => each.tour);
        const tours = (globalThis.tours ??= new Map());
        const widget = widgets[turn % widgets.length];
        if (!tours.has(widget)) tours.set(widget, await widget.tour());
        const tour = tours.get(widget);
        if (globalThis.touring !== tour) globalThis.touring?.rest();
        globalThis.touring = tour;
        if (!tour.next()) throw new Error(`${widget.localName} has nothing to show`);
      },
      place,
      turn,
    );
    await settle();
  }

  it('is heard as one named scene with its summary, the others not at all', async () => {
    await openWall(WALLS[0]);
    const count = await sceneCount();
    const names = ['总览', '上海市四级', '组织架构', '百优支部'];
    const heard = [];
    for (let scene = 1; scene <= count; scene++) {
      if (scene > 1) await nextScene();
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
  });

  it('stands still at one key, all of it, and goes on at the same', async () => {
    await openWall(WALLS[0]);
    await page.evaluate(() => Object.assign(document.querySelector('dj-stage'), {rotate: 600, tour: 0.25}));
    /** Whether what is shown becomes another within so many frames: by default, as many as it takes. */
    const isMoving = (frames = Infinity) =>
      page.evaluate(async (frames) => {
        const seen = () =>
          [...document.querySelectorAll('.overview > *')]
            .map(({shadowRoot, reveal}) => shadowRoot.querySelector('.frame').innerText + reveal)
            .join();
        const first = seen();
        while (frames-- > 0) {
          await new Promise(requestAnimationFrame);
          if (seen() !== first) return true;
        }
        return false;
      }, frames);
    assert.ok(await isMoving(), 'it tours');
    await page.keyboard.press('Space');
    await settle();
    // Longer than the pause between two widgets, and than several details.
    assert.equal(await isMoving(120), false, 'it stands');
    await page.keyboard.press('Space');
    assert.ok(await isMoving(), 'it goes on');
  });
});

/** A tree of what is heard, as a list. */
const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];
