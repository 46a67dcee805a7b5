import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {problemMessage} from '../../src/feed/problem-message.js';
import {FeedError} from '../../src/feed/feed-error.js';
import {awaitsChildren, canOpen, parseOrgTree, type OrgTree} from '../../src/org-tree/model.js';
import {isPlainOrg, orgSchema} from '../../src/org-tree/schema.js';
import {chain, demoFeed, forest, orgs, row, rowsIn} from './feeds.js';

const childrenOf = (tree: OrgTree, node: number): string[] => {
  const found: string[] = [];
  for (let child = tree.firstChild[node]!; child >= 0; child = tree.nextSibling[child]!)
    found.push(tree.orgs[child]!.id);
  return found;
};
const idsAt = (tree: OrgTree, nodes: readonly number[]) => nodes.map((node) => tree.orgs[node]?.id ?? '?');
const told = (json: unknown) =>
  parseOrgTree(json).issues.map(
    ({path, problem, drawn}) => `${path}: ${problemMessage(problem)}${drawn ? ' (drawn)' : ''}`,
  );

describe('parseOrgTree', () => {
  it('hangs a flat feed in its own order, parents before or after their children', () => {
    const {model, items, issues} = parseOrgTree(orgs('c < b', 'a', 'b < a', 'd < a', 'e < b'));
    expect(items).to.equal(5);
    expect(issues).to.deep.equal([]);
    expect(idsAt(model, model.tops)).to.deep.equal(['a']);
    expect(childrenOf(model, model.nodeOf('a'))).to.deep.equal(['b', 'd']);
    expect(childrenOf(model, model.nodeOf('b'))).to.deep.equal(['c', 'e']);
    expect(model.descendants[model.nodeOf('a')]).to.equal(4);
    expect(model.depth[model.nodeOf('e')]).to.equal(2);
    expect(model.place[model.nodeOf('d')]).to.equal(2);
  });

  it('reads the same tree from a nested feed, at any depth', () => {
    const nested = {
      root: {
        id: 'a',
        name: 'a',
        children: [
          {id: 'b', name: 'b', children: [{id: 'c', name: 'c'}]},
          {id: 'd', name: 'd', children: null},
        ],
      },
    };
    const {model, items, issues} = parseOrgTree(nested);
    expect(items).to.equal(4);
    expect(issues).to.deep.equal([]);
    expect(childrenOf(model, 0)).to.deep.equal(['b', 'd']);
    expect(childrenOf(model, model.nodeOf('b'))).to.deep.equal(['c']);
  });

  it('names the exact place of a fault in a nested feed', () => {
    const root = {
      id: 'a',
      name: 'a',
      children: [
        {
          id: 'b',
          name: 'b',
          children: [{id: 'c'}, {id: 'b', name: 'again', children: [{id: 'd', name: 'd'}]}],
        },
        {id: 'e', name: 'e', children: 'f'},
        {name: 'no id', children: [{id: 'g', name: 'g'}]},
      ],
    };
    expect(told({root})).to.deep.equal([
      'root.children[0].children[0].name: expected a text that is not empty, got nothing',
      'root.children[0].children[1].id: the id "b" is taken by an earlier row',
      'root.children[1].children: expected a list, got "f" (drawn)',
      'root.children[2].id: expected an id (text or number), got nothing',
      'root.children[2].children[0]: no row has the id "?" (drawn)',
    ]);
    const {model} = parseOrgTree({root});
    expect(childrenOf(model, model.nodeOf('b'))).to.deep.equal(['d']);
    expect(childrenOf(model, model.unattached)).to.deep.equal(['g']);
  });

  it('sets every faulty row of the demo aside with its path and draws all others', async () => {
    const feed = await demoFeed('faults-org');
    const {items, issues} = parseOrgTree(feed);
    expect(items + issues.filter(({drawn}) => !drawn).length).to.equal(rowsIn(feed));
    expect(told(feed)).to.deep.equal([
      'orgs[2].name: expected a text that is not empty, got nothing',
      'orgs[3].name: expected a text that is not empty, got " "',
      'orgs[4].id: expected an id (text or number), got nothing',
      'orgs[5].members: expected a number ≥ 0, got "many"',
      'orgs[6].members: expected a number ≥ 0, got -3',
      'orgs[7].status: expected "normal", "notice" or "warning", got "green"',
      'orgs[8].id: the id "good" is taken by an earlier row',
      'orgs[15]: expected an object, got null',
      'orgs[16]: expected an object, got "text"',
      'orgs[17]: expected an object, got a list',
      'orgs[20].id: the number 9007199254740994 is too large to be exact in JSON; send ids as text (drawn)',
      'orgs[21].href: expected an http(s), mailto, tel or relative URL, got "javascript:alert(1)"',
      'orgs[22].image: expected an http(s) or relative URL, got "javascript:alert(1)"',
      'orgs[28].badges: expected a list, got "新签约"',
      'orgs[9].parent: no row has the id "nowhere" (drawn)',
      'orgs[10].parent: "cycle-a" is its own ancestor; the cycle is cut here (drawn)',
      'orgs[13].parent: "self" is its own ancestor; the cycle is cut here (drawn)',
      'links[2].to: expected an id (text or number), got nothing',
      'links[1].to: no row has the id "nowhere"',
      'links[3].to: ties "good" to itself',
    ]);
  });

  it('draws what hangs nowhere under one node that is no row', () => {
    const {model, items} = parseOrgTree(orgs('a', 'b < gone', 'c < gone too', 'd < b'));
    expect(items).to.equal(4);
    expect(model.size).to.equal(5);
    expect(idsAt(model, model.tops)).to.deep.equal(['a', '?']);
    expect(childrenOf(model, model.unattached)).to.deep.equal(['b', 'c']);
    expect(model.nodeOf('')).to.equal(-1);
  });

  it('puts that first where of very many tops only the first are in sight', () => {
    const {model} = parseOrgTree({orgs: [...forest(91).orgs, {id: 'lost', name: 'lost', parent: 'gone'}]});
    expect(idsAt(model, model.tops.slice(0, 2))).to.deep.equal(['?', 't0']);
    expect([model.place[model.unattached], model.place[model.nodeOf('t90')]]).to.deep.equal([1, 92]);
    expect(childrenOf(model, model.unattached)).to.deep.equal(['lost']);
  });

  it('cuts a cycle above its smallest id, and one that an organisation makes with itself', () => {
    const {model, issues} = parseOrgTree(orgs('z < y', 'y < x', 'x < z', 'w < z', 's < s'));
    expect(issues.map(({path}) => path)).to.deep.equal(['orgs[2].parent', 'orgs[4].parent']);
    expect(idsAt(model, model.tops)).to.deep.equal(['x', 's']);
    expect(model.descendants[model.nodeOf('x')]).to.equal(3);
  });

  it('lets several roots stand side by side; an empty or null parent is none', () => {
    const {model, issues} = parseOrgTree({
      orgs: [
        {id: 'a', name: 'a', parent: ''},
        {id: 'b', name: 'b', parent: null},
        {id: 3, name: 'c'},
        {id: 'd', name: 'd', parent: 3},
      ],
    });
    expect(issues).to.deep.equal([]);
    expect(idsAt(model, model.tops)).to.deep.equal(['a', 'b', '3']);
    expect(model.unattached).to.equal(-1);
    expect(childrenOf(model, model.nodeOf('3'))).to.deep.equal(['d']);
  });

  it('sums members where nobody says them, and says nothing where nobody knows', () => {
    const {model} = parseOrgTree({
      orgs: [
        {id: 'a', name: 'a'},
        {id: 'b', name: 'b', parent: 'a', members: 30},
        {id: 'c', name: 'c', parent: 'b', members: 12},
        {id: 'd', name: 'd', parent: 'a'},
        {id: 'e', name: 'e', parent: 'd', members: 5},
        {id: 'f', name: 'f', parent: 'a'},
      ],
    });
    expect(Array.from(model.members)).to.deep.equal([35, 30, 12, 5, 5, NaN]);
  });

  it('tells how many organisations there are apart from ties', () => {
    const {items, rows} = parseOrgTree({...orgs('a', 'b'), links: [{from: 'a', to: 'b', kind: '共建'}]});
    expect([items, rows]).to.deep.equal([3, 2]);
  });

  it('refuses an answer that is no org feed', () => {
    expect(() => parseOrgTree({code: 403, message: 'no'})).to.throw(FeedError, 'expected "orgs" or "root"');
    expect(() => parseOrgTree(7)).to.throw(FeedError);
  });

  it('takes a chain 100,000 deep, flat and nested, and 100,000 siblings', () => {
    expect(parseOrgTree(chain(100_000)).model.depth[99_999]).to.equal(99_999);
    expect(parseOrgTree(row(100_000)).model.children[0]).to.equal(100_000);
    const root: {id: string; name: string; children?: unknown[]} = {id: '0', name: '0'};
    let last = root;
    for (let at = 1; at < 100_000; at++) {
      const next = {id: `${at}`, name: `${at}`};
      last.children = [next];
      last = next;
    }
    expect(parseOrgTree({root}).model.depth[99_999]).to.equal(99_999);
  });
});

