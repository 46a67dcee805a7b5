import {expect} from '@open-wc/testing';
import {fitTitles, linesOf} from '../../src/honours-board/layout-titles.js';
import type {PlaquePlan} from '../../src/honours-board/layout.js';

const title = (...pieces: number[]) => ({width: pieces.reduce((a, b) => a + b, 0), pieces: () => pieces});
const planOf = (plan: Partial<PlaquePlan> = {}): PlaquePlan => ({
  pages: [],
  columns: 2,
  cell: 150,
  rows: [66],
  size: 13,
  pad: 12,
  hasNote: false,
  ...plan,
});

describe('linesOf', () => {
  it('breaks between pieces', () => {
    expect(linesOf([3, 8, 2, 2, 3], 18)).to.equal(1);
    expect(linesOf([3, 8, 2, 2, 3], 11)).to.equal(2);
    expect(linesOf([3, 8, 2, 2, 3], 10)).to.equal(3);
  });

  it('breaks a piece that is wider than a line', () => {
    expect(linesOf([25], 10)).to.equal(3);
    expect(linesOf([2, 25], 10)).to.equal(4);
    expect(linesOf([2, 25, 5], 10)).to.equal(4);
  });

  it('takes one line for nothing', () => expect(linesOf([], 10)).to.equal(1));
});

describe('fitTitles', () => {
  it('leaves the planned size where two lines hold every title', () => {
    expect(fitTitles(planOf(), [title(4), title(5, 5)], 14)).to.deep.include({size: 13, hasNote: false});
  });

  it('takes a smaller size, the same for all, before a third line', () => {
    // 126 pixels: 9.7 em at 13, 10.1 em at 12.5.
    expect(fitTitles(planOf(), [title(4), title(10, 10)], 14).size).to.equal(12.5);
  });

  it('takes a third line where two of the smallest size do not do', () => {
    const fit = fitTitles(planOf(), [title(3, 8, 2, 2, 3)], 14);
    expect(fit).to.deep.equal({size: 13, lines: 3, hasNote: false});
  });

  it('has that third line on the lowest plaque of a page, at the size of notes', () => {
    const fit = fitTitles(planOf({rows: [58.5]}), [title(3, 8, 2, 2, 3)], 14);
    expect(fit).to.deep.equal({size: 12, lines: 3, hasNote: false});
  });

  it('gives up the note for it', () => {
    const fit = fitTitles(planOf({rows: [75], hasNote: true}), [title(3, 8, 2, 2, 3)], 14);
    expect(fit).to.deep.equal({size: 13, lines: 3, hasNote: false});
  });

  it('shrinks nothing for a title of 200 characters, which is cut after what is free', () => {
    expect(fitTitles(planOf(), [title(200)], 14)).to.include({size: 13, lines: 3});
    expect(fitTitles(planOf({rows: [50]}), [title(200)], 14)).to.include({size: 13, lines: 2});
  });

  it('never goes below what a wall is read by', () => {
    const fit = fitTitles(planOf({cell: 200, size: 27, rows: [80]}), [title(10, 10)], 24);
    expect(fit.size).to.be.at.least(20);
  });
});
