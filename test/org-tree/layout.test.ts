import {expect} from '@open-wc/testing';
import {firstView} from '../../src/org-tree/camera.js';
import {cardWords, type Speech} from '../../src/org-tree/card-words.js';
import {cardAt, type CardMeasures, type WordsOf} from '../../src/org-tree/layout-cards.js';
import {restOf} from '../../src/org-tree/layout-columns.js';
import {layoutOrgTree, OrgLayouts, type LayoutParts, type OrgLayout} from '../../src/org-tree/layout.js';
import {longestWord, linesWithin} from '../../src/org-tree/layout-text.js';
import {linksWithin} from '../../src/org-tree/layout-links.js';
import {overviewOf, overviewPath} from '../../src/org-tree/layout-overview.js';
import {cardsWithin} from '../../src/org-tree/layout-window.js';
import {orgWords} from '../../src/org-tree/messages.js';
import {parseOrgTree, type OrgTree} from '../../src/org-tree/model.js';
import {allSteps} from '../../src/org-tree/slices.js';
import {openNodes} from '../../src/org-tree/opening.js';
import {formatOf} from '../../src/locale/format.js';
import {chain, demoFeed, orgs, row} from './feeds.js';
import {branching} from './pictures.js';

const measures: CardMeasures = {note: 12, name: 14, figure: 20, inset: 12};
const speech: Speech = {words: orgWords.in('zh-Hans'), format: formatOf('zh-Hans'), counts: 'children'};
const whole = {x: -1e9, y: -1e9, width: 2e9, height: 2e9};

function layoutOf(tree: OrgTree, depth = 99, parts: Partial<LayoutParts> = {}): OrgLayout {
  const open = openNodes(tree, depth, false, new Map());
  return layoutOrgTree(
    tree,
    {open, page: Infinity, shown: new Map()},
    {
      layout: 'top-down',
      text: 'auto',
      measures,
      wordsOf: cardWords(tree, speech),
      width: 700,
      ...parts,
    },
  );
}
const treeOf = (json: unknown) => parseOrgTree(json).model;
/** All cards as objects. */
const cardsOf = ({cards}: OrgLayout) => Array.from({length: cards.size}, (_, card) => cardAt(cards, card));
const cardOf = (tree: OrgTree, {cards, cardOf}: OrgLayout, id: string) =>
  cardAt(cards, cardOf(tree.nodeOf(id)));
const namesOf = (tree: OrgTree, layout: OrgLayout) =>
  cardsOf(layout).map(({node}) =>
    node < 0 ? `others of ${tree.orgs[~node]!.name}` : (tree.orgs[node]?.name ?? '?'),
  );

function expectNoOverlap(layout: OrgLayout) {
  const cards = cardsOf(layout);
  for (const a of cards)
    for (const b of cards)
      if (a !== b)
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
          `cards ${a.node} and ${b.node} lie on each other`,
        ).to.be.true;
}

