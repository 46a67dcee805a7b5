import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {HonoursBoardElement} from '../../src/honours-board.js';
import '../../src/honours-board.js';
import sample from '../../demo/feeds/honours-sample.json' with {type: 'json'};

const many = {
  honours: Array.from({length: 10_000}, (_, index) => ({
    title: `荣誉 ${index}`,
    date: String(2000 + (index % 20)),
    recipients: [{name: `第${index % 2000}党支部`}],
  })),
};

async function board(data: unknown, attributes: Record<string, string> = {}) {
  const el = document.createElement('dj-honours-board');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.data = data;
  el.style.cssText = 'width: 744px; height: 402px';
  await fixture(html`<div>${el}</div>`);
  await settled(el);
  return el;
}
async function settled(el: HonoursBoardElement) {
  await nextFrame();
  await nextFrame();
  await el.updateComplete;
}
const all = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const labels = (el: Element, selector: string) => all(el, selector).map(({ariaLabel}) => ariaLabel);
const texts = (el: Element, selector: string) =>
  all(el, selector).map(({textContent}) => textContent.trim().replace(/\s+/g, ' '));
const received = (...names: string[]) => ({
  honours: names.map((name, index) => ({
    id: String(index),
    title: `荣誉${index}`,
    date: '2024',
    recipients: [{name}],
  })),
});

describe('the plaques of a board', () => {
  it('stand within it, also in groups that are moved together', async () => {
    const group = (category: string, count: number) =>
      Array.from({length: count}, (_, index) => ({title: `${category}第${index + 1}项`, category}));
    const el = await board(
      {honours: [...group('品牌项目', 10), ...group('百优支部', 1), ...group('重点项目', 10)]},
      {display: 'wall'},
    );
    // Heights at which gaps are narrowed so that all stand on one page are among these.
    for (let height = 660; height <= 760; height += 10) {
      Object.assign(el.style, {width: '1600px', height: `${height}px`});
      await settled(el);
      await settled(el);
      const {scrollHeight, clientHeight} = all(el, '.board')[0]!;
      expect(scrollHeight, `of ${height}`).to.be.at.most(clientHeight);
    }
  });
});

describe('the ranking of a board', () => {
  it('is a list of recipients that knows its full size, with rank, number and years', async () => {
    const el = await board(sample, {layout: 'ranking'});
    const rows = all(el, '.standings li');
    expect(rows[0]!.getAttribute('aria-setsize')).to.equal('18');
    expect(texts(el, '.standings .many').slice(0, 3)).to.deep.equal(['5项', '5项', '4项']);
    expect(labels(el, '.rank').slice(0, 4)).to.deep.equal(['第1名', '第2名', '并列第3名', '并列第3名']);
    expect(texts(el, '.years')[0]).to.equal('2017–2021年');
    await expect(el).to.be.accessible();
  });

  it('says so where no honour names a recipient', async () => {
    const el = await board({honours: [{title: '示例荣誉'}]}, {layout: 'ranking'});
    expect(texts(el, '.message')).to.deep.equal(['这些荣誉没有写明获得者，无法排名。']);
  });

  it('marks what changed since the feed before, and says it in words', async () => {
    const el = await board(null, {layout: 'ranking'});
    const feed = document.createElement('script');
    feed.type = 'application/json';
    const refresh = async (...names: string[]) => {
      feed.textContent = JSON.stringify(received(...names));
      el.append(feed);
      await settled(el);
    };
    await refresh('甲', '甲', '乙');
    expect(all(el, '.move')).to.be.empty;
    await refresh('甲', '乙', '乙', '丙');
    expect(texts(el, '.move')).to.deep.equal(['▲1', '▼1', '新上榜']);
    expect(labels(el, '.move[role=img]')).to.deep.equal(['上升1位', '下降1位']);
    await refresh('甲', '乙', '乙', '丙');
    expect(texts(el, '.move'), 'the same again changes nothing').to.have.members(['▲1', '▼1', '新上榜']);
  });

  it('leads from a recipient to its honours, from there to one of them, and back to the row', async () => {
    const el = await board(sample, {layout: 'ranking'});
    const [row] = all(el, '.standing');
    row!.focus();
    await sendKeys({press: 'Enter'});
    await settled(el);
    const [panel] = all(el, '[role=dialog]');
    expect(panel!.ariaLabel).to.equal('示例单位 11');
    expect(all(el, '.received li')).to.have.length(5);
    expect(texts(el, '.note')[0]).to.equal('5项·2017–2021年');
    all(el, '.received button')[0]!.click();
    await settled(el);
    expect(all(el, '[role=dialog]')[0]!.ariaLabel).to.match(/^示例/);
    expect(texts(el, 'dt')).to.include('获得者');
    await sendKeys({press: 'Escape'});
    await settled(el);
    expect(el.shadowRoot!.activeElement).to.equal(row);
  });

  it('shows the newest of very many honours, and the way to all of them', async () => {
    const el = await board(received(...Array<string>(200).fill('甲')), {layout: 'ranking'});
    all(el, '.standing')[0]!.click();
    await settled(el);
    expect(all(el, '.received li')).to.have.length(60);
    all(el, '.panel .more button')[0]!.click();
    await settled(el);
    expect(all(el, '[role=dialog]')).to.be.empty;
  });

  it('draws of 2,000 recipients those in view', async () => {
    const el = await board(many, {layout: 'ranking'});
    expect(all(el, '.standings li').length).to.be.within(1, 40);
  });
});

describe('the timeline of a board', () => {
  it('has the newest year first, each a heading over a list', async () => {
    const el = await board(sample, {layout: 'timeline'});
    expect(texts(el, '.when').slice(0, 2)).to.deep.equal(['2024年', '2023年']);
    expect(all(el, '.milestone ul').map(({ariaLabel}) => ariaLabel)[0]).to.equal('2024年，4项');
    await expect(el).to.be.accessible();
  });

  it('folds a long year, opens it, and comes back', async () => {
    const el = await board(many, {layout: 'timeline'});
    const [others] = all(el, '.others');
    expect(others!.ariaLabel).to.match(/^2019年另有\d{3}项$/);
    others!.click();
    await settled(el);
    expect(el.year).to.equal('2019');
    expect(el.shadowRoot!.activeElement!.className).to.equal('board');
    expect(all(el, '.others')).to.be.empty;
    all(el, '.milestone h3 button')[0]!.click();
    await settled(el);
    expect(el.year).to.equal('');
  });

  it('opens an entry', async () => {
    const el = await board(sample, {layout: 'timeline'});
    all(el, '.entry')[0]!.click();
    await settled(el);
    expect(all(el, '[role=dialog]')[0]!.ariaLabel).to.equal('示例读书会 01');
  });

  it('draws of 10,000 honours those of a page', async () => {
    const el = await board(many, {layout: 'timeline'});
    expect(all(el, '.entry').length).to.be.within(1, 60);
  });
});

describe('a recipient in the list', () => {
  it('leads to its honours', async () => {
    const el = await board(sample, {layout: 'list'});
    all(el, '.recipient')[0]!.click();
    await settled(el);
    expect(all(el, '[role=dialog]')[0]!.ariaLabel).to.equal('示例单位 16');
    expect(all(el, '.received li')).to.have.length(5);
  });
});
