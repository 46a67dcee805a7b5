// A page begun by the command of the package, as a portal's developer begins one.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, before, test} from 'node:test';
import {promisify} from 'node:util';
import {launch} from 'puppeteer-core';
import {findBrowser} from '../browser.js';
import {install, pack} from '../package/built.js';

const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'));
  install(pack(folder), folder);
});
after(() => rmSync(folder, {recursive: true}));

const command = () => join(folder, 'node_modules/dangjian-widgets/dist/bin/dangjian-widgets.js');
const run = (...args) => promisify(execFile)(process.execPath, [command(), ...args], {cwd: folder});

test('a page with four widgets is begun in an empty folder, and works under a strict policy', async () => {
  const {stdout} = await run('init', 'portal', '--lang', 'zh-Hans');
  assert.match(stdout, /^index\.html\npage\.css\nfeeds\/sample\.json\ndangjian-widgets\/\n/);
  assert.match(stdout, /http:\/\/localhost:8000\//);

  const server = createServer(({url}, response) => {
    const path = url === '/' ? '/index.html' : url;
    response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
    response.end(readFileSync(join(folder, 'portal', path)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch(findBrowser());
  try {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({message}) => said.push(message));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => document.querySelectorAll('main > [data-state="ready"]').length === 4);
    assert.deepEqual(said, []);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'zh-Hans');
  } finally {
    await browser.close();
    server.close();
  }
});

test('what stands in a folder is left alone', async () => {
  const taken = mkdtempSync(join(folder, 'taken-'));
  writeFileSync(join(taken, 'index.html'), 'mine');
  await assert.rejects(run('init', taken), ({code, stderr}) => code === 2 && /not empty/.test(stderr));
  assert.deepEqual(readdirSync(taken), ['index.html']);
});

test('the feed of samples is written alone, where no file stands', async () => {
  await run('sample', 'public/sample.json');
  const feed = JSON.parse(readFileSync(join(folder, 'public/sample.json'), 'utf8'));
  assert.equal(feed.sample, true);
  for (const rows of ['orgs', 'units', 'activities', 'honours']) assert.ok(feed[rows].length > 0, rows);
  await assert.rejects(
    run('sample', 'public/sample.json'),
    ({code, stderr}) => code === 2 && /there already/.test(stderr),
  );
});
