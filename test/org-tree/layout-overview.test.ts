import {expect} from '@open-wc/testing';
import {
  hitsPath,
  middleIn,
  overviewOf,
  overviewPath,
  pointAt,
  shareOf,
  windowIn,
} from '../../src/org-tree/layout-overview.js';
import {branching, layoutOf, treeOf} from './pictures.js';

const room = {width: 92, height: 54};

describe('overview', () => {
  it('fills its room by a wide picture, and draws a small one no larger than it can be told apart', () => {
    const {scale} = overviewOf({width: 8_400_000, height: 460}, room);
    expect(8_400_000 * scale.x).to.be.closeTo(84, 1e-6);
    expect(460 * scale.y).to.be.closeTo(46, 1e-6);
    expect(overviewOf({width: 100, height: 100}, room).scale).to.deep.equal({x: 0.16, y: 0.16});
  });

  it('finds the point of the picture that was pressed, and the window that the viewport is', () => {
    const content = {width: 8400, height: 460};
    const overview = overviewOf(content, room);
    const view = {width: 840, height: 230};
    const window = windowIn(overview, {x: -4200, y: 0, scale: 1}, view);
    expect(window.width).to.be.closeTo(8.4, 1e-6);
    const middle = pointAt(overview, {x: window.x + window.width / 2, y: window.y + window.height / 2});
    expect(middle.x).to.be.closeTo(4620, 1e-6);
    expect(middle.y).to.be.closeTo(115, 1e-6);
  });

  it('never draws a window too small to be held, or beyond its edge', () => {
    const overview = overviewOf({width: 8_400_000, height: 460}, room);
    for (const x of [0, -4_000_000, -8_399_900]) {
      const window = windowIn(overview, {x, y: 0, scale: 1}, {width: 100, height: 100});
      expect(window.width).to.be.at.least(6);
      expect(window.x).to.be.at.least(1);
      expect(window.x + window.width).to.be.at.most(91);
    }
  });

  it('draws a window that reaches beyond the picture as far as there is room, and knows where its middle is', () => {
    const overview = overviewOf({width: 2000, height: 200}, room);
    const [camera, view] = [
      {x: -400, y: 12, scale: 1},
      {width: 800, height: 600},
    ];
    const {y, height} = windowIn(overview, camera, view);
    expect(y).to.be.below(overview.offset.y);
    expect(y + height).to.equal(53);
    const middle = pointAt(overview, middleIn(overview, camera, view));
    expect(middle.x).to.be.closeTo(800, 1e-6);
    expect(middle.y).to.be.closeTo(288, 1e-6);
  });

  it('tells how far along one is', () => {
    expect(shareOf(0, 1000, 200)).to.equal(0);
    expect(shareOf(-400, 1000, 200)).to.equal(0.5);
    expect(shareOf(-9000, 1000, 200)).to.equal(1);
    expect(shareOf(30, 100, 200), 'nowhere to go').to.equal(0);
  });

  it('draws a crowd as few blocks, and each place of what was looked for once', () => {
    const tree = treeOf(branching(8, 20_000));
    const layout = layoutOf(tree);
    const overview = overviewOf(layout, room);
    expect(overviewPath(layout, overview).split('z').length).to.be.below(layout.bands.start.length * 92);
    const isHit = (node: number) => node >= 10_000 && node < 19_000;
    expect(hitsPath(layout, overview, isHit).split('z').length).to.be.within(30, 93);
  });
});
