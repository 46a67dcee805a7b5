import {expect} from '@open-wc/testing';
import {tiesWithin, type TieCurve} from '../../src/org-tree/layout-ties.js';
import {acrossLength} from '../../src/org-tree/layout-text.js';
import type {Box, OrgLayout} from '../../src/org-tree/layout.js';
import {demoFeed} from './feeds.js';
import {branching, cardsOf, layoutOf, treeOf} from './pictures.js';

const size = 12;
const all = {ties: 'all', selected: -1, hidden: new Set<string>()} as const;
const wholeOf = ({width, height}: OrgLayout) => ({x: 0, y: 0, width, height});

/** Numbers of a path, as points. */
const points = ({path}: TieCurve) => {
  const values = path.match(/-?[\d.]+/g)!.map(Number);
  return [0, 2, 4, 6].map((at) => ({x: values[at]!, y: values[at + 1]!}));
};
/** Points along a curve. */
const trace = (curve: TieCurve) => {
  const [a, b, c, d] = points(curve);
  return Array.from({length: 41}, (_, step) => {
    const t = step / 40;
    const at = (axis: 'x' | 'y') =>
      (1 - t) ** 3 * a![axis] +
      3 * t * (1 - t) ** 2 * b![axis] +
      3 * t * t * (1 - t) * c![axis] +
      t ** 3 * d![axis];
    return {x: at('x'), y: at('y')};
  });
};
const labelBox = ({label, x, y}: TieCurve, type = size): Box => {
  const width = acrossLength(label) * type;
  return {x: x - width / 2, y: y - type / 2, width, height: type};
};
const areApart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

/** A parent with as many below it, each of them tied to the first. */
const fan = (count: number) => {
  const {orgs} = branching(count, count + 1);
  return {orgs, links: orgs.slice(2).map(({id}) => ({from: '1', to: id, kind: '共建'}))};
};

describe('curves of ties', () => {
  it('leave one card side by side and lie within each other', () => {
    const tree = treeOf(fan(7));
    const layout = layoutOf(tree);
    const {curves} = tiesWithin(tree, layout, all, wholeOf(layout), size);
    const starts = curves.map((curve) => points(curve)[0]!.x);
    expect(new Set(starts.map(Math.round)).size, 'each has a place of its own').to.equal(curves.length);
    const lowest = curves.map((curve) => Math.max(...trace(curve).map(({y}) => y)));
    const byReach = [...curves.keys()].sort((a, b) => points(curves[a]!)[3]!.x - points(curves[b]!)[3]!.x);
    const depths = byReach.map((at) => lowest[at]!);
    expect(depths, 'those that lead farther swing lower').to.deep.equal([...depths].sort((a, b) => a - b));
    const leaving = byReach.map((at) => starts[at]!);
    expect(leaving, 'and leave from farther out').to.deep.equal([...leaving].sort((a, b) => b - a));
  });

  it('begin on the edge of the one card and end on that of the other', async () => {
    for (const name of ['top-down', 'left-right', 'compact', 'indented'] as const) {
      const tree = treeOf(await demoFeed('baoshanlu-ties-sample'));
      const layout = layoutOf(tree, {layout: name});
      for (const curve of tiesWithin(tree, layout, all, wholeOf(layout), size).curves)
        curve.tips.forEach(({x, y}, end) => {
          const card = cardsOf(layout)[layout.cardOf(curve.ends[end]!)]!;
          expect(x, name).to.be.within(card.x, card.x + card.width);
          // Under a card may hang how many are below it.
          expect(y, name).to.be.within(card.y, card.y + card.height + 1.5 * size);
        });
    }
  });

  it('carry labels that lie on no card and on no other label, on a page and on a wall', async () => {
    for (const type of [12, 20])
      for (const name of ['baoshanlu-ties-sample', 'six-party-platform', 'huangpu-2024'])
        for (const layoutName of ['top-down', 'left-right', 'compact'] as const) {
          const tree = treeOf(await demoFeed(name));
          const measures = {note: type, name: type * 1.2, figure: type * 2, inset: type};
          const layout = layoutOf(tree, {layout: layoutName, measures});
          const {curves} = tiesWithin(tree, layout, all, wholeOf(layout), type);
          const labels = curves.filter(({label}) => label !== '').map((curve) => labelBox(curve, type));
          for (const [at, box] of labels.entries()) {
            for (const other of labels.slice(at + 1)) expect(areApart(box, other)).to.be.true;
            for (const card of cardsOf(layout))
              expect(areApart(box, card), `${name} ${layoutName}`).to.be.true;
          }
        }
  });

  it('say the same once for neighbours that share a card', () => {
    const tree = treeOf(fan(6));
    const layout = layoutOf(tree);
    const {curves} = tiesWithin(tree, layout, all, wholeOf(layout), size);
    expect(curves.filter(({label}) => label !== '').length).to.be.within(1, 2);
  });

  it('are drawn from nearby in a picture of millions of pixels', () => {
    const {orgs} = branching(60_000, 60_001);
    const links = [
      {from: '59990', to: '59996', kind: '共建'},
      {from: '3', to: '59998', kind: '共建'},
    ];
    const tree = treeOf({orgs, links});
    const layout = layoutOf(tree);
    expect(layout.width).to.be.greaterThan(3_000_000);
    const window = {x: layout.width - 1000, y: 0, width: 1000, height: 400};
    const {origin, curves} = tiesWithin(tree, layout, all, window, size);
    expect(origin.x).to.be.within(window.x - 140_000, window.x);
    for (const curve of curves)
      for (const {x, y} of points(curve)) expect(Math.max(Math.abs(x), Math.abs(y))).to.be.below(600_000);
    const card = cardsOf(layout)[layout.cardOf(tree.nodeOf('59996'))]!;
    expect(points(curves[0]!)[3]!.x + origin.x).to.be.within(card.x, card.x + card.width);
  });
});
