// Text of a feed is only ever text: every way that text may try, in every field of every feed, in every state of a widget.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {buildEmbed} from '../../scripts/build-embed.js';
import {POLICY} from '../../scripts/serve-demo.js';
import {findBrowser} from '../browser.js';
import {ADDRESSES, FORMULAS, MARKUP} from './payloads.js';

const TEXTS = [...MARKUP, ...FORMULAS];
const day = (at) =>
  `2024-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
const envelope = (at) => ({title: TEXTS[at], source: TEXTS[at + 1], asOf: '2024-12-31', sample: true});

/** A row for each text, with that text in each of its fields; and one for each address. */
const feeds = {
  'org-tree': (at) => ({
    ...envelope(at),
    orgs: [
      {id: 'top', name: '总'},
      ...TEXTS.map((x, i) => ({
        id: x,
        name: x,
        parent: i % 9 === 0 ? 'top' : TEXTS[i - (i % 9)],
        shortName: x,
        kind: x,
        level: x,
        sector: x,
        lead: x,
        badges: [x],
        members: i,
        status: 'warning',
        href: `https://portal.invalid/?q=${encodeURIComponent(x)}`,
      })),
      ...ADDRESSES.map((x, i) => ({
        id: `href${i}`,
        name: x,
        parent: 'top',
        href: x,
        image: x,
        childrenSrc: x,
        childCount: 2,
      })),
    ],
    links: TEXTS.map((x) => ({from: 'top', to: x, kind: x, label: x})),
  }),
  'member-growth': (at) => ({
    ...envelope(at),
    units: [
      ...TEXTS.map((x, i) => ({id: x, name: x, joined: day(i), sector: x, org: x})),
      ...ADDRESSES.map((x, i) => ({id: `href${i}`, name: x, joined: day(i), href: x})),
      ...TEXTS.map((x) => ({id: `bad${x}`, name: 'x', joined: x})),
    ],
    milestones: TEXTS.map((x, i) => ({date: day(i), label: x, detail: x})),
  }),
  'activity-heatmap': (at) => ({
    ...envelope(at),
    activities: [
      ...TEXTS.map((x, i) => ({id: x, date: day(i), title: x, kind: x, org: x, orgName: x, participants: 3})),
      ...ADDRESSES.map((x, i) => ({id: `href${i}`, date: day(i), title: x, href: x})),
    ],
    days: TEXTS.map((x) => ({date: x, count: 1})),
    marks: TEXTS.map((x, i) => ({date: day(i), label: x})),
  }),
  'honours-board': (at) => ({
    ...envelope(at),
    honours: [
      ...TEXTS.map((x, i) => ({
        id: x,
        title: x,
        category: x,
        level: x,
        date: day(i),
        awardedBy: x,
        recipients: [{id: x, name: x}],
        citation: x,
        rank: (i % 4) + 1,
      })),
      ...ADDRESSES.map((x, i) => ({id: `href${i}`, title: x, href: x, image: x})),
    ],
  }),
};