describe('layoutOrgTree', () => {
  it('places open organisations only, in reading order', () => {
    const tree = treeOf(orgs('a', 'b < a', 'c < b', 'd < a', 'e < d'));
    const layout = layoutOf(tree, 1);
    expect(namesOf(tree, layout)).to.deep.equal(['a', 'b', 'd']);
    expect(layout.cardOf(tree.nodeOf('c'))).to.equal(-1);
    expect(namesOf(tree, layoutOf(tree))).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  for (const name of ['top-down', 'left-right', 'indented', 'compact'] as const)
    for (const text of ['auto', 'horizontal', 'vertical'] as const)
      it(`lays no card on another: ${name}, ${text}`, async () => {
        for (const feed of ['baoshanlu-2019', 'huangpu-2024', 'three-languages', 'faults-org'])
          expectNoOverlap(layoutOf(treeOf(await demoFeed(feed)), 9, {layout: name, text}));
      });

  it('hangs the names of a crowded level and leaves open ones and the top across', async () => {
    const tree = treeOf(await demoFeed('baoshanlu-2019'));
    const layout = layoutOf(tree, 2);
    const formOf = (id: string) => cardOf(tree, layout, id).form;
    expect(formOf('310106017')).to.equal('across');
    expect(formOf('310106017-conference')).to.equal('across');
    expect(formOf('310106017-eyewear')).to.equal('hanging');
    expect(formOf('310106017-unit-tax')).to.equal('hanging');
    const units = cardsOf(layout).filter(({depth}) => depth === 2);
    expect(new Set(units.map(({height}) => height)).size, 'all of a level are equally tall').to.equal(1);
    expect(units[0]!.width).to.equal(58);
  });

  it('fits whole into the frames of portal and wall, with air on every side', async () => {
    const wall: CardMeasures = {note: 20, name: 24, figure: 40, inset: 18};
    for (const [feed, view, parts] of [
      ['huangpu-2024', {width: 812, height: 434}, {measures: wall}],
      ['baoshanlu-2019', {width: 740, height: 316}, {}],
      ['baoshanlu-2019', {width: 740, height: 344}, {layout: 'left-right'}],
    ] as const) {
      const tree = treeOf(await demoFeed(feed));
      const layout = layoutOf(tree, 2, parts);
      const isDown = layout.name === 'top-down';
      const {x, y, scale} = firstView(
        {content: layout, view, readable: 0.5, easy: 0.75},
        cardAt(layout.cards, 0),
        isDown,
        () => [],
      );
      for (const card of cardsOf(layout)) {
        expect(x + card.x * scale).to.be.at.least(3);
        expect(y + card.y * scale).to.be.at.least(3);
        expect(x + (card.x + card.width) * scale).to.be.at.most(view.width - 3);
        expect(y + (card.y + card.height) * scale, `${feed} ${layout.name}`).to.be.at.most(view.height - 3);
      }
    }
  });

  it('writes words of letters across among hanging names, never breaking one', async () => {
    const names = [
      'Telecommunications Branch',
      'Riverside Innovation and Finance Conference',
      'No. 7',
      'Tax',
    ];
    const tree = treeOf({
      orgs: [
        {id: 'top', name: 'Top'},
        ...names.map((name) => ({id: name, name, parent: 'top', kind: 'Joint conference'})),
        {id: 'zh', name: '示例党支部', parent: 'top'},
      ],
    });
    const layout = layoutOf(tree);
    const cards = names.map((name) => cardOf(tree, layout, name));
    expect(cards.map(({form}) => form)).to.deep.equal(names.map(() => 'stacked'));
    const chinese = cardOf(tree, layout, 'zh');
    expect(chinese.form).to.equal('hanging');
    expect(new Set([chinese, ...cards].map(({height}) => height)).size).to.equal(1);
    expect(cards[0]!.width - measures.inset).to.be.at.least(
      longestWord('Telecommunications') * measures.name,
    );
    expect(linesWithin(names[1]!, 100)).to.equal(1);
    expect(linesWithin(names[1]!, longestWord(names[1]!))).to.equal(5);
  });

  it('keeps room for a mark on a card, in two lines where one is too long, and for none that is longer', () => {
    const badges = ['新', '2019年新签约', '一二三四五六七八九十一二', ''];
    const tree = treeOf({
      orgs: [
        {id: 'top', name: '示例党委'},
        ...badges.map((badge, at) => ({
          id: `${at}`,
          name: '示例',
          parent: 'top',
          ...(badge && {badges: [badge]}),
        })),
      ],
    });
    expect(
      cardsOf(layoutOf(tree, 99, {width: 240}))
        .slice(1)
        .map(({marks}) => marks),
    ).to.deep.equal([1, 2, 0, 0]);
  });

  it('ends with a card for those that are counted and not listed', async () => {
    const tree = treeOf(await demoFeed('baoshanlu-2019'));
    const layout = layoutOf(tree, 2);
    const conference = tree.nodeOf('310106017-conference');
    expect(layout.cards.node.at(-1)).to.equal(~conference);
    expect(
      cardWords(tree, speech)(~conference, false, restOf(tree, layout.cards, layout.cards.size - 1)).name,
    ).to.equal('其余29家');
    // Nothing is listed below the platform, so there is nothing to be the rest of.
    expect(layout.cardOf(~tree.nodeOf('310106017-platform'))).to.equal(-1);
  });

  it('lets what is below many closed organisations begin under all of them', () => {
    const few = treeOf(orgs('a', 'b < a', 'c < b', 'd < a', 'e < a', 'f < a', 'g < a'));
    const many = treeOf(orgs('a', 'b < a', 'c < b', ...[...'defghijk'].map((id) => `${id} < a`)));
    const gaps = (tree: OrgTree) => {
      const layout = layoutOf(tree);
      const [open, closed, below] = ['b', 'd', 'c'].map((id) => cardOf(tree, layout, id));
      return [below!.y - open!.y - open!.height, below!.y - closed!.y - closed!.height];
    };
    const usual = gaps(few)[0];
    expect(gaps(many)[0]).to.be.greaterThan(usual!);
    expect(gaps(many)[1], 'room for the tabs of folded ones').to.be.greaterThan(usual!);
  });

  it('takes a chain 100,000 deep and 100,000 siblings', () => {
    const deep = layoutOf(treeOf(chain(100_000)), 100_000);
    const wide = layoutOf(treeOf(row(100_000)), 1);
    expect(deep.cards.size).to.equal(100_000);
    expect(wide.cards.size).to.equal(100_001);
    expect(overviewPath(wide, overviewOf(wide, {width: 92, height: 54})).length).to.be.lessThan(10_000);
  }).timeout(20_000);
});

/** The same numbers on every run. */
function* randoms(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    yield (state >>> 8) / 2 ** 24;
  }
}

/** Organisations under any of those before them, with names, kinds, states and counts of their own. */
function anyOrgs(size: number, next: () => number) {
  const some = <T>(values: readonly T[]) => values[Math.floor(next() * values.length)]!;
  const narrow = 1 + Math.floor(next() * (size / 4));
  return {
    orgs: Array.from({length: size}, (_, at) => ({
      id: `${at}`,
      name: some(['支部', '示例党委', '临汾路街道第三党支部', 'Riverside Branch', '5G 党支部']),
      ...(at > 0 && {parent: `${Math.max(0, at - 1 - Math.floor(next() * narrow))}`}),
      ...(next() < 0.2 && {status: 'notice'}),
      ...(next() < 0.1 && {childCount: 30}),
      ...(next() < 0.3 && {kind: some(['党支部', 'Joint conference'])}),
    })),
  };
}

describe('the mark of a card whose name hangs', () => {
  it('has room for a day in one line', () => {
    const marked = (badge: string) => {
      const tree = treeOf({orgs: [{id: 'a', name: '示例党委', badges: [badge]}]});
      return cardOf(tree, layoutOf(tree, 1, {text: 'vertical'}), 'a');
    };
    expect(marked('2024-06-24').marks).to.equal(1);
    expect(marked('轮值召集单位').marks, 'words may break').to.equal(2);
    expect(marked('2024-06-24').width - marked('新加入').width).to.be.within(1, 24);
  });
});

describe('OrgLayouts', () => {
  /** All that a layout says, of every node too. */
  const text = (layout: OrgLayout, {orgs}: OrgTree) =>
    JSON.stringify({...layout, found: orgs.map((_, node) => layout.cardOf(node))});

  it('follows whatever opens and closes to where a layout made anew comes', () => {
    let followed = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const random = randoms(seed);
      const next = () => random.next().value;
      const tree = treeOf(anyOrgs(600 + seed * 10, next));
      const parts: LayoutParts = {
        layout: seed % 3 === 0 ? 'left-right' : 'top-down',
        text: seed % 5 === 0 ? 'vertical' : 'auto',
        measures,
        wordsOf: cardWords(tree, speech),
        width: 700,
      };
      const layouts = new OrgLayouts(tree, parts);
      const chosen = new Map<string, boolean>();
      const shownOf = () => ({
        open: openNodes(tree, 99, false, chosen),
        page: seed % 4 === 0 ? 6 : Infinity,
        shown: new Map(),
      });
      let layout = allSteps(layouts.steps(shownOf(), 700));
      let told = text(layout, tree);
      for (let turn = 0; turn < 20; turn++) {
        const folders = cardsOf(layout).filter(({node}) => node >= 0 && tree.firstChild[node]! >= 0);
        const {node, isOpen} = folders[Math.floor(next() * folders.length)]!;
        chosen.set(tree.orgs[node]!.id, !isOpen);
        const opening = shownOf();
        const known = layouts.follow(opening, 700);
        if (known) followed++;
        else
          expect(text(layout, tree) === told, `tree ${seed}, turn ${turn}: the last one stands`).to.be.true;
        layout = known ?? allSteps(layouts.steps(opening, 700));
        told = text(layout, tree);
        expect(told === text(layoutOrgTree(tree, opening, parts), tree), `tree ${seed}, turn ${turn}`).to.be
          .true;
      }
    }
    expect(followed, 'often less than all is laid out').to.be.greaterThan(25);
  }).timeout(20_000);

  it('lays very much out in many small steps, each of which gets on by as little', () => {
    const tree = treeOf(branching(8, 100_000));
    const opening = {open: openNodes(tree, 99, false, new Map()), page: Infinity, shown: new Map()};
    for (const name of ['top-down', 'left-right', 'compact'] as const) {
      let asked = 0;
      const wordsOf = cardWords(tree, speech);
      const counted: WordsOf = (...card) => (asked++, wordsOf(...card));
      const layouts = new OrgLayouts(tree, {layout: name, text: 'auto', measures, wordsOf: counted});
      const steps = layouts.steps(opening, 700);
      let before = 0;
      let least = 0;
      for (let step = steps.next(); !step.done; step = steps.next()) {
        expect(asked - before, `${name}: cards read in a step`).to.be.at.most(5000);
        expect(step.value - least, `${name}: share of a step after ${least}`).to.be.within(0, 0.08);
        [before, least] = [asked, step.value];
      }
    }
  });

  it('keeps a layout in a view of another width in which as many names lie and hang', () => {
    const tree = treeOf(row(6));
    const parts: LayoutParts = {
      layout: 'top-down',
      text: 'auto',
      measures,
      wordsOf: cardWords(tree, speech),
      width: 300,
    };
    const opening = {open: openNodes(tree, 99, false, new Map()), page: Infinity, shown: new Map()};
    const layouts = new OrgLayouts(tree, parts);
    const narrow = allSteps(layouts.steps(opening, 300));
    expect(layouts.widen(320)).to.equal(narrow);
    expect(layouts.widen(3000), 'all lie').to.equal(undefined);
    expect(allSteps(layouts.steps(opening, 3000)).height).to.be.lessThan(narrow.height);
  });

  it('widens rows to where a layout made anew has them', () => {
    const tree = treeOf(anyOrgs(60, () => 0.4));
    const parts: LayoutParts = {
      layout: 'indented',
      text: 'auto',
      measures,
      wordsOf: cardWords(tree, speech),
      width: 900,
    };
    const opening = {open: openNodes(tree, 99, false, new Map()), page: Infinity, shown: new Map()};
    const layouts = new OrgLayouts(tree, parts);
    const narrow = allSteps(layouts.steps(opening, 300));
    expect(narrow.width).to.be.lessThan(900);
    expect(text(layouts.widen(900)!, tree)).to.equal(text(layoutOrgTree(tree, opening, parts), tree));
  });

  it('leaves to a layout made anew what more than one change makes', () => {
    const many = Array.from({length: 300}, (_, at) => `${at} < a`);
    const tree = treeOf(orgs('a', 'b < a', 'c < b', 'd < a', 'e < d', 'f < a', 'g < f', ...many));
    const layouts = new OrgLayouts(tree, {
      layout: 'top-down',
      text: 'auto',
      measures,
      wordsOf: cardWords(tree, speech),
    });
    const openingOf = (...closed: string[]) => ({
      open: openNodes(tree, 99, false, new Map(closed.map((id) => [id, false]))),
      page: Infinity,
      shown: new Map<number, number>(),
    });
    expect(layouts.follow(openingOf(), 0), 'there is none to follow').to.equal(undefined);
    allSteps(layouts.steps(openingOf(), 0));
    expect(layouts.follow(openingOf('b'), 320), 'the view has another width').to.equal(undefined);
    expect(layouts.follow(openingOf('b'), 0)?.cards.size).to.equal(306);
    expect(layouts.follow(openingOf('b', 'd', 'f'), 0)).to.equal(undefined);
  });
});

