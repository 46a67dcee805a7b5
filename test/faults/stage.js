// A server that misbehaves, the built widgets, and a browser whose clock is ours.
import {build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {serveEmbed} from '../../scripts/serve-embed.js';
import {findBrowser} from '../browser.js';
import {findFirefox} from '../browsers/firefox.js';
import {prepare} from './page.js';

/** The fake timers that the tests in a browser use, as a plain script. */
export async function fakeTimers() {
  const {outputFiles} = await build({
    stdin: {contents: "export * from '@sinonjs/fake-timers'", resolveDir: import.meta.dirname},
    bundle: true,
    format: 'iife',
    globalName: 'FakeTimers',
    platform: 'browser',
    logLevel: 'silent',
    external: ['timers', 'timers/promises', 'util'],
    write: false,
  });
  return outputFiles[0].text;
}

/** Opens the stage: `answers` says how each path is answered from now on, `asked` counts the requests to it. */
export async function openStage() {
  const answers = new Map();
  const asked = new Map();
  const server = await serveEmbed({}, (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    asked.set(pathname, [...(asked.get(pathname) ?? []), request.headers]);
    (answers.get(pathname) ?? ((_, response) => response.writeHead(404).end()))(request, response);
  });
  const [browser, timers] = await Promise.all([
    launch(process.env.BROWSER === 'firefox' ? findFirefox() : findBrowser()),
    fakeTimers(),
  ]);
  const open = async () => {
    const page = await browser.newPage();
    const warnings = [];
    page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
    await page.evaluateOnNewDocument(`${timers};(${prepare})()`);
    await page.goto(server.origin);
    await page.addScriptTag({type: 'module', url: '/dangjian-widgets.js'});
    await page.waitForFunction(() => customElements.get('dj-honours-board'));
    return {page, warnings};
  };
  return {
    origin: server.origin,
    answers,
    open,
    timesAsked: (path) => asked.get(path)?.length ?? 0,
    headersOf: (path) => asked.get(path) ?? [],
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
