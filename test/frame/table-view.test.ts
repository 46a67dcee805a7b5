import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/honours-board.js';
import type {HonoursBoardElement} from '../../src/honours-board.js';

const titles = ['中山故事', '阿姨帮帮团', '青云驿站'];
const honours = Array.from({length: 250}, (_, i) => ({
  title: titles[i] ?? `项目${i}`,
  date: i === 1 ? '2024-06-24' : '2019',
}));

async function tableOf(data: unknown) {
  const el = await fixture<HonoursBoardElement>(
    html`<dj-honours-board toolbar heading="荣誉" .data=${data}></dj-honours-board>`,
  );
  await el.updateComplete;
  const root = el.renderRoot as ShadowRoot;
  root.querySelector<HTMLElement>('[aria-label="以表格查看"]')!.click();
  await el.updateComplete;
  const heading = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('th[scope=col]')].find((th) => th.textContent.trim() === name)!;
  return {
    el,
    root,
    heading,
    async press(name: string) {
      heading(name).querySelector('button')!.click();
      await el.updateComplete;
    },
    names: () => Array.from(root.querySelectorAll('tbody th'), (th) => th.textContent),
    page: () => root.querySelector('.pager span')?.textContent,
  };
}

describe('the table view', () => {
  it('sorts by the headings of its columns, which are buttons and say so', async () => {
    const {heading, names, press} = await tableOf({honours: honours.slice(0, 3)});
    expect(heading('名称').getAttribute('aria-sort')).to.equal(null);
    await press('名称');
    expect(names()).to.deep.equal(['阿姨帮帮团', '青云驿站', '中山故事']);
    expect(heading('名称').getAttribute('aria-sort')).to.equal('ascending');
    await press('名称');
    expect(names()).to.deep.equal(['中山故事', '青云驿站', '阿姨帮帮团']);
    expect(heading('名称').getAttribute('aria-sort')).to.equal('descending');
    await press('名称');
    expect(names()).to.deep.equal(titles);
    await press('日期');
    await press('日期');
    expect(names()[0]).to.equal('阿姨帮帮团');
    expect(heading('名称').getAttribute('aria-sort')).to.equal(null);
  });

  it('sorts all pages, begins at the first, and keeps the order from page to page', async () => {
    const {root, el, names, page, press} = await tableOf({honours});
    root.querySelector<HTMLElement>('.pager [aria-label="下一页"]')!.click();
    await el.updateComplete;
    expect(page()).to.contain('2');
    await press('日期');
    await press('日期');
    expect(page()).to.contain('1');
    expect(names()[0]).to.equal('阿姨帮帮团');
    root.querySelector<HTMLElement>('.pager [aria-label="下一页"]')!.click();
    await el.updateComplete;
    expect(names()).to.have.lengthOf(100);
    expect(names()).to.not.include('阿姨帮帮团');
  });

  it('is sorted by keyboard, and the focus stays', async () => {
    const {root, heading, names, el} = await tableOf({honours: honours.slice(0, 3)});
    heading('名称').querySelector('button')!.focus();
    await sendKeys({press: 'Enter'});
    await el.updateComplete;
    expect(names()[0]).to.equal('阿姨帮帮团');
    expect(root.activeElement).to.equal(heading('名称').querySelector('button'));
  });

  it('is accessible when it is sorted', async () => {
    const {el, press} = await tableOf({honours: honours.slice(0, 3)});
    await press('名称');
    await expect(el).to.be.accessible();
  });

  it('begins in its own order in another feed', async () => {
    const {el, root, press} = await tableOf({honours: honours.slice(0, 3)});
    await press('名称');
    el.data = {honours: honours.slice(0, 2)};
    await el.updateComplete;
    expect(root.querySelector('[aria-sort]')).to.equal(null);
  });
});
