import {expect} from '@open-wc/testing';
import {fit, seenThrough, zoom, type Camera, type Size} from '../../src/org-tree/camera.js';
import {branchBox, cardsAround} from '../../src/org-tree/layout-branch.js';
import {
  cardSeenAt,
  flaggedCards,
  Marks,
  marksWithin,
  type FlaggedCards,
  type Fours,
} from '../../src/org-tree/layout-marks.js';
import {boxAt, type Box, type OrgLayout} from '../../src/org-tree/layout.js';
import {row} from './feeds.js';
import {branching, cardsOf, layoutOf, treeOf} from './pictures.js';

const view = {width: 900, height: 500};
const none: FlaggedCards = {notices: [], warnings: [], hits: []};
const roomOf = (layout: OrgLayout, within: Size = view) => ({
  content: layout,
  view: within,
  readable: 0.5,
  easy: 0.75,
});

const boxes = (fours: Fours): Box[] =>
  Array.from({length: fours.length / 4}, (_, at) => ({
    x: fours.at(at * 4),
    y: fours.at(at * 4 + 1),
    width: fours.at(at * 4 + 2),
    height: fours.at(at * 4 + 3),
  }));

const rounded = ({x, y, width, height}: Box) => [x, y, width, height].map((side) => side.toFixed(3));

function marksOf(layout: OrgLayout, camera: Camera, flagged = none) {
  const marks = new Marks();
  marksWithin(marks, layout, camera, view, flagged);
  return marks;
}

describe('marksWithin', () => {
  it('marks each card where it is seen', () => {
    const tree = treeOf(branching(4, 21));
    const layout = layoutOf(tree);
    const camera = {x: 10, y: 20, scale: 0.4};
    const marks = marksOf(layout, camera);
    const seen = (isOpen: boolean, isTop = false) =>
      cardsOf(layout)
        .filter((card) => card.isOpen === isOpen && (card.depth === 0) === isTop)
        .map((card) => rounded(seenThrough(camera, card)));
    expect(boxes(marks.tops).map(rounded)).to.deep.equal(seen(true, true));
    expect(boxes(marks.units).map(rounded)).to.deep.equal(seen(true));
    expect(boxes(marks.leaves).map(rounded)).to.deep.equal(seen(false));
    expect(marks.dust.length).to.equal(0);
  });

  for (const layoutName of ['top-down', 'left-right', 'compact'] as const)
    it(`draws no more marks than there are pixels, however many cards: ${layoutName}`, () => {
      const tree = treeOf(branching(8, 40_000));
      const layout = layoutOf(tree, {layout: layoutName});
      const marks = marksOf(layout, fit(roomOf(layout)));
      const count = (fours: Fours) => fours.length / 4;
      const pixels = layoutName === 'left-right' ? view.height : view.width;
      const all = count(marks.dust) + count(marks.leaves) + count(marks.units) + count(marks.tops);
      expect(all).to.be.below(layout.bands.start.length * pixels * 0.5);
      expect(count(marks.lines)).to.be.below(layout.bands.start.length * pixels * 1.5);
    });

  it('draws dust of stacks as high as they are', () => {
    const tree = treeOf(branching(40, 1641));
    const layout = layoutOf(tree, {layout: 'compact'});
    const camera = fit(roomOf(layout, {width: 150, height: 900}));
    const marks = marksOf(layout, camera);
    const stacked = cardsOf(layout).filter(({isStacked}) => isStacked);
    const foot = Math.max(
      ...stacked.map((card) => seenThrough(camera, card)).map(({y, height}) => y + height),
    );
    const top = Math.min(...stacked.map((card) => seenThrough(camera, card).y));
    for (const mark of boxes(marks.dust).filter(({y}) => y >= top)) {
      expect(mark.y).to.be.closeTo(top, 1);
      expect(mark.y + mark.height).to.be.closeTo(foot, 1);
    }
    expect(boxes(marks.dust).length).to.be.greaterThan(0);
  });

  it('leaves no card of a crowd without a mark over it', () => {
    const tree = treeOf(branching(8, 5000));
    const layout = layoutOf(tree);
    const camera = fit(roomOf(layout));
    const marks = marksOf(layout, camera);
    const all = [marks.dust, marks.leaves, marks.units, marks.tops].flatMap(boxes);
    for (const card of cardsOf(layout)) {
      const {x, width, y} = seenThrough(camera, card);
      const isMarked = all.some(
        (mark) => mark.x <= x + width + 1 && x <= mark.x + mark.width + 1 && Math.abs(mark.y - y) < 1,
      );
      expect(isMarked, `card ${card.node}`).to.be.true;
    }
  });

  it('draws only what is in view, and the lines that pass through it', () => {
    const tree = treeOf(branching(8, 5000));
    const layout = layoutOf(tree);
    const camera = zoom(fit(roomOf(layout)), 12, {x: 450, y: 100}, roomOf(layout));
    const marks = marksOf(layout, camera);
    for (const {x, width} of [marks.leaves, marks.units].flatMap(boxes)) {
      expect(x + width).to.be.at.least(0);
      expect(x).to.be.at.most(view.width);
    }
    const beams = boxes(marks.lines).map(({x, width, y, height}) => ({from: x, to: width, y, height}));
    const first = beams.find(({y, height}) => y === height)!;
    expect(first.from, 'the beam under the top begins before the view').to.be.below(0);
    expect(first.to, 'and ends beyond it').to.be.above(view.width);
  });

  it('writes over what it drew before, and keeps its room', () => {
    const tree = treeOf(branching(8, 2000));
    const layout = layoutOf(tree);
    const marks = new Marks();
    const camera = fit(roomOf(layout));
    marksWithin(marks, layout, camera, view, none);
    const before = boxes(marks.dust);
    marksWithin(marks, layout, camera, view, none);
    expect(boxes(marks.dust)).to.deep.equal(before);
  });

  it('marks what was looked for, by the level it stands on', () => {
    const tree = treeOf(branching(4, 85));
    const layout = layoutOf(tree);
    const hits = flaggedCards(layout, (node) => [84, 2, 30].includes(node));
    expect(hits.map((cards) => Array.from(cards, (card) => layout.cards.node[card]))).to.deep.equal([
      [],
      [2],
      [],
      [30, 84],
    ]);
    expect(boxes(marksOf(layout, fit(roomOf(layout)), {...none, hits}).hits)).to.have.lengthOf(3);
  });
});

