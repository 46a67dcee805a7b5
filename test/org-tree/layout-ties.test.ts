import {expect} from '@open-wc/testing';
import {formatOf} from '../../src/locale/format.js';
import {cardWords} from '../../src/org-tree/card-words.js';
import {tiesWithin} from '../../src/org-tree/layout-ties.js';
import {layoutOrgTree} from '../../src/org-tree/layout.js';
import {orgWords} from '../../src/org-tree/messages.js';
import {tieIndex} from '../../src/org-tree/model-ties.js';
import {parseOrgTree} from '../../src/org-tree/model.js';
import {openNodes} from '../../src/org-tree/opening.js';
import {orgs} from './feeds.js';

const whole = {x: -1e9, y: -1e9, width: 2e9, height: 2e9};
const speech = {words: orgWords.in('zh-Hans'), format: formatOf('zh-Hans'), counts: 'children'} as const;

const tied = {
  ...orgs('a', 'b < a', 'c < b', 'f < b', 'd < a', 'e < d', 'g < d'),
  links: [
    {from: 'c', to: 'e', kind: '共建'},
    {from: 'b', to: 'd', kind: '结对', label: '示例'},
    {from: 'g', to: 'f', kind: '共建'},
  ],
};

interface Choice {
  readonly depth?: number;
  readonly ties?: 'selected' | 'all' | 'none';
  readonly selected?: string;
  readonly hidden?: readonly string[];
  readonly window?: typeof whole;
  readonly feed?: unknown;
}

function curvesOf({
  depth = 9,
  ties = 'all',
  selected = '',
  hidden = [],
  window = whole,
  feed = tied,
}: Choice) {
  const tree = parseOrgTree(feed).model;
  const layout = layoutOrgTree(
    tree,
    {open: openNodes(tree, depth, false, new Map()), page: Infinity, shown: new Map()},
    {
      layout: 'top-down',
      text: 'auto',
      measures: {note: 12, name: 14, figure: 20, inset: 12},
      wordsOf: cardWords(tree, speech),
      width: 700,
    },
  );
  const choice = {ties, selected: tree.nodeOf(selected), hidden: new Set(hidden)};
  return tiesWithin(tree, layout, choice, window, 12).curves.map((curve) => ({
    ...curve,
    between: curve.ends
      .map((node) => tree.orgs[node]!.id)
      .sort()
      .join(''),
  }));
}
const labels = (choice: Choice) => curvesOf(choice).map(({label}) => label);

describe('tiesWithin', () => {
  it('draws those of the selected organisation, all, or none', () => {
    expect(curvesOf({}).map(({between}) => between)).to.have.members(['ce', 'bd', 'fg']);
    expect(curvesOf({ties: 'selected', selected: 'b'}).map(({between}) => between)).to.deep.equal(['bd']);
    expect(labels({ties: 'selected'})).to.deep.equal([]);
    expect(labels({ties: 'none', selected: 'b'})).to.deep.equal([]);
  });

  it('ends at the nearest open organisation, and is left out where both ends are the same', () => {
    expect(curvesOf({depth: 1}).map(({between}) => between)).to.deep.equal(['bd', 'bd']);
    expect(labels({depth: 0})).to.deep.equal([]);
  });

  it('draws those of a kind that end at the same two as one, and says how many', () => {
    const [closed] = curvesOf({depth: 1});
    expect([closed!.label, closed!.count]).to.deep.equal(['共建 ×2', 2]);
    expect(closed!.tips.map(({isInside}) => isInside)).to.deep.equal([false, false]);
  });

  it('leads one tie to an organisation that is closed to view, and shows that it is inside', () => {
    const feed = {...tied, links: tied.links.slice(0, 1)};
    const [tie] = curvesOf({feed, depth: 1});
    expect(tie!.between).to.equal('ce');
    expect(tie!.tips.map(({isInside}) => isInside)).to.deep.equal([true, true]);
  });

  it('leaves out the kinds that nobody wants to see', () => {
    expect(curvesOf({hidden: ['共建']}).map(({between}) => between)).to.deep.equal(['bd']);
  });

  it('makes the curves of a few once, and of many those that a window shows', () => {
    const window = {x: 0, y: 0, width: 10, height: 10};
    expect(curvesOf({window})).to.have.length(3);
    const ids = Array.from({length: 600}, (_, at) => `n${at}`);
    const links = ids.slice(1).map((to, at) => ({from: ids[at]!, to, kind: '共建'}));
    const shown = curvesOf({feed: {...orgs(...ids), links}, window});
    expect(shown.length).to.be.within(1, 3);
  });

  it('draws no more than two hundred of any number', () => {
    const ids = Array.from({length: 60}, (_, at) => `n${at}`);
    const feed = {
      ...orgs(...ids),
      links: ids.flatMap((from, at) => ids.slice(at + 1).map((to) => ({from, to, kind: '共建'}))),
    };
    expect(curvesOf({feed})).to.have.length(200);
  });
});

describe('tieIndex', () => {
  it('counts kinds in the order of the feed, and finds the ties of an organisation', () => {
    const tree = parseOrgTree(tied).model;
    const {kinds, kindOf, of} = tieIndex(tree);
    expect(kinds).to.deep.equal([
      {name: '共建', count: 2},
      {name: '结对', count: 1},
    ]);
    expect([...kindOf]).to.deep.equal([0, 1, 0]);
    expect([...of(tree.nodeOf('b'))]).to.deep.equal([1]);
    expect([...of(tree.nodeOf('a'))]).to.deep.equal([]);
    expect(tieIndex(tree)).to.equal(tieIndex(tree));
  });
});
