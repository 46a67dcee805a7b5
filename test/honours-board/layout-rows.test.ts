import {expect} from '@open-wc/testing';
import {layoutRanking, layoutTimeline} from '../../src/honours-board/layout-rows.js';

const page = {width: 704, height: 300, em: 14, note: 12, gap: 12};

describe('layoutRanking', () => {
  it('never cuts a row, at any height', () => {
    for (const em of [14, 24])
      for (const height of [50, 120, 300, 313, 984, 2000]) {
        const {row, fits} = layoutRanking({...page, em, height});
        expect(fits).to.be.at.least(1);
        if (height > 3 * em) expect(row * fits, `${height}`).to.be.at.most(height);
        expect(row).to.be.at.least(2.9 * em - 1);
      }
  });

  it('leaves the years out where there is little room, and the bars where there is less', () => {
    const beside = (width: number, em: number) => layoutRanking({...page, width, em}).beside.length;
    expect([beside(704, 14), beside(318, 14), beside(240, 14), beside(704, 24)]).to.deep.equal([2, 1, 0, 1]);
  });
});

describe('layoutTimeline', () => {
  it('has no more columns than the longest year has honours', () => {
    expect(layoutTimeline([4, 3], [5, 5, 5, 5, 5, 5, 5], {...page, width: 3800}).columns).to.equal(4);
  });

  it('folds years of more than three rows', () => {
    const {columns, most} = layoutTimeline([40, 2], Array<number>(42).fill(10), page);
    expect(most).to.equal(columns * 3);
  });

  it('does not fold the only year', () => {
    const {pages, most} = layoutTimeline([40], Array<number>(40).fill(10), page);
    expect(most).to.equal(Infinity);
    expect(pages.flat().reduce((sum, {from, to}) => sum + to - from, 0)).to.equal(40);
  });

  it('has columns as wide as most titles, whatever one of 200 characters says', () => {
    const columns = (width: number, ...more: number[]) =>
      layoutTimeline([20], [...Array<number>(20).fill(width), ...more], page).columns;
    expect(columns(8)).to.be.above(columns(20));
    expect(columns(8, 200)).to.equal(columns(8));
    expect(layoutTimeline([1], [200], {...page, width: 240}).columns).to.equal(1);
  });

  it('gives every year a heading and a row on one page', () => {
    const {pages, row, header} = layoutTimeline([1, 1, 1, 1, 1, 1], [6, 6, 6, 6, 6, 6], page);
    for (const sections of pages) expect(sections.length * (row + header)).to.be.at.most(page.height);
  });
});
