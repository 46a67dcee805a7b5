import {expect} from '@open-wc/testing';
import type {Cell, Column, Table} from '../../src/frame/table.js';
import {nextSort, sortedPlaces} from '../../src/frame/table-order.js';

const tableOf = (cells: readonly Cell[], column: Partial<Column> = {}, more: Partial<Table> = {}): Table => ({
  caption: '',
  columns: [{label: '', ...column}],
  rows: cells.map((cell) => [cell]),
  ...more,
});
const sorted = (cells: readonly Cell[], isDown = false, ...more: [Partial<Column>?, Partial<Table>?]) =>
  Array.from(sortedPlaces(tableOf(cells, ...more), {column: 0, isDown}), (place) => cells[place]);

describe('sortedPlaces', () => {
  it('sorts figures as figures', () => {
    expect(sorted([10, 9, 100])).to.deep.equal([9, 10, 100]);
    expect(sorted([10, 9, 100], true)).to.deep.equal([100, 10, 9]);
  });

  it('sorts Chinese by pinyin, before Latin letters, whose case does not count', () => {
    const names = ['中医院', '宝山路街道', 'beta', '安全局', 'Alpha', '宝昌路', 'alpha'];
    expect(sorted(names)).to.deep.equal([
      ...['安全局', '宝昌路', '宝山路街道', '中医院'],
      ...['Alpha', 'alpha', 'beta'],
    ]);
  });

  it('agrees with the order of the language', () => {
    const {compare} = new Intl.Collator('zh-u-co-pinyin', {numeric: true});
    const signs = [...'上海市静安区宝山路街道居委会第一二三党支部黄浦徐汇'];
    const names = Array.from({length: 300}, (_, i) =>
      Array.from({length: 1 + (i % 4)}, (_, k) => signs[(i * 7 + k * 11) % signs.length]).join(''),
    );
    const unique = [...new Set(names)];
    expect(sorted(unique)).to.deep.equal(unique.toSorted(compare));
  });

  it('sorts numbers within texts as numbers, and days as days', () => {
    expect(sorted(['第10支部', '第2支部', '第1支部'])).to.deep.equal(['第1支部', '第2支部', '第10支部']);
    expect(sorted(['2019-10-01', '2019', '2018-12-31', '2019-04-12'])).to.deep.equal([
      ...['2018-12-31', '2019', '2019-04-12', '2019-10-01'],
    ]);
  });

  it('keeps the order of periods, whatever they are called', () => {
    const months = ['January 2020', 'February 2020', 'March 2020'];
    expect(sorted(months, false, {isInOrder: true})).to.deep.equal(months);
    expect(sorted(months, true, {isInOrder: true})).to.deep.equal([...months].reverse());
  });

  it('has what says nothing last, and sums after it, either way', () => {
    expect(sorted([3, undefined, 1])).to.deep.equal([1, 3, undefined]);
    expect(sorted([3, undefined, 1], true)).to.deep.equal([3, 1, undefined]);
    expect(sorted(['乙', '', '甲', '合计'], true, {}, {hasSums: true})).to.deep.equal([
      '乙',
      '甲',
      '',
      '合计',
    ]);
  });

  it('keeps the order of rows that are alike', () => {
    const table = {
      ...tableOf([]),
      columns: [{label: ''}],
      rows: [
        ['a', 1],
        ['b', 1],
        ['c', 0],
      ],
    };
    expect([...sortedPlaces(table, {column: 1, isDown: true})]).to.deep.equal([0, 1, 2]);
  });
});

describe('nextSort', () => {
  it('goes up, down and back to the order of the table', () => {
    const up = nextSort(undefined, 2);
    expect(up).to.deep.equal({column: 2, isDown: false});
    const down = nextSort(up, 2);
    expect(down).to.deep.equal({column: 2, isDown: true});
    expect(nextSort(down, 2)).to.equal(undefined);
    expect(nextSort(down, 1)).to.deep.equal({column: 1, isDown: false});
  });
});
