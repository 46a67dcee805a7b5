import {expect} from '@open-wc/testing';
import {parseOrgTree} from '../../src/org-tree/model.js';
import {hasMore, openCards, restOf, shownBelow} from '../../src/org-tree/layout-columns.js';
import {NO_WISH, openingOf, openNodes, wishFor, wishForMore} from '../../src/org-tree/opening.js';
import {allSteps} from '../../src/org-tree/slices.js';
import {forest, orgs, row} from './feeds.js';

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

describe('openingOf a forest', () => {
  const wide = parseOrgTree(forest(5000, 1)).model;
  const whole = wide.size;
  const cardsOf = (wish = NO_WISH, depth = 0, isList = false) =>
    allSteps(openCards(wide, openingOf(wide, wish, depth, false, isList)));

  it('shows the first of very many tops, with a card for the others; rows of a list all', () => {
    const cards = cardsOf();
    expect(cards.size).to.equal(60 + 1);
    expect(cards.node.at(-1)).to.equal(~whole);
    expect(cards.above.at(-1)).to.equal(-1);
    expect(restOf(wide, cards, 60)).to.equal(4940);
    expect(hasMore(wide, cards, -1)).to.be.true;
    expect(cardsOf(NO_WISH, 0, true).size).to.equal(5000);
    expect(cardsOf({...NO_WISH, isWhole: true}).size).to.equal(5000);
  });

  it('shows as many again with every wish for more, and as many as it takes to have one in view', () => {
    const more = wishForMore(wide, wishForMore(wide, NO_WISH, whole), whole);
    expect(cardsOf(more).size).to.equal(240 + 1);
    const wish = wishFor(wide, NO_WISH, wide.nodeOf('t4000-0'));
    const cards = cardsOf(wish);
    expect(Array.from(cards.node)).to.include(wide.nodeOf('t4000-0'));
    expect(cards.size, 'tops up to the end of a page, one below, the others').to.equal(4020 + 1 + 1);
  });

  it('by default opens none of very many', () => {
    const open = openNodes(wide, 2, true, new Map());
    expect(open.every((each) => each === 0)).to.be.true;
  });
});

describe('openingOf', () => {
  const wide = parseOrgTree({orgs: [...row(500).orgs, {id: 'below', name: '示例', parent: '300'}]}).model;
  const root = wide.nodeOf('root');
  const cardsOf = (wish = NO_WISH, depth = 1, isList = false) =>
    allSteps(openCards(wide, openingOf(wide, wish, depth, false, isList)));

  it('shows the first of very many below one, with a card for the others; rows of a list all', () => {
    const cards = cardsOf();
    expect(cards.size).to.equal(1 + 60 + 1);
    expect(cards.node.at(-1)).to.equal(~root);
    expect(cardsOf(NO_WISH, 1, true).size).to.equal(501);
  });

  it('does not page for the sake of a few', () => {
    const tree = parseOrgTree(row(90)).model;
    expect(allSteps(openCards(tree, openingOf(tree, NO_WISH, 1, false, false))).size).to.equal(91);
  });

  it('shows as many again with every wish for more, and no card for others after the last', () => {
    let wish = NO_WISH;
    const sizes = Array.from({length: 5}, () => {
      wish = wishForMore(wide, wish, root);
      return cardsOf(wish).size;
    });
    expect(sizes).to.deep.equal([122, 242, 482, 501, 501]);
  });

  it('shows as many as it takes to have one in view, open above', () => {
    const wish = wishFor(wide, NO_WISH, wide.nodeOf('below'));
    const cards = cardsOf(wish, 0);
    expect(Array.from(cards.node)).to.include(wide.nodeOf('below'));
    expect(shownBelow(wide, openingOf(wide, wish, 0, false, false), root)).to.equal(360);
  });

  it('goes by the levels that a person wants before those that the portal set, and shows all of everything', () => {
    expect(cardsOf({...NO_WISH, levels: 0}).size).to.equal(1);
    expect(cardsOf({...NO_WISH, levels: Infinity, isWhole: true}, 0).size).to.equal(502);
  });
});
