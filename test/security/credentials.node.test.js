// Cookies go to the page's own origin, and to another only where the page's `request` says so; a feed chooses no address.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {serveEmbed} from '../../scripts/serve-embed.js';
import {findBrowser} from '../browser.js';

const PAGE =
  '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><script type="module" src="/dangjian-widgets.js"></script><body></body></html>';
const feed = {orgs: [{id: 'a', name: '甲'}]};

describe('credentials', () => {
  let own;
  let other;
  let otherOrigin;
  let browser;
  let page;
  /** What each path was asked with. */
  const asked = new Map();
  const answer = (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    asked.set(pathname, request.headers);
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    if (pathname === '/away') return response.writeHead(302, {location: `${otherOrigin}/reached`}).end();
    if (pathname === '/events') {
      response.setHeader('content-type', 'text/event-stream');
      return void response.write(`event: snapshot\ndata: ${JSON.stringify(feed)}\n\n`);
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(feed));
  };

  before(async () => {
    other = createServer(answer);
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
    otherOrigin = `http://127.0.0.1:${other.address().port}`;
    own = await serveEmbed({'/page': PAGE}, answer);
    browser = await puppeteer.launch(findBrowser());
    page = await browser.newPage();
    await page.goto(`${own.origin}/page`);
    // A cookie knows no ports: whether it is sent is for the request alone to say.
    await page.evaluate(() => (document.cookie = 'who=me'));
  });
  after(async () => {
    await browser?.close();
    own?.close();
    other?.closeAllConnections();
    other?.close();
  });

  /** Draws a tree; what a path was asked with, once it was. */
  async function askedWith(path, attributes, {data, includes = false, opens = false} = {}) {
    asked.delete(path);
    await page.evaluate(
      async (given, json, sends, clicks) => {
        const tree = document.createElement('dj-org-tree');
        for (const [name, value] of Object.entries(given)) tree.setAttribute(name, value);
        if (json) tree.data = json;
        if (sends) tree.request = () => ({credentials: 'include'});
        const loaded = new Promise((resolve) => tree.addEventListener('dj-load', resolve, {once: true}));
        document.body.replaceChildren(tree);
        await loaded;
        await tree.updateComplete;
        if (clicks) tree.shadowRoot.querySelector('.toggle').click();
      },
      attributes,
      data,
      includes,
      opens,
    );
    for (let turn = 0; !asked.has(path) && turn < 200; turn++)
      await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.ok(asked.has(path), `${path} was not asked for`);
    return asked.get(path);
  }

  it('go to the own origin of the page', async () => {
    assert.equal((await askedWith('/own.json', {src: '/own.json'})).cookie, 'who=me');
  });

  it('go to no other origin: of a feed, of a redirect, of a stream, of a branch', async () => {
    const branch = {orgs: [{id: 'a', name: '甲', childCount: 1, childrenSrc: `${otherOrigin}/branch.json`}]};
    for (const headers of [
      await askedWith('/feed.json', {src: `${otherOrigin}/feed.json`}),
      await askedWith('/reached', {src: '/away'}),
      await askedWith('/events', {stream: `${otherOrigin}/events`}),
      await askedWith('/branch.json', {'children-origins': otherOrigin}, {data: branch, opens: true}),
    ]) {
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.authorization, undefined);
    }
  });

  it('go to another origin where the page says so', async () => {
    const headers = await askedWith('/feed.json', {src: `${otherOrigin}/feed.json`}, {includes: true});
    assert.equal(headers.cookie, 'who=me');
  });

  it('are not even asked of by a branch whose origin nobody allowed', async () => {
    const data = {orgs: [{id: 'a', name: '甲', childCount: 1, childrenSrc: `${otherOrigin}/forbidden.json`}]};
    await assert.rejects(askedWith('/forbidden.json', {}, {data, opens: true}), /was not asked for/);
  });
});
