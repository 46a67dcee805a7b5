// What stands in a tag is for those without JavaScript; for all others it gives way to the picture.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {launch} from 'puppeteer-core';
import {serveEmbed} from '../../scripts/serve-embed.js';
import {findBrowser} from '../browser.js';

const page = `<!doctype html>
<html lang="zh-Hans">
  <meta charset="utf-8" />
  <title>组织架构</title>
  <script type="module" src="/org-tree.js"></script>
  <dj-org-tree>
    <ul>
      <li>街道党工委<ul><li>第一党支部</li></ul></li>
    </ul>
    <script type="application/json">
      {"orgs": [{"id": "a", "name": "街道党工委"}, {"id": "b", "parent": "a", "name": "第一党支部"}]}
    </script>
  </dj-org-tree>
</html>`;

let server;
let browser;
before(async () => {
  server = await serveEmbed({'/portal/': page});
  browser = await launch(findBrowser());
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function open(hasScript) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(hasScript);
  await page.goto(`${server.origin}/portal/`);
  return page;
}

/** What a reader is told, by name and role. */
async function told(page) {
  const {children = []} = (await page.accessibility.snapshot()) ?? {};
  const namesOf = (nodes) =>
    nodes.flatMap(({role, name, children = []}) => [`${role} ${name}`, ...namesOf(children)]);
  return namesOf(children).filter((text) => /街道|支部/.test(text));
}

test('without JavaScript the list in the tag is read', async () => {
  const names = await told(await open(false));
  assert.ok(names.includes('StaticText 街道党工委') && names.includes('StaticText 第一党支部'), names.join());
});

test('with JavaScript the picture is read, and the list is not', async () => {
  const page = await open(true);
  await page.waitForFunction(() =>
    document.querySelector('dj-org-tree').shadowRoot?.querySelector('[role=treeitem]'),
  );
  const list = await page.$eval('dj-org-tree > ul', (list) => list.checkVisibility());
  assert.equal(list, false);
  const names = await told(page);
  assert.ok(
    names.some((text) => text.startsWith('treeitem ') && text.includes('第一党支部')),
    names.join(),
  );
});
