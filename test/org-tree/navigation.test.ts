import {expect} from '@open-wc/testing';
import {cardWords} from '../../src/org-tree/card-words.js';
import type {OrgLayoutName} from '../../src/org-tree/layout-cards.js';
import {layoutOrgTree} from '../../src/org-tree/layout.js';
import {orgWords} from '../../src/org-tree/messages.js';
import {parseOrgTree} from '../../src/org-tree/model.js';
import {siblings, stepOf, typeAhead, TypeAhead} from '../../src/org-tree/navigation.js';
import {openNodes} from '../../src/org-tree/opening.js';
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

  it('finds a Chinese name by the initials of its pinyin too', () => {
    expect(find('z', 'a')).to.equal('c');
    expect(find('zb', 'c')).to.equal('c');
    expect(find('d', 'a'), '党总支 after 党委').to.equal('b');
    expect(find('dz', 'b')).to.equal('b');
    expect(find('党z', 'a')).to.equal('b');
    expect(find('x', 'a')).to.equal(undefined);
  });
});

describe('TypeAhead', () => {
  const known = ['a', 'ab', 'b', 'c'];
  const find = (typed: string) => (known.includes(typed) ? known.indexOf(typed) : undefined);
  const type = (...letters: readonly (readonly [string, number])[]) => {
    const typed = new TypeAhead();
    return letters.map(([letter, at]) => known[typed.follow(letter, at, find) ?? -1]);
  };

  it('joins letters typed quickly', () => {
    expect(type(['a', 1000], ['b', 1400])).to.deep.equal(['a', 'ab']);
    expect(type(['a', 1000], ['b', 1800])).to.deep.equal(['a', 'b']);
  });

  it('begins anew with a letter that leads nowhere beside those before', () => {
    expect(type(['a', 1000], ['c', 1100], ['c', 1200], ['x', 1300], ['a', 1400])).to.deep.equal([
      'a',
      'c',
      'c',
      undefined,
      'a',
    ]);
  });
});
