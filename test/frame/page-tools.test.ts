import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/honours-board.js';
import type {HonoursBoardElement} from '../../src/honours-board.js';

const data = {honours: [{title: '示例品牌', category: '品牌项目'}]};

async function drawn() {
  const el = await fixture<HonoursBoardElement>(
    html`<dj-honours-board toolbar heading="荣誉" .data=${data}></dj-honours-board>`,
  );
  await el.updateComplete;
  const root = el.renderRoot as ShadowRoot;
  return {
    el,
    root,
    menu: root.querySelector('details')!,
    opener: root.querySelector<HTMLElement>('summary[aria-label="下载"]')!,
    choices: () =>
      [...root.querySelectorAll<HTMLButtonElement>('details button')].map((each) => each.textContent.trim()),
  };
}

/** The next file that the page is handed. */
async function saved(choose: () => void) {
  const file = new Promise<string>((resolve) => {
    addEventListener(
      'click',
      (event) => {
        const link = event.composedPath()[0];
        if (!(link instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        resolve(link.download);
      },
      {capture: true},
    );
  });
  // A link outside of the page clicks where nobody listens.
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    document.body.append(this);
    click.call(this);
    this.remove();
  };
  choose();
  const name = await file;
  HTMLAnchorElement.prototype.click = click;
  return name;
}

describe('the list of files', () => {
  it('offers table, picture, drawing and paper, and is accessible', async () => {
    const {el, opener, choices} = await drawn();
    opener.click();
    expect(choices()).to.deep.equal(['表格（CSV）', '图片（PNG）', '矢量图（SVG）', '打印…']);
    await expect(el).to.be.accessible();
  });

  it('hands over the file that is chosen, and closes', async () => {
    const {root, opener, menu} = await drawn();
    for (const [at, ending] of ['csv', 'png', 'svg'].entries()) {
      opener.click();
      expect(await saved(() => root.querySelectorAll<HTMLElement>('details button')[at]!.click())).to.equal(
        `荣誉榜.${ending}`,
      );
      expect(menu.open).to.be.false;
      expect(root.activeElement).to.equal(opener);
    }
  });

  it('closes on Escape and gives the focus back', async () => {
    const {root, opener, menu} = await drawn();
    opener.focus();
    await sendKeys({press: 'Enter'});
    expect(menu.open).to.be.true;
    await sendKeys({press: 'Tab'});
    expect(root.activeElement!.textContent.trim()).to.equal('表格（CSV）');
    await sendKeys({press: 'Escape'});
    expect(menu.open).to.be.false;
    expect(root.activeElement).to.equal(opener);
  });

  it('closes when the focus goes elsewhere', async () => {
    const {opener, menu} = await drawn();
    opener.focus();
    opener.click();
    opener.blur();
    expect(menu.open).to.be.false;
  });

  it('offers the rows, as a file and on paper, while the table is shown', async () => {
    const {el, root, choices} = await drawn();
    root.querySelector<HTMLElement>('[aria-label="以表格查看"]')!.click();
    await el.updateComplete;
    expect(choices()).to.deep.equal(['表格（CSV）', '打印…']);
  });
});
