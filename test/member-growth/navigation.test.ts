import {expect} from '@open-wc/testing';
import type {Stop} from '../../src/member-growth/layout-stops.js';
import {nextStop} from '../../src/member-growth/navigation.js';

/** Six periods, milestones in the second and the fifth; the fourth is the last one known. */
const stops = Array.from({length: 6}, (_, i): Stop => {
  const milestones = i === 1 || i === 4 ? [{day: i, label: '示例', detail: ''}] : [];
  return {
    start: i,
    until: i,
    anchor: i,
    total: i,
    joined: 0,
    left: 0,
    milestones,
    target: undefined,
    stated: undefined,
  };
});
const next = (key: string, at: number | undefined) => nextStop(key, stops, at, 3);

describe('nextStop', () => {
  it('goes from period to period and stays at the ends', () => {
    expect([next('ArrowRight', 2), next('ArrowLeft', 2)]).to.deep.equal([3, 1]);
    expect([next('ArrowRight', 5), next('ArrowLeft', 0)]).to.deep.equal([5, 0]);
  });

  it('begins at the last period known', () => {
    expect([next('ArrowRight', undefined), next('ArrowLeft', undefined)]).to.deep.equal([3, 3]);
  });

  it('goes to the ends', () => {
    expect([next('Home', 3), next('End', 3)]).to.deep.equal([0, 5]);
  });

  it('goes to the milestone before and after, and stays where there is none', () => {
    expect([next('PageUp', 3), next('PageDown', 3)]).to.deep.equal([1, 4]);
    expect([next('PageUp', 1), next('PageDown', 4)]).to.deep.equal([1, 4]);
    expect(next('PageUp', undefined)).to.equal(1);
  });

  it('leaves other keys to the page', () => {
    expect(next('Tab', 2)).to.equal(undefined);
    expect(next('a', 2)).to.equal(undefined);
  });
});
