import {expect} from '@open-wc/testing';
import {layoutList, layoutPlaques, paginate, titleWidth} from '../../src/honours-board/layout.js';

import hundred from '../../demo/feeds/honours-hundred-sample.json' with {type: 'json'};

const grid = {columns: 2, row: 66, gap: 12, header: 0, height: 144};
const page = {width: 400, height: 144, em: 14, note: 12, gap: 12};
const wall = {width: 1768, height: 858, em: 24, note: 24, gap: 18};
const fill = (count: number, width: number) => Array.from({length: count}, () => width);

describe('paginate', () => {
  it('fills whole rows, a page after the other', () => {
    expect(paginate([10], grid)).to.deep.equal([
      [{group: 0, from: 0, to: 4}],
      [{group: 0, from: 4, to: 8}],
      [{group: 0, from: 8, to: 10}],
    ]);
  });

  it('begins each group on a new row and heads it again when it goes on', () => {
    expect(paginate([3, 1, 5], {...grid, header: 28, height: 300})).to.deep.equal([
      [
        {group: 0, from: 0, to: 3},
        {group: 1, from: 0, to: 1},
      ],
      [{group: 2, from: 0, to: 5}],
    ]);
  });

  it('never leaves a heading without a row under it', () => {
    const pages = paginate([2, 2], {...grid, header: 28, height: 28 + 66 + 12 + 40});
    expect(pages).to.have.length(2);
  });

  it('shows one row at a time where there is no room at all', () => {
    expect(paginate([3], {...grid, height: 10})).to.have.length(2);
    expect(paginate([], grid)).to.deep.equal([]);
  });

  it('deals out every honour exactly once, whatever the groups and the room', () => {
    for (const height of [50, 144, 400, 2000])
      for (const columns of [1, 3, 7]) {
        const sizes = [1, 40, 3, 0, 17];
        const dealt = sizes.map(() => 0);
        for (const section of paginate(sizes, {...grid, columns, height, header: 28}).flat()) {
          expect(section.from).to.equal(dealt[section.group]);
          dealt[section.group] = section.to;
        }
        expect(dealt).to.deep.equal(sizes);
      }
  });
});

describe('titleWidth', () => {
  it('counts a Chinese character or mark as one and a letter as about a half', () => {
    expect(titleWidth('思南读书会')).to.equal(5);
    expect(titleWidth('“心路”党课')).to.equal(6);
    expect(titleWidth('ab')).to.be.within(1, 1.3);
    expect(titleWidth('𠮷')).to.equal(1);
  });
});

describe('layoutPlaques', () => {
  it('sets ten projects in a small frame as two by two, at heading size', () => {
    const {columns, pages, size} = layoutPlaques([10], fill(10, 18), page);
    expect({columns, pages: pages.length, size}).to.deep.equal({columns: 2, pages: 3, size: 16});
  });

  it('sets a hundred short names on one wall, no smaller than body text', () => {
    const {pages, size} = layoutPlaques(
      [100],
      hundred.honours.map(({title}) => titleWidth(title)),
      wall,
    );
    expect(pages).to.have.length(1);
    expect(size).to.be.at.least(24);
  });

  it('has one size for all: the widest title decides, down to what is legible', () => {
    const short = layoutPlaques([4], fill(4, 6), page).size;
    const withLong = layoutPlaques([4], [6, 6, 6, 21], page).size;
    expect(withLong).to.be.below(short);
    expect(withLong).to.be.at.least(13);
  });

  it('does not shrink every title for one of 200 characters', () => {
    expect(layoutPlaques([4], [6, 6, 6, 200], page).size).to.equal(layoutPlaques([4], fill(4, 6), page).size);
  });

  it('keeps plaques inside the room, at any width and for any number', () => {
    for (const width of [200, 240, 318, 704, 1768, 3800])
      for (const count of [1, 2, 5, 21, 300]) {
        const {columns, cell, rows, pages} = layoutPlaques([count], fill(count, 12), {
          ...page,
          width,
          height: 300,
        });
        expect(columns * cell + (columns - 1) * page.gap, `${count} in ${width}`).to.be.at.most(width + 0.01);
        expect(rows).to.have.length(pages.length);
      }
  });

  it('fills the height of a full page with whole rows', () => {
    const {columns, rows} = layoutPlaques([100], fill(100, 12), {...page, width: 704, height: 300});
    const count = Math.floor(312 / (rows[0]! + 12) + 0.01);
    expect(columns).to.be.above(1);
    expect(count * (rows[0]! + 12) - 12).to.be.closeTo(300, 0.1);
  });

  it('has a second line only where there is room for it', () => {
    expect(layoutPlaques([4], fill(4, 18), page).hasNote).to.be.false;
    expect(layoutPlaques([4], fill(4, 6), {...page, width: 704, height: 240}).hasNote).to.be.true;
  });

  it('plans 10,000 honours in 10,000 groups without freezing the page', () => {
    const start = performance.now();
    const {pages} = layoutPlaques(fill(10_000, 1), fill(10_000, 12), wall);
    expect(performance.now() - start).to.be.below(500);
    expect(pages.length).to.be.above(100);
  });
});

describe('layoutList', () => {
  const titles = (...widths: number[]) => widths.map((width) => ({title: '荣'.repeat(width)}));

  it('has rows of 33 pixels on a page and leaves one for its head', () => {
    const {row, pages} = layoutList([10], titles(12), {...page, height: 33 * 6});
    expect(row).to.equal(33);
    expect(pages.map(([section]) => section)).to.deep.equal([
      {group: 0, from: 0, to: 5},
      {group: 0, from: 5, to: 10},
    ]);
  });

  it('has rows of two lines where a title is wider than its column, and never cuts one', () => {
    const short = layoutList([10], titles(12), page);
    const long = layoutList([10, 10], titles(12, 60), page);
    expect([short.lines, long.lines]).to.deep.equal([1, 2]);
    expect(long.row).to.be.above(short.row);
    for (const sections of long.pages) {
      const rows = sections.reduce((sum, {from, to}) => sum + to - from, 0);
      expect(33 + sections.length * 33 + rows * long.row).to.be.at.most(page.height);
    }
  });
});
