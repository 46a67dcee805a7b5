import {expect, fixture, html} from '@open-wc/testing';
import '../../src/org-tree.js';
import type {OrgTreeElement} from '../../src/org-tree.js';
import {row} from './feeds.js';

async function drawn(data: unknown, attributes: Record<string, string> = {}) {
  const el = await fixture<OrgTreeElement>(
    html`<dj-org-tree heading="一页" toolbar .data=${data}></dj-org-tree>`,
  );
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.style.width = '500px';
  el.style.height = '320px';
  await settled(el);
  return el;
}

async function settled(el: OrgTreeElement) {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await el.updateComplete;
}

async function file(el: OrgTreeElement, area: 'visible' | 'whole') {
  const text = await (await el.exportImage({type: 'svg', area})).text();
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const [width, height] = ['width', 'height'].map((side) => Number(svg.getAttribute(side))) as [
    number,
    number,
  ];
  return {svg, said: svg.textContent, width, height};
}

const many = {...row(70), source: '示例来源'};
const choices = (el: OrgTreeElement) =>
  [...el.renderRoot.querySelectorAll('.choices button')].map(({textContent}) => textContent.trim());

async function openFiles(el: OrgTreeElement) {
  const toggled = new Promise((resolve) =>
    el.renderRoot.querySelector('details.menu')!.addEventListener('toggle', resolve, {once: true}),
  );
  el.renderRoot.querySelector<HTMLElement>('[aria-label="下载"]')!.click();
  await toggled;
  await el.updateComplete;
}

describe('all of a tree as a file', function () {
  this.timeout(20_000);

  it('holds every open organisation, with heading and source, also those that are out of view', async () => {
    const el = await drawn(many, {text: 'horizontal'});
    const [seen, whole] = [await file(el, 'visible'), await file(el, 'whole')];
    expect(seen.said).not.to.contain('示例支部69');
    for (const name of ['一页', '示例党委', '示例支部0', '示例支部35', '示例支部69', '示例来源'])
      expect(whole.said).to.contain(name);
    expect(seen.width).to.equal(500);
    expect(whole.width).to.be.greaterThan(70 * 58);
    // Heading, two levels of cards and the foot, whatever height the widget has.
    expect(whole.height).to.be.within(150, 500);
  });

  it('joins each to the one above, in one group for each card', async () => {
    const el = await drawn(many, {text: 'horizontal'});
    const {svg} = await file(el, 'whole');
    const groups = [...svg.querySelectorAll('g')].filter(({textContent}) => /示例支部69/.test(textContent));
    expect(groups.length).to.be.greaterThan(0);
    const lines = [...svg.querySelectorAll('path[stroke]')].map((path) => path.getAttribute('d')!);
    expect(lines.join('').match(/M/g)!.length).to.be.at.least(70);
  });

  it('holds cards in reading order, however unlike neighbours look', async () => {
    const {orgs, ...feed} = row(9);
    const mixed = orgs.map((org, at) => ({
      ...org,
      ...(at % 2 === 1 && {status: 'notice', badges: ['示范']}),
    }));
    const el = await drawn({...feed, orgs: mixed}, {text: 'horizontal'});
    const {said} = await file(el, 'whole');
    expect(said.match(/示例支部\d/g)).to.deep.equal(Array.from({length: 9}, (_, at) => `示例支部${at}`));
  });

  it('has the type of the widget, whatever that of the page is', async () => {
    const el = await drawn(row(3));
    el.style.setProperty('--dj-font', 'monospace');
    const {svg} = await file(el, 'whole');
    const card = [...svg.querySelectorAll('text')].find(({textContent}) => textContent.includes('党委'))!;
    expect(card.closest('[font-family]')).to.equal(svg);
    expect(svg.getAttribute('font-family')).to.equal('monospace');
  });

  it('holds every row of a list', async () => {
    const el = await drawn(many, {layout: 'indented'});
    const {said} = await file(el, 'whole');
    expect(said).to.contain('示例支部69');
  });

  it('leaves nothing behind in the page', async () => {
    const el = await drawn(many);
    await el.exportImage({area: 'whole'});
    expect(el.renderRoot.querySelector('.backstage')).to.equal(null);
  });

  it('is given up when another feed comes meanwhile', async () => {
    const el = await drawn(many);
    const begun = new Promise<void>((resolve) =>
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve();
      }).observe(el.renderRoot, {childList: true, subtree: true}),
    );
    const promise = el.exportImage({area: 'whole', type: 'svg'}).then(
      () => 'made',
      (error: Error) => error.name,
    );
    await begun;
    el.data = row(3);
    expect(await promise).to.equal('AbortError');
    expect(el.renderRoot.querySelector('.backstage')).to.equal(null);
  });

  it('is offered where more is there than is seen', async () => {
    const large = await drawn(many);
    await openFiles(large);
    expect(choices(large)).to.include.members(['完整图片（PNG）', '完整矢量图（SVG）']);
    const small = await drawn(row(2));
    await openFiles(small);
    expect(choices(small)).not.to.include('完整图片（PNG）');
  });

  it('draws the nodes of a portal and leaves them in the page', async () => {
    const el = await drawn(row(2));
    el.card = ({name}) => Object.assign(document.createElement('b'), {textContent: `我的${name}`});
    await settled(el);
    const {said} = await file(el, 'whole');
    expect(said).to.contain('我的示例支部1');
    expect([...el.renderRoot.querySelectorAll('b')].map((each) => each.textContent)).to.include(
      '我的示例支部1',
    );
  });
});