/** A feed as a stream says it, on a line that stays: a few rows at once, all of them as rows that come later. */
function eventsOf(feed) {
  const lists = Object.entries(feed).filter(([, value]) => Array.isArray(value));
  const few = {...feed, ...Object.fromEntries(lists.map(([name, rows]) => [name, rows.slice(0, 3)]))};
  const say = (event, data, id) => `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
  return [
    say('snapshot', few, MARKUP[0]),
    ...MARKUP.map((name) => `event: ${name}\ndata: ${name}\n\n`),
    say('upsert', Object.fromEntries(lists), MARKUP[0]),
  ].join('');
}

const WALL = {display: 'wall', theme: 'red', mask: ''};
const looks = {
  'org-tree': [
    {layout: 'top-down', depth: '9', ties: 'all'},
    {layout: 'indented', depth: '9'},
    {layout: 'compact', text: 'vertical', minimap: ''},
    {layout: 'left-right', ...WALL},
    {stream: '/events/org-tree'},
  ],
  'member-growth': [
    {by: 'sector', summary: ''},
    {by: 'org', mode: 'total'},
    {compare: 'year'},
    WALL,
    {stream: '/events/member-growth'},
  ],
  'activity-heatmap': [
    {view: 'calendar'},
    {view: 'matrix', rows: 'org'},
    {view: 'matrix', rows: 'kind'},
    WALL,
    {stream: '/events/activity-heatmap'},
  ],
  'honours-board': [
    {layout: 'plaques'},
    {layout: 'list', by: 'recipient'},
    {layout: 'ranking'},
    {layout: 'timeline'},
    WALL,
    {stream: '/events/honours-board'},
  ],
};

/** In the page: what of a document, and of all that stands in shadows, is more than text. */
function activeIn(root) {
  const wrong = [];
  for (const each of root.querySelectorAll('*')) {
    const {localName} = each;
    if (
      /^(?:script|iframe|object|embed|base|meta|link|x-pwned|foreignobject|form|marquee|video|math|template)$/i.test(
        localName,
      ) &&
      !each.matches('head, head > *')
    )
      wrong.push(`<${localName}>`);
    for (const {name, value} of each.attributes) {
      if (/^on/i.test(name) || name === 'srcdoc') wrong.push(`${localName} ${name}`);
      if (
        /(?:href|src|action)$/i.test(name) &&
        /^[\s\u0000-\u001f]*(?:java\s*script|data:text|vbscript|file|blob|view-source|feed):/i.test(value)
      )
        wrong.push(`${localName} ${name}=${value}`);
      if (name === 'target' && !/noopener noreferrer/.test(each.getAttribute('rel')))
        wrong.push(`${value} without rel`);
    }
    if (each.shadowRoot) wrong.push(...activeIn(each.shadowRoot));
  }
  return wrong;
}

/** In the page: draws a feed, does what a reader can do, takes every file, and says what came of it that is no text. */
async function exercise(tag, feed, attributes) {
  const element = document.createElement(tag);
  const wrong = [];
  for (const [name, value] of Object.entries({...attributes, toolbar: ''})) element.setAttribute(name, value);
  const few = attributes.stream ? 20 : 0;
  const loaded = new Promise((resolve) =>
    element.addEventListener('dj-load', ({detail}) => detail.items > few && resolve()),
  );
  if (!attributes.stream) element.data = feed;
  document.body.replaceChildren(element);
  await loaded;
  const root = element.shadowRoot;
  const settled = async () => {
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  };
  let looks = 0;
  let opened = 0;
  const look = (state) => {
    looks++;
    wrong.push(...activeIn(document).map((each) => `${state}: ${each}`));
  };
  /** What a printer would be handed. */
  const printed = async () => {
    const frame = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        const found = document.querySelector('body > iframe');
        if (found) resolve(found);
        if (found) observer.disconnect();
      });
      observer.observe(document.body, {childList: true});
    });
    const done = element.print();
    const refused = done.then(() => new Promise(() => undefined));
    const dialogIn = () =>
      [...root.children].map((each) => each.shadowRoot?.querySelector('dialog')).find(Boolean);
    while (!dialogIn()) await Promise.race([settled(), refused]);
    look('print dialog');
    dialogIn().querySelector('.main').click();
    const {contentWindow, contentDocument} = await frame;
    const handed = new Promise((resolve) => {
      contentWindow.print = () => {
        resolve([...contentDocument.querySelectorAll('svg')].map(({outerHTML}) => outerHTML));
        if (contentDocument.querySelector('script, iframe, object, embed, a, x-pwned, [onload], [onerror]'))
          wrong.push('print: something active');
        contentWindow.dispatchEvent(new Event('afterprint'));
      };
    });
    const sheets = await Promise.race([handed, refused]);
    await done;
    return sheets;
  };

  await settled();
  look('picture');

  // Of the picture alone: a shape in the icon of a tool would open the table.
  const things = root
    .querySelector('.body')
    .querySelectorAll('[role=treeitem], [role=gridcell], [data-key], .plaque, li button, li, rect, canvas');
  for (const thing of [...things].filter((_, at) => at % Math.ceil(things.length / 12) === 0)) {
    if (!thing.isConnected) continue;
    const {left, top, width, height} = thing.getBoundingClientRect();
    const at = {clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true};
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
      thing.dispatchEvent(new PointerEvent(type, {...at, pointerType: 'mouse'}));
    thing.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await settled();
    const over = [...root.querySelectorAll('[part~=panel], [part~=tooltip], [part~=tip], .tip')];
    if (
      over.some((each) => each.checkVisibility({visibilityProperty: true}) && each.textContent.trim() !== '')
    )
      opened++;
    look('panel or tooltip');
  }
  for (const summary of root.querySelectorAll('summary')) summary.click();
  await settled();
  await settled();
  look('list of faults');
  for (const input of root.querySelectorAll('input')) {
    input.value = 'pwned';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled();
    look('search');
  }
  if (!root.querySelector('.issues li')) wrong.push('no fault is listed: the addresses should be');

  const svg = await (await element.exportImage({type: 'svg'})).text();
  const sheets = await printed();
  const png = await element.exportImage({type: 'png', scale: 1});
  if (png.type !== 'image/png') wrong.push('no PNG file');
  const csv = await (await element.exportCSV()).text();
  for (const [, quoted, plain] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g)) {
    const cell = quoted ?? plain;
    if (/^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell)) wrong.push(`CSV: ${cell}`);
  }

  const table = root.querySelector(
    '[part~=toolbar] button[aria-label*="表格"], [part~=toolbar] button[aria-label*="表"]',
  );
  table?.click();
  await settled();
  await settled();
  if (!root.querySelector('table')) wrong.push('no table');
  look('table');
  if (Object.keys(Object.prototype).length > 0 || Object.prototype.polluted !== undefined)
    wrong.push('a prototype was changed');
  return {wrong: [...new Set([...wrong, ...globalThis.said.splice(0)])], svg, sheets, looks, opened};
}

/** In the page: a stage with a scene for each widget, and each scene in turn with what its widget shows by itself. */
async function exerciseStage(feeds, names) {
  const stage = document.createElement('dj-stage');
  Object.assign(stage, {heading: names[0], rotate: 0, clock: true, ages: true, tour: 0.1});
  const scenes = feeds.map(([tag, data], at) => {
    const widget = Object.assign(document.createElement(tag), {data});
    widget.setAttribute('display', 'wall');
    const scene = Object.assign(document.createElement('section'), {ariaLabel: names[at]});
    scene.append(widget);
    return scene;
  });
  stage.append(...scenes);
  document.body.replaceChildren(stage);
  const wrong = [];
  let looks = 0;
  for (const scene of scenes) {
    const [widget] = scene.children;
    await stage.updateComplete;
    await widget.updateComplete;
    // As many frames as a tour has details in, some of them.
    for (let frame = 0; frame < 30; frame++) {
      await new Promise(requestAnimationFrame);
      if (frame % 10 > 0) continue;
      looks++;
      wrong.push(...activeIn(document).map((each) => `${scene.ariaLabel}: ${each}`));
    }
    if (widget.dataset.state !== 'ready') wrong.push(`${widget.localName} is ${widget.dataset.state}`);
    stage.next();
  }
  return {wrong: [...new Set([...wrong, ...globalThis.said.splice(0)])], looks};
}

/** In a page without a policy, which would forbid to read it: what of an SVG file is no shape and no text. */
function faultsOfSvg(svg, type = 'image/svg+xml') {
  const wrong = [];
  const drawing = new DOMParser().parseFromString(svg, type);
  if (drawing.querySelector('parsererror')) wrong.push('the SVG file is not well-formed');
  for (const each of drawing.querySelectorAll('*')) {
    if (/^(?:script|foreignObject|a|animate|set|use|iframe|handler|style)$/i.test(each.localName))
      wrong.push(`SVG: <${each.localName}>`);
    for (const {name, value} of each.attributes) {
      if (/^on/i.test(name)) wrong.push(`SVG: ${name}`);
      if (/href$/i.test(name) && !/^data:image\/(?:png|jpeg|webp)/.test(value))
        wrong.push(`SVG: ${name}=${value}`);
      if (/url\((?!["']?#)/i.test(value)) wrong.push(`SVG: ${value}`);
    }
  }
  return wrong;
}

describe('text of others', () => {
  let server;
  let browser;
  let origin;
  let desk;
  before(async () => {
    const files = Object.fromEntries((await buildEmbed()).map(({fileName, code}) => [`/${fileName}`, code]));
    files['/'] =
      '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>x</title><script type="module" src="/dangjian-widgets.js"></script><body></body></html>';
    server = createServer(({url}, response) => {
      response.setHeader('content-security-policy', POLICY);
      const streamed = feeds[url.replace('/events/', '')];
      if (streamed) {
        response.setHeader('content-type', 'text/event-stream');
        return void response.write(eventsOf(streamed(3)));
      }
      response.setHeader('content-type', url === '/' ? 'text/html; charset=utf-8' : 'text/javascript');
      response.writeHead(files[url] === undefined ? 404 : 200).end(files[url]);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await puppeteer.launch(findBrowser());
    desk = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  /** A page under the policy that says what ran, what was refused and what was asked of other places. */
  async function openPage() {
    const page = await browser.newPage();
    const asked = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(?:blob|data):/.test(request.url()))
        asked.push(request.url());
    });
    page.on('pageerror', (error) => asked.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.evaluateOnNewDocument(`globalThis.activeIn = ${activeIn}`);
    await page.evaluateOnNewDocument(() => {
      globalThis.said = [];
      globalThis.pwned = () => globalThis.said.push('executed');
      document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        globalThis.said.push(`violation of ${violatedDirective}: ${blockedURI}`),
      );
      // A link is looked at, not followed.
      document.addEventListener(
        'click',
        (event) => event.composedPath().some(({localName}) => localName === 'a') && event.preventDefault(),
        true,
      );
    });
    await page.setViewport({width: 1280, height: 800});
    await page.goto(origin, {waitUntil: 'networkidle0'});
    return {page, asked};
  }

  for (const [name, feedOf] of Object.entries(feeds)) {
    it(`is only ever text in ${name}: picture, stream, panel, tooltip, faults, search, table, files and paper`, async (t) => {
      let count = 0;
      let opened = 0;
      const {page, asked} = await openPage();
      for (const [at, look] of looks[name].entries()) {
        const {
          wrong,
          svg,
          sheets,
          looks: seen,
          opened: openedNow,
        } = await page.evaluate(exercise, `dj-${name}`, feedOf(at * 7), look);
        assert.ok(sheets.length > 0, 'nothing is printed');
        wrong.push(...(await desk.evaluate(faultsOfSvg, svg)));
        for (const sheet of sheets) wrong.push(...(await desk.evaluate(faultsOfSvg, sheet, 'text/html')));
        assert.deepEqual(wrong, [], JSON.stringify(look));
        count += seen;
        opened += openedNow;
      }
      t.diagnostic(
        `${count} states looked at, ${opened} with a panel or tooltip: 0 violations, nothing executed`,
      );
      assert.deepEqual(asked, []);
      await page.close();
    });
  }

  it('is only ever text on a stage: names of scenes, ages, widgets and what a tour shows of them', async (t) => {
    const {page, asked} = await openPage();
    const all = Object.entries(feeds).map(([name, feedOf]) => [`dj-${name}`, feedOf(5)]);
    const {wrong, looks: seen} = await page.evaluate(exerciseStage, all, TEXTS.slice(0, 4));
    assert.deepEqual([wrong, asked], [[], []]);
    t.diagnostic(`${seen} states looked at: 0 violations, nothing executed`);
    await page.close();
  });

  it('would be found if it were more', async () => {
    const {page} = await openPage();
    await page.evaluate(() => {
      globalThis.said = ['executed'];
      document.body.addEventListener(
        'dj-load',
        ({target}) => {
          const link = Object.assign(document.createElement('a'), {href: 'javascript:1', target: '_blank'});
          target.shadowRoot.querySelector('footer').append(link, document.createElement('x-pwned'));
          link.setAttribute('on-x', '1');
        },
        {once: true},
      );
    });
    const feed = {honours: [{title: 'x', href: 'javascript:1'}, {title: 'y'}]};
    const {wrong} = await page.evaluate(exercise, 'dj-honours-board', feed, {});
    for (const each of [
      'executed',
      'picture: <x-pwned>',
      'picture: a on-x',
      'picture: a href=javascript:1',
      'picture: _blank without rel',
    ])
      assert.ok(wrong.includes(each), `${each} in ${wrong.join()}`);
    const active =
      '<svg xmlns="http://www.w3.org/2000/svg" onload="1"><a href="javascript:1"/><script/></svg>';
    assert.deepEqual(await desk.evaluate(faultsOfSvg, active), [
      'SVG: onload',
      'SVG: <a>',
      'SVG: href=javascript:1',
      'SVG: <script>',
    ]);
    await page.close();
  });
});
