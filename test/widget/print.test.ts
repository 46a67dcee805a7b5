import {expect, fixture, html} from '@open-wc/testing';
import '../../src/activity-heatmap.js';
import '../../src/honours-board.js';
import '../../src/org-tree.js';
import type {OrgTreeElement} from '../../src/org-tree.js';
import {row} from '../org-tree/feeds.js';

async function drawn(theme = 'auto') {
  const el = await fixture<OrgTreeElement>(
    html`<dj-org-tree
      heading="一页"
      toolbar
      theme=${theme}
      text="horizontal"
      .data=${{...row(40), source: '示例来源'}}
    ></dj-org-tree>`,
  );
  el.style.width = '500px';
  el.style.height = '320px';
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await el.updateComplete;
  return el;
}

/** What comes to stand in a place. */
const arrival = <T extends Element>(place: Node, find: () => T | null | undefined) =>
  new Promise<T>((resolve) => {
    const look = () => {
      const found = find();
      if (found) resolve(found);
      return found;
    };
    if (look()) return;
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(place, {childList: true});
  });

async function asked(el: OrgTreeElement) {
  const done = el.print();
  const root = el.renderRoot as ShadowRoot;
  const place = await arrival(root, () =>
    [...root.children].find((each) => each.shadowRoot?.querySelector('dialog')),
  );
  const dialog = place.shadowRoot!.querySelector('dialog')!;
  const option = (label: string) =>
    [...dialog.querySelectorAll('label')].find(({textContent}) => textContent.trim() === label)!;
  const button = (label: string) =>
    [...dialog.querySelectorAll('button')].find(({textContent}) => textContent.trim() === label)!;
  return {done, place, dialog, option, button, said: () => dialog.querySelector('output')!.textContent};
}

/** The sheets that the browser is handed when a button is pressed, and the colours on them. */
async function handedBy(button: HTMLButtonElement) {
  const handed = arrival(document.body, () => document.querySelector('iframe:last-of-type')).then(
    (frame) =>
      new Promise<Document>((resolve) => {
        const {contentWindow, contentDocument} = frame as HTMLIFrameElement;
        contentWindow!.print = () => {
          resolve(contentDocument!);
          contentWindow!.dispatchEvent(new Event('afterprint'));
        };
      }),
  );
  button.click();
  return handed;
}
const fillsOf = (sheets: Document) =>
  new Set([...sheets.querySelectorAll('text')].map((each) => each.getAttribute('fill')));

describe('printing', function () {
  this.timeout(20_000);

  it('lays what the colours mean beneath all of a picture', async () => {
    const days = Array.from({length: 40}, (_, n) => ({date: '2024-05-01', count: n, kind: `类别${n}`}));
    const el = await fixture<OrgTreeElement>(
      html`<dj-activity-heatmap
        heading="一页"
        view="matrix"
        rows="kind"
        .data=${{days}}
      ></dj-activity-heatmap>`,
    );
    el.style.cssText = 'display: flex; width: 500px; height: 320px';
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    await el.updateComplete;
    const {button, done} = await asked(el);
    const sheets = await handedBy(button('打印'));
    await done;
    const texts = [...sheets.querySelectorAll('text')];
    const top = (text: string) =>
      Number(texts.find(({textContent}) => textContent.trim() === text)!.getAttribute('y'));
    expect(top('类别39')).to.be.above(top('类别0'));
    expect(top('无活动')).to.be.above(top('类别39'));
  });

  it('asks for paper and says how many pages that makes', async () => {
    const {place, dialog, option, button, said, done} = await asked(await drawn());
    expect(dialog.matches(':modal')).to.be.true;
    expect(said()).to.equal('共1页');
    option('便于阅读，分页拼接').click();
    const onA4 = said();
    expect(onA4).to.match(/^最多\d+页（横\d+×纵1，/);
    option('A3').click();
    expect(said()).not.to.equal(onA4);
    await expect(place).to.be.accessible();
    button('取消').click();
    await done;
    expect(place.isConnected).to.be.false;
  });

  it('hands sheets with all of the picture to the print dialog of the browser', async () => {
    const {option, button, done} = await asked(await drawn());
    option('便于阅读，分页拼接').click();
    const sheets = await handedBy(button('打印'));
    await done;
    expect(sheets.querySelectorAll('body > svg').length).to.be.greaterThan(1);
    expect(sheets.title).to.equal('一页');
    for (const said of ['示例支部0', '示例支部39', '示例来源', '第1行第2列'])
      expect(sheets.body.textContent).to.contain(said);
    expect(sheets.querySelector('[style]')).to.equal(null);
    expect(sheets.defaultView).to.equal(null);
  });

  it('prints the table while that is shown, with the rows that are out of view', async () => {
    const el = await drawn();
    const root = el.renderRoot as ShadowRoot;
    root.querySelector<HTMLElement>('[aria-label="以表格查看"]')!.click();
    await el.updateComplete;
    const table = root.querySelector<HTMLElement>('.table')!;
    expect(table.scrollHeight, 'rows are out of view').to.be.greaterThan(table.clientHeight);
    table.scrollTop = table.scrollHeight;
    const {button, done} = await asked(el);
    const sheets = await handedBy(button('打印'));
    await done;
    const texts = [...sheets.querySelectorAll('text')];
    const head = root.querySelector('th .sort')!.textContent.trim();
    const [heads, first, last] = [head, '示例支部0', '示例支部39'].map((said) => {
      const found = texts.filter(({textContent}) => textContent.trim() === said);
      expect(found, said).to.have.lengthOf(1);
      return Number(found[0]!.getAttribute('y'));
    });
    expect([heads, first, last]).to.deep.equal([heads, first, last].toSorted((a, b) => a! - b!));
    expect(sheets.querySelectorAll('path[stroke-dasharray]'), 'no cards').to.have.lengthOf(0);
    expect(root.querySelector('.backstage')).to.equal(null);
  });

  it('is ink on white paper, whatever the screen shows, unless a reader wants its colours', async () => {
    const light = await asked(await drawn('light'));
    const usual = fillsOf(await handedBy(light.button('打印')));
    for (const theme of ['dark', 'red']) {
      const el = await drawn(theme);
      const ink = await asked(el);
      expect(fillsOf(await handedBy(ink.button('打印'))), theme).to.deep.equal(usual);
      await ink.done;
      expect(el.getAttribute('theme'), 'the screen is as it was').to.equal(theme);
      const same = await asked(el);
      same.option('与屏幕相同').click();
      expect(fillsOf(await handedBy(same.button('打印'))), theme).not.to.deep.equal(usual);
      await same.done;
    }
  });

  it('says how far it is, and is stopped by its button, also when only sheets are still to be made', async () => {
    const el = await drawn();
    const {option, button, done} = await asked(el);
    option('便于阅读，分页拼接').click();
    const progress = () => el.renderRoot.querySelector('progress');
    const near = new Promise<HTMLProgressElement>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!progress() || progress()!.value < 70) return;
        observer.disconnect();
        resolve(progress()!);
      });
      observer.observe(el.renderRoot, {childList: true, subtree: true, attributes: true});
    });
    // However fast the machine is, there is a turn for whoever wants to stop it.
    const {now} = performance;
    let time = 0;
    performance.now = () => (time += 30);
    const ended = done.then(
      () => 'printed',
      (error: Error) => error.name,
    );
    button('打印').click();
    (await near).closest('button')!.click();
    expect(await ended).to.equal('AbortError');
    performance.now = now;
    await el.updateComplete;
    expect(progress()).to.equal(null);
    expect(document.querySelector('iframe')).to.equal(null);
  });
});
