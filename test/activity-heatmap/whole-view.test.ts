import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/activity-heatmap.js';
import type {ActivityHeatmapElement} from '../../src/activity-heatmap.js';
import {demoFeed} from './feeds.js';

/** So many units, with a figure of their own for each month of two years. */
const units = (count: number) => ({
  source: '示例来源',
  days: Array.from({length: count * 24}, (_, n) => ({
    date: `${2022 + Math.floor((n % 24) / 12)}-${String(1 + (n % 12)).padStart(2, '0')}-15`,
    count: 1000 + n,
    org: `unit-${Math.floor(n / 24)}`,
    orgName: `示例单位${Math.floor(n / 24)}`,
  })),
});

async function drawn(data: unknown, attributes: Record<string, string>) {
  const el = await fixture<ActivityHeatmapElement>(
    html`<dj-activity-heatmap heading="一页" toolbar year="all" .data=${data}></dj-activity-heatmap>`,
  );
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.style.cssText = 'display: flex; width: 500px; height: 320px';
  await waitUntil(() => el.shadowRoot!.querySelector('[role=gridcell]'), 'no cells were drawn');
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await el.updateComplete;
  return el;
}

async function file(el: ActivityHeatmapElement, area: 'visible' | 'whole') {
  const text = await (await el.exportImage({type: 'svg', area})).text();
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const texts = [...svg.querySelectorAll('text')];
  const said = texts.map(({textContent}) => textContent);
  /** How far down a text stands, the last where there are several. */
  const topOf = (name: string) =>
    Number(texts.findLast((each) => each.textContent.trim().endsWith(name))!.getAttribute('y'));
  return {said, topOf, text: said.join(' '), height: Number(svg.getAttribute('height'))};
}

describe('all of a heatmap as a file', function () {
  this.timeout(20_000);

  it('has every figure of a matrix once, with heads, sums, heading and source', async () => {
    const el = await drawn(units(80), {view: 'matrix'});
    const [seen, whole] = [await file(el, 'visible'), await file(el, 'whole')];
    expect(seen.text).not.to.contain('示例单位79');
    for (const name of ['一页', '示例来源', '示例单位0', '示例单位40', '示例单位79'])
      expect(whole.text).to.contain(name);
    const figures = whole.said.filter((text) => /^[12],\d{3}$/.test(text));
    expect(figures).to.have.lengthOf(80 * 24);
    expect(new Set(figures)).to.have.lengthOf(80 * 24);
    expect(whole.said.filter((text) => text === '12月')).to.have.lengthOf(2);
    expect(whole.height).to.be.greaterThan(80 * 20);
    const order = ['12月', '示例单位0', '示例单位79', '合计', '示例来源'].map(whole.topOf);
    expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
    expect(new Set(order)).to.have.lengthOf(5);
  });

  it('has every year of a calendar, also those that were not drawn yet', async () => {
    const el = await drawn(await demoFeed('activities-years-sample'), {});
    const whole = await file(el, 'whole');
    for (let year = 2015; year <= 2024; year++) expect(whole.text).to.contain(`${year}年`);
    expect(whole.height).to.be.greaterThan(10 * 7 * 13);
    expect(el.shadowRoot!.querySelector('.backstage')).to.equal(null);
  });

  it('is the table while that stands in its place', async () => {
    const el = await drawn(units(80), {view: 'matrix'});
    el.shadowRoot!.querySelector<HTMLElement>('[part~=toolbar] [aria-label*="表格"]')!.click();
    await waitUntil(() => el.shadowRoot!.querySelector('[part=table]'), 'no table was drawn');
    const table = (await file(el, 'whole')).text.replaceAll(' ', '');
    const rows = el.shadowRoot!.querySelectorAll('tbody tr');
    for (const {cells} of [rows[0]!, rows[rows.length - 1]!] as HTMLTableRowElement[])
      for (const {textContent} of cells) expect(table).to.contain(textContent.trim());
    expect(table).to.contain('示例来源');
  });

  it('is refused when the picture changes meanwhile', async () => {
    const el = await drawn(units(80), {view: 'matrix'});
    const refused = el.exportImage({area: 'whole'}).then(
      () => 'drawn',
      ({name}: Error) => name,
    );
    await waitUntil(() => el.shadowRoot!.querySelector('.backstage .matrix'), 'nothing was laid out');
    el.data = units(3);
    expect(await refused).to.equal('AbortError');
  });

  it('is offered only where part of it is out of view', async () => {
    const offers = async (el: ActivityHeatmapElement) => {
      el.shadowRoot!.querySelector<HTMLElement>('[aria-label="下载"]')!.click();
      await waitUntil(() => el.shadowRoot!.querySelector('.choices button'), 'no list of files');
      await el.updateComplete;
      return [...el.shadowRoot!.querySelectorAll('.choices button')].length;
    };
    const [large, small] = [
      await drawn(units(80), {view: 'matrix'}),
      await drawn(units(2), {view: 'matrix'}),
    ];
    small.style.width = '2000px';
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    expect(await offers(large)).to.be.greaterThan(await offers(small));
  });
});
