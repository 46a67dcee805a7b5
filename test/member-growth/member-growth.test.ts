import {expect, fixture, fixtureSync, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse, resetMouse} from '@web/test-runner-commands';
import oneStep from '../../demo/feeds/baoshanlu-2019.json' with {type: 'json'};
import baoshanlu from '../../demo/feeds/growth-baoshanlu-sample.json' with {type: 'json'};
import huangpu from '../../demo/feeds/growth-huangpu-sample.json' with {type: 'json'};
import {engine} from '../../src/charts/engine.js';
import '../../src/member-growth.js';
import {clock} from '../../src/widget/announcer.js';
import type {GrowthSelection, MemberGrowthElement} from '../../src/member-growth.js';

/** Of hosts, from the smallest promised to a screen of four times full HD. */
const SIZES = [
  [280, 240],
  [280, 400],
  [390, 300],
  [480, 400],
  [480, 480],
  [480, 560],
  [744, 402],
  [1920, 1080],
  [3840, 2160],
] as const;

const root = (el: Element) => el.shadowRoot!;
const plot = (el: Element) => root(el).querySelector<HTMLElement>('[role=application]')!;
const tooltip = (el: Element) => root(el).querySelector('[part=tooltip]');
const panel = (el: Element) => root(el).querySelector<HTMLElement>('[role=dialog]');
const heard = (el: Element) => root(el).querySelector('[role=status]')!.textContent;
const button = (el: Element, name: string) =>
  [...root(el).querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
  )!;
/** How many closed shapes are filled so. */
const fills = (el: Element, fill: string) =>
  [...root(el).querySelectorAll(`svg path[fill="${fill}"]`)].flatMap(
    (path) => path.getAttribute('d')!.match(/Z/g) ?? [],
  ).length;
/** Joins are the only filled shapes in this colour. */
const joins = (el: Element) => fills(el, 'rgb(174, 127, 24)');

async function drawn(el: MemberGrowthElement) {
  await waitUntil(() => root(el).querySelector('.chart svg path'), 'no chart was drawn');
  await el.updateComplete;
  return el;
}
const chartOf = async (data: unknown, lang = 'zh-Hans') =>
  drawn(
    await fixture<MemberGrowthElement>(
      html`<dj-member-growth lang=${lang} heading="成员单位增长" .data=${data}></dj-member-growth>`,
      {parentNode: room()},
    ),
  );
function room() {
  const parent = document.createElement('div');
  parent.style.width = '440px';
  document.body.append(parent);
  return parent;
}

