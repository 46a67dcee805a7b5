// A page made of parts by several hands may bring this library twice, in two versions.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {launch} from 'puppeteer-core';
import {serveEmbed} from '../../scripts/serve-embed.js';
import {findBrowser} from '../browser.js';

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const OTHER = '9.9.9';
const TAGS = ['dj-activity-heatmap', 'dj-honours-board', 'dj-member-growth', 'dj-org-tree', 'dj-stage'];

let server;
let browser;

before(async () => {
  server = await serveEmbed({}, ({url}, response) => {
    const chunk = server.chunks.find(({fileName}) => url === `/other/${fileName}`);
    if (!chunk) return response.writeHead(404).end();
    response.writeHead(200, {'content-type': 'text/javascript'});
    response.end(chunk.code.replaceAll(version, OTHER));
  });
  browser = await launch(findBrowser());
});

after(async () => {
  await browser?.close();
  server?.close();
});

test('the first of two versions stays, and the second says so once for each tag', async () => {
  const page = await browser.newPage();
  const warnings = [];
  const errors = [];
  page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
  page.on('pageerror', ({message}) => errors.push(message));
  await page.goto(server.origin);

  const told = await page.evaluate(async () => {
    await import('/dangjian-widgets.js');
    const {OrgTreeElement} = await import('/other/dangjian-widgets.js');
    const tree = document.createElement('dj-org-tree');
    tree.data = {orgs: [{id: 'a', name: '街道党工委'}]};
    document.body.append(tree);
    await tree.updateComplete;
    return {
      names: [...tree.shadowRoot.querySelectorAll('[role=treeitem]')].map(({title}) => title),
      version: tree.constructor.version,
      isOther: tree instanceof OrgTreeElement,
    };
  });

  assert.deepEqual(told, {names: ['街道党工委'], version, isOther: false});
  assert.deepEqual(errors, []);
  assert.deepEqual(
    warnings.sort(),
    TAGS.map((tag) => `<${tag}> is taken by version ${version}; version ${OTHER} leaves it alone.`),
  );
});
