import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/org-tree.js';
import type {OrgTreeElement} from '../../src/org-tree.js';

/** Five levels below the country, and a tie from the lowest to another province. */
const rows = [
  ['86', '中国'],
  ['31', '上海市', '86'],
  ['3101', '市辖区', '31'],
  ['310106', '静安区', '3101'],
  ['310115', '浦东新区', '3101'],
  ['310106017', '宝山路街道', '310106'],
  ['310106017001', '宝昌路居委会', '310106017'],
  ['32', '江苏省', '86'],
] as const;
const feed = {
  orgs: rows.map(([id, name, parent]) => ({
    id,
    name,
    ...(parent && {parent}),
    ...(id === '310106017001' && {href: '#leaf'}),
  })),
  links: [{from: '310106017001', to: '32', kind: '结对共建'}],
};

const shadow = (el: OrgTreeElement) => el.shadowRoot!;
const focus = (el: OrgTreeElement) => shadow(el).activeElement as HTMLElement;
/** Where the focus is: at an organisation, or at what is called so. */
const at = (el: OrgTreeElement) =>
  focus(el).title || focus(el).ariaLabel || focus(el).textContent.trim() || focus(el).localName;
const panel = (el: OrgTreeElement) => shadow(el).querySelector('[role=dialog]');
const names = (el: OrgTreeElement) =>
  [...shadow(el).querySelectorAll<HTMLElement>('[role=treeitem]')]
    .filter((each) => each.checkVisibility())
    .map(({title}) => title);
const button = (el: OrgTreeElement, label: string) =>
  [...shadow(el).querySelectorAll('button')].find(({textContent}) => textContent.trim() === label)!;

/** A tree with links before and behind it, as a page has them; the focus is on the first. */
async function page(attributes: Record<string, string> = {}) {
  const around = await fixture(
    html`<div><a href="#top">页首</a><dj-org-tree .data=${feed}></dj-org-tree><a href="#foot">页尾</a></div>`,
  );
  const el = around.querySelector('dj-org-tree')!;
  for (const [name, value] of Object.entries({depth: '0', toolbar: '', ...attributes}))
    el.setAttribute(name, value);
  el.style.cssText = 'width: 744px; height: 402px; --_move: 0ms';
  await waitUntil(() => shadow(el).querySelector('[role=combobox]'), 'tools', {timeout: 8000});
  await settled(el);
  around.querySelector('a')!.focus();
  return el;
}

async function settled(el: OrgTreeElement) {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await el.updateComplete;
}

async function press(el: OrgTreeElement, ...keys: readonly string[]) {
  for (const each of keys) {
    const [key = '', modifier] = each.split(/(?<=.)\+/).reverse();
    if (modifier) await sendKeys({down: modifier});
    await sendKeys({press: key});
    if (modifier) await sendKeys({up: modifier});
    await el.updateComplete;
    await el.updateComplete;
  }
  await settled(el);
}

/** Goes on by Tab until the tree itself is reached; says what was passed. */
async function tabToTree(el: OrgTreeElement) {
  const passed: string[] = [];
  for (let tab = 0; tab < 20; tab++) {
    await press(el, 'Tab');
    if (focus(el)?.role === 'treeitem') break;
    passed.push(at(el));
  }
  return passed;
}

