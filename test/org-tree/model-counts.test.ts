import {expect} from '@open-wc/testing';
import {countBelow, listedBelow, othersBelow, wholeOf} from '../../src/org-tree/model-counts.js';
import {treeOf} from './pictures.js';

const tree = treeOf({
  orgs: [
    {id: 'top', name: '上海市', childCount: 5},
    {id: 'a', name: '甲', parent: 'top', childCount: 9},
    {id: 'b', name: '乙', parent: 'top'},
  ],
});
const node = (id: string) => tree.nodeOf(id);

describe('how many there are below an organisation', () => {
  it('are those that the feed lists, or as many more as it counts', () => {
    expect(listedBelow(tree, node('top'))).to.equal(2);
    expect(countBelow(tree, node('top'))).to.equal(5);
    expect(othersBelow(tree, node('top'))).to.equal(3);
  });

  it('has others only beside some that are listed', () => {
    expect(countBelow(tree, node('a'))).to.equal(9);
    expect(othersBelow(tree, node('a'))).to.equal(0);
    expect(countBelow(tree, node('b'))).to.equal(0);
  });

  it('counts the tops of a tree as children of the whole', () => {
    expect(listedBelow(tree, wholeOf(tree))).to.equal(1);
    expect(othersBelow(tree, wholeOf(tree))).to.equal(0);
  });
});
