import {expect} from '@open-wc/testing';
import {evenWidth, fitTitles, linesOf} from '../../src/honours-board/layout-titles.js';
import type {PlaquePlan} from '../../src/honours-board/layout.js';

const title = (...pieces: number[]) => ({width: pieces.reduce((a, b) => a + b, 0), pieces: () => pieces});
const page = {width: 400, height: 144, em: 14, note: 12, gap: 12};
const wall = {width: 1768, height: 858, em: 24, note: 24, gap: 18};
const planOf = (plan: Partial<PlaquePlan> = {}): PlaquePlan => ({
  pages: [],
  columns: 2,
  gap: 12,
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
    expect(fitTitles(planOf(), [title(4), title(5, 5)], page)).to.deep.include({size: 13, hasNote: false});
  });

  it('takes a smaller size, the same for all, before a third line', () => {
    // 122 of 126 pixels are counted on: 9.4 em at 13, 9.8 em at 12.5.
    expect(fitTitles(planOf(), [title(4), title(9.7, 9.7)], page).size).to.equal(12.5);
  });

  it('takes a third line where two of the smallest size do not do', () => {
    const fit = fitTitles(planOf(), [title(3, 8, 2, 2, 3)], page);
    expect(fit).to.deep.include({size: 13, lines: 3, hasNote: false});
  });

  it('has that third line on the lowest plaque of a page, at the size of notes', () => {
    const fit = fitTitles(planOf({rows: [58.5]}), [title(3, 8, 2, 2, 3)], page);
    expect(fit).to.deep.include({size: 12, lines: 3, hasNote: false});
  });

  it('gives up the note for it', () => {
    const fit = fitTitles(planOf({rows: [75], hasNote: true}), [title(3, 8, 2, 2, 3)], page);
    expect(fit).to.deep.include({size: 13, lines: 3, hasNote: false});
  });

  it('shrinks nothing for a title of 200 characters, which is cut after what is free', () => {
    expect(fitTitles(planOf(), [title(200)], page)).to.include({size: 13, lines: 3});
    expect(fitTitles(planOf({rows: [50]}), [title(200)], page)).to.include({size: 13, lines: 2});
  });

  it('never goes below what a wall is read by', () => {
    const fit = fitTitles(planOf({cell: 200, size: 27, rows: [80]}), [title(10, 10)], wall);
    expect(fit.size).to.be.at.least(24);
  });
});

describe('evenWidth', () => {
  it('makes the lines of a text alike', () => {
    expect(evenWidth([5, 5, 2], 11)).to.equal(7);
    expect(evenWidth([4], 11)).to.equal(4);
  });

  it('never takes more room, nor another line', () => {
    for (const width of [6, 7.3, 9, 14]) {
      const even = evenWidth([3, 6, 2, 2, 3], width);
      expect(even).to.be.at.most(width);
      expect(linesOf([3, 6, 2, 2, 3], even)).to.equal(linesOf([3, 6, 2, 2, 3], width));
    }
  });
});

describe('what adorns a title', () => {
  const wreath = (plan: Partial<PlaquePlan>, ...widths: number[]) =>
    fitTitles(
      planOf(plan),
      widths.map((width) => title(width)),
      page,
    ).wreath;

  it('stands above it on a high plaque', () => expect(wreath({rows: [160], cell: 300}, 6)).to.equal('above'));

  it('stands beside it where there is room', () =>
    expect(wreath({rows: [70], cell: 300}, 6)).to.equal('beside'));

  it('takes no room from a title', () => expect(wreath({rows: [70], cell: 150}, 18)).to.equal('none'));

  it('takes no second line where there is room for one', () => {
    const low = {rows: [85], size: 34, pad: 16};
    const names = [{width: 6, pieces: () => [4, 2]}];
    const at = (cell: number) => fitTitles(planOf({...low, cell}), names, wall).wreath;
    expect([at(266), at(400)]).to.deep.equal(['none', 'beside']);
  });

  it('leaves a title of 200 characters all there is', () =>
    expect(wreath({rows: [70], cell: 300}, 6, 200)).to.equal('none'));

  it('is nothing where it would be tiny', () => expect(wreath({rows: [38], cell: 300}, 6)).to.equal('none'));
});
