import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/org-tree.js';
import type {OrgSelectDetail, OrgTreeElement} from '../../src/org-tree.js';
import {orgs, row} from './feeds.js';

/** Three branches with branches and leaves in them, as file trees have it; all are closed at first. */
const feed = orgs(
  'Plans',
  'plan-1 < Plans',
  'plan-2 < Plans',
  'plan-3 < Plans',
  'plan-3A < plan-3',
  'plan-3B < plan-3',
  'plan-4 < Plans',
  'Reports',
  'report-1 < Reports',
  'report-1A < report-1',
  'report-1B < report-1',
  'report-2 < Reports',
  'report-2A < report-2',
  'Letters',
  'letter-1 < Letters',
  'letter-1A < letter-1',
);
const names = feed.orgs.map(({name}) => name);

/** The same behind so many others that only what is in view is in the page. */
const large = {orgs: [...feed.orgs, ...row(600).orgs]};

async function drawn(data: unknown, attributes: Record<string, string> = {}) {
  const el = await fixture<OrgTreeElement>(html`<dj-org-tree depth="0" layout="indented"></dj-org-tree>`);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.style.height = '1400px';
  el.data = data;
  await el.updateComplete;
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await el.updateComplete;
  return el;
}

const tree = (el: OrgTreeElement) => el.shadowRoot!.querySelector('[role=tree]')!;
const items = (el: OrgTreeElement) => [...tree(el).querySelectorAll<HTMLElement>('[role=treeitem]')];
const visible = (el: OrgTreeElement) => items(el).filter((each) => each.checkVisibility());
const item = (el: OrgTreeElement, name: string) => items(el).find(({title}) => title === name)!;
const focused = (el: OrgTreeElement) => (el.shadowRoot!.activeElement as HTMLElement | null)?.title;

async function press(el: OrgTreeElement, ...keys: readonly string[]) {
  for (const key of keys) {
    await sendKeys({press: key});
    await el.updateComplete;
    await el.updateComplete;
  }
}

async function pressOn(el: OrgTreeElement, name: string, ...keys: readonly string[]) {
  item(el, name).focus();
  await press(el, ...keys);
}

async function openAll(el: OrgTreeElement) {
  for (const name of names)
    if (item(el, name)?.ariaExpanded === 'false') await pressOn(el, name, 'ArrowRight');
  item(el, 'Plans').focus();
  await el.updateComplete;
}