describe('isPlainOrg', () => {
  const values = [
    'x',
    '街道',
    '',
    ' ',
    '\u3000',
    '\ufeff',
    '\ud83d\ude00',
    'x'.repeat(500),
    'x'.repeat(501),
    0,
    1,
    -1,
    NaN,
    Infinity,
    2 ** 53,
    null,
    undefined,
    true,
    [],
    {},
  ];
  const fields = [
    'id',
    'name',
    'parent',
    'kind',
    'level',
    'shortName',
    'sector',
    'lead',
    'members',
    'childCount',
    'href',
    'x',
  ];

  it('takes no row that the schema refuses, and changes none', () => {
    let plain = 0;
    for (const field of fields)
      for (const value of values) {
        const org = {id: 'a', name: '党委', [field]: value};
        if (!isPlainOrg(org)) continue;
        plain++;
        const checked = v.safeParse(orgSchema, org);
        expect(checked.success, `${field}: ${JSON.stringify(value)}`).to.be.true;
        for (const [key, kept] of Object.entries(checked.output as object))
          expect(kept, key).to.equal((org as Record<string, unknown>)[key]);
      }
    expect(plain).to.be.greaterThan(20);
  });

  describe('with branches that were fetched by themselves', () => {
    const feed = {
      orgs: [
        {id: 'a', name: 'a'},
        {id: 'b', name: 'b', parent: 'a', childrenSrc: 'b.json'},
      ],
    };
    const branch = (json: Record<string, unknown>, src = 'b.json') => [{id: 'b', src, feed: json}];

    it('hangs rows that name no parent below the organisation they were fetched for', () => {
      const {model, items} = parseOrgTree(
        feed,
        branch({orgs: [...orgs('c', 'd < c', 'e < b', 'f < a').orgs, {id: 'g', name: 'g', parent: ''}]}),
      );
      expect(items).to.equal(7);
      expect(childrenOf(model, model.nodeOf('b'))).to.deep.equal(['c', 'e', 'g']);
      expect(childrenOf(model, model.nodeOf('a'))).to.deep.equal(['b', 'f']);
      expect(childrenOf(model, model.nodeOf('c'))).to.deep.equal(['d']);
      expect(model.grafts.get('b')).to.equal(2);
    });

    it('reads a nested branch, whose root may be that organisation itself', () => {
      const {model, items, issues} = parseOrgTree(
        feed,
        branch({root: {id: 'b', name: 'b', children: [{id: 'c', name: 'c'}]}}),
      );
      expect(childrenOf(model, model.nodeOf('b'))).to.deep.equal(['c']);
      expect(issues.map(({path}) => path)).to.deep.equal(['childrenSrc(b).root.id']);
      expect(items + issues.length).to.equal(4);
    });

    it('says where in the branch a fault lies, and draws the rest', () => {
      const {items, issues} = parseOrgTree(
        feed,
        branch({
          orgs: [{id: 'c'}, {id: 'a', name: 'again'}, {id: 'd', name: 'd', parent: 'x'}, null],
          links: [
            {from: 'd', to: 'a', kind: '共建'},
            {from: 'd', to: '?', kind: '共建'},
          ],
        }),
      );
      expect(issues.map(({path}) => path)).to.deep.equal([
        'childrenSrc(b).orgs[0].name',
        'childrenSrc(b).orgs[1].id',
        'childrenSrc(b).orgs[3]',
        'childrenSrc(b).orgs[2].parent',
        'childrenSrc(b).links[1].to',
      ]);
      expect(items + issues.filter(({drawn}) => !drawn).length).to.equal(2 + 4 + 2);
    });

    it('leaves out a branch that the feed names no more', () => {
      expect(parseOrgTree(feed, branch(orgs('c'), 'old.json')).items).to.equal(2);
      expect(parseOrgTree({orgs: feed.orgs.slice(0, 1)}, branch(orgs('c'))).items).to.equal(1);
    });

    it('awaits children that are promised and not yet there', () => {
      const {model} = parseOrgTree(feed);
      expect([0, 1].map((node) => canOpen(model, node))).to.deep.equal([true, true]);
      const grafted = parseOrgTree(feed, branch({orgs: []})).model;
      expect(awaitsChildren(grafted, 1)).to.be.false;
    });
  });
});
