import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/org-tree.js';
import type {OrgSelectDetail, OrgToggleDetail, OrgTreeElement} from '../../src/org-tree.js';
import {demoFeed, forest, orgs, row, type OrgFeed} from './feeds.js';

const feed = orgs('a', 'b < a', 'c < b', 'd < b', 'e < a', 'f < e', 'g < f');

const shadow = (el: OrgTreeElement) => el.shadowRoot!;
/** What is open; a small tree has what is closed in the page too. */
const items = (el: OrgTreeElement) =>
  [...shadow(el).querySelectorAll<HTMLElement>('[role=treeitem]')].filter((each) => each.checkVisibility());
const names = (el: OrgTreeElement) => items(el).map((item) => item.title);
const item = (el: OrgTreeElement, name: string) => items(el).find(({title}) => title === name)!;
const button = (el: OrgTreeElement, label: string) =>
  [...shadow(el).querySelectorAll('button')].find(
    (each) => (each.ariaLabel ?? each.textContent).trim() === label,
  )!;
/** The accessible name: what a card shows is hidden from assistive technology, what is said of it is not. */
const spoken = (each: HTMLElement) => each.querySelector('.heard')!.textContent;
const tabStop = (el: OrgTreeElement) => items(el).find(({tabIndex}) => tabIndex === 0)?.title;
const field = (el: OrgTreeElement) => shadow(el).querySelector<HTMLInputElement>('[role=combobox]')!;
const results = (el: OrgTreeElement) => [...shadow(el).querySelectorAll<HTMLElement>('[role=option]')];
/** The way to where one is, as far as it shows. */
const crumbs = (el: OrgTreeElement) =>
  [...shadow(el).querySelectorAll<HTMLElement>('nav li > button')]
    .filter((each) => each.checkVisibility())
    .map(({textContent}) => textContent.trim());
/** What the search says of where one is. */
const said = (el: OrgTreeElement) => shadow(el).querySelector('output')!.textContent.trim();
const focused = (el: OrgTreeElement) => (shadow(el).activeElement as HTMLElement | null)?.title;
const panel = (el: OrgTreeElement) => shadow(el).querySelector<HTMLElement>('[role=dialog]');
const middle = (element: Element) => {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
};

async function drawn(data: unknown, attributes: Record<string, string> = {}) {
  const el = await fixture<OrgTreeElement>(html`<dj-org-tree .data=${data}></dj-org-tree>`);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.style.width = '744px';
  el.style.height = '402px';
  // Nothing glides or fades while it is looked at.
  for (const motion of ['--_move', '--_open']) el.style.setProperty(motion, '0ms');
  await settled(el);
  return el;
}

/** After the viewport was measured and everything that follows was drawn. */
async function settled(el: OrgTreeElement) {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await el.updateComplete;
}

async function press(el: OrgTreeElement, ...keys: string[]) {
  for (const key of keys) {
    await sendKeys({press: key});
    await el.updateComplete;
    await el.updateComplete;
  }
}

