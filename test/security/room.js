// A server with the embed files, and pages that say what ran, what was refused and what was asked of other places.
import {createServer} from 'node:http';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {buildEmbed} from '../../scripts/build-embed.js';
import {POLICY} from '../../scripts/serve-demo.js';
import {findBrowser} from '../browser.js';
import {activeIn} from './exercise.js';

const PAGE =
  '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><script type="module" src="/dangjian-widgets.js"></script><body></body></html>';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
/** Names of elements in the templates of the widgets: no other ever stands in a shadow. */
const drawn = [
  ...new Set(
    readdirSync(src, {recursive: true})
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [...readFileSync(src + name, 'utf8').matchAll(/<([a-z][a-z0-9-]*)|'([a-z]+)'/gi)])
      .map(([, tag, name]) => tag ?? name),
  ),
];

/** Streams of events by the path after `/events/`. */
export async function openRoom(streams = {}) {
  const files = Object.fromEntries((await buildEmbed()).map(({fileName, code}) => [`/${fileName}`, code]));
  const server = createServer((request, response) => {
    const {pathname, search} = new URL(request.url, 'http://localhost');
    if (search !== '?free') response.setHeader('content-security-policy', POLICY);
    const streamed = streams[pathname.replace('/events/', '')];
    if (streamed) {
      response.setHeader('content-type', 'text/event-stream');
      return void response.write(streamed);
    }
    if (pathname.startsWith('/feed/')) return reply(room.answer, response);
    const body = pathname === '/' ? PAGE : files[pathname];
    response.setHeader('content-type', pathname === '/' ? 'text/html; charset=utf-8' : 'text/javascript');
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const options = findBrowser();
  const browser = await puppeteer.launch({
    ...options,
    args: [...options.args, '--disable-frame-rate-limit'],
    protocolTimeout: 900_000,
  });
  const room = {
    /** What is answered to whoever asks for a feed: a status of 0 keeps silent, one below breaks the line. */
    answer: {status: 404},
    /** A page without a policy, in which files are read. */
    desk: await browser.newPage(),
    /** A page under the policy, or under none, so that nothing but the widgets keeps text from being more. */
    async openPage({isFree = false} = {}) {
      const page = await browser.newPage();
      const asked = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !/^(?:blob|data):/.test(request.url()))
          asked.push(request.url());
      });
      page.on('pageerror', (error) => asked.push(`error: ${error.message}`));
      page.on('dialog', (dialog) => {
        asked.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.evaluateOnNewDocument(watch, drawn);
      await page.evaluateOnNewDocument(`globalThis.activeIn = ${activeIn}`);
      await page.setViewport({width: 1280, height: 800});
      await page.goto(isFree ? `${origin}/?free` : origin, {waitUntil: 'networkidle0'});
      page.on(
        'framenavigated',
        (frame) => frame === page.mainFrame() && asked.push(`went to ${frame.url()}`),
      );
      return {page, asked};
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
  return room;
}

function reply({status, type, body}, response) {
  if (status < 0) response.destroy();
  else if (status > 0) response.writeHead(status, {'content-type': type}).end(body);
}

/** In the page, before anything else. */
function watch(drawn) {
  globalThis.drawn = drawn;
  if (globalThis !== globalThis.top) return void (globalThis.pwned = globalThis.top.pwned);
  globalThis.said = [];
  // What texts call when they are more than text.
  for (const name of ['pwned', 'alert', 'confirm', 'prompt', 'print', 'open'])
    globalThis[name] = () => void globalThis.said.push(`executed ${name}`);
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    globalThis.said.push(`violation of ${violatedDirective}: ${blockedURI}`),
  );
  // A link is looked at, not followed.
  document.addEventListener(
    'click',
    (event) => event.composedPath().some(({localName}) => localName === 'a') && event.preventDefault(),
    true,
  );
  globalThis.prototypes = () =>
    [Object, Array, Function, String, Number, Map, Promise, Element, Event]
      .map(({prototype}) => Reflect.ownKeys(prototype).map(String).join())
      .join('\n');
  globalThis.untouched = globalThis.prototypes();
}
