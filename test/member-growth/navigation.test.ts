import {expect} from '@open-wc/testing';
import type {Stop} from '../../src/member-growth/layout-stops.js';
import {nextPart, nextStop} from '../../src/member-growth/navigation.js';

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

describe('nextPart', () => {
  it('goes up and down through the bands that are shown, and through the whole', () => {
    const up = (at: number | undefined) => nextPart('ArrowUp', [0, 2, 3], at);
    const down = (at: number | undefined) => nextPart('ArrowDown', [0, 2, 3], at);
    expect([up(undefined), up(0), up(2), up(3)]).to.deep.equal([0, 2, 3, undefined]);
    expect([down(undefined), down(3), down(0)]).to.deep.equal([3, 2, undefined]);
  });

  it('stays where it is for other keys, and comes to the whole from what is hidden', () => {
    expect(nextPart('ArrowLeft', [0, 1], 1)).to.equal(1);
    expect(nextPart('ArrowUp', [0, 1], 7)).to.equal(0);
    expect(nextPart('ArrowUp', [], undefined)).to.equal(undefined);
  });
});