describe('<dj-org-tree>', () => {
  it('draws the first levels as a tree that assistive technology understands', async () => {
    const el = await drawn(feed);
    expect(names(el)).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f']);
    const tree = shadow(el).querySelector('[role=tree]')!;
    const name = shadow(el).getElementById(tree.getAttribute('aria-labelledby')!)!;
    expect(name.textContent).to.equal('组织架构');
    expect(tree.getAttribute('aria-orientation')).to.equal('horizontal');
    const {ariaLevel, ariaSetSize, ariaPosInSet, ariaExpanded, ariaSelected} = item(el, 'e');
    expect([ariaLevel, ariaSetSize, ariaPosInSet, ariaExpanded, ariaSelected]).to.deep.equal([
      '2',
      '2',
      '2',
      'true',
      'false',
    ]);
    expect(item(el, 'c').hasAttribute('aria-expanded')).to.be.false;
    expect(item(el, 'f').ariaExpanded).to.equal('false');
    expect(
      items(el)
        .filter(({tabIndex}) => tabIndex === 0)
        .map(({title}) => title),
    ).to.deep.equal(['a']);
    await expect(el).to.be.accessible();
  });

  for (const [name, layout] of [
    ['baoshanlu-ties-sample', 'top-down'],
    ['three-languages', 'left-right'],
    ['faults-org', 'indented'],
  ] as const)
    it(`is accessible with ties, tools and overview: ${name}, ${layout}`, async () => {
      const el = await drawn(await demoFeed(name), {layout, ties: 'all', toolbar: '', minimap: ''});
      expect(items(el).length).to.be.greaterThan(3);
      await expect(el).to.be.accessible();
    });

  it('says of a card its whole name first, then kind, figure and what is not listed', async () => {
    const el = await drawn(await demoFeed('baoshanlu-2019'));
    expect(spoken(item(el, '区域化党建联席会议'))).to.equal(
      '区域化党建联席会议，联席会议，35个下级，其余29家未列出',
    );
    const hospital = item(el, '上海市中医医院党委');
    expect(spoken(hospital)).to.equal('上海市中医医院党委，党委，成员单位');
    expect(hospital.querySelector('.name')!.textContent).to.equal('上海市中医医院');
  });

  it('lets no name, kind or level turn the direction of what stands beside it', async () => {
    const turning = (id: string, parent?: string) => ({
      id,
      name: `${id}\u202e`,
      level: '街道\u202e',
      kind: '党委',
      members: 12,
      ...(parent && {parent}),
    });
    const el = await drawn(
      {orgs: [turning('a'), turning('b', 'a')]},
      {counts: 'children', layout: 'indented'},
    );
    const [top, below] = items(el);
    expect(top!.querySelector('.note')!.textContent).to.equal('街道·党委·1个下级');
    expect(spoken(top!)).to.equal('a，党委，1个下级');
    below!.click();
    await settled(el);
    expect(panel(el)!.querySelector('.note')!.textContent).to.equal('a');
  });

  it('names of a long way up the last dozen', async () => {
    const lines = Array.from({length: 30}, (_, at) => (at === 0 ? 'n0' : `n${at} < n${at - 1}`));
    const el = await drawn(orgs(...lines), {reveal: 'n29'});
    item(el, 'n29').click();
    await settled(el);
    expect(panel(el)!.querySelector('.note')!.textContent).to.equal(
      ['…', ...Array.from({length: 12}, (_, at) => `n${at + 17}`)].join(' › '),
    );
  });

  it('shows a dozen badges of however many, and how many more there are', async () => {
    const badges = Array.from({length: 10_012}, (_, at) => `标牌${at + 1}`);
    const el = await drawn({orgs: [{id: 'a', name: 'a', badges}]}, {layout: 'indented'});
    const tags = (root: Element) => [...root.querySelectorAll('.tag')].map(({textContent}) => textContent);
    const shown = [...badges.slice(0, 12), '+10,000'];
    expect(tags(item(el, 'a'))).to.deep.equal(shown);
    expect(spoken(item(el, 'a'))).to.equal(['a', ...shown].join('，'));
    item(el, 'a').click();
    await settled(el);
    expect(tags(panel(el)!)).to.deep.equal(shown);
  });

  it('turns quotes and stands short figures upright in hanging names', async () => {
    const el = await drawn(await demoFeed('huangpu-2024'), {text: 'vertical'});
    expect(item(el, '“文化思南”区域化党建联席会议').querySelector('.name')!.textContent).to.equal(
      '﹃文化思南﹄',
    );
    const other = await drawn(await demoFeed('baoshanlu-2019'));
    expect(item(other, '宝昌路600弄居民区党总支').querySelector('.upright')!.textContent).to.equal('600');
  });

  it('is walked and opened by keys, with the arrows of a tree that grows downwards', async () => {
    const el = await drawn(feed);
    item(el, 'a').focus();
    await press(el, 'ArrowDown');
    expect(focused(el)).to.equal('b');
    await press(el, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(focused(el)).to.equal('f');
    const toggled = oneEvent(el, 'dj-toggle');
    await press(el, 'ArrowDown');
    expect(((await toggled) as CustomEvent<OrgToggleDetail>).detail).to.deep.equal({id: 'f', open: true});
    expect(names(el)).to.include('g');
    await press(el, 'ArrowDown');
    expect(focused(el)).to.equal('g');
    await press(el, 'Home');
    expect(focused(el)).to.equal('a');
    await press(el, 'd');
    expect(focused(el)).to.equal('d');
    await press(el, 'End', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(names(el)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  it('opens all siblings with *', async () => {
    const el = await drawn(feed, {depth: '1'});
    expect(names(el)).to.deep.equal(['a', 'b', 'e']);
    item(el, 'b').focus();
    await press(el, '*');
    expect(names(el)).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(focused(el)).to.equal('b');
  });

  it('moves the tab stop to the nearest organisation above when one is closed over it', async () => {
    const el = await drawn(feed);
    item(el, 'd').focus();
    item(el, 'b').querySelector<HTMLElement>('.toggle')!.click();
    await el.updateComplete;
    expect(
      items(el)
        .filter(({tabIndex}) => tabIndex === 0)
        .map(({title}) => title),
    ).to.deep.equal(['b']);
  });

  it('keeps the organisation that was opened where it is on the screen', async () => {
    const el = await drawn(await demoFeed('huangpu-2024'), {depth: '1'});
    const before = middle(item(el, '轮值召集单位')).x;
    const toggle = item(el, '轮值召集单位').querySelector<HTMLElement>('.toggle')!;
    toggle.click();
    await settled(el);
    expect(item(el, '轮值召集单位').ariaExpanded).to.equal('true');
    expect(middle(item(el, '轮值召集单位')).x).to.be.closeTo(before, 1);
  });

  it('tells what was chosen, and shows it in full', async () => {
    const el = await drawn(await demoFeed('baoshanlu-2019'));
    const chosen = oneEvent(el, 'dj-select');
    item(el, '青云路眼镜街党总支').click();
    const {detail} = (await chosen) as CustomEvent<OrgSelectDetail>;
    expect(detail.id).to.equal('310106017-eyewear');
    expect(detail.name).to.equal('青云路眼镜街党总支');
    expect(detail.path).to.deep.equal(['310106017', '310106017-eyewear']);
    expect(detail.org.kind).to.equal('党总支');
    await el.updateComplete;
    expect(item(el, '青云路眼镜街党总支').ariaSelected).to.equal('true');
    expect(panel(el)!.ariaLabel).to.equal('青云路眼镜街党总支');
    expect(panel(el)!.textContent).to.contain('宝山路街道党工委').and.to.contain('六方共建');
    await expect(el).to.be.accessible();
    button(el, '前往六方共建党建工作平台').click();
    await settled(el);
    expect(panel(el)!.ariaLabel, 'the other end of a tie is gone to').to.equal('六方共建党建工作平台');
    button(el, '关闭').click();
    await settled(el);
    expect(panel(el)).to.equal(null);
    expect(focused(el)).to.equal('六方共建党建工作平台');
  });

  it('puts whoever opens the details into them, by key or click, and Escape goes back to the card', async () => {
    const el = await drawn(feed);
    for (const way of ['Enter', ' ', 'click']) {
      item(el, 'b').focus();
      if (way === 'click') item(el, 'b').click();
      else await press(el, way);
      await settled(el);
      expect(shadow(el).activeElement?.role, way).to.equal('dialog');
      await press(el, 'Escape');
      expect(panel(el)).to.equal(null);
      expect(focused(el)).to.equal('b');
    }
  });

  it('forgets what was chosen, opened, found and told when another feed comes', async () => {
    const el = await drawn(feed, {toolbar: ''});
    shadow(el).querySelector('input')!.focus();
    await sendKeys({type: 'd'});
    item(el, 'b').querySelector<HTMLElement>('.toggle')!.click();
    item(el, 'e').click();
    await settled(el);
    expect(panel(el)).to.not.equal(null);
    el.data = {...feed};
    await settled(el);
    expect(panel(el)).to.equal(null);
    expect(shadow(el).querySelector('input')!.value).to.equal('');
    expect(names(el)).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(items(el).filter(({ariaSelected}) => ariaSelected === 'true')).to.deep.equal([]);
    expect(items(el).find(({tabIndex}) => tabIndex === 0)!.title).to.equal('a');
  });

  it('goes in another feed to what is to be revealed', async () => {
    const el = await drawn(feed, {reveal: 'g'});
    item(el, 'b').click();
    await settled(el);
    el.data = {...feed};
    await settled(el);
    expect(item(el, 'g').ariaSelected).to.equal('true');
    expect(panel(el)).to.equal(null);
  });

  it('changes nothing when dj-select is cancelled', async () => {
    const el = await drawn(feed);
    el.addEventListener('dj-select', (event) => event.preventDefault());
    item(el, 'b').click();
    await el.updateComplete;
    expect(item(el, 'b').ariaSelected).to.equal('false');
    expect(panel(el)).to.equal(null);
  });

  it('reflects what a person chose, for the page to keep in its address, and stays where it is', async () => {
    const el = await drawn(feed);
    const before = item(el, 'c').getBoundingClientRect().x;
    item(el, 'c').click();
    await settled(el);
    expect(el.getAttribute('reveal')).to.equal('c');
    expect(item(el, 'c').getBoundingClientRect().x).to.equal(before);
    const again = await drawn(feed, {reveal: el.getAttribute('reveal')!});
    expect(item(again, 'c').ariaSelected).to.equal('true');
  });

  it('opens to, selects and centres what is to be revealed, and follows later changes', async () => {
    const el = await drawn(feed, {depth: '1', reveal: 'g'});
    expect(names(el)).to.include('g');
    expect(item(el, 'g').ariaSelected).to.equal('true');
    el.reveal = 'c';
    await settled(el);
    expect(item(el, 'c').ariaSelected).to.equal('true');
    expect(item(el, 'g').ariaSelected).to.equal('false');
    el.reveal = 'nobody';
    await settled(el);
    expect(items(el).every(({ariaSelected}) => ariaSelected === 'false')).to.be.true;
  });

  it('finds, opens the way to the next hit and marks all', async () => {
    const el = await drawn(await demoFeed('baoshanlu-2019'), {toolbar: '', depth: '0'});
    field(el).focus();
    await sendKeys({type: '税务'});
    await el.updateComplete;
    expect(said(el)).to.equal('0/1');
    await press(el, 'Enter');
    await settled(el);
    expect(said(el)).to.equal('1/1 国家税务总局上海市静安区税务局第一税务所党支部');
    const hits = items(el).filter((each) => each.querySelector(':scope > .hit'));
    expect(hits.map(({title}) => title)).to.deep.equal(['国家税务总局上海市静安区税务局第一税务所党支部']);
    await press(el, 'Escape');
    expect(field(el).value).to.equal('');
  });

  it('lists what it finds with the way to it, by name and by pinyin, and goes to what is chosen', async () => {
    const el = await drawn(await demoFeed('baoshanlu-2019'), {toolbar: '', depth: '0'});
    field(el).focus();
    expect(field(el).ariaExpanded).to.equal('false');
    await sendKeys({type: 'shs'});
    await el.updateComplete;
    expect(field(el).ariaExpanded).to.equal('true');
    expect(results(el).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())[0]).to.equal(
      '上海市中医医院党委 宝山路街道党工委 › 区域化党建联席会议',
    );
    const {length} = results(el);
    expect(results(el)[0]!.ariaSetSize).to.equal(String(length));
    await expect(el).to.be.accessible();
    await press(el, 'ArrowDown', 'ArrowDown');
    const chosen = results(el).filter(({ariaSelected}) => ariaSelected === 'true');
    expect(chosen.map(({ariaPosInSet}) => ariaPosInSet)).to.deep.equal(['2']);
    expect(field(el).getAttribute('aria-activedescendant')).to.equal(chosen[0]!.id);
    await press(el, 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(results(el).at(-1)!.ariaSelected, 'round by the field itself').to.equal('true');
    await press(el, 'ArrowDown', 'ArrowDown', 'Enter');
    await settled(el);
    expect(results(el), 'the list makes way').to.deep.equal([]);
    expect(said(el)).to.equal(`1/${length} 上海市中医医院党委`);
    expect(tabStop(el)).to.equal('上海市中医医院党委');
    expect(shadow(el).activeElement, 'one can go on typing').to.equal(field(el));
  });

  it('goes from hit to hit by F3 and by buttons, from wherever one is in it', async () => {
    const el = await drawn(feed, {toolbar: '', depth: '9'});
    field(el).focus();
    await sendKeys({type: 'd'});
    await press(el, 'F3');
    expect(said(el)).to.equal('1/1 d');
    field(el).value = '';
    await sendKeys({type: 'e'});
    item(el, 'a').focus();
    await press(el, 'F3');
    expect(said(el)).to.equal('1/1 e');
    button(el, '下一个结果').click();
    button(el, '上一个结果').click();
    await settled(el);
    expect(tabStop(el)).to.equal('e');
  });

  it('draws only a branch, tells its ways from the very top, and comes back', async () => {
    const el = await drawn(feed, {toolbar: '', depth: '9'});
    item(el, 'b').click();
    await settled(el);
    expect(crumbs(el)).to.deep.equal(['a', 'b']);
    button(el, '只看这一支').click();
    await settled(el);
    expect(el.getAttribute('scope')).to.equal('b');
    expect(names(el)).to.deep.equal(['b', 'c', 'd']);
    expect(item(el, 'b').ariaLevel).to.equal('1');
    expect(button(el, '返回全部'), 'there is a way back').to.exist;
    await expect(el).to.be.accessible();
    const chosen = oneEvent(el, 'dj-select');
    item(el, 'd').click();
    expect(((await chosen) as CustomEvent<OrgSelectDetail>).detail.path).to.deep.equal(['a', 'b', 'd']);
    await settled(el);
    expect(crumbs(el)).to.deep.equal(['a', 'b', 'd']);
    button(el, '返回全部').click();
    await settled(el);
    expect(el.hasAttribute('scope')).to.be.false;
    expect(names(el)).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(shadow(el).querySelectorAll('.news'), 'what was there before is no news').to.have.lengthOf(0);
    expect(focused(el), 'whoever came back goes on where they were').to.equal('d');
  });

  it('leaves the focus in the details when a branch is drawn alone', async () => {
    const el = await drawn(feed);
    item(el, 'b').click();
    await settled(el);
    const alone = button(el, '只看这一支');
    alone.focus();
    alone.click();
    await settled(el);
    expect(el.scope).to.equal('b');
    expect(names(el)).to.deep.equal(['b', 'c', 'd']);
    expect(shadow(el).activeElement).to.equal(alone);
  });

  it('looks for and lists as a table only what is in the branch', async () => {
    const el = await drawn(feed, {toolbar: '', scope: 'e'});
    field(el).focus();
    await sendKeys({type: 'c'});
    await el.updateComplete;
    expect(said(el)).to.equal('无结果');
    button(el, '以表格查看').click();
    await settled(el);
    expect(shadow(el).querySelectorAll('tbody tr')).to.have.lengthOf(3);
    el.scope = 'nobody';
    await settled(el);
    expect(shadow(el).querySelectorAll('tbody tr'), 'of nobody, everything').to.have.lengthOf(7);
  });

  it('goes by the way above it, out of the branch too, and puts a long one behind dots', async () => {
    const lines = Array.from({length: 9}, (_, at) => (at === 0 ? 'n0' : `n${at} < n${at - 1}`));
    const el = await drawn(orgs(...lines), {reveal: 'n8', scope: 'n5'});
    expect(names(el)).to.deep.equal(['n5', 'n6', 'n7', 'n8']);
    expect(crumbs(el)).to.deep.equal(['n0', 'n7', 'n8']);
    const dots = shadow(el).querySelector<HTMLElement>('nav summary')!;
    expect(dots.ariaLabel).to.equal('显示完整路径');
    dots.click();
    expect(crumbs(el)).to.deep.equal(['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8']);
    await expect(el).to.be.accessible();
    button(el, 'n3').click();
    await settled(el);
    expect(el.scope).to.equal(undefined);
    expect(item(el, 'n3').ariaSelected).to.equal('true');
    expect(crumbs(el)).to.deep.equal(['n0', 'n1', 'n2', 'n3']);
    expect(shadow(el).querySelector('[aria-current]')!.textContent.trim()).to.equal('n3');
  });

  it('shows the first of very many siblings, and as many again by pointer and by key', async () => {
    const el = await drawn(row(500));
    const more = () => shadow(el).querySelector<HTMLElement>('[data-more] > .others')?.textContent.trim();
    item(el, '示例党委').focus();
    await press(el, 'End');
    expect(focused(el)).to.equal('示例支部59');
    expect(more()).to.match(/^另有440家/);
    expect(item(el, '示例支部59').ariaPosInSet).to.equal('60');
    expect(item(el, '示例支部59').ariaSetSize).to.equal('500');
    shadow(el).querySelector<HTMLElement>('[data-more] > .others')!.click();
    await settled(el);
    expect(focused(el)).to.equal('示例支部60');
    await press(el, 'End');
    expect(focused(el)).to.equal('示例支部119');
    await press(el, 'ArrowRight');
    await settled(el);
    expect(focused(el)).to.equal('示例支部120');
  });

  for (const layout of ['top-down', 'left-right', 'compact'])
    it(`shows the first of very many that belong to nobody, and more by pointer and by key: ${layout}`, async () => {
      const el = await drawn(forest(5000), {layout, minimap: '', toolbar: ''});
      const others = () => shadow(el).querySelector<HTMLElement>('[data-more] > .others');
      item(el, '示例总支0').focus();
      await press(el, 'End');
      expect(focused(el)).to.equal('示例总支59');
      expect(others()!.textContent.trim()).to.match(/^另有4,?940家/);
      expect(item(el, '示例总支59').ariaSetSize).to.equal('5000');
      others()!.click();
      await settled(el);
      expect(focused(el)).to.equal('示例总支60');
      await press(el, 'End', layout === 'top-down' ? 'ArrowRight' : 'ArrowDown');
      await settled(el);
      expect(focused(el)).to.equal('示例总支120');
      field(el).focus();
      await sendKeys({type: '示例总支4321'});
      await press(el, 'Enter');
      await settled(el);
      expect(tabStop(el), 'what is hidden is found').to.equal('示例总支4321');
      expect(item(el, '示例总支4321').querySelector('.hit')).to.exist;
      const box = el.getBoundingClientRect();
      expect(middle(item(el, '示例总支4321')).x, 'and in view').to.be.within(box.left, box.right);
    });

  it('lists all of very many that belong to nobody', async () => {
    const el = await drawn(forest(5000), {layout: 'indented'});
    item(el, '示例总支0').focus();
    await press(el, 'End');
    expect(focused(el)).to.equal('示例总支4999');
  });

  it('shows whoever stands beside one with very many below, and the others of a small forest', async () => {
    const el = await drawn({orgs: [...row(100).orgs, {id: 'z', name: '示例后一家'}]}, {depth: '1'});
    expect(names(el)).to.include('示例支部59').and.to.include('示例后一家');
    const small = await drawn(forest(200));
    expect(shadow(small).querySelectorAll('[data-more]')).to.have.lengthOf(1);
    item(small, '示例总支0').focus();
    await press(small, 'End', 'ArrowRight');
    await settled(small);
    expect(focused(small)).to.equal('示例总支60');
  });

  it('shows as many siblings as it takes to reveal one', async () => {
    const el = await drawn(row(500), {reveal: '300'});
    expect(item(el, '示例支部300').ariaSelected).to.equal('true');
  });

  it('opens so many levels by the toolbar, and everything', async () => {
    const el = await drawn(feed, {toolbar: ''});
    const levels = shadow(el).querySelector<HTMLSelectElement>('[aria-label=展开到第几级]')!;
    const choose = async (option: string) => {
      levels.value = [...levels.options].find(({text}) => text.trim() === option)!.value;
      levels.dispatchEvent(new Event('change'));
      await settled(el);
      return names(el);
    };
    const told: unknown[] = [];
    el.addEventListener('dj-change', ({detail}) => told.push(detail));
    expect(await choose('展开到第2级')).to.deep.equal(['a', 'b', 'e']);
    expect(el.getAttribute('depth'), 'the page can keep it').to.equal('1');
    item(el, 'b').querySelector<HTMLElement>('.toggle')!.click();
    await settled(el);
    expect(names(el), 'what is opened then stays').to.include('c');
    expect(await choose('全部展开')).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(el.getAttribute('depth')).to.equal('3');
    expect(told).to.deep.equal([
      {name: 'depth', value: 1},
      {name: 'depth', value: 3},
    ]);
    el.depth = 1;
    await settled(el);
    expect(names(el), 'the page may still say otherwise').to.deep.equal(['a', 'b', 'e']);
  });

  it('opens levels in the narrowest frame, too', async () => {
    const el = await drawn(feed, {toolbar: ''});
    for (const width of [280, 390, 479]) {
      el.style.width = `${width}px`;
      await settled(el);
      const levels = shadow(el).querySelector<HTMLSelectElement>('[aria-label=展开到第几级]')!;
      const {x, y} = middle(levels);
      expect(shadow(el).elementFromPoint(x, y), `${width}`).to.equal(levels);
      const {right} = levels.getBoundingClientRect();
      expect(right).to.be.at.most(el.getBoundingClientRect().right);
    }
  });

  it('stacks what is not open in columns, in the order of reading', async () => {
    const el = await drawn(row(6), {layout: 'compact'});
    const [first, second] = items(el).slice(1).map(middle);
    expect(second!.x).to.equal(first!.x);
    expect(second!.y).to.be.greaterThan(first!.y);
    expect(shadow(el).querySelector('[role=tree]')!.getAttribute('aria-orientation')).to.equal('vertical');
    item(el, '示例党委').focus();
    await press(el, 'ArrowRight', 'ArrowDown');
    expect(focused(el)).to.equal('示例支部1');
  });

  it('has some dozens of 100,000 rows in the page, and the one with the focus always', async () => {
    const el = await drawn(row(100_000), {layout: 'indented'});
    expect(items(el).length).to.be.within(5, 60);
    item(el, '示例党委').focus();
    await press(el, 'End');
    expect(focused(el)).to.equal('示例支部99999');
    expect(items(el).length).to.be.below(60);
    const {y} = middle(item(el, '示例支部99999'));
    const box = el.getBoundingClientRect();
    expect(y, 'it is in view').to.be.within(box.top, box.bottom);
    shadow(el).querySelector('.viewport')!.scrollTop = 0;
    await settled(el);
    await el.updateComplete;
    expect(focused(el)).to.equal('示例支部99999');
  });

  it('leaves the wheel to the page, and zooms with ctrl', async () => {
    const el = await drawn(feed);
    const viewport = shadow(el).querySelector('.viewport')!;
    const scale = () =>
      Number(/scale\(([\d.]+)\)/.exec(shadow(el).querySelector<HTMLElement>('.plane')!.style.transform)![1]);
    const wheel = async (init: WheelEventInit) => {
      const event = new WheelEvent('wheel', {cancelable: true, ...init});
      viewport.dispatchEvent(event);
      await el.updateComplete;
      return event.defaultPrevented;
    };
    const before = scale();
    expect(await wheel({deltaY: 100})).to.be.false;
    expect(scale()).to.equal(before);
    expect(await wheel({deltaY: -100, ctrlKey: true})).to.be.true;
    expect(scale()).to.be.greaterThan(before);
    item(el, 'a').focus();
    await press(el, '0');
    expect(scale()).to.equal(before);
    await press(el, '+', '-', '-');
    expect(scale()).to.be.below(before);
  });

  it('is dragged, and a drag chooses nothing', async () => {
    const el = await drawn(feed);
    let chosen = 0;
    el.addEventListener('dj-select', () => chosen++);
    const card = item(el, 'b');
    const from = middle(card);
    const at = (type: string, dx: number) =>
      card.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 1,
          clientX: from.x + dx,
          clientY: from.y,
          bubbles: true,
          composed: true,
        }),
      );
    // No real pointer is down, so there is none to capture.
    shadow(el).querySelector('.viewport')!.setPointerCapture = () => undefined;
    at('pointerdown', 0);
    at('pointermove', 2);
    at('pointermove', 60);
    at('pointerup', 60);
    card.click();
    await el.updateComplete;
    expect(middle(item(el, 'b')).x).to.be.closeTo(from.x + 60, 3);
    expect(chosen).to.equal(0);
  });

  it('keeps the middle where it is when it is resized', async () => {
    const el = await drawn(feed);
    button(el, '以表格查看');
    item(el, 'a').focus();
    await press(el, '+', '+');
    await settled(el);
    const offset = () => middle(item(el, 'a')).x - middle(el).x;
    const before = offset();
    el.style.width = '500px';
    await settled(el);
    expect(offset()).to.be.closeTo(before, 1);
  });

  it('keeps what is open, selected and seen when the feed is refreshed', async () => {
    let answer: OrgFeed = feed;
    const url = () => URL.createObjectURL(new Blob([JSON.stringify(answer)], {type: 'application/json'}));
    const el = await fixture<OrgTreeElement>(
      html`<dj-org-tree src="/demo/feeds/baoshanlu-2019.json"></dj-org-tree>`,
    );
    el.request = (_: string) => fetchable(url());
    await oneEvent(el, 'dj-load');
    item(el, 'f').querySelector<HTMLElement>('.toggle')!.click();
    item(el, 'c').click();
    await el.updateComplete;
    answer = {orgs: [...answer.orgs, {id: 'h', name: 'h', parent: 'g'}, {id: 'i', name: 'i', parent: 'f'}]};
    el.reload();
    await oneEvent(el, 'dj-load');
    await settled(el);
    expect(names(el)).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'i']);
    expect(item(el, 'c').ariaSelected).to.equal('true');
  });

  it('moves what was chosen out from under its details, and to the branch when asked', async () => {
    const el = await drawn(await demoFeed('baoshanlu-2019'));
    const joint = () => item(el, '区域化党建联席会议').querySelector('.card')!.getBoundingClientRect();
    item(el, '区域化党建联席会议').click();
    await settled(el);
    await settled(el);
    expect(joint().right).to.be.at.most(panel(el)!.getBoundingClientRect().left);
    const before = joint().width;
    button(el, '放大这一支').click();
    await settled(el);
    expect(joint().width, 'as near as all of it fits').not.to.equal(before);
    expect(joint().right).to.be.at.most(panel(el)!.getBoundingClientRect().left);
  });

  it('lets the way to where one is lie over no card that was chosen', async () => {
    const el = await drawn(await demoFeed('baoshanlu-2019'), {reveal: '310106017-unit-tax'});
    await settled(el);
    const way = shadow(el).querySelector('nav')!.getBoundingClientRect();
    const card = shadow(el).querySelector('.card.selected')!.getBoundingClientRect();
    expect(card.bottom).to.be.at.most(way.top);
  });

  it('sorts its table once, whatever page of it is looked at', async () => {
    const el = await drawn(row(260), {toolbar: ''});
    button(el, '以表格查看').click();
    await settled(el);
    button(el, '组织').click();
    await settled(el);
    const {Collator} = Intl;
    let sorted = 0;
    Intl.Collator = new Proxy(Collator, {
      construct: (...made) => (sorted++, Reflect.construct(...made) as object),
    });
    button(el, '下一页').click();
    await settled(el);
    const first = shadow(el).querySelector('tbody th')!.textContent;
    button(el, '上级').click();
    await settled(el);
    Intl.Collator = Collator;
    expect(first).to.equal('示例支部99');
    expect(sorted, 'by the other column').to.equal(1);
  });

  it('shows the same rows as a table', async () => {
    const el = await drawn(await demoFeed('baoshanlu-2019'), {toolbar: ''});
    button(el, '以表格查看').click();
    await settled(el);
    const rows = [...shadow(el).querySelectorAll('tbody tr')].map((each) =>
      [...each.children].map((cell) => cell.textContent.trim()),
    );
    expect(rows).to.have.lengthOf(12);
    expect(rows[5]).to.deep.equal([
      '区域化党建联席会议',
      '联席会议',
      '街道',
      '宝山路街道党工委',
      '35',
      '35',
      '',
    ]);
    expect(rows[3]![6], 'ties by name and kind').to.equal('六方共建党建工作平台 (共建)');
    expect(rows[11]![3]).to.equal('宝山路街道党工委 › 区域化党建联席会议');
  });

  it('makes its cards for the type that the page has set', async () => {
    const widths = async (size: string) => {
      const el = await fixture<OrgTreeElement>(html`<dj-org-tree .data=${feed}></dj-org-tree>`);
      el.style.setProperty('--dj-size-3', size);
      el.style.width = '900px';
      await settled(el);
      return Number.parseFloat(item(el, 'b').style.width);
    };
    expect((await widths('1.5rem')) / (await widths('0.875rem'))).to.be.closeTo(24 / 14, 0.05);
  });

  it('falls back from what no layout is called, and reflects what it is', async () => {
    const el = await drawn(feed, {layout: 'sideways', depth: 'many', ties: '?', counts: '', text: 'up'});
    expect([el.layout, el.depth, el.ties, el.counts, el.text]).to.deep.equal([
      'top-down',
      2,
      'selected',
      'children',
      'auto',
    ]);
    el.layout = 'indented';
    await el.updateComplete;
    expect(el.getAttribute('layout')).to.equal('indented');
  });

  it('speaks the language of the page, and changes it live', async () => {
    const el = await drawn(orgs('a', 'lost < gone'), {lang: 'en'});
    await settled(el);
    expect(items(el).map(spoken)).to.include('Not attached anywhere, 1 below');
    el.lang = 'zh-Hant';
    await settled(el);
    await settled(el);
    expect(items(el).map(spoken)).to.include('未找到上級的組織，1個下級');
  });

  describe('ties', () => {
    const tied = {
      ...orgs('a', 'b < a', 'c < a', 'd < c'),
      links: [
        {from: 'b', to: 'c', kind: '共建'},
        {from: 'b', to: 'd', kind: '结对'},
      ],
    };
    const curves = (el: OrgTreeElement) => [...shadow(el).querySelectorAll('[data-ends]')];

    it('lead to their other end by pointer', async () => {
      const el = await drawn(tied, {ties: 'all', depth: '1', reveal: 'b'});
      expect(curves(el)).to.have.length(2);
      const ends = (group: Element) => (group as SVGElement).dataset['ends'];
      const hidden = curves(el).find((group) => ends(group)!.includes('3'))!;
      hidden.querySelector('.hold')!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      await settled(el);
      expect(panel(el)!.ariaLabel).to.equal('d');
      expect(item(el, 'd').ariaSelected).to.equal('true');
    });

    it('lead to their other end by keyboard, from the details', async () => {
      const el = await drawn(tied, {reveal: 'a'});
      item(el, 'b').focus();
      await press(el, 'Enter');
      await settled(el);
      const go = button(el, '前往d');
      go.focus();
      await press(el, 'Enter');
      await settled(el);
      expect(panel(el)!.ariaLabel).to.equal('d');
    });

    it('are hidden and shown by kind', async () => {
      const el = await drawn(tied, {ties: 'all'});
      const kind = [...shadow(el).querySelectorAll<HTMLElement>('.legend button')];
      expect(kind.map(({textContent}) => textContent.replace(/\s/g, ''))).to.deep.equal(['共建1', '结对1']);
      kind[0]!.click();
      await settled(el);
      expect(kind.map(({ariaPressed}) => ariaPressed)).to.deep.equal(['false', 'true']);
      expect(curves(el)).to.have.length(1);
      kind[0]!.click();
      await settled(el);
      expect(curves(el)).to.have.length(2);
      await expect(el).to.be.accessible();
    });
  });

  describe('cards of a portal’s own', () => {
    const named = {
      orgs: [
        {id: 'a', name: 'a', members: 3},
        {id: 'b', name: 'b', parent: 'a'},
        {id: 'c', name: 'c', parent: 'a'},
      ],
    };
    const own = (el: OrgTreeElement, name: string) => item(el, name).querySelector('[part=own]');

    it('are a text, which is text, a node, or a template; nothing keeps ours', async () => {
      const el = await drawn(named);
      const node = document.createElement('b');
      el.card = ({id}) =>
        ({a: '<img src=x onerror=alert(1)>', b: node})[id] ?? (id === 'c' ? undefined : html`<i></i>`);
      await settled(el);
      expect(own(el, 'a')!.textContent).to.equal('<img src=x onerror=alert(1)>');
      expect(own(el, 'b')!.firstElementChild).to.equal(node);
      expect(own(el, 'c')).to.be.null;
      el.card = ({members}) => html`<em>${members ?? 0}</em>`;
      await settled(el);
      expect(own(el, 'a')!.querySelector('em')!.textContent).to.equal('3');
      expect(item(el, 'a').querySelector('.heard')!.textContent).to.contain('a');
      await expect(el).to.be.accessible();
    });

    it('leave ours where they fail, and are told of once', async () => {
      const {warn} = console;
      const warned: unknown[] = [];
      console.warn = (...words: unknown[]) => warned.push(words[0]);
      const el = await drawn(named);
      el.card = () => {
        throw new Error('no such card');
      };
      await settled(el);
      console.warn = warn;
      expect(item(el, 'b').querySelector('.name')!.textContent).to.equal('b');
      expect(warned).to.have.length(1);
    });
  });

  describe('a refresh', () => {
    const refreshed = async (el: OrgTreeElement, now: unknown) => {
      const {fetch} = window;
      window.fetch = () => Promise.resolve(new Response(JSON.stringify(now)));
      el.reload();
      await settled(el);
      await settled(el);
      window.fetch = fetch;
    };
    const first = orgs('a', 'b < a', 'c < b', 'd < b', 'e < a', 'f < e', 'g < f');

    async function loaded() {
      const {fetch} = window;
      window.fetch = () => Promise.resolve(new Response(JSON.stringify(first)));
      const el = await drawn(undefined, {src: '/feeds/refreshed.json'});
      await settled(el);
      window.fetch = fetch;
      return el;
    }

    it('keeps what is open, chosen and in view, marks what changed and says it in one sentence', async () => {
      const el = await loaded();
      item(el, 'f').querySelector<HTMLElement>('.toggle')!.click();
      await settled(el);
      item(el, 'e').click();
      await settled(el);
      await refreshed(el, orgs('new1 < a', 'a', 'b < a', 'c < e', 'e < a', 'f < e', 'g < f'));
      expect(item(el, 'g'), 'what was open is open').to.exist;
      expect(item(el, 'e').ariaSelected).to.equal('true');
      expect(item(el, 'new1').querySelector('.news')!.textContent).to.equal('新增');
      expect(item(el, 'c').querySelector('.news')!.textContent).to.equal('调整');
      expect(shadow(el).querySelector('[aria-live=polite]')!.textContent).to.equal(
        '新增1个组织，调整1个组织，移除1个组织',
      );
      await expect(el).to.be.accessible();
    });

    it('leaves the focus on the organisation that has it, however the tree is drawn then', async () => {
      const el = await loaded();
      item(el, 'c').focus();
      await settled(el);
      const more = Array.from({length: 600}, (_, at) => `n${at} < z`);
      await refreshed(el, orgs('y', 'z', ...more, 'a', 'b < a', 'c < b', 'd < b', 'e < a', 'f < e', 'g < f'));
      expect(items(el)).to.have.lengthOf.below(600);
      expect(focused(el)).to.equal('c');
      expect(tabStop(el)).to.equal('c');
      await refreshed(el, first);
      expect(focused(el)).to.equal('c');
      await press(el, 'ArrowRight');
      expect(focused(el)).to.equal('d');
    });

    it('leaves what is in the middle of the view where it is', async () => {
      const el = await loaded();
      const seen = (name: string) => middle(item(el, name));
      const view = middle(shadow(el).querySelector('.viewport')!);
      const away = (name: string) => Math.hypot(seen(name).x - view.x, seen(name).y - view.y);
      const held = names(el).sort((one, other) => away(one) - away(other))[0]!;
      const before = seen(held);
      await refreshed(
        el,
        orgs(
          'a',
          ...'uvwxyz'.split('').map((id) => `${id} < a`),
          ...first.orgs.slice(1).map(({id, parent}) => `${id} < ${parent}`),
        ),
      );
      await settled(el);
      expect(Math.abs(seen(held).x - before.x)).to.be.lessThan(40);
    });
  });
});

/** A request for something in memory, in place of the one that was asked for. */
const fetchable = (url: string) => new Request(url);
