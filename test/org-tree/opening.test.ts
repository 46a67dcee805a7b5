import {expect} from '@open-wc/testing';
import {parseOrgTree} from '../../src/org-tree/model.js';
import {openNodes} from '../../src/org-tree/opening.js';
import {orgs, row} from './feeds.js';

describe('openNodes', () => {
  const tree = parseOrgTree(orgs('a', 'b < a', 'c < b', 'd < c', 'lost < gone')).model;
  const openIds = (depth: number, chosen: Record<string, boolean> = {}) =>
    [...openNodes(tree, depth, false, new Map(Object.entries(chosen)))].flatMap((open, node) =>
      open ? [tree.orgs[node]?.id ?? 'unattached'] : [],
    );

  it('opens the first levels, and never what has nothing below', () => {
    expect(openIds(0)).to.deep.equal([]);
    expect(openIds(2)).to.deep.equal(['a', 'b', 'unattached']);
    expect(openIds(99)).to.deep.equal(['a', 'b', 'c', 'unattached']);
  });

  it('remembers what a person did, by id', () => {
    expect(openIds(1, {c: true, a: false, d: true, nobody: true, '': false})).to.deep.equal(['c']);
  });

  it('by default stops before a level of more than 60 cards, yet shows the one below the top', () => {
    const wide = {
      orgs: [
        ...row(100).orgs,
        ...Array.from({length: 100}, (_, at) => ({id: `u${at}`, name: '单位', parent: `${at}`})),
      ],
    };
    const {model} = parseOrgTree(wide);
    const count = (isDefault: boolean) =>
      openNodes(model, 2, isDefault, new Map()).reduce((sum, open) => sum + open, 0);
    expect(count(true)).to.equal(1);
    expect(count(false)).to.equal(101);
  });
});