describe('<dj-member-growth>', () => {
  const {now} = clock;
  let time = 0;
  // Nobody walks faster than once a second here; how announcements are spaced the announcer's own tests say.
  before(() => (clock.now = () => (time += 10_000)));
  after(() => (clock.now = now));
  afterEach(() => resetMouse());

  it('says the total and the last change in large figures', async () => {
    const el = await chartOf(oneStep);
    const hero = root(el).querySelector('[part=hero]')!.textContent.replaceAll(/\s+/g, ' ').trim();
    expect(hero).to.equal('35家成员单位 2019-04-12 签约仪式 +5');
  });

  it('says the picture in one sentence, on the chart itself', async () => {
    const el = await chartOf(huangpu);
    const ids = plot(el).getAttribute('aria-describedby')!.split(' ');
    const sentences = ids.map((id) => root(el).getElementById(id)!.textContent);
    expect(sentences[0]).to.equal('2014年至2024年，成员单位由21家增至66家，其间加入52家、退出7家。');
    expect(plot(el).getAttribute('aria-label')).to.equal('成员单位增长');
    expect(plot(el).getAttribute('aria-roledescription')).to.equal('图表');
  });

  it('is walked by arrow keys, each stop spoken, from the last day known', async () => {
    const el = await chartOf(baoshanlu);
    plot(el).focus();
    await sendKeys({press: 'ArrowLeft'});
    await el.updateComplete;
    expect(heard(el)).to.equal('2019年第2季度：总数35家，加入5家，退出0家，签约仪式。');
    await sendKeys({press: 'ArrowLeft'});
    await el.updateComplete;
    expect(heard(el)).to.equal('2019年第1季度：总数30家，加入0家，退出0家。');
    expect(tooltip(el)!.textContent).to.contain('2019年第1季度');
    await sendKeys({press: 'PageUp'});
    await el.updateComplete;
    expect(heard(el)).to.contain('联席会议起步');
    await sendKeys({press: 'End'});
    await el.updateComplete;
    expect(heard(el)).to.contain('没有数据');
  });

  it('hides its tooltip on Escape and when the focus goes', async () => {
    const el = await chartOf(baoshanlu);
    plot(el).focus();
    await sendKeys({press: 'Home'});
    await el.updateComplete;
    expect(tooltip(el)).to.exist;
    await sendKeys({press: 'Escape'});
    await el.updateComplete;
    expect(tooltip(el)).to.equal(null);
    await sendKeys({press: 'Home'});
    plot(el).blur();
    await el.updateComplete;
    expect(tooltip(el)).to.equal(null);
  });

  it('shows under the pointer what a screen reader is not told twice', async () => {
    const el = await chartOf(baoshanlu);
    const before = heard(el);
    const {left, top, width, height} = plot(el).getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left + width * 0.4), Math.round(top + height / 2)]});
    await waitUntil(() => tooltip(el));
    expect(tooltip(el)!.textContent).to.contain('2016年');
    expect(heard(el)).to.equal(before);
    const box = tooltip(el)!.getBoundingClientRect();
    expect(box.left).to.be.at.least(left);
    expect(box.right).to.be.at.most(left + width + 1);
  });

  it('tells what was chosen and lists who came and went', async () => {
    const el = await chartOf(huangpu);
    el.period = 'year';
    await el.updateComplete;
    plot(el).focus();
    const selected = oneEvent(el, 'dj-select');
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'Enter'});
    const {detail} = (await selected) as CustomEvent<GrowthSelection>;
    expect({...detail, units: detail.units.map(({change, date}) => `${change} ${date}`)}).to.deep.equal({
      date: '2024-01-01',
      until: '2024-12-31',
      total: 66,
      joined: 2,
      left: 0,
      units: ['joined 2024-06-24', 'joined 2024-06-24'],
    });
    await waitUntil(() => panel(el));
    expect(panel(el)!.querySelectorAll('li')).to.have.lengthOf(2);
    await waitUntil(() => root(el).activeElement === panel(el));
    await sendKeys({press: 'Escape'});
    await el.updateComplete;
    expect(panel(el)).to.equal(null);
    expect(root(el).activeElement).to.equal(plot(el));
  });

  it('forgets what was chosen, pointed at and hidden when another feed comes', async () => {
    const el = await chartOf(baoshanlu);
    button(el, '加入').click();
    plot(el).focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => root(el).activeElement === panel(el));
    plot(el).focus();
    await sendKeys({press: 'ArrowLeft'});
    await el.updateComplete;
    expect(tooltip(el)).to.exist;
    el.data = huangpu;
    await el.updateComplete;
    expect([panel(el), tooltip(el)]).to.deep.equal([null, null]);
    expect(heard(el)).to.contain(String(huangpu.units.length));
    el.data = baoshanlu;
    await waitUntil(() => button(el, '加入'));
    expect(button(el, '加入').getAttribute('aria-pressed')).to.equal('true');
  });

  it('opens no panel when the page prevents it', async () => {
    const el = await chartOf(huangpu);
    el.addEventListener('dj-select', (event) => event.preventDefault());
    plot(el).focus();
    await sendKeys({press: 'Enter'});
    await el.updateComplete;
    expect(panel(el)).to.equal(null);
  });

  it('hides and shows joins by its legend', async () => {
    const el = await chartOf(baoshanlu);
    const before = joins(el);
    expect(before).to.be.greaterThan(5);
    const toggle = button(el, '加入');
    expect(toggle.getAttribute('aria-pressed')).to.equal('true');
    toggle.click();
    await el.updateComplete;
    expect(toggle.getAttribute('aria-pressed')).to.equal('false');
    expect(joins(el)).to.equal(0);
    toggle.click();
    await el.updateComplete;
    expect(joins(el)).to.equal(before);
  });

  it('follows mode, theme and language', async () => {
    const el = await chartOf(baoshanlu);
    el.mode = 'total';
    await el.updateComplete;
    expect(joins(el)).to.equal(0);
    el.mode = 'both';
    el.theme = 'dark';
    await waitUntil(() => fills(el, 'rgb(234, 182, 69)') > 5, 'no bars in the colours of the dark theme');
    el.lang = 'en';
    await waitUntil(() => button(el, 'Joined'));
    expect(root(el).getElementById('summary')!.textContent).to.equal(
      'From 2014 to 2019 the membership went from 8 to 35 member units; 28 joined and 1 left.',
    );
  });

  it('falls back from bad attributes', async () => {
    const el = await fixture<MemberGrowthElement>(
      html`<dj-member-growth
        mode="3d"
        by="colour"
        period="week"
        from="soon"
        to="2024-13-45"
      ></dj-member-growth>`,
    );
    expect([el.mode, el.by, el.period, el.from]).to.deep.equal(['both', 'total', 'auto', '']);
    el.data = huangpu;
    await drawn(el);
    expect(root(el).getElementById('summary')!.textContent).to.contain('66家');
  });

  it('survives a move, a stay outside the page and display: none', async () => {
    const el = await chartOf(baoshanlu);
    const other = room();
    other.style.width = '700px';
    other.append(el);
    await waitUntil(() => root(el).querySelector('.chart svg')?.getAttribute('width') === '660');
    el.remove();
    expect(root(el).querySelector('.chart svg')).to.equal(null);
    el.style.display = 'none';
    document.body.append(el);
    await nextFrame();
    expect(root(el).querySelector('.chart svg')).to.equal(null);
    el.style.display = '';
    await drawn(el);
    el.remove();
  });

  it('says so when its engine cannot be loaded, keeps the figures, and tries again when asked', async () => {
    const {load, loaded} = engine;
    Object.assign(engine, {load: () => Promise.reject(new TypeError('no')), loaded: undefined});
    try {
      const el = await fixture<MemberGrowthElement>(
        html`<dj-member-growth toolbar .data=${baoshanlu}></dj-member-growth>`,
      );
      await waitUntil(() => root(el).querySelector('[role=alert]'));
      expect(root(el).querySelector('[role=alert]')!.textContent).to.contain('图形没有加载成功');
      expect(root(el).querySelector('[part=hero]')!.textContent).to.contain('35');
      expect(button(el, '以表格查看')).to.exist;
      engine.load = load;
      button(el, '立即重试').click();
      await drawn(el);
      expect(root(el).querySelector('[role=alert]')).to.equal(null);
    } finally {
      Object.assign(engine, {load, loaded});
    }
  });

  it('stands in the next frame, with no bones before it, when another has fetched its files', async () => {
    await drawn(
      await fixture<MemberGrowthElement>(html`<dj-member-growth .data=${baoshanlu}></dj-member-growth>`),
    );
    const el = fixtureSync<MemberGrowthElement>(
      html`<dj-member-growth .data=${baoshanlu}></dj-member-growth>`,
    );
    await nextFrame();
    expect(root(el).querySelector('.bones')).to.equal(null);
    expect(root(el).querySelector('.chart svg path')).to.exist;
  });

  it('shows bones after 300 ms, and its figures, while an engine is under way that never comes', async () => {
    const {load, loaded} = engine;
    Object.assign(engine, {load: () => new Promise(() => undefined), loaded: undefined});
    try {
      for (const theme of ['light', 'dark', 'red'] as const) {
        const el = fixtureSync<MemberGrowthElement>(
          html`<dj-member-growth theme=${theme} .data=${baoshanlu}></dj-member-growth>`,
        );
        expect(root(el).querySelector('[part=hero]')!.textContent).to.contain('35');
        const bones = root(el).querySelector<HTMLElement>('.bones')!;
        expect(bones.ariaBusy).to.equal('true');
        const appear = bones
          .getAnimations()
          .find((each) => (each as CSSAnimation).animationName === 'appear')!;
        appear.pause();
        appear.currentTime = 299;
        expect(getComputedStyle(bones).visibility).to.equal('hidden');
        appear.currentTime = 302;
        expect(getComputedStyle(bones).visibility, theme).to.equal('visible');
        const {fill} = getComputedStyle(bones.firstElementChild!);
        expect(fill).to.not.equal(getComputedStyle(root(el).querySelector('.frame')!).backgroundColor);
      }
    } finally {
      Object.assign(engine, {load, loaded});
    }
  });

  it('lets nothing overlap in any size', async () => {
    const el = await chartOf(baoshanlu);
    const box = (selector: string) => root(el).querySelector(selector)?.getBoundingClientRect();
    for (const display of ['page', 'wall'] as const)
      for (const [width, height] of SIZES) {
        Object.assign(el, {display});
        el.parentElement!.style.width = `${width}px`;
        el.style.height = `${height}px`;
        await el.updateComplete;
        const at = `${display} ${width}×${height}`;
        let free = box('header')!.bottom;
        for (const selector of ['.hero', '.plot', '.legend', 'footer']) {
          const {top, bottom, height: own} = box(selector) ?? new DOMRect();
          if (own === 0) continue;
          expect(top, `${selector} ${at}`).to.be.at.least(free - 0.5);
          free = bottom;
        }
      }
  });

  it('keeps its looks when the table has been seen', async () => {
    const el = await chartOf(baoshanlu);
    el.toolbar = true;
    await el.updateComplete;
    const before = getComputedStyle(root(el).querySelector('.chart')!).position;
    button(el, '以表格查看').click();
    await el.updateComplete;
    button(el, '以图形查看').click();
    await el.updateComplete;
    expect(before).to.equal('absolute');
    expect(getComputedStyle(root(el).querySelector('.chart')!).position).to.equal(before);
  });

  it('gives the periods in which something happened as a table', async () => {
    const el = await chartOf(oneStep);
    const text = await (await el.exportCSV()).text();
    expect(text.split('\r\n')).to.deep.equal([
      '时间,总数,加入,退出,节点',
      '2019年4月,35,5,0,签约仪式、授牌仪式',
      '',
    ]);
  });

  it('draws and exports a feed that writes 9999-12-31 for never', async () => {
    const el = await chartOf(
      '{"units":[{"id":"1","name":"a","joined":"2018-03-01","left":"9999-12-31"}],"targets":[{"date":"9999-12-31","total":3}]}',
    );
    el.to = '9999-12-31';
    await el.updateComplete;
    const csv = await (await el.exportCSV()).text();
    expect(csv.split('\r\n')[1]).to.equal('2018年3月,1,1,0,');
  });

  it('names a few of very many milestones, and says of how many', async () => {
    const milestones = Array.from({length: 3000}, (_, i) => ({date: '2019-04-12', label: `节点${i}`}));
    const el = await chartOf({...oneStep, milestones});
    plot(el).focus();
    await sendKeys({press: 'ArrowLeft'});
    await el.updateComplete;
    expect(heard(el)).to.contain('节点0、节点1、节点2、节点3、节点4等3000项');
    expect(tooltip(el)!.querySelectorAll('p')).to.have.lengthOf(5);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => panel(el));
    expect(panel(el)!.querySelectorAll('dd').length).to.be.below(210);
    expect(panel(el)!.textContent).to.contain('+2800');
  });

  it('is accessible with everything open', async () => {
    const el = await chartOf(huangpu);
    plot(el).focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => panel(el));
    await expect(el).to.be.accessible();
  });
});
