// A widget that a server drew: what it sends, and what becomes of it in a page under a strict policy.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {launch} from 'puppeteer-core';
import {POLICY} from '../../scripts/serve-demo.js';
import {findBrowser} from '../browser.js';
import {MARKUP} from '../security/payloads.js';
import {root} from './built.js';

const {renderWidget} = await import(join(root, 'dist/server.js'));
const feed = (name) => JSON.parse(readFileSync(join(root, `demo/feeds/${name}.json`), 'utf8'));
const tree = () => feed('baoshanlu-ties-sample');
const board = () => feed('huangpu-2024');
/** What stands in the element beside its shadow root. */
const beside = (html) => html.slice(html.indexOf('</template>') + '</template>'.length);

describe('What a server sends', () => {
  test('is the element with a picture in its shadow root, and beside it the feed and what reads without scripts', async () => {
    const {html, items, issues} = await renderWidget('dj-org-tree', tree(), {
      attributes: {heading: '组织架构'},
    });
    assert.match(html, /^<dj-org-tree heading="组织架构"><template shadowrootmode="open">/);
    assert.match(html, /<h2 part="heading">组织架构<\/h2>/);
    assert.match(beside(html), /^<script type="application\/json">\{.*"orgs".*\}<\/script>\s*<ul>/s);
    assert.match(beside(html), /宝山路街道党工委\s*<ul>\s*<li>\s*宝昌路600弄居民区党总支/);
    assert.match(beside(html), /其余29家/);
    assert.deepEqual([items, issues], [17, []]);
  });

  test('is a table of what a board shows', async () => {
    const {html} = await renderWidget('dj-honours-board', board(), {attributes: {lang: 'en', toolbar: true}});
    assert.match(html, /^<dj-honours-board lang="en" toolbar>/);
    assert.match(beside(html), /<th scope="col">Category<\/th>/);
    assert.match(beside(html), /<th scope="row">思南读书会<\/th>/);
  });

  test('has no style that a strict policy would refuse, and no mark of how it was made', async () => {
    const stylesheet = () => '/sheet.css';
    for (const [tag, given] of [
      ['dj-org-tree', tree()],
      ['dj-honours-board', board()],
    ]) {
      const {html} = await renderWidget(tag, given, {stylesheet, attributes: {toolbar: true}});
      assert.doesNotMatch(html, /<style|\s(style|look)=|<!--|\son\w+=/);
      assert.equal(html.match(/<link class="served" rel="stylesheet" href="\/sheet.css">/g).length, 2);
    }
  });

  test('carries a nonce where the policy is one of nonces', async () => {
    const {html} = await renderWidget('dj-org-tree', tree(), {nonce: 'a"b'});
    assert.equal(html.match(/<style class="served" nonce="a&quot;b">/g).length, 2);
  });

  test('says what was set aside', async () => {
    const {items, issues} = await renderWidget('dj-org-tree', {orgs: [{id: 'a', name: '甲'}, {id: 'b'}]});
    assert.equal(items, 1);
    assert.deepEqual(
      issues.map(({path, drawn}) => [path, drawn]),
      [['orgs[1].name', false]],
    );
  });

  test('is read as the attributes say, and holds a feed that needs none of them', async () => {
    const attributes = {'feed-path': 'data.list', fields: '{"id":"code","parent":"pid"}'};
    const answer = {
      data: {
        list: [
          {code: '1', name: '甲'},
          {code: '2', name: '乙', pid: '1'},
        ],
      },
    };
    const {html, items} = await renderWidget('dj-org-tree', answer, {attributes});
    assert.equal(items, 2);
    assert.match(html, /^<dj-org-tree><template/);
    assert.match(html, /"id":"2"/);
  });

  test('holds nothing of what is masked', async () => {
    const answer = {orgs: [{id: 'a', name: '甲支部 13912345678', lead: '张三丰'}]};
    const {html} = await renderWidget('dj-org-tree', answer, {attributes: {mask: true}});
    assert.doesNotMatch(html, /13912345678|张三丰/);
    assert.match(html, /张\*\*/);
  });

  test('tells an empty feed in a sentence', async () => {
    const {html} = await renderWidget('dj-honours-board', {honours: []});
    assert.match(html, /还没有荣誉记录/);
  });

  test('is refused for what is no feed, no name of an attribute and no widget that is drawn', async () => {
    await assert.rejects(renderWidget('dj-org-tree', {rows: []}), {name: 'FeedError', kind: 'shape'});
    await assert.rejects(renderWidget('dj-org-tree', tree(), {attributes: {'x onload': 1}}), RangeError);
    await assert.rejects(renderWidget('dj-stage', {}), /dj-stage.* is not drawn on a server/);
  });

  test('tells of a very large feed its first levels alone', async () => {
    const orgs = [{id: 'top', name: '总'}];
    for (let at = 0; at < 20_000; at++)
      orgs.push({id: `${at}`, name: `第${at}支部`, parent: at < 400 ? 'top' : `${at % 400}`});
    const {html} = await renderWidget('dj-org-tree', {orgs});
    assert.equal(beside(html).match(/<li>/g).length, 801);
    assert.match(beside(html), /其余49家/);
  });
});

