import {expect} from '@open-wc/testing';
import {seenThrough} from '../../src/org-tree/camera.js';
import {PanZoom} from '../../src/org-tree/pan-zoom.js';

const host = {
  requestUpdate() {},
  addController() {},
  removeController() {},
  updateComplete: Promise.resolve(true),
};

describe('PanZoom', () => {
  it('keeps cards in sight, not the bare room for ties beyond them, however far from them it comes nearer', () => {
    const cards = {width: 200, height: 100};
    const panZoom = new PanZoom(host);
    panZoom.view = {width: 400, height: 300};
    panZoom.hold(cards, 72);
    panZoom.camera = {x: 20, y: 20, scale: 1};
    for (let tap = 0; tap < 3; tap++) panZoom.zoomBy(1.6, {x: 395, y: 295});
    const {x, y, width, height} = seenThrough(panZoom.camera, {x: 0, y: 0, ...cards});
    expect([x + width, y + height].map(Math.round)).to.deep.equal([60, 60]);
  });
});