describe('cardSeenAt', () => {
  it('finds the card under a point, or the nearest within reach', () => {
    const tree = treeOf(branching(4, 85));
    const layout = layoutOf(tree);
    const camera = {x: 3, y: 7, scale: 0.2};
    for (const index of [0, 5, 40, 84]) {
      const {x, y, width, height} = seenThrough(camera, cardsOf(layout)[index]!);
      expect(cardSeenAt(layout, camera, view, {x: x + width / 2, y: y + height / 2})).to.equal(index);
    }
    const top = seenThrough(camera, cardsOf(layout)[0]!);
    expect(cardSeenAt(layout, camera, view, {x: top.x - 2, y: top.y})).to.equal(0);
    expect(cardSeenAt(layout, camera, view, {x: top.x - 200, y: top.y})).to.equal(-1);
  });
});

describe('branchBox', () => {
  it('holds an organisation and all below it, and nothing beside', () => {
    const tree = treeOf(branching(3, 40));
    const layout = layoutOf(tree);
    const box = branchBox(layout, layout.cardOf(2));
    const isIn = (node: number) => {
      const card = boxAt(layout.cards, layout.cardOf(node));
      return card.x >= box.x && card.x + card.width <= box.x + box.width && card.y >= box.y;
    };
    expect([2, 7, 8, 9, 22, 30].every(isIn)).to.be.true;
    expect([0, 1, 3, 21, 31].some(isIn)).to.be.false;
  });
});

describe('cardsAround', () => {
  it('names the way up and the neighbours, not 10,000 siblings', () => {
    const tree = treeOf(row(10_000));
    const layout = layoutOf(tree);
    const around = cardsAround(layout, 5000);
    expect(around).to.include.members([layout.cardOf(0), layout.cardOf(4999), layout.cardOf(5001)]);
    expect(around).to.have.lengthOf(18);
  });
});