describe('In a page, what a server drew', () => {
  let browser;
  let server;
  let address;
  const sheets = new Map();
  const stylesheet = (css) => {
    const path = `/sheets/${createHash('sha256').update(css).digest('hex').slice(0, 16)}.css`;
    sheets.set(path, css);
    return path;
  };
  const page = {css: 'body{margin:0;inline-size:744px}'};
  const TYPES = {js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8'};
  let body = '';

  const answer = (path) => {
    if (path === '/') {
      const script = '<script type="module" src="/embed/dangjian-widgets.js"></script>';
      const head = `<meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">`;
      return [
        'html',
        `<!doctype html><html lang="zh-Hans"><head>${head}${script}</head><body>${body}<p>完</p></body></html>`,
      ];
    }
    if (path === '/page.css') return ['css', page.css];
    if (sheets.has(path)) return ['css', sheets.get(path)];
    return ['js', readFileSync(join(root, 'dist', path))];
  };

  before(async () => {
    server = createServer(({url}, response) => {
      const [type, text] = answer(new URL(url, 'http://localhost').pathname);
      response.writeHead(200, {'Content-Type': TYPES[type], 'Content-Security-Policy': POLICY}).end(text);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}/`;
    browser = await launch(findBrowser());
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  /** Opens the page with its scripts held back until `upgrade` is called. */
  async function opened(html, {scripts = true} = {}) {
    body = html;
    const page = await browser.newPage();
    await page.setViewport({width: 800, height: 900});
    await page.setJavaScriptEnabled(scripts);
    const asked = [];
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      asked.push(new URL(request.url()).pathname);
      if (request.resourceType() === 'script') await held;
      await request.continue();
    });
    await page.evaluateOnNewDocument(() => {
      window.shifts = [];
      window.refused = [];
      window.pwned = (what) => window.refused.push(`pwned ${what}`);
      new PerformanceObserver((list) => {
        for (const {value} of list.getEntries()) window.shifts.push(value);
      }).observe({type: 'layout-shift', buffered: true});
      addEventListener('securitypolicyviolation', (event) => window.refused.push(event.violatedDirective));
    });
    const loaded = page.goto(address);
    // A page that is closed before its scripts have come was never loaded.
    loaded.catch(() => undefined);
    await page.waitForSelector('p');
    if (!scripts) await loaded;
    return {
      page,
      asked,
      async upgrade(tag) {
        release();
        await loaded;
        await page.waitForFunction(
          (tag) =>
            document.querySelector(tag).shadowRoot.querySelector('.frame') &&
            !document.querySelector(tag).shadowRoot.querySelector('.served'),
          {},
          tag,
        );
        // One frame more, in which nothing may move either.
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
      },
    };
  }

  const cases = [
    ['a tree', 'dj-org-tree', tree, {heading: '组织架构'}],
    ['a tree with tools and all its ties', 'dj-org-tree', tree, {toolbar: true, ties: 'all', minimap: true}],
    ['a tree as a list', 'dj-org-tree', tree, {layout: 'indented'}],
    ['a board', 'dj-honours-board', board, {}],
    ['a board with tools', 'dj-honours-board', board, {toolbar: true, by: 'level', theme: 'red'}],
    ['a timeline at a wall', 'dj-honours-board', board, {layout: 'timeline', display: 'wall', lang: 'en'}],
  ];
  for (const [name, tag, given, attributes] of cases)
    test(`becomes ${name} without a flash, a shift or another request`, async () => {
      const {html} = await renderWidget(tag, given(), {attributes, stylesheet});
      const {page, asked, upgrade} = await opened(html);
      const drawn = await page.screenshot();
      await upgrade(tag);
      assert.ok(drawn.equals(await page.screenshot()), 'it looks otherwise than the server drew it');
      assert.deepEqual(await page.evaluate(() => [window.shifts, window.refused]), [[], []]);
      assert.deepEqual(
        asked.filter((path) => !/^\/(embed|sheets)\/|^\/(page\.css)?$/.test(path) && path !== ','),
        [],
      );
      await page.close();
    });

  test('stays where it is in a frame of another width', async () => {
    page.css = 'body{margin:0;inline-size:520px}';
    const {html} = await renderWidget('dj-org-tree', tree(), {stylesheet});
    const {page: opens, upgrade} = await opened(html);
    await upgrade('dj-org-tree');
    assert.deepEqual(await opens.evaluate(() => window.shifts), []);
    page.css = 'body{margin:0;inline-size:744px}';
    await opens.close();
  });

  test('is walked by keys and tells what was chosen, once the element is there', async () => {
    const {html} = await renderWidget('dj-org-tree', tree(), {stylesheet});
    const {page, upgrade} = await opened(html);
    await upgrade('dj-org-tree');
    await page.evaluate(() =>
      document
        .querySelector('dj-org-tree')
        .addEventListener('dj-select', ({detail}) => (window.chosen = detail.name)),
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.focus('dj-org-tree >>> [role=treeitem][tabindex="0"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => window.chosen), '宝昌路600弄居民区党总支');
    await page.close();
  });

  test('takes no focus before, and is told by the page in its stead', async () => {
    const {html} = await renderWidget('dj-honours-board', board(), {attributes: {toolbar: true}, stylesheet});
    const {page} = await opened(html);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'body');
    const {children} = await page.accessibility.snapshot({interestingOnly: false});
    const told = JSON.stringify(children);
    assert.match(told, /思南读书会/);
    assert.doesNotMatch(told, /"role":"(button|combobox|searchbox)"/);
    await page.close();
  });

  test('reads without scripts', async () => {
    const {html} = await renderWidget('dj-honours-board', board(), {stylesheet});
    const {page} = await opened(html, {scripts: false});
    const told = await page.$('dj-honours-board table');
    const {width, height} = await told.boundingBox();
    assert.ok(width > 300 && height > 100);
    const picture = await page.$('dj-honours-board >>> div.w1 .plaque');
    assert.ok((await picture.boundingBox()).height > 40);
    await page.close();
  });

  test('is text, whatever a feed says', async () => {
    const orgs = MARKUP.map((text, at) => ({
      id: `${at}`,
      name: text,
      ...(at > 0 && {parent: `${(at - 1) >> 2}`}),
      kind: text,
      level: text,
      badges: [text],
      lead: text,
    }));
    const honours = MARKUP.map((text) => ({
      title: text,
      category: text,
      level: text,
      recipients: [{name: text}],
    }));
    const about = {title: MARKUP.join(''), source: MARKUP.join('')};
    const parts = [
      await renderWidget(
        'dj-org-tree',
        {...about, orgs},
        {stylesheet, attributes: {depth: 9, heading: MARKUP.join('')}},
      ),
      await renderWidget('dj-honours-board', {...about, honours}, {stylesheet}),
    ];
    const {page, upgrade} = await opened(parts.map(({html}) => html).join(''));
    const hurt = () =>
      page.evaluate(() => [
        window.refused,
        document.querySelectorAll('x-pwned, img, iframe, body script:not([type])').length,
      ]);
    assert.deepEqual(await hurt(), [[], 0]);
    await upgrade('dj-org-tree');
    await upgrade('dj-honours-board');
    assert.deepEqual(await hurt(), [[], 0]);
    await page.close();
  });

  test('gives way to a message of the element', async () => {
    const {html} = await renderWidget('dj-org-tree', tree(), {stylesheet});
    const {page, upgrade} = await opened(
      html.replace(/(application\/json">).*?(?=<\/script>)/s, '$1{"rows": []}'),
    );
    void upgrade('dj-org-tree').catch(() => {});
    const message = await page.waitForSelector('dj-org-tree >>> [part=failed]', {visible: true});
    assert.ok(message);
    assert.equal(
      await page.$eval('dj-org-tree >>> div.served', (each) => getComputedStyle(each).display),
      'none',
    );
    await page.close();
  });
});
