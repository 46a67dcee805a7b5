// Days on which the service fails at random, by everything that can happen between a server and a browser (F01–F27).
import {createServer} from 'node:http';
import {launch} from 'puppeteer-core';
import {serveEmbed} from '../../scripts/serve-embed.js';
import {findBrowser} from '../browser.js';
import {good, TAGS} from '../faults/feeds.js';
import {send} from '../faults/misbehaviour.js';
import {networkCases} from '../faults/network-cases.js';
import {fakeTimers} from '../faults/stage.js';

const page = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>Weather</title><link rel="icon" href="data:,">
<script type="module" src="/dangjian-widgets.js"></script>
${TAGS.map((tag) => `<${tag} display="wall" src="/feed.json" refresh="60" max-bytes="4000"></${tag}>`).join('')}`;

/** Opens a wall whose service fails at times; chance is that of the seed. */
export async function openWeather(seed) {
  const {port, close: closePort} = await freePort();
  const cases = networkCases(port);
  let revision = 0;
  const {origin, close} = await serveEmbed({'/wall': page}, (request, response) => {
    const {searchParams} = new URL(request.url, 'http://localhost');
    const [, , {serve}] = cases[Number(searchParams.get('fault') ?? NaN)] ?? ['', '', {}];
    (serve ?? send(good(revision++ % 5)))(request, response);
  });
  closePort();
  const options = findBrowser();
  const browser = await launch({
    ...options,
    args: [...options.args, '--disable-frame-rate-limit', '--js-flags=--expose-gc'],
    protocolTimeout: 3_600_000,
  });
  const opened = await browser.newPage();
  await opened.setViewport({width: 480, height: 270});
  // Silence has to be waited out; and no wait is longer than the interval, unless the server asked for it.
  const faults = cases.map(([, , {hangs = false, waits}]) => ({
    hangs,
    longest: Math.max(60, waits?.[1] ?? 0) * 1000,
  }));
  await opened.evaluateOnNewDocument(`${await fakeTimers()};(${live})(${seed}, ${JSON.stringify(faults)})`);
  await opened.goto(`${origin}/wall`);
  await opened.waitForFunction(
    (count) => document.querySelectorAll('[data-state=ready]').length === count,
    {},
    TAGS.length,
  );
  return {
    page: opened,
    session: await opened.createCDPSession(),
    /** Lets so many seconds pass; what was seen since the beginning. */
    pass: (seconds) => opened.evaluate((most) => globalThis.weather(most), seconds),
    async close() {
      await browser.close();
      close();
    },
  };
}

/** A port at which nobody listens once it is closed. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {port: server.address().port, close: () => server.close()};
}

/** Runs in the page, before anything else: a clock that waits for answers, and a service that is not always there. */
/* global FakeTimers */
function live(seed, faults) {
  const {fetch, setTimeout: wait} = window;
  const clock = FakeTimers.install({
    now: Date.UTC(2024, 5, 24, 1, 41),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  const SECOND = 1000;
  const INTERVAL = 60 * SECOND;
  let state = seed;
  // mulberry32
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least, most) => least + Math.random() * (most - least);

  const seen = {asked: 0, faulty: 0, spells: 0, missed: [], errors: []};
  const miss = (what) => seen.missed.push(`${what} at ${Math.round(performance.now() / SECOND)} s`);
  addEventListener('error', ({message}) => seen.errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => seen.errors.push(String(reason)));

  /** What fails now, if anything does; the request that is under way; when a widget was last told of a failure. */
  let isBad = false;
  let kinds = [];
  let asked;
  const failed = new Map();
  let due = 0;
  window.fetch = (input, init) => {
    if (!String(input).endsWith('/feed.json')) return fetch(input, init);
    const kind = isBad ? kinds[Math.floor(Math.random() * kinds.length)] : undefined;
    asked = {since: performance.now(), fault: faults[kind]};
    seen.asked++;
    if (isBad) seen.faulty++;
    return fetch(isBad ? `${input}?fault=${kind}` : input, init);
  };
  addEventListener('dj-error', ({target, detail: {retryAt}}) => {
    failed.set(target, performance.now());
    due = performance.now() + retryAt - Date.now();
    const longest = asked?.fault?.longest ?? INTERVAL;
    if (!(retryAt - Date.now() <= longest + 1)) miss(`a wait of ${retryAt - Date.now()} ms`);
  });

  const {port1, port2} = new MessageChannel();
  const turn = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  /** In real time. */
  const rest = (milliseconds) => new Promise((resolve) => wait(resolve, milliseconds));
  const widgets = () => [...document.querySelectorAll('[src="/feed.json"]')];
  const isTold = (widget) =>
    (widget.feed.state.good?.when.tick ?? -1) >= asked.since || failed.get(widget) >= asked.since;

  /** Until what was asked for has come to something; silence comes to something by the clock alone. */
  async function answers() {
    if (asked.fault?.hangs && !asked.isOnItsWay) {
      asked.isOnItsWay = true;
      await rest(10);
    }
    for (let round = 0; !widgets().every(isTold); round++) {
      await turn();
      if (asked.fault?.hangs) return;
      if (round > 1000) await rest(5);
      // What lies beyond the server, as a host that is looked for, may be silent too.
      if (asked.fault && round > 2000) asked.fault = {...asked.fault, hangs: true};
      if (round > 10_000) throw new Error(`no answer; ${JSON.stringify({asked, isBad, kinds})}`);
    }
    asked = undefined;
  }

  async function passUntil(end) {
    while (performance.now() < end) {
      clock.tick(SECOND);
      // Whoever's time has come asks a few promises later.
      await turn();
      if (asked) await answers();
    }
  }

  window.weather = async (seconds) => {
    const end = performance.now() + seconds * SECOND;
    while (performance.now() < end) {
      await passUntil(performance.now() + between(30, 300) * SECOND);
      // Some spells are of one kind, some of any.
      const any = Array.from(faults.keys());
      kinds = Math.random() < 0.7 ? [any[Math.floor(Math.random() * any.length)]] : any;
      seen.spells++;
      isBad = true;
      await passUntil(performance.now() + between(10, 600) * SECOND);
      isBad = false;
      // What was asked of a service that is silent comes to its end first.
      while (asked) await passUntil(performance.now() + SECOND);
      const back = performance.now();
      await passUntil(Math.max(back + INTERVAL, due) + SECOND);
      for (const {localName, dataset, feed} of widgets())
        if (dataset.state !== 'ready' || feed.state.good.when.tick < back)
          miss(`${localName} is ${dataset.state} after ${kinds}`);
      await turn();
    }
    return {...seen, seconds: performance.now() / SECOND};
  };
}
