import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {WidgetElement} from '../../src/widget/widget-element.js';

const feed = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../demo/feeds/${name}.json`, import.meta.url))).json();

async function drawn(tag: string, name: string) {
  const el = document.createElement(tag) as WidgetElement<unknown>;
  el.data = await feed(name);
  el.toolbar = true;
  el.heading = '一页';
  el.style.width = '744px';
  await fixture(html`<div>${el}</div>`);
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await el.updateComplete;
  return el;
}

const parsed = async (blob: Blob) =>
  new DOMParser().parseFromString(await blob.text(), 'image/svg+xml').documentElement;

for (const [tag, name, said] of [
  ['dj-org-tree', 'baoshanlu-2019', '宝山路街道党工委'],
  ['dj-member-growth', 'growth-baoshanlu-sample', '2015'],
  ['dj-activity-heatmap', 'activities-2019-sample', '12月'],
  ['dj-honours-board', 'huangpu-2024', '思南读书会'],
] as const)
  describe(`<${tag}> as a file`, () => {
    it('is SVG whose text is text, with heading, date and source, and without tools', async () => {
      const el = await drawn(tag, name);
      const blob = await el.exportImage({type: 'svg'});
      expect(blob.type).to.match(/^image\/svg\+xml/);
      const file = await parsed(blob);
      expect(file.localName).to.equal('svg');
      expect(file.querySelector('title')!.textContent).to.equal('一页');
      const texts = [...file.querySelectorAll('text')].map(({textContent}) => textContent);
      expect(texts).to.include('一页');
      expect(texts.join('')).to.contain(said);
      expect(texts.join('')).to.contain('来源').and.not.contain('下载');
    });

    it('is PNG at the scale that is asked for', async () => {
      const el = await drawn(tag, name);
      const image = await createImageBitmap(await el.exportImage({scale: 1}));
      expect([image.width, image.height]).to.deep.equal([
        Math.round(el.getBoundingClientRect().width),
        Math.round(el.renderRoot.querySelector('.frame')!.getBoundingClientRect().height),
      ]);
    });

    it('asks for no other file and runs nothing', async () => {
      const file = await parsed(await (await drawn(tag, name)).exportImage({type: 'svg'}));
      const names = new Set([...file.querySelectorAll('*')].map(({localName}) => localName));
      for (const active of ['script', 'foreignObject', 'a', 'use', 'style'])
        expect(names).not.to.include(active);
      const refers = [...file.querySelectorAll('*')].flatMap((each) =>
        [...each.attributes].filter(({name: key}) => /href|^on|style/i.test(key)).map(({value}) => value),
      );
      expect(refers.filter((value) => !value.startsWith('data:image/png'))).to.deep.equal([]);
    });
  });
