import {expect} from '@open-wc/testing';
import {placeTip} from '../../src/activity-heatmap/tip.js';

const room = {width: 700, height: 150};
const tip = {width: 120, height: 40};
const cell = (left: number, top: number) => ({left, top, width: 11, height: 11});

describe('placeTip', () => {
  it('stands above its cell, centred', () => {
    expect(placeTip(cell(300, 100), tip, room)).to.deep.equal({left: 245.5, top: 52});
  });
  it('stands below where there is no room above', () => {
    expect(placeTip(cell(300, 20), tip, room).top).to.equal(39);
  });
  it('stays inside at both ends', () => {
    expect(placeTip(cell(0, 100), tip, room).left).to.equal(0);
    expect(placeTip(cell(689, 100), tip, room).left).to.equal(580);
  });
});
