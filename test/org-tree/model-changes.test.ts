import {expect} from '@open-wc/testing';
import {changesBetween} from '../../src/org-tree/model-changes.js';
import {parseOrgTree, type Branch} from '../../src/org-tree/model.js';
import {orgs} from './feeds.js';

const treeOf = (json: unknown, branches?: readonly Branch[]) => parseOrgTree(json, branches).model;
const first = treeOf(orgs('a', 'b < a', 'c < a', 'd < c'));

describe('what changed from one feed to the next', () => {
  it('is nothing where the same organisations hang in the same places, in any order', () => {
    expect(changesBetween(first, treeOf(orgs('d < c', 'a', 'c < a', 'b < a')))).to.deep.equal({
      added: [],
      moved: [],
      removed: 0,
    });
  });

  it('tells what came, what hangs elsewhere, and how many went', () => {
    const next = treeOf(orgs('a', 'c < a', 'd < a', 'e < d'));
    expect(changesBetween(first, next)).to.deep.equal({added: ['e'], moved: ['d'], removed: 1});
  });

  it('does not count what came because somebody opened it', () => {
    const lazy = {orgs: [...orgs('a').orgs, {id: 'b', name: 'b', parent: 'a', childrenSrc: 'b.json'}]};
    const branch = (...lines: string[]) => [{id: 'b', src: 'b.json', feed: orgs(...lines)}];
    const opened = treeOf(lazy, branch('c', 'd'));
    expect(changesBetween(treeOf(lazy), opened).added).to.deep.equal([]);
    expect(changesBetween(opened, treeOf(lazy, branch('c', 'd', 'e'))).added).to.deep.equal(['e']);
  });
});
