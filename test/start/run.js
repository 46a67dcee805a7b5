// `npm run test:start`: walks through docs/start.md in an empty folder, command by command and file by file, until four
// widgets stand in a browser and what is chosen in one is heard. What `npm pack` makes stands for what is published.
// Words after the command choose ways by the beginning of their headings.
import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {findBrowser} from '../browser.js';
import {closingLine} from '../closing-line.js';
import {pack} from '../package/built.js';
import {waysOf} from './ways.js';

const page = (name) => fileURLToPath(new URL(`../../docs/${name}.md`, import.meta.url));
const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
/** Seconds that one way may take. */
const PATIENCE = 240;
const TAGS = ['dj-org-tree', 'dj-member-growth', 'dj-activity-heatmap', 'dj-honours-board'];

const env = {...process.env, npm_config_yes: 'true', npm_config_audit: 'false', npm_config_fund: 'false'};
delete env.CI;

/** A command as it works before the package is published. */
const unpublished = (command, tarball, isInstalled) =>
  command
    .replace(/^npm install dangjian-widgets$/, `npm install ${tarball}`)
    .replace(/^npx dangjian-widgets/, isInstalled ? '$&' : `npx --package=${tarball} dangjian-widgets`);

function runs(command, folder) {
  execFileSync('bash', ['-c', command], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE * 1000,
  });
}

/** Starts a server, and waits for the address that it prints. */
async function serves(command, folder) {
  const child = spawn('bash', ['-c', `exec ${command}`], {cwd: folder, env, detached: true});
  const stop = () => process.kill(-child.pid);
  let said = '';
  const address = await new Promise((found, failed) => {
    const hear = (text) => {
      // Colours of a terminal stand within the address.
      said += String(text).replaceAll(/\u001B\[\d+m/g, '');
      const [origin] = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(said) ?? [];
      if (origin) found(origin);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => failed(new Error(`${command} ended: ${said}`)));
  });
  return {address, stop};
}

/** Looks for the four widgets with their pictures, and chooses an organisation. */
async function looks(browser, address) {
  const tab = await browser.newPage();
  const said = [];
  tab.on('pageerror', ({message}) => said.push(message));
  tab.on('console', (message) => {
    const isAwaited = message.text().startsWith('Lit is in dev mode');
    if (['error', 'warn'].includes(message.type()) && !isAwaited) said.push(message.text());
  });
  await tab.goto(address);
  await tab.waitForFunction(
    (tags) => tags.every((tag) => document.querySelector(tag)?.dataset.state === 'ready'),
    {timeout: 60_000},
    TAGS,
  );
  const inTree = (selector) =>
    tab.waitForFunction(
      (wanted) => document.querySelector('dj-org-tree').shadowRoot.querySelector(wanted),
      {timeout: 60_000},
      selector,
    );
  await (await inTree('[role=treeitem][tabindex="0"]')).press('Enter');
  await inTree('[role=treeitem][aria-selected=true]');
  const heading = await tab.$eval('h1', (each) => each.textContent);
  await tab.close();
  assert.deepEqual(said, []);
  return heading;
}

async function walk({steps}, tarball, browser) {
  let folder = mkdtempSync(join(tmpdir(), 'start-'));
  const home = folder;
  const begun = performance.now();
  let server;
  let isInstalled = false;
  try {
    const [start] = steps.at(-1).commands;
    for (const step of steps.slice(0, -1)) {
      if (step.file) {
        writeFileSync(join(folder, step.file), step.text);
        continue;
      }
      for (const command of step.commands) {
        const [, into] = /^cd (\S+)$/.exec(command) ?? [];
        if (into) folder = resolve(folder, into);
        else runs(unpublished(command, tarball, isInstalled), folder);
        isInstalled ||= command.startsWith('npm install');
      }
    }
    server = await serves(start, folder);
    const heading = await looks(browser, server.address);
    if (isInstalled) {
      assert.match(heading, /：\S/, 'what is chosen stands in the heading');
      assert.ok(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts.build);
      runs('npm run build', folder);
    }
    return (performance.now() - begun) / 1000;
  } finally {
    server?.stop();
    rmSync(home, {recursive: true, force: true});
  }
}

try {
  execFileSync('npm', ['view', 'vite', 'version'], {env, stdio: 'ignore', timeout: 60_000});
} catch {
  console.log('Skipped: no registry of npm answers here.');
  console.log(closingLine({passed: 0, failed: 0}));
  process.exit();
}

const count = {passed: 0, failed: 0};
const folder = mkdtempSync(join(tmpdir(), 'start-package-'));
const tarball = pack(folder);
const browser = await launch(findBrowser());
try {
  for (const way of waysOf(page('start')).filter(({steps}) => steps.length > 0)) {
    if (wanted.length > 0 && !wanted.some((word) => way.title.toLowerCase().startsWith(word))) continue;
    try {
      const seconds = await walk(way, tarball, browser);
      console.log(`✓ ${way.title}: ${way.steps.length} steps, ${seconds.toFixed(0)} s of waiting`);
      count.passed++;
    } catch (error) {
      console.log(`✗ ${way.title}: ${error.stdout ?? ''}${error.stderr ?? ''}${error.stack}`);
      count.failed++;
    }
  }
} finally {
  await browser.close();
  rmSync(folder, {recursive: true});
}
console.log(closingLine(count));
process.exitCode = count.failed ? 1 : 0;
