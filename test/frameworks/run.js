// `npm run test:frameworks`: packs the library, installs it beside six frameworks, builds a portal page with each, checks
// its types and asks it every case in a browser; then an old portal, with jQuery and the files of `dist/embed`. Names after
// the command choose among them. Asked of all six, it writes the results into docs/frameworks.md.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {findBrowser} from '../browser.js';
import {closingLine} from '../closing-line.js';
import {buildPortal, frameworks, versionOf} from './build.js';
import {list} from './cases.js';
import {writeResults} from './results.js';
import {serve} from './serve.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const npm = (folder, ...args) =>
  execFileSync('npm', args, {cwd: here(folder), stdio: ['ignore', 'ignore', 'inherit']});

const words = process.argv.slice(2);
const everything = [...Object.keys(frameworks), 'old-portal'];
const named = words.filter((word) => everything.includes(word));
const chosen = named.length > 0 ? named : everything;

/** Of something that may fail: true, or the error. */
const outcome = (doing) =>
  doing.then(
    () => true,
    (error) => error,
  );

/** Installs the frameworks, where they are not, and the library as it would be published. */
function install() {
  if (!existsSync(here('node_modules/vite'))) npm('.', 'ci', '--no-audit', '--no-fund');
  mkdirSync(here('built'), {recursive: true});
  // `--unbuilt` packs what was built before.
  const isBuilt = words.includes('--unbuilt') ? ['--ignore-scripts'] : [];
  npm('../..', 'pack', '--silent', '--pack-destination', here('built'), ...isBuilt);
  const [packed] = readdirSync(here('built')).filter((name) => name.endsWith('.tgz'));
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefer-offline'];
  npm('.', 'install', ...quiet, here(`built/${packed}`));
}

/** Asks a framework's page every case: `{name, level, result}`, where a result is true, a word, or an error. */
async function ask(browser, origin, framework) {
  const results = [];
  let page;
  const open = async (query) => {
    await page?.close();
    page = await browser.newPage();
    await page.goto(`${origin}/${framework}/${query}`);
    await page.waitForFunction(() => window.portal.show);
    await page.evaluate(async () => void (window.cases = await import('/cases.js')));
  };
  for (const {name, level, isLate} of list) {
    try {
      if (isLate || !page) await open(isLate ? '?late' : '');
      const told = await page.evaluate((name) => window.cases.runCase(name), name);
      results.push({name, level, result: told ?? true});
    } catch (error) {
      results.push({name, level, result: error});
    }
  }
  await page?.close();
  return results;
}

/** Whether a framework takes over what a server made: the same element, with its data, and heard. */
async function takesOver(browser, origin, framework) {
  const page = await browser.newPage();
  await page.goto(`${origin}/${framework}/hydrated/`);
  await page.waitForFunction(() => window.taken?.heard.some(({type}) => type === 'dj-load'), {
    timeout: 10_000,
  });
  const {warnings, isSame, title} = await page.evaluate(() => ({
    warnings: window.warnings,
    isSame: document.querySelector('dj-org-tree') === window.taken.made,
    title: document.querySelector('dj-org-tree').shadowRoot.querySelector('[role=treeitem]').title,
  }));
  assert.deepEqual({warnings, isSame, title}, {warnings: [], isSame: true, title: '街道党工委'});
}

/** Asks the old portal: one page, in order. */
async function askOldPortal(browser, origin) {
  const page = await browser.newPage();
  await page.goto(`${origin}/old-portal/`);
  const names = await page.evaluate(async () => {
    window.cases = await import('./cases.js');
    return window.cases.names;
  });
  const results = [];
  for (const name of names) {
    const run = page.evaluate((name) => window.cases.runCase(name), name);
    results.push({name, result: await outcome(run)});
  }
  return results;
}

const count = {passed: 0, failed: 0};

function tell(title, results, started) {
  console.log(`\n${title} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  for (const {name, result} of results) {
    const hasFailed = result instanceof Error;
    count[hasFailed ? 'failed' : 'passed']++;
    const told = typeof result === 'string' ? ` (${result})` : '';
    console.log(hasFailed ? `✗ ${name}\n  ${result.message}` : `✓ ${name}${told}`);
  }
}

if (!words.includes('--installed')) install();
const {origin, close} = await serve();
const browser = await launch(findBrowser());
const asked = {};
for (const name of Object.keys(frameworks).filter((name) => chosen.includes(name))) {
  const started = performance.now();
  const {title, of, check, hydrated} = frameworks[name];
  const version = versionOf(of);
  const isBuilt = await outcome(buildPortal(name));
  const results = [
    {level: 'types', name: 'is built', result: isBuilt},
    {
      level: 'types',
      name: 'has its types checked',
      result: words.includes('--untyped') || (await outcome(check())),
    },
    ...(isBuilt === true ? await ask(browser, origin, name) : []),
  ];
  const taken = hydrated && (await outcome(takesOver(browser, origin, name)));
  const more = hydrated ? [{name: 'takes over what a server made', result: taken}] : [];
  tell(`${title} ${version}`, [...results, ...more], started);
  asked[name] = {title, version, results};
}
if (chosen.includes('old-portal')) {
  const started = performance.now();
  tell('An old portal', await askOldPortal(browser, origin), started);
}
await browser.close();
close();
if (Object.keys(asked).length === Object.keys(frameworks).length && count.failed === 0) writeResults(asked);
console.log(closingLine(count));
process.exitCode = count.failed ? 1 : 0;
