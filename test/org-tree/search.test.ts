import {expect} from '@open-wc/testing';
import {parseOrgTree} from '../../src/org-tree/model.js';
import {readsAs} from '../../src/org-tree/pinyin.js';
import {SearchIndex} from '../../src/org-tree/search-index.js';
import {Search} from '../../src/org-tree/search.js';
import {row} from './feeds.js';

const {model} = parseOrgTree({
  orgs: [
    {id: '310106017', name: '宝山路街道党工委'},
    {id: 'x', name: '上海市中医医院党委', shortName: '中医医院', parent: '310106017'},
    {id: 'EYE', name: 'Eyewear Street', parent: '310106017'},
    {id: 'y', name: '中医', parent: 'EYE'},
  ],
});

const indexOf = (tree: typeof model) => {
  const index = new SearchIndex(tree);
  while (!index.isComplete) index.extend();
  return index;
};

/** Characters of one reading and of two, letters small and large, one that takes more room when small, figures. */
const SIGNS = ['山', '宝', '重', '单', '行', 's', 'B', 'x', 'İ', '1', '0', '·'];

/** Numbers from 0 to below `sides`, the same in every run. */
const dice = (seed: number) => (sides: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * sides);
};

/** What the index should find, found the long way. */
function foundOneByOne({orgs, depth}: typeof model, query: string): number[] {
  const small = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  const rankIn = (text: string, isAt: (at: number) => boolean) => {
    const at = Array.from(text, (_, at) => at).find(isAt);
    return at === undefined ? 9 : at > 0 ? 2 : text.length > query.length ? 1 : 0;
  };
  const ranks = orgs.map(({id, name, shortName = ''}) => {
    const read = [name, shortName].map(small).map((text) => rankIn(text, (at) => readsAs(text, query, at)));
    return Math.min(
      ...read,
      rankIn(small(id), (at) => small(id).startsWith(query, at)),
    );
  });
  const order = (node: number) => ranks[node]! * 100 + Math.min(depth[node]!, 7);
  return [...ranks.keys()].filter((node) => ranks[node]! < 9).sort((a, b) => order(a) - order(b) || a - b);
}

describe('SearchIndex', () => {
  const index = indexOf(model);
  const find = (query: string) => [...index.find(query).from(0)];

  it('looks at name, short name and id, and at nothing for nothing', () => {
    expect(find('医院党')).to.deep.equal([1]);
    expect(find('3101')).to.deep.equal([0]);
    expect(find('eye')).to.deep.equal([2]);
    expect(find('')).to.deep.equal([]);
    expect(find('没有')).to.deep.equal([]);
    expect(find('委上'), 'a name ends where it ends').to.deep.equal([]);
  });

  it('looks at pinyin initials, alone and among characters', () => {
    expect(find('bsl')).to.deep.equal([0]);
    expect(find('宝sl')).to.deep.equal([0]);
    expect(find('b山l')).to.deep.equal([0]);
    expect(find('zyyy')).to.deep.equal([1]);
    expect(find('3y'), 'an id is looked at as it is').to.deep.equal([]);
  });

  it('puts whole names first, then beginnings, then whoever stands higher', () => {
    expect(find('中医')).to.deep.equal([3, 1]);
    expect(find('y')).to.deep.equal([3, 1, 2]);
  });

  it('finds the same whether a query grew or came at once', () => {
    const tree = parseOrgTree(row(30_000)).model;
    const typed = indexOf(tree);
    const grown = ['示', '示l', '示lz', '示lzb2', '示lzb29', '示lzb2999'].map((query) => [
      ...typed.find(query).from(0),
    ]);
    expect(grown.map(({length}) => length)).to.deep.equal([30_001, 30_001, 30_000, 11_111, 1111, 11]);
    expect([...indexOf(tree).find('示例支部2999').from(0)]).to.deep.equal(grown.at(-1));
  });

  it('finds what looking at every place of every name finds, in the same order', () => {
    const random = dice(7);
    const some = (most: number) =>
      Array.from({length: 1 + random(most)}, () => SIGNS[random(SIGNS.length)]).join('');
    const orgs = Array.from({length: 1700}, (_, at) => ({
      id: `${some(2)}${at}`,
      name: some(6),
      ...(random(9) === 0 && {shortName: some(3)}),
      ...(at > 0 && {parent: ''}),
    }));
    for (let at = 1; at < orgs.length; at++) orgs[at]!.parent = orgs[random(at)]!.id;
    const tree = parseOrgTree({orgs}).model;
    const index = indexOf(tree);
    for (let round = 0; round < 40; round++) {
      const query = some(4).toLowerCase();
      for (let length = 1; length <= query.length; length++) {
        const typed = query.slice(0, length);
        expect([...index.find(typed).from(0)], typed).to.deep.equal(foundOneByOne(tree, typed));
      }
    }
  });

  it('says of every node whether it was found', () => {
    const hits = index.find('中医');
    expect([0, 1, 2, 3, -1, 99].map((node) => hits.has(node))).to.deep.equal([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('Search', () => {
  it('goes from hit to hit and around, both ways', () => {
    const search = new Search(() => undefined);
    search.ask(' 党 ');
    expect([1, 2, 3].map(() => search.next(model, 1))).to.deep.equal([0, 1, 0]);
    expect(search.next(model, -1)).to.equal(1);
    search.ask('党');
    expect(search.next(model, -1)).to.equal(1);
    search.ask('没有');
    expect(search.next(model, 1)).to.equal(undefined);
  });

  it('reads a large tree while the page goes on, and says when it has read all', async () => {
    const tree = parseOrgTree(row(200_000)).model;
    let search!: Search;
    const isRead = new Promise<void>((resolve) => (search = new Search(resolve)));
    search.ask('示例支部199999');
    expect(search.hitsIn(tree).size).to.equal(0);
    expect(search.isBusy).to.be.true;
    await isRead;
    expect(search.isBusy).to.be.false;
    expect([...search.hitsIn(tree).from(0)]).to.deep.equal([200_000]);
  });
});
