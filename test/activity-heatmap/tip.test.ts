import {expect} from '@open-wc/testing';
import {tipPlace} from '../../src/activity-heatmap/tip.js';

const ROOM = 700;
const cell = (left: number, top: number) => ({left, top, width: 11, height: 11});

/** Where the browser puts a tip of 120 by 40 pixels. */
function placed(box: ReturnType<typeof cell>) {
  const tip = document.createElement('div');
  Object.assign(tip.style, {position: 'fixed', inset: '0 auto auto 0', width: '120px', height: '40px'});
  tip.style.transform = tipPlace(box, ROOM);
  document.body.append(tip);
  const {left, top} = tip.getBoundingClientRect();
  tip.remove();
  return {left, top};
}

describe('tipPlace', () => {
  it('stands above its cell, centred', () => {
    expect(placed(cell(300, 100))).to.deep.equal({left: 245.5, top: 52});
  });
  it('stands below where there is no room above', () => {
    expect(placed(cell(300, 20)).top).to.equal(39);
    expect(placed(cell(300, 47.9)).top).to.be.closeTo(66.9, 0.1);
    expect(placed(cell(300, 48)).top).to.equal(0);
  });
  it('stays inside at both ends', () => {
    expect(placed(cell(0, 100)).left).to.equal(0);
    expect(placed(cell(689, 100)).left).to.equal(580);
  });
});