describe('cardsWithin', () => {
  it('finds exactly the cards that meet the window, in every layout', async () => {
    const tree = treeOf(await demoFeed('huangpu-2024'));
    for (const name of ['top-down', 'left-right', 'indented', 'compact'] as const) {
      const layout = layoutOf(tree, 9, {layout: name});
      const {width, height} = layout;
      const cards = cardsOf(layout);
      for (let step = 0; step < 12; step++) {
        const window = {
          x: (width * step) / 12 - 20,
          y: (height * ((step * 5) % 12)) / 12 - 20,
          width: 120,
          height: 70,
        };
        const expected = cards.flatMap((card, index) =>
          card.x <= window.x + 120 &&
          card.x + card.width >= window.x &&
          card.y <= window.y + 70 &&
          card.y + card.height >= window.y
            ? [index]
            : [],
        );
        expect(cardsWithin(layout, window)).to.deep.equal(expected);
      }
      expect(cardsWithin(layout, whole)).to.have.lengthOf(cards.length);
    }
  });

  it('shows some dozens of 100,000 siblings', () => {
    const layout = layoutOf(treeOf(row(100_000)), 1);
    const shown = cardsWithin(layout, {x: layout.width / 2, y: 0, width: 700, height: 300});
    expect(shown.length).to.be.within(5, 40);
  });
});

