import {expect, fixture, html} from '@open-wc/testing';
import '../../src/org-tree.js';
import type {OrgTreeElement} from '../../src/org-tree.js';
import type {Tour} from '../../src/widget/tour.js';

const rows = (above: string, count: number) =>
  Array.from({length: count}, (_, at) => ({
    id: `${above}-${at}`,
    name: `${above}第${at}支部`,
    parent: above,
  }));
const orgs = [
  {id: 'top', name: '党委'},
  {id: 'one', name: '一总支', parent: 'top'},
  {id: 'two', name: '二总支', parent: 'top'},
  {id: 'leaf', name: '直属支部', parent: 'top'},
  ...rows('one', 3),
  ...rows('two', 40),
];

describe('the tour of a tree', function () {
  this.timeout(20_000);
  let tree: OrgTreeElement;
  let tour: Tour;

  const settled = async () => {
    for (let round = 0; round < 6; round++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await tree.updateComplete;
    }
  };
  beforeEach(async () => {
    tree = await fixture<OrgTreeElement>(
      html`<dj-org-tree
        display="wall"
        depth="1"
        style="width: 1200px; height: 800px; --_move: 0ms"
        .data=${{orgs}}
      ></dj-org-tree>`,
    );
    while (!tree.renderRoot.querySelector('[role=treeitem]')) await settled();
    await settled();
    tour = await tree.tour();
  });
  const next = async () => {
    const has = tour.next();
    await settled();
    return has;
  };

  const item = (name: string) =>
    [...tree.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]')].find(({title}) => title === name)!;
  const open = () =>
    [...tree.renderRoot.querySelectorAll<HTMLElement>('[aria-expanded=true]')].map(({title}) => title);
  const camera = () => getComputedStyle(tree.renderRoot.querySelector('.plane')!).transform;
  /** Names of the branches of a unit that are seen whole. */
  const seen = (above: string) => {
    const view = tree.renderRoot.querySelector('.viewport')!.getBoundingClientRect();
    return [...tree.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]:not([hidden])')]
      .filter(({title}) => title.startsWith(`${above}第`))
      .filter((each) => {
        const {left, right} = each.getBoundingClientRect();
        return left >= view.left - 1 && right <= view.right + 1 && right > left;
      })
      .map(({title}) => Number(/\d+/.exec(title)![0]));
  };

  it('opens each branch in its turn and closes it again', async () => {
    const walk: unknown[] = [];
    while (await next()) if (walk.at(-2) !== tree.reveal) walk.push(tree.reveal, open());
    expect(walk).to.deep.equal([
      'top',
      ['党委'],
      'one',
      ['党委', '一总支'],
      'two',
      ['党委', '二总支'],
      'leaf',
      ['党委'],
    ]);
  });

  it('shows a branch that is too long to be read as a whole part by part, all of it', async () => {
    while (tree.reveal !== 'two') await next();
    const parts = [seen('two')];
    while ((await next()) && tree.reveal === 'two') parts.push(seen('two'));
    expect(parts.length).to.be.greaterThan(1);
    expect(new Set(parts.flat()).size).to.equal(40);
    expect(parts[0]![0], 'from the beginning').to.equal(0);
    expect(parts.at(-1)!.at(-1), 'to the end').to.equal(39);
  });

  it('draws nothing smaller than is read with ease', async () => {
    while (await next()) expect(new DOMMatrix(camera()).a, String(tree.reveal)).to.be.at.least(1);
  });

  it('leaves everything as it was: what was open, what was chosen, and how it lay', async () => {
    tree.reveal = 'one-1';
    await settled();
    const before = {open: open(), reveal: tree.reveal, camera: camera()};
    for (let step = 0; step < 3; step++) await next();
    expect(open()).to.not.deep.equal(before.open);
    tour.rest();
    await settled();
    expect({open: open(), reveal: tree.reveal, camera: camera()}).to.deep.equal(before);
  });

  it('comes to what the page revealed already', async () => {
    tree.reveal = 'one';
    await settled();
    await next();
    await next();
    expect([tree.reveal, open()]).to.deep.equal(['one', ['党委', '一总支']]);
  });

  it('keeps what a person opened meanwhile', async () => {
    await next();
    await next();
    item('二总支').querySelector<HTMLElement>('.toggle')!.click();
    await settled();
    tour.end();
    await settled();
    expect(open()).to.deep.equal(['党委', '二总支']);
  });

  it('tells nobody, and goes on after its end where it was', async () => {
    const told: string[] = [];
    for (const type of ['dj-select', 'dj-toggle', 'dj-change'])
      tree.addEventListener(type, () => told.push(type));
    await next();
    await next();
    tour.end();
    await settled();
    expect(tree.reveal).to.equal(undefined);
    await next();
    expect(tree.reveal).to.equal('two');
    expect(told).to.deep.equal([]);
  });
});
