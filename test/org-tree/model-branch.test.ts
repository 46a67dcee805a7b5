import {expect} from '@open-wc/testing';
import {branchOf, Scope} from '../../src/org-tree/model-branch.js';
import {parseOrgTree} from '../../src/org-tree/model.js';
import {nodesAbove} from '../../src/org-tree/opening.js';
import {chain, orgs} from './feeds.js';

const feed = orgs('a', 'd < b', 'b < a', 'c < b', 'e < a', 'f < c', 'g', 'lost < gone');
const {model} = parseOrgTree({
  ...feed,
  links: [
    {from: 'd', to: 'f', kind: '共建'},
    {from: 'd', to: 'e', kind: '共建'},
  ],
});

describe('branchOf', () => {
  const branch = branchOf(model, model.nodeOf('b'));
  const nameOf = (node: number) => branch.orgs[node]!.name;

  it('has an organisation at the top, and what is below it as it was', () => {
    expect(branch.tops.map(nameOf)).to.deep.equal(['b']);
    expect([branch.size, branch.unattached]).to.deep.equal([4, -1]);
    const f = branch.nodeOf('f');
    expect(nodesAbove(branch, f).map(nameOf)).to.deep.equal(['b', 'c']);
    expect(branch.depth[f]).to.equal(2);
    const [d, c] = [branch.nodeOf('d'), branch.nodeOf('c')];
    expect([branch.firstChild[0], branch.nextSibling[d], branch.nextSibling[c]]).to.deep.equal([d, c, -1]);
    expect([branch.place[0], branch.place[d], branch.place[c]]).to.deep.equal([1, 1, 2]);
    expect([branch.children[0], branch.descendants[0], branch.nextSibling[0]]).to.deep.equal([2, 3, -1]);
  });

  it('knows nobody beside it', () => {
    expect(['a', 'e', 'g', 'nobody'].map((id) => branch.nodeOf(id))).to.deep.equal([-1, -1, -1, -1]);
  });

  it('keeps the ties within it', () => {
    expect(branch.links.map(({from, to}) => from + to)).to.deep.equal(['df']);
    const {source, target} = branch.links[0]!;
    expect([source, target].map(nameOf)).to.deep.equal(['d', 'f']);
  });

  it('is taken from any depth', () => {
    const deep = parseOrgTree(chain(10_000)).model;
    expect(branchOf(deep, deep.nodeOf('9000')).size).to.equal(1000);
  });
});

describe('Scope', () => {
  it('is the same branch until tree or id is another, and the whole tree for nobody', () => {
    const scope = new Scope();
    const branch = scope.of(model, 'b');
    expect(scope.of(model, 'b')).to.equal(branch);
    expect(scope.of(model, undefined)).to.equal(model);
    expect(scope.of(model, 'nobody')).to.equal(model);
    expect(scope.of({...model}, 'b').size).to.equal(4);
  });
});
