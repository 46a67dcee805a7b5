import {expect} from '@open-wc/testing';
import {cardWords} from '../../src/org-tree/card-words.js';
import type {OrgLayoutName} from '../../src/org-tree/layout-cards.js';
import {layoutOrgTree} from '../../src/org-tree/layout.js';
import {orgWords} from '../../src/org-tree/messages.js';
import {parseOrgTree} from '../../src/org-tree/model.js';
import {siblings, stepOf, typeAhead, TypeAhead} from '../../src/org-tree/navigation.js';
import {openNodes} from '../../src/org-tree/opening.js';
import {findOrgs, Search} from '../../src/org-tree/search.js';
import {formatOf} from '../../src/locale/format.js';
import {orgs} from './feeds.js';

/** a (open) has b (open, with c and d) and e (closed, with f); g stands beside a. */
const tree = parseOrgTree(orgs('a', 'b < a', 'c < b', 'd < b', 'e < a', 'f < e', 'g')).model;
const open = openNodes(tree, 99, false, new Map([['e', false]]));
const layoutAs = (layout: OrgLayoutName) =>
  layoutOrgTree(
    tree,
    {open, page: Infinity, shown: new Map()},
    {
      layout,
      text: 'auto',
      measures: {note: 12, name: 14, figure: 20, inset: 12},
      wordsOf: cardWords(tree, {words: orgWords.in('zh-Hans'), format: formatOf('zh-Hans'), counts: 'none'}),
      width: 500,
    },
  );
const list = layoutAs('indented');
const step = (key: string, id: string, layout = list) => {
  const found = stepOf(key, tree, layout, tree.nodeOf(id));
  return typeof found === 'number' ? tree.orgs[found]!.id : found;
};

describe('stepOf', () => {
  it('walks open organisations up and down in reading order', () => {
    expect(['a', 'b', 'c', 'd', 'e', 'g'].map((id) => step('ArrowDown', id))).to.deep.equal([
      'b',
      'c',
      'd',
      'e',
      'g',
      undefined,
    ]);
    expect(['a', 'b', 'e', 'g'].map((id) => step('ArrowUp', id))).to.deep.equal([undefined, 'a', 'd', 'e']);
  });

  it('opens what is closed, then goes in; closes what is open, then goes out', () => {
    expect(step('ArrowRight', 'e')).to.equal('toggle');
    expect(step('ArrowRight', 'b')).to.equal('c');
    expect(step('ArrowRight', 'c')).to.equal(undefined);
    expect(step('ArrowLeft', 'b')).to.equal('toggle');
    expect(step('ArrowLeft', 'c')).to.equal('b');
    expect(step('ArrowLeft', 'g')).to.equal(undefined);
  });

  it('swaps the arrows in a tree that grows downwards, and not in one that grows to the right', () => {
    const down = layoutAs('top-down');
    expect(step('ArrowDown', 'e', down)).to.equal('toggle');
    expect(step('ArrowUp', 'c', down)).to.equal('b');
    expect(step('ArrowRight', 'd', down)).to.equal('e');
    expect(step('ArrowLeft', 'e', down)).to.equal('d');
    expect(step('ArrowRight', 'e', layoutAs('left-right'))).to.equal('toggle');
  });

  it('goes to the first and the last, selects, and opens those beside', () => {
    expect(step('Home', 'e')).to.equal('a');
    expect(step('End', 'a')).to.equal('g');
    expect(step('Enter', 'a')).to.equal('select');
    expect(step(' ', 'a')).to.equal('select');
    expect(step('*', 'b')).to.equal('open-siblings');
    expect(siblings(tree, tree.nodeOf('b')).map((node) => tree.orgs[node]!.id)).to.deep.equal(['b', 'e']);
    expect(siblings(tree, tree.nodeOf('g')).map((node) => tree.orgs[node]!.id)).to.deep.equal(['a', 'g']);
    expect(step('x', 'a')).to.equal(undefined);
  });
});

describe('typeAhead', () => {
  const names = ['党委', '党总支', '支部一', '支部二', '联席', '隐藏', 'Branch'];
  const find = (typed: string, id: string) => {
    const found = typeAhead(typed, (node) => names[node]!, list, tree.nodeOf(id));
    return found === undefined ? undefined : tree.orgs[found]!.id;
  };

  it('finds the next name that begins so, around at the end, whatever the case', () => {
    expect(find('支', 'a')).to.equal('c');
    expect(find('支', 'c')).to.equal('d');
    expect(find('支', 'd')).to.equal('c');
    expect(find('bR', 'a')).to.equal('g');
    expect(find('支部', 'd')).to.equal('d');
    expect(find('隐', 'a'), 'closed organisations are not there').to.equal(undefined);
  });

  it('joins letters typed quickly', () => {
    const typed = new TypeAhead();
    expect(typed.add('a', 1000)).to.equal('a');
    expect(typed.add('b', 1400)).to.equal('ab');
    expect(typed.add('c', 2200)).to.equal('c');
  });
});

describe('findOrgs', () => {
  const {model} = parseOrgTree({
    orgs: [
      {id: '310106017', name: '宝山路街道党工委'},
      {id: 'x', name: '上海市中医医院党委', shortName: '中医医院', parent: '310106017'},
      {id: 'EYE', name: 'Eyewear Street', parent: '310106017'},
    ],
  });

  it('looks at name, short name and id, and at nothing for nothing', () => {
    expect(findOrgs(model, '中医')).to.deep.equal([1]);
    expect(findOrgs(model, '3101')).to.deep.equal([0]);
    expect(findOrgs(model, ' eye ')).to.deep.equal([2]);
    expect(findOrgs(model, '  ')).to.deep.equal([]);
    expect(findOrgs(model, '没有')).to.deep.equal([]);
  });

  it('goes from hit to hit and around, both ways', () => {
    const search = new Search();
    search.ask('党');
    expect([1, 2, 3].map(() => search.next(model, 1))).to.deep.equal([0, 1, 0]);
    expect(search.next(model, -1)).to.equal(1);
    search.ask('党');
    expect(search.next(model, -1)).to.equal(1);
    search.ask('没有');
    expect(search.next(model, 1)).to.equal(undefined);
  });
});
