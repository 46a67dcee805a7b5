// What an old portal is asked: jQuery, Bootstrap 3, a page in GBK whose styles reach for everything. They run in the page.
const {$} = window;
const shadow = (tag) => document.querySelector(`dj-${tag}`)?.shadowRoot;
const items = () => [...shadow('org-tree').querySelectorAll('[role=treeitem]')];

function same(actual, expected, what) {
  const [a, b] = [actual, expected].map((value) => JSON.stringify(value));
  if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`);
}

async function until(isSo, what) {
  const end = performance.now() + 10_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise(requestAnimationFrame);
  }
}

const WIDGETS = ['org-tree', 'member-growth', 'activity-heatmap', 'honours-board'];
const isDrawn = (document, tag) => document.querySelector(`dj-${tag}`)?.dataset.state === 'ready';
async function allDrawn(document) {
  await until(() => WIDGETS.every((tag) => isDrawn(document, tag)), 'four pictures');
  for (const tag of WIDGETS) await document.querySelector(`dj-${tag}`).updateComplete;
}

/** What a page's own styles could have changed. */
const LOOK = ['color', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'letterSpacing'];
const MORE = ['textAlign', 'textIndent', 'whiteSpace', 'wordBreak', 'cursor', 'boxSizing', 'borderTopWidth'];
function lookOf(element) {
  const style = element.ownerDocument.defaultView.getComputedStyle(element);
  const {width, height} = element.getBoundingClientRect();
  const values = [...LOOK, ...MORE].map((name) => `${name}: ${style[name]}`);
  return [element.localName, Math.round(width), Math.round(height), ...values].join('; ');
}

/** What is for ears alone may look as it wants. */
const isSeen = (element) => element.getBoundingClientRect().width > 1;

/** A page without styles of its own, with the same widgets at the same widths. */
async function plainPage() {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 3000px; border: 0';
  document.body.append(frame);
  const page = frame.contentDocument;
  page.documentElement.lang = 'zh-CN';
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL('dangjian-widgets/dangjian-widgets.js', location.href).href;
  page.head.append(script);
  for (const tag of WIDGETS) {
    const original = document.querySelector(`dj-${tag}`);
    const twin = page.createElement(`dj-${tag}`);
    for (const {name, value} of original.attributes)
      if (name !== 'data-state') twin.setAttribute(name, value);
    twin.data =
      original.data ?? JSON.parse(original.querySelector('script')?.textContent ?? 'null') ?? undefined;
    twin.style.width = `${original.getBoundingClientRect().width}px`;
    page.body.append(twin);
  }
  await allDrawn(page);
  return page;
}

const cases = {
  'reads attributes and feeds of a page in GBK': async () => {
    await allDrawn(document);
    same(document.characterSet, 'GBK', 'encoding');
    same(shadow('org-tree').querySelector('[part~=heading]').textContent.trim(), '组织架构', 'heading');
    same(items()[0].title, '宝山路街道党工委', 'the first organisation');
  },
  'looks as in a page without styles of its own': async () => {
    const page = await plainPage();
    for (const tag of WIDGETS) {
      const all = () =>
        [document, page].map((each) => [...each.querySelector(`dj-${tag}`).shadowRoot.querySelectorAll('*')]);
      // What is measured first is drawn some frames later.
      await until(() => all()[0].length === all()[1].length, `as many elements of ${tag}`);
      const [ours, plain] = all();
      ours.forEach((element, at) => {
        if (isSeen(element))
          same(lookOf(element), lookOf(plain[at]), `${tag} ${element.getAttribute('class')}`);
      });
    }
    page.defaultView.frameElement.remove();
  },
  'tells jQuery what was chosen': async () => {
    items()[1].click();
    await until(() => window.chosen.length > 0, 'dj-select');
    same(window.chosen, ['宝昌路600弄居民区党总支'], 'chosen');
  },
  'is hidden, moved and removed by jQuery': async () => {
    const growth = $('dj-member-growth');
    growth.hide();
    same(growth[0].checkVisibility(), false, 'seen');
    growth.show().detach().prependTo('.container');
    await until(() => growth[0].shadowRoot.querySelector('svg'), 'a chart');
    $(WIDGETS.map((tag) => `dj-${tag}`).join()).remove();
    same(window.leftovers(), {observers: 0, timers: 0}, 'left behind');
  },
  'complains of nothing': () => same(window.warnings, [], 'warnings'),
};

export const names = Object.keys(cases);
export const runCase = (name) => cases[name]();