describe('an org tree, by keys alone', function () {
  // Keys are pressed one by one, as a person presses them.
  this.timeout(20_000);

  it('is walked from the top of the page to a leaf five levels down', async () => {
    const el = await page();
    expect(await tabToTree(el)).to.deep.equal([
      '查找组织',
      '展开到第几级',
      '放大',
      '缩小',
      '显示全部',
      '以表格查看',
      '下载',
      '全屏',
    ]);
    const way: string[] = [at(el)];
    for (let level = 0; level < 5; level++) {
      await press(el, 'ArrowDown', 'ArrowDown');
      way.push(at(el));
    }
    expect(way).to.deep.equal(['中国', '上海市', '市辖区', '静安区', '宝山路街道', '宝昌路居委会']);
  });

  it('shows details, a link and a tie, and goes back to where one was', async () => {
    const el = await page({depth: '5'});
    await tabToTree(el);
    await press(el, ...Array.from({length: 5}, () => 'ArrowDown'), 'Enter');
    expect(panel(el)!.ariaLabel).to.equal('宝昌路居委会');
    expect(focus(el)).to.equal(panel(el));
    const passed: string[] = [];
    for (let tab = 0; tab < 3; tab++) {
      await press(el, 'Tab');
      passed.push(at(el));
    }
    expect(passed).to.deep.equal(['关闭', '前往江苏省', '查看网页']);
    expect(focus(el).getAttribute('href')).to.equal('#leaf');
    await press(el, 'Escape');
    expect(panel(el)).to.equal(null);
    expect(at(el), 'back where one was').to.equal('宝昌路居委会');
    await press(el, 'Enter', 'Tab', 'Tab', 'Enter');
    expect(panel(el)!.ariaLabel, 'the other end of the tie').to.equal('江苏省');
    await press(el, 'Escape', 'Home');
    expect(at(el)).to.equal('中国');
  });

  it('is searched, and what was found is chosen', async () => {
    const el = await page();
    await press(el, 'Tab');
    await sendKeys({type: 'bs'});
    await settled(el);
    await press(el, 'ArrowDown', 'Enter');
    expect(names(el)).to.include('宝山路街道');
    expect(at(el), 'one may go on typing').to.equal('查找组织');
    await press(el, 'Control+a');
    await sendKeys({type: '区'});
    await settled(el);
    const said = () => shadow(el).querySelector('output')!.textContent.trim();
    await press(el, 'Enter');
    const first = said();
    await press(el, 'Enter');
    expect(said()).not.to.equal(first);
    await press(el, 'Shift+Enter');
    expect(said()).to.equal(first);
    await press(el, 'Tab');
    expect(at(el)).to.equal('上一个结果');
    await press(el, 'Tab');
    expect(at(el)).to.equal('下一个结果');
    await press(el, 'Enter');
    expect(at(el), 'the button stays under the finger').to.equal('下一个结果');
    const found = said().split(' ')[1];
    await tabToTree(el);
    expect(at(el), 'and the tree is entered where it was found').to.equal(found);
    await press(el, 'F3', 'Enter');
    expect(panel(el)!.ariaLabel).to.equal(said().split(' ')[1]);
  });

  it('goes up by the way to where one is, where Escape closes the details too', async () => {
    const el = await page({reveal: '310106017001'});
    await tabToTree(el);
    await press(el, 'Enter', 'Shift+Tab');
    expect(at(el)).to.equal('宝昌路居委会');
    expect(focus(el).getAttribute('aria-current')).to.equal('location');
    await press(el, 'Escape');
    expect(panel(el)).to.equal(null);
    expect(at(el), 'one stays on the way').to.equal('宝昌路居委会');
    await press(el, 'Shift+Tab', 'Enter');
    expect(panel(el)!.ariaLabel).to.equal('宝山路街道');
    expect(focus(el)).to.equal(panel(el));
    await press(el, 'Shift+Tab', 'Shift+Tab', 'Enter', 'Shift+Tab', 'Enter');
    expect(panel(el)!.ariaLabel, 'one from behind the dots').to.match(/市辖区|静安区/);
    await press(el, 'Escape');
    expect(at(el)).to.match(/市辖区|静安区/);
  });

  it('draws a branch alone, and all again', async () => {
    const el = await page({depth: '9', reveal: '3101'});
    await tabToTree(el);
    await press(el, 'Enter');
    button(el, '只看这一支').focus();
    await press(el, 'Enter');
    expect(el.scope).to.equal('3101');
    expect(names(el)[0]).to.equal('市辖区');
    expect(at(el), 'the same button leads back').to.equal('返回全部');
    await press(el, 'Escape', 'ArrowDown');
    expect(at(el)).to.equal('静安区');
    await press(el, 'Tab');
    expect(at(el)).to.equal('返回全部');
    await press(el, 'Enter');
    expect(el.scope).to.equal(undefined);
    expect(at(el), 'one goes on where one was').to.equal('静安区');
    expect(names(el)).to.include('江苏省');
  });

  it('moves the picture by the overview', async () => {
    const el = await page({depth: '9', minimap: ''});
    await tabToTree(el);
    await press(el, '+', '+', '+', '+', '+', 'Tab');
    const slider = focus(el) as HTMLInputElement;
    expect(slider.type).to.equal('range');
    const place = () => shadow(el).querySelector<HTMLElement>('.plane')!.style.transform;
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft']) {
      const before = place();
      await press(el, key);
      expect(place(), key).not.to.equal(before);
    }
    expect(focus(el)).to.equal(slider);
    expect(slider.getAttribute('aria-valuetext')).to.match(/%$/);
  });
});
