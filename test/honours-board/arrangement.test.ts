import {expect} from '@open-wc/testing';
import {pageAt, pagesOf, turned, type Arrangement} from '../../src/honours-board/arrangement.js';

const arrangement = (stops: number, stride: number): Arrangement => ({stops, stride, draw: () => ''});

describe('turning the pages of a board', () => {
  it('goes from page to page, from the last on to the first', () => {
    const pages = arrangement(3, 1);
    expect([0, 1, 2].map((place) => turned(pages, place, 1))).to.deep.equal([1, 2, 0]);
    expect([0, 1, 2].map((place) => turned(pages, place, -1))).to.deep.equal([2, 0, 1]);
  });

  it('goes through rows by as many as are in view, and ends with a full view', () => {
    // Twenty rows, eight in view: the last that can stand at the top is the thirteenth.
    const rows = arrangement(13, 8);
    expect([0, 8, 12].map((place) => turned(rows, place, 1))).to.deep.equal([8, 12, 0]);
    expect([12, 4, 0].map((place) => turned(rows, place, -1))).to.deep.equal([4, 0, 12]);
    expect(pagesOf(rows)).to.equal(3);
    expect([0, 1, 8, 9, 12].map((place) => pageAt(rows, place))).to.deep.equal([0, 1, 1, 2, 2]);
  });

  it('has one page where all is in view', () => {
    expect(pagesOf(arrangement(1, 8))).to.equal(1);
  });
});