describe('linksWithin', () => {
  it('draws an elbow to every card below, and the way to the selected one by itself', () => {
    const tree = treeOf(orgs('a', 'b < a', 'c < a', 'd < c'));
    const layout = layoutOf(tree);
    const all = cardsOf(layout).map((_, index) => index);
    const links = linksWithin(tree, layout, all, whole, tree.nodeOf('d'));
    const lines = (path: string) => path.split('M').length - 1;
    expect(lines(links.rest)).to.equal(1);
    expect(lines(links.chosen)).to.equal(2);
  });

  it('lets a line pass through a window that shows neither of its ends', () => {
    const tree = treeOf(row(1000));
    const layout = layoutOf(tree, 1);
    const window = {x: layout.width / 4, y: 40, width: 500, height: 300};
    const shown = cardsWithin(layout, window);
    const {rest} = linksWithin(tree, layout, shown, window, -1);
    const ends = [...rest.matchAll(/^M([\d.]+)|M([\d.]+)/g)];
    expect(ends.length).to.be.within(shown.length, shown.length + 3);
  });

  it('lets a line pass through a window that shows no card at all', () => {
    const tree = treeOf(branching(8, 5000));
    for (const name of ['top-down', 'left-right'] as const) {
      const layout = layoutOf(tree, 99, {layout: name});
      const [one, other] = ['1', '2'].map((id) => cardOf(tree, layout, id));
      // Between the first two branches, at their height: what hangs under them is out of view.
      const middle = (axis: 'x' | 'y') => (one![axis] + other![axis]) / 2;
      const window =
        name === 'top-down'
          ? {x: middle('x'), y: one!.y - 20, width: 100, height: 30}
          : {x: one!.x - 20, y: middle('y'), width: 30, height: 100};
      expect(cardsWithin(layout, window), name).to.deep.equal([]);
      expect(linksWithin(tree, layout, [], window, -1).rest, name).to.match(/^M[^M]+/);
    }
  });

  it('counts from nearby in a picture of a million pixels, for graphics know few digits', () => {
    const tree = treeOf(row(20_000));
    const layout = layoutOf(tree, 1);
    const window = {x: layout.width / 4, y: 40, width: 500, height: 300};
    const {rest, origin} = linksWithin(tree, layout, cardsWithin(layout, window), window, -1);
    expect(layout.width).to.be.greaterThan(1_000_000);
    expect(origin).to.deep.equal({x: Math.round(window.x), y: 40});
    const places = rest.match(/-?[\d.]+/g)!.map(Number);
    expect(Math.max(...places.map(Math.abs))).to.be.below(20_000);
  });
});
