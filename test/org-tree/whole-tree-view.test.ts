import {expect, fixture, html} from '@open-wc/testing';
import '../../src/org-tree.js';
import type {OrgTreeElement} from '../../src/org-tree.js';
import {row} from './feeds.js';

async function drawn(count: number, lang = 'zh-Hans') {
  const el = await fixture<OrgTreeElement>(
    html`<dj-org-tree toolbar lang=${lang} layout="indented" .data=${row(count)}></dj-org-tree>`,
  );
  el.style.width = '600px';
  el.style.height = '320px';
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await el.updateComplete;
  return el;
}

const progressIn = (el: OrgTreeElement) => el.renderRoot.querySelector('progress');

function progressOf(el: OrgTreeElement) {
  return new Promise<HTMLProgressElement>((resolve) => {
    const observer = new MutationObserver(() => {
      const progress = progressIn(el);
      if (!progress) return;
      observer.disconnect();
      resolve(progress);
    });
    observer.observe(el.renderRoot, {childList: true, subtree: true});
  });
}

const outcome = (file: Promise<Blob>) =>
  file.then(
    () => 'made',
    (error: Error) => error.name,
  );

describe('a file of all of a tree', function () {
  this.timeout(30_000);

  it('says how far it is, and no more when it is made', async () => {
    const el = await drawn(300);
    const file = outcome(el.exportImage({type: 'svg', area: 'whole'}));
    const progress = await progressOf(el);
    expect(progress.ariaLabel).to.match(/^正在生成文件，已完成\d+%$/);
    expect(await file).to.equal('made');
    await el.updateComplete;
    expect(progressIn(el)).to.equal(null);
  });

  it('is stopped by its button', async () => {
    const el = await drawn(2000);
    const file = outcome(el.exportImage({type: 'svg', area: 'whole'}));
    const button = (await progressOf(el)).closest('button')!;
    expect(button.textContent.trim()).to.equal('停止');
    button.click();
    expect(await file).to.equal('AbortError');
    await el.updateComplete;
    expect(progressIn(el)).to.equal(null);
    expect(el.renderRoot.querySelector('.backstage')).to.equal(null);
  });

  it('is stopped by the signal of a page, with its reason', async () => {
    const el = await drawn(2000);
    const stop = new AbortController();
    const file = outcome(el.exportImage({type: 'svg', area: 'whole', signal: stop.signal}));
    await progressOf(el);
    stop.abort(new RangeError('enough'));
    expect(await file).to.equal('RangeError');
    expect(el.renderRoot.querySelector('.backstage')).to.equal(null);
  });

  for (const [lang, heading, way] of [
    ['zh-Hans', '整图太大', '矢量图（SVG）'],
    ['zh-Hant', '整圖太大', '向量圖（SVG）'],
    ['en', 'Too large for one file', 'drawing (SVG)'],
  ] as const)
    it(`is refused where nothing could be made out, with another way, in ${lang}`, async () => {
      const el = await drawn(6000, lang);
      expect(await outcome(el.exportImage({type: 'png', area: 'whole'}))).to.equal('RangeError');
      await el.updateComplete;
      const panel = el.renderRoot.querySelector<HTMLElement>('[role=dialog]')!;
      expect(panel.ariaLabel).to.equal(heading);
      expect(panel.textContent).to.contain(way);
      expect(el.shadowRoot!.activeElement).to.equal(panel);
      panel.querySelector('button')!.click();
      await el.updateComplete;
      expect(el.renderRoot.querySelector('[role=dialog]')).to.equal(null);
    });

  it('leaves the picture of what is in view to be had', async () => {
    const el = await drawn(6000);
    expect(await outcome(el.exportImage({type: 'png'}))).to.equal('made');
    expect(await outcome(el.exportImage({type: 'svg', area: 'visible'}))).to.equal('made');
  });
});
