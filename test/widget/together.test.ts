import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import feed from '../../demo/feeds/together-sample.json' with {type: 'json'};
import '../../src/index.js';
import type {ActivityHeatmapElement} from '../../src/activity-heatmap.js';
import type {HonoursBoardElement} from '../../src/honours-board.js';
import type {MemberGrowthElement} from '../../src/member-growth.js';
import type {OrgTreeElement} from '../../src/org-tree.js';
import {emit} from '../../src/widget/events.js';

interface Page {
  readonly tree: OrgTreeElement;
  readonly growth: MemberGrowthElement;
  readonly heatmap: ActivityHeatmapElement;
  readonly board: HonoursBoardElement;
}

const DISTRICT = '310104';
const street = feed.orgs.find(({parent}) => parent === DISTRICT)!;
const committee = feed.orgs.find(({parent}) => parent === street.id)!;
const below = feed.orgs.filter(({id, parent}) => id === street.id || parent === street.id).map(({id}) => id);

const root = (el: Element) => el.shadowRoot!;
const notes = (el: Element) =>
  [...root(el).querySelectorAll('[part=narrowing]')].map((note) => note.textContent.trim());
const heard = (el: Element) => root(el).querySelector('[role=status]')!.textContent;
const lift = (el: Element, name: string) =>
  root(el).querySelector<HTMLButtonElement>(`[part=narrowing] button[aria-label="${name}"]`)!.click();
const rowsOf = async (el: Page[keyof Page]) =>
  (await (await el.exportCSV()).text()).trim().split('\r\n').slice(1);

const isIn = (ids: readonly string[]) => (id: string) => ids.includes(id);
const honoursOf = (ids: readonly string[]) =>
  feed.honours.filter(({recipients}) => recipients.map(({id}) => id).some(isIn(ids)));
const activitiesOf = (ids: readonly string[]) => feed.activities.filter(({org}) => ids.includes(org));
const unitsOf = (ids: readonly string[]) =>
  feed.units.filter((unit) => ids.includes(unit.org) && !('left' in unit && unit.left <= feed.asOf));
const settled = async (...widgets: readonly Page[keyof Page][]) => {
  for (let turn = 0; turn < 3; turn++) for (const widget of widgets) await widget.updateComplete;
};

async function page(order: readonly (keyof Page)[] = ['tree', 'growth', 'heatmap', 'board'], group = 'a') {
  const tags = {
    tree: 'org-tree',
    growth: 'member-growth',
    heatmap: 'activity-heatmap',
    board: 'honours-board',
  };
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const made = order.map((name) => {
    const widget = document.createElement(`dj-${tags[name]}`) as Page[keyof Page];
    Object.assign(widget, {data: feed, group});
    if (name === 'board') (widget as HonoursBoardElement).layout = 'list';
    place.append(widget);
    return [name, widget] as const;
  });
  const widgets = Object.fromEntries(made) as unknown as Page;
  await settled(...made.map(([, widget]) => widget));
  return widgets;
}

/** Chooses an organisation as a person does: by its card. */
async function choose(tree: OrgTreeElement, name: string) {
  tree.depth = 3;
  const card = () =>
    [...root(tree).querySelectorAll<HTMLElement>('[role=treeitem]')].find(({title}) => title === name);
  await waitUntil(card, `no card of ${name}`);
  card()!.click();
  await nextFrame();
}

