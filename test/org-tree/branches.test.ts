import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/org-tree.js';
import {sourceCount} from '../../src/feed/source.js';
import type {LoadDetail} from '../../src/widget/events.js';
import type {OrgTreeElement} from '../../src/org-tree.js';

/** Answers to requests, by hand; the element asks through the page's `fetch`. */
interface Asked {
  readonly url: string;
  readonly signal: AbortSignal;
  answer(body: unknown, init?: ResponseInit): void;
}

const ROOT = '/feeds/city.json';
const city = {
  orgs: [
    {id: 'city', name: '示例市'},
    {id: 'east', name: '东区', parent: 'city', childCount: 2, childrenSrc: 'east.json'},
    {id: 'west', name: '西区', parent: 'city', childrenSrc: 'https://elsewhere.invalid/west.json'},
    {id: 'none', name: '空区', parent: 'city', childCount: 0, childrenSrc: 'none.json'},
  ],
};
const east = {
  orgs: [
    {id: 'e1', name: '东一街道', childrenSrc: 'streets/e1.json'},
    {id: 'e2', name: '东二街道', parent: 'east'},
    {id: 'city', name: '又是示例市'},
    {id: 'bad'},
  ],
  links: [{from: 'e1', to: 'west', kind: '共建'}],
};

describe('branches that are fetched when they are opened', () => {
  const {fetch} = window;
  let asked: Asked[];

  beforeEach(() => {
    asked = [];
    window.fetch = (input, init) =>
      new Promise((resolve, reject) => {
        const signal = init!.signal!;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        asked.push({
          url: input instanceof Request ? input.url : String(input),
          signal,
          answer: (body, answered) => resolve(Response.json(body, answered)),
        });
      });
  });
  afterEach(async () => {
    fixtureCleanup();
    // A source ends within the task that its last widget left in.
    await Promise.resolve();
    window.fetch = fetch;
  });

  const settled = async (el: OrgTreeElement) => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    await el.updateComplete;
  };
  const item = (el: OrgTreeElement, name: string) =>
    el.shadowRoot!.querySelector<HTMLElement>(`[role=treeitem][title='${name}']`);
  const toggle = async (el: OrgTreeElement, name: string) => {
    item(el, name)!.querySelector<HTMLElement>('.toggle')!.click();
    await settled(el);
  };
  const next = (path: string) => asked.findLast(({url}) => url === new URL(path, document.baseURI).href)!;

  async function drawn(attributes: Record<string, string> = {}) {
    const el = document.createElement('dj-org-tree');
    el.remember = 'off';
    el.src = ROOT;
    for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
    const place = await fixture<HTMLElement>(html`<div>${el}</div>`);
    el.style.width = '744px';
    el.style.height = '402px';
    await settled(el);
    next(ROOT).answer(city);
    await settled(el);
    return {el, place};
  }

  it('offers to open what is counted or promised, and asks for nothing before', async () => {
    const {el} = await drawn();
    expect(item(el, '东区')!.ariaExpanded).to.equal('false');
    expect(item(el, '东区')!.querySelector('.toggle')!.textContent.trim()).to.equal('+2');
    expect(item(el, '空区')!.querySelector('.toggle')).to.be.null;
    expect(asked.map(({url}) => url)).to.deep.equal([new URL(ROOT, document.baseURI).href]);
  });

  it('is busy while it asks, then opens with every row drawn or reported', async () => {
    const {el} = await drawn();
    const toggled: unknown[] = [];
    el.addEventListener('dj-toggle', ({detail}) => toggled.push(detail));
    await toggle(el, '东区');
    expect(toggled).to.deep.equal([{id: 'east', open: true}]);
    expect(item(el, '东区')!.ariaBusy).to.equal('true');
    expect(item(el, '东区')!.textContent).to.contain('下级加载中');
    await expect(el).to.be.accessible();

    const load = new Promise<LoadDetail>((resolve) =>
      el.addEventListener('dj-load', ({detail}) => resolve(detail), {once: true}),
    );
    next('/feeds/east.json').answer(east);
    await settled(el);
    expect(item(el, '东区')!.ariaBusy).to.be.null;
    expect(item(el, '东区')!.ariaExpanded).to.equal('true');
    expect(item(el, '东一街道')!.ariaLevel).to.equal('3');
    expect(item(el, '东二街道')!.ariaPosInSet).to.equal('2');
    const {items, issues} = await load;
    // Of 4 + 4 rows and a tie, a name that is missing and an id that is taken are set aside.
    expect(items + issues.filter((issue) => !issue.drawn).length).to.equal(9);
    expect(issues.map(({path}) => path)).to.deep.equal([
      'childrenSrc(east).orgs[2].id',
      'childrenSrc(east).orgs[3].name',
    ]);
  });

  it('finds the branches of a branch from its own address', async () => {
    const {el} = await drawn();
    await toggle(el, '东区');
    next('/feeds/east.json').answer(east);
    await settled(el);
    await toggle(el, '东一街道');
    next('/feeds/streets/e1.json').answer({orgs: [{id: 'e11', name: '东一居民区'}]});
    await settled(el);
    expect(item(el, '东一居民区')!.ariaLevel).to.equal('4');
  });

  it('shows what could not be had in its place, and asks again there', async () => {
    const {el} = await drawn();
    const errors: string[] = [];
    el.addEventListener('dj-error', ({detail}) => errors.push(detail.kind));
    await toggle(el, '东区');
    next('/feeds/east.json').answer({}, {status: 500});
    await settled(el);
    expect(item(el, '东区')!.textContent).to.contain('下级加载失败');
    expect(item(el, '东区')!.ariaExpanded).to.equal('false');
    expect(errors).to.deep.equal(['http']);
    expect(el.dataset['state']).to.equal('ready');
    await toggle(el, '东区');
    next('/feeds/east.json').answer({code: 401, msg: '未登录'});
    await settled(el);
    expect(item(el, '东区')!.textContent).to.contain('下级加载失败');
    await toggle(el, '东区');
    next('/feeds/east.json').answer(east);
    await settled(el);
    expect(item(el, '东一街道')).to.exist;
    expect(item(el, '东区')!.textContent).not.to.contain('失败');
  });

  it('asks no other origin, unless the page allows it', async () => {
    const {el} = await drawn();
    await toggle(el, '西区');
    expect(asked).to.have.length(1);
    expect(item(el, '西区')!.textContent).to.contain('下级加载失败');
    el.childrenOrigins = 'https://elsewhere.invalid';
    await toggle(el, '西区');
    expect(asked.at(-1)!.url).to.equal('https://elsewhere.invalid/west.json');
  });

  it('keeps its branches when the feed is refreshed, unless it names them no more', async () => {
    const {el} = await drawn();
    await toggle(el, '东区');
    next('/feeds/east.json').answer(east);
    await settled(el);
    el.reload();
    await settled(el);
    next(ROOT).answer({orgs: [...city.orgs, {id: 'south', name: '南区', parent: 'city'}]});
    await settled(el);
    expect(item(el, '南区')).to.exist;
    expect(item(el, '东一街道')).to.exist;
    el.reload();
    await settled(el);
    next(ROOT).answer({
      orgs: city.orgs.map((org) => (org.id === 'east' ? {...org, childrenSrc: 'e.json'} : org)),
    });
    await settled(el);
    expect(item(el, '东一街道')).not.to.exist;
    expect(item(el, '东区')!.ariaExpanded).to.equal('false');
  });

  it('gives up what is under way when it leaves the page, and asks again when it is back', async () => {
    const {el, place} = await drawn();
    await toggle(el, '东区');
    const first = next('/feeds/east.json');
    el.remove();
    await Promise.resolve();
    expect(first.signal.aborted).to.be.true;
    expect(sourceCount()).to.equal(0);
    place.append(el);
    await settled(el);
    next('/feeds/east.json').answer(east);
    await settled(el);
    expect(item(el, '东一街道')).to.exist;
  });

  it('asks as the page says: the hook adds what it adds to the feed', async () => {
    const {el} = await drawn();
    const urls: string[] = [];
    el.request = (url) => {
      urls.push(url);
      return {};
    };
    await settled(el);
    next(ROOT).answer(city);
    await settled(el);
    await toggle(el, '东区');
    expect(urls.at(-1)).to.equal(new URL('/feeds/east.json', document.baseURI).href);
  });

  it('forgets them when another feed comes', async () => {
    const {el} = await drawn();
    await toggle(el, '东区');
    next('/feeds/east.json').answer(east);
    await settled(el);
    el.data = city;
    await settled(el);
    expect(item(el, '东一街道')).not.to.exist;
    expect(sourceCount()).to.equal(0);
  });
});