for (const [kind, data] of [
  ['whole in the page', feed],
  ['of which only what is in view is in the page', large],
] as const)
  describe(`the tree view pattern, in a tree that is ${kind}`, () => {
    it('has items that say their level, and their place among siblings', async () => {
      const el = await drawn(data);
      await openAll(el);
      const said = ({ariaLevel, ariaPosInSet}: HTMLElement) => `${ariaLevel}.${ariaPosInSet}`;
      expect(
        ['Plans', 'plan-3', 'plan-3B', 'plan-4', 'Letters'].map((name) => said(item(el, name))),
      ).to.deep.equal(['1.1', '2.3', '3.2', '2.4', '1.3']);
      expect(['plan-1', 'plan-3A', 'letter-1A'].map((name) => item(el, name).ariaSetSize)).to.deep.equal([
        '4',
        '2',
        '1',
      ]);
    });

    it('says of what can be opened whether it is, and of a leaf nothing', async () => {
      const el = await drawn(data);
      expect(item(el, 'Plans').ariaExpanded).to.equal('false');
      await pressOn(el, 'Plans', 'ArrowRight');
      expect(item(el, 'Plans').ariaExpanded).to.equal('true');
      expect(item(el, 'plan-1').checkVisibility()).to.be.true;
      expect(item(el, 'plan-1').hasAttribute('aria-expanded')).to.be.false;
      await pressOn(el, 'Plans', 'ArrowLeft');
      expect(item(el, 'Plans').ariaExpanded).to.equal('false');
      expect(item(el, 'plan-1')?.checkVisibility() ?? false).to.be.false;
    });

    it('has one tab stop, and it goes with the focus', async () => {
      const el = await drawn(data);
      await openAll(el);
      for (const name of names) {
        expect(focused(el)).to.equal(name);
        expect(items(el).flatMap(({tabIndex, title}) => (tabIndex === 0 ? [title] : []))).to.deep.equal([
          name,
        ]);
        await press(el, 'ArrowDown');
      }
    });

    it('selects by Enter and Space, and by nothing else', async () => {
      const el = await drawn(data);
      expect(items(el).every(({ariaSelected}) => ariaSelected === 'false')).to.be.true;
      await pressOn(el, 'Plans', 'ArrowRight', 'ArrowRight', 'ArrowDown');
      expect(items(el).every(({ariaSelected}) => ariaSelected === 'false')).to.be.true;
      for (const [name, key] of [
        ['plan-2', 'Enter'],
        ['plan-1', ' '],
      ] as const) {
        item(el, name).focus();
        const selected = oneEvent(el, 'dj-select');
        await press(el, key);
        expect(((await selected) as CustomEvent<OrgSelectDetail>).detail.name).to.equal(name);
        expect(
          items(el).flatMap(({ariaSelected, title}) => (ariaSelected === 'true' ? [title] : [])),
        ).to.deep.equal([name]);
      }
    });

    it('goes down and up without opening anything, and stays at both ends', async () => {
      const el = await drawn(data);
      const tops = visible(el).map(({title}) => title);
      await pressOn(el, 'Plans', 'ArrowUp');
      expect(focused(el)).to.equal('Plans');
      await press(el, 'ArrowDown', 'ArrowDown');
      expect(focused(el)).to.equal('Letters');
      await press(el, 'ArrowUp');
      expect(focused(el)).to.equal('Reports');
      expect(visible(el).map(({title}) => title)).to.deep.equal(tops);
      await pressOn(el, tops.at(-1)!, 'ArrowDown');
      expect(focused(el)).to.equal(tops.at(-1));
    });

    it('goes right into what is open and left out of it, opening and closing on the way', async () => {
      const el = await drawn(data);
      await pressOn(el, 'Plans', 'ArrowRight');
      expect(focused(el)).to.equal('Plans');
      await press(el, 'ArrowRight');
      expect(focused(el)).to.equal('plan-1');
      await press(el, 'ArrowRight');
      expect(focused(el), 'a leaf has no inside').to.equal('plan-1');
      await pressOn(el, 'plan-3', 'ArrowRight', 'ArrowRight', 'ArrowDown');
      expect(focused(el)).to.equal('plan-3B');
      await press(el, 'ArrowLeft');
      expect(focused(el)).to.equal('plan-3');
      await press(el, 'ArrowLeft');
      expect([focused(el), item(el, 'plan-3').ariaExpanded]).to.deep.equal(['plan-3', 'false']);
      await press(el, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
      expect([focused(el), item(el, 'Plans').ariaExpanded]).to.deep.equal(['Plans', 'false']);
    });

    it('goes to the first and to the last that can be seen', async () => {
      const el = await drawn(data);
      const last = data === feed ? 'Letters' : '示例党委';
      await pressOn(el, 'Reports', 'End');
      expect(focused(el)).to.equal(last);
      await press(el, 'Home');
      expect(focused(el)).to.equal('Plans');
      await pressOn(el, 'Letters', 'ArrowRight', 'ArrowRight', 'ArrowRight');
      await press(el, 'End');
      expect(focused(el)).to.equal(data === feed ? 'letter-1A' : last);
    });

    it('goes by letters to the next name that begins so, from the end to the beginning again', async () => {
      const el = await drawn(data);
      await openAll(el);
      await press(el, 'r');
      expect(focused(el)).to.equal('Reports');
      await press(el, 'l', 'l');
      expect(focused(el)).to.equal('letter-1');
      await press(el, 'p');
      expect(focused(el)).to.equal('Plans');
      await press(el, 'x');
      expect(focused(el)).to.equal('Plans');
    });

    it('opens those beside by *, and nothing below them', async () => {
      const el = await drawn(feed);
      await pressOn(el, 'Plans', '*');
      const closed = () =>
        visible(el).flatMap(({ariaExpanded, title}) => (ariaExpanded === 'false' ? [title] : []));
      expect(focused(el)).to.equal('Plans');
      expect(closed()).to.deep.equal(['plan-3', 'report-1', 'report-2', 'letter-1']);
      await pressOn(el, 'report-1', '*');
      expect(closed()).to.deep.equal(['plan-3', 'letter-1']);
    });
  });

describe('the lists of a tree that is whole in the page', () => {
  it('lie in each other, with what is closed there but hidden', async () => {
    const el = await drawn(feed);
    expect(tree(el).localName).to.equal('ul');
    expect(items(el).map(({title}) => title)).to.deep.equal(names);
    expect(visible(el).map(({title}) => title)).to.deep.equal(['Plans', 'Reports', 'Letters']);
    for (const {title} of items(el)) {
      const parent = feed.orgs.find(({name}) => name === title)!.parent;
      const list = item(el, title).parentElement!;
      expect([list.localName, list.role]).to.deep.equal(['ul', parent ? 'group' : 'tree']);
      expect(list.parentElement!.closest<HTMLElement>('[role=treeitem]')?.title).to.equal(parent);
    }
  });

  it('are named by text of their own, and draw no face that is not in view', async () => {
    const el = await drawn(feed);
    const name = el.shadowRoot!.getElementById(tree(el).getAttribute('aria-labelledby')!)!;
    expect(name.textContent).to.equal('组织架构');
    expect(item(el, 'plan-3A').querySelector('.heard')!.textContent).to.equal('plan-3A');
    expect(item(el, 'plan-3A').querySelector('[part=card]')).to.equal(null);
    expect(item(el, 'Plans').querySelector('[part=card]')).to.not.equal(null);
  });

  it('hold five hundred at most, and no more than fifty levels', async () => {
    const flat = (el: OrgTreeElement) => tree(el).querySelector('[role=group]') === null;
    expect(flat(await drawn(row(499)))).to.be.false;
    expect(flat(await drawn(row(500), {depth: '1'}))).to.be.true;
    const chain = (length: number) =>
      orgs(...Array.from({length}, (_, at) => (at === 0 ? 'n0' : `n${at} < n${at - 1}`)));
    expect(flat(await drawn(chain(50)))).to.be.false;
    expect(flat(await drawn(chain(51)))).to.be.true;
  });

  it('stand on the plane where those of one long list would', async () => {
    const places = async (data: unknown) => {
      const el = await drawn(data, {layout: 'indented', depth: '9'});
      const from = item(el, 'Plans').getBoundingClientRect();
      return ['plan-1', 'plan-3B', 'report-2A'].map((name) => {
        const {left, top} = item(el, name).getBoundingClientRect();
        return [left - from.left, top - from.top];
      });
    };
    expect(await places(feed)).to.deep.equal(await places(large));
  });
});

describe('a person without a pointer', () => {
  it('comes from the top of the page to a leaf five levels down, by name of each key', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <a href="#first">First</a>
        <dj-org-tree toolbar></dj-org-tree>
      </div>
    `);
    const el = page.querySelector('dj-org-tree')!;
    el.style.height = '402px';
    el.data = orgs('country', 'city < country', 'district < city', 'street < district', 'branch < street');
    await el.updateComplete;
    page.querySelector('a')!.focus();
    for (let steps = 0; focused(el) !== 'country' && steps < 20; steps++) await press(el, 'Tab');
    expect(focused(el), 'the tab key comes to the tree').to.equal('country');
    // The tree grows downwards: down goes in, and opens what is closed first.
    for (let steps = 0; focused(el) !== 'branch' && steps < 9; steps++) await press(el, 'ArrowDown');
    expect(focused(el)).to.equal('branch');
    expect(item(el, 'branch').ariaLevel).to.equal('5');
    expect(item(el, 'branch').matches(':focus-visible')).to.be.true;
    const selected = oneEvent(el, 'dj-select');
    await press(el, 'Enter');
    expect(((await selected) as CustomEvent<OrgSelectDetail>).detail.path).to.deep.equal([
      'country',
      'city',
      'district',
      'street',
      'branch',
    ]);
    await press(el, 'Escape');
    expect(focused(el)).to.equal('branch');
  });
});
