// WebKit as Debian packages it (webkit2gtk-driver, which brings a small browser), on a screen in memory (xvfb) with a window
// manager (openbox), without which no window has the focus: for the test runner.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {delimiter, join} from 'node:path';
import {WebDriverPage} from './webdriver-page.js';

const libraries = '/usr/lib/x86_64-linux-gnu';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** The programs that are needed; undefined where one of them is not installed. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const display = onPath('Xvfb');
  const manager = onPath('openbox');
  const browser = (existsSync(libraries) ? readdirSync(libraries) : [])
    .filter((name) => /^webkit(2gtk|gtk)-/.test(name))
    .map((name) => join(libraries, name, 'MiniBrowser'))
    .find((path) => existsSync(path));
  return driver && display && manager && browser ? {driver, display, manager, browser} : undefined;
}

/** A port that is free now. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** A launcher of the test runner: one window, which shows one file of tests after the other. */
export class WebKitLauncher {
  name = 'WebKit';
  /** Its page has what the runner's commands ask of Puppeteer's. */
  type = 'puppeteer';
  #programs;
  #children = [];
  #page;
  #active;

  constructor(programs) {
    this.#programs = programs;
  }

  async startSession(id, url) {
    this.#page ??= await this.#start();
    this.#active = id;
    await this.#page.setViewport({width: 800, height: 600});
    await this.#page.goto(url);
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#page.url();
  }

  getPage() {
    return this.#page;
  }

  async stopSession() {
    this.#active = undefined;
    await this.#page.goto('about:blank');
    return {};
  }

  startDebugSession() {
    throw new Error('The runner cannot debug in WebKit.');
  }

  async stop() {
    await this.#page?.close().catch(() => undefined);
    for (const child of this.#children.reverse()) child.kill();
  }

  async #start() {
    const {display, manager, driver, browser} = this.#programs;
    // It picks a number that is free and says it. The largest story is as wide as three screens.
    const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '4000x2400x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#children.push(screen);
    const [number] = await once(screen.stdio[3], 'data');
    const port = await freePort();
    const env = {...process.env, DISPLAY: `:${String(number).trim()}`, LANG: 'zh_CN.UTF-8'};
    this.#children.push(spawn(manager, [], {env, stdio: 'ignore'}));
    this.#children.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'}));
    return WebDriverPage.open(`http://127.0.0.1:${port}`, {
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    });
  }
}