describe('widgets of a group', function () {
  // The first of them loads every part of four widgets.
  this.timeout(20_000);

  it('show nothing but what belongs to an organisation that is chosen in the tree, or to those below it', async () => {
    const {tree, growth, heatmap, board} = await page();
    await choose(tree, street.name);
    await settled(growth, heatmap, board);
    for (const widget of [growth, heatmap, board])
      expect(notes(widget), widget.localName).to.deep.equal([`只看${street.name}`]);
    expect(await rowsOf(board)).to.have.lengthOf(honoursOf(below).length);
    heatmap.year = 'all';
    await settled(heatmap);
    expect((await rowsOf(heatmap)).length)
      .to.be.greaterThan(0)
      .and.lessThan(activitiesOf(below).length + 1);
    expect(root(growth).querySelector('[part=hero]')!.textContent).to.contain(String(unitsOf(below).length));
    expect(await rowsOf(tree)).to.have.lengthOf(feed.orgs.length);
    expect(heard(heatmap)).to.equal(`只看${street.name}`);
  });

  it('follow it down to a single committee, and say where nothing belongs to it', async () => {
    const {tree, growth, board} = await page();
    await choose(tree, committee.name);
    await settled(growth, board);
    expect(growth.dataset['state']).to.equal('empty');
    expect(notes(growth)).to.deep.equal([`只看${committee.name}`]);
    expect(heard(growth)).to.match(new RegExp(`^只看${committee.name}：.+`));
  });

  it('show all again when whoever is over all is chosen, or the note is taken away in any of them', async () => {
    const {tree, heatmap, board} = await page();
    await choose(tree, street.name);
    await settled(heatmap, board);
    await choose(tree, '徐汇区');
    await settled(heatmap, board);
    expect(notes(board)).to.deep.equal([]);
    await choose(tree, street.name);
    await settled(heatmap, board);
    lift(heatmap, `取消“只看${street.name}”`);
    await settled(heatmap, board);
    expect(notes(board)).to.deep.equal([]);
    expect(await rowsOf(board)).to.have.lengthOf(feed.honours.length);
  });

  it('do so in whatever order they come, also after the choice', async () => {
    const {board, tree} = await page(['board', 'tree']);
    await choose(tree, street.name);
    const {heatmap} = await page(['heatmap']);
    await settled(board, heatmap);
    expect(notes(board)).to.deep.equal([`只看${street.name}`]);
    expect(notes(heatmap)).to.deep.equal([`只看${street.name}`]);
  });

  it('never meet those of another group, nor those of none', async () => {
    const [one, other, alone] = [
      await page(undefined, 'a'),
      await page(undefined, 'b'),
      await page(undefined, ''),
    ];
    await choose(one.tree, street.name);
    await settled(one.board, other.board, alone.board);
    expect(notes(one.board)).to.have.lengthOf(1);
    expect(notes(other.board)).to.deep.equal([]);
    expect(notes(alone.board)).to.deep.equal([]);
    other.board.group = 'a';
    await settled(other.board);
    await settled(other.board);
    expect(notes(other.board)).to.have.lengthOf(1);
    other.board.group = undefined;
    await settled(other.board);
    expect(notes(other.board)).to.deep.equal([]);
  });

  it('do not follow a choice that the page prevents', async () => {
    const {tree, board} = await page();
    const prevent = (event: Event) => event.preventDefault();
    document.addEventListener('dj-select', prevent);
    await choose(tree, street.name);
    document.removeEventListener('dj-select', prevent);
    await settled(board);
    expect(notes(board)).to.deep.equal([]);
  });

  it('forget what was chosen when the last of them has left the page', async () => {
    const {tree, board} = await page(['tree', 'board']);
    await choose(tree, street.name);
    await settled(board);
    expect(notes(board)).to.have.lengthOf(1);
    for (const widget of [tree, board]) widget.remove();
    const {board: later} = await page(['board']);
    expect(notes(later)).to.deep.equal([]);
  });

  it('reveal in the tree who received an honour that is chosen on the board', async () => {
    const {tree, board} = await page();
    const [honour] = feed.honours;
    const row = [...root(board).querySelectorAll<HTMLElement>('button, [role=button]')].find((each) =>
      each.textContent.includes(honour!.title),
    )!;
    row.click();
    await nextFrame();
    await settled(tree);
    expect(tree.reveal).to.equal(honour!.recipients[0]!.id);
    expect(notes(board)).to.deep.equal([]);
  });

  it('reveal in the tree a recipient who is chosen on the board', async () => {
    const {tree, board} = await page();
    const [{recipients}] = feed.honours as [(typeof feed.honours)[0]];
    const [recipient] = recipients;
    const name = [...root(board).querySelectorAll<HTMLElement>('.recipient')].find((each) =>
      each.textContent.includes(recipient!.name),
    )!;
    name.click();
    await settled(tree);
    expect(tree.reveal).to.equal(recipient!.id);
  });

  it('mark in the growth chart the day that is chosen in the heatmap, until that is lifted', async () => {
    const {growth, heatmap} = await page();
    await waitUntil(() => root(growth).querySelector('.chart svg path'), 'no chart was drawn');
    emit(heatmap, 'dj-select', {
      date: '2023-03-05',
      until: '2023-03-05',
      count: 1,
      participants: 1,
      activities: [],
    });
    await nextFrame();
    await settled(growth);
    expect(notes(growth)).to.deep.equal(['标出2023年3月5日']);
    expect(root(growth).querySelectorAll('[part=marked]')).to.have.lengthOf(1);
    expect(notes(heatmap)).to.deep.equal([]);
    lift(growth, '取消“标出2023年3月5日”');
    await settled(growth);
    expect(root(growth).querySelector('[part=marked]')).to.equal(null);
  });
});

describe('scope', () => {
  const boardOf = async (scope: string, data: unknown = feed) => {
    const board = await fixture<HonoursBoardElement>(
      html`<dj-honours-board .data=${data} scope=${scope}></dj-honours-board>`,
    );
    await settled(board);
    return board;
  };

  it('draws only what belongs to an organisation or to those below it, as the same feed has them', async () => {
    const board = await boardOf(street.id);
    expect(notes(board)).to.deep.equal([`只看${street.name}`]);
    expect(await rowsOf(board)).to.have.lengthOf(honoursOf(below).length);
  });

  it('draws what belongs to the organisation itself, where nobody knows what is below it', async () => {
    const {orgs: _, ...rest} = feed;
    const board = await boardOf(committee.id, rest);
    expect(await rowsOf(board)).to.have.lengthOf(honoursOf([committee.id]).length);
    expect(notes(board)).to.deep.equal([`只看${committee.id}`]);
  });

  it('is lifted by a person, which the attribute tells', async () => {
    const board = await boardOf(street.id);
    lift(board, `取消“只看${street.name}”`);
    await settled(board);
    expect(board.hasAttribute('scope')).to.equal(false);
    expect(await rowsOf(board)).to.have.lengthOf(feed.honours.length);
  });

  it('leaves a feed whose rows name no organisation as it is, and says nothing', async () => {
    const board = await boardOf(street.id, {honours: [{title: '示例荣誉'}]});
    expect(notes(board)).to.deep.equal([]);
    expect(await rowsOf(board)).to.have.lengthOf(1);
  });

  it('keeps the picture that stands until it can be narrowed', async () => {
    const board = await boardOf('');
    const stood = root(board).querySelector('.board');
    board.scope = street.id;
    board.requestUpdate();
    expect(root(board).querySelector('.board')).to.equal(stood);
    await settled(board);
    expect(notes(board)).to.deep.equal([`只看${street.name}`]);
  });

  it('shows nothing that is outside for a moment', async () => {
    const board = document.createElement('dj-honours-board');
    Object.assign(board, {data: feed, scope: street.id});
    document.body.append(board);
    expect(root(board).querySelector('[part~=plaque]')).to.equal(null);
    await settled(board);
    expect(root(board).querySelector('[part~=plaque]')).to.not.equal(null);
    board.remove();
  });
});
