import {expect} from '@open-wc/testing';
import {dayNumber, dayOfNumber} from '../../src/feed/day.js';
import {choosePeriod, periodStarts, type Period} from '../../src/member-growth/calendar-periods.js';

const starts = (period: Period, first: string, last: string) =>
  Array.from(periodStarts(period, dayNumber(first), dayNumber(last)), dayOfNumber);

describe('periods', () => {
  it('begin with the one that the first day lies in and end after the last', () => {
    expect(starts('quarter', '2019-11-30', '2020-05-01')).to.deep.equal([
      '2019-10-01',
      '2020-01-01',
      '2020-04-01',
      '2020-07-01',
    ]);
    expect(starts('year', '2019-11-30', '2019-12-31')).to.deep.equal(['2019-01-01', '2020-01-01']);
    expect(starts('month', '2024-01-31', '2024-02-29')).to.deep.equal([
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
    ]);
    expect(starts('day', '2024-02-28', '2024-02-29')).to.deep.equal([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
  });

  it('work before 1970', () => {
    expect(starts('quarter', '1949-10-01', '1949-10-02')).to.deep.equal(['1949-10-01', '1950-01-01']);
  });

  it('come to an end at both ends of the years that a feed can name', () => {
    for (const period of ['day', 'month', 'quarter', 'year'] as const) {
      const late = periodStarts(period, dayNumber('9999-12-30'), dayNumber('9999-12-31'));
      expect([late.at(-1)! - dayNumber('9999-12-31'), late.length]).to.deep.equal([
        1,
        period === 'day' ? 3 : 2,
      ]);
      expect(periodStarts(period, Number.NaN, 0).length).to.equal(1);
    }
    expect(starts('year', '1000-01-01', '1000-12-31')).to.deep.equal(['1000-01-01', '1001-01-01']);
    expect(starts('quarter', '1899-12-30', '1899-12-31')).to.deep.equal(['1899-10-01', '1900-01-01']);
  });

  it('are as fine as there is room for', () => {
    const years = 365 * 5;
    expect(choosePeriod('auto', 30, 400, 8)).to.equal('day');
    expect(choosePeriod('auto', years, 600, 8)).to.equal('month');
    expect(choosePeriod('auto', years, 300, 8)).to.equal('quarter');
    expect(choosePeriod('auto', years * 10, 300, 8)).to.equal('year');
  });

  it('are what was asked for, unless that makes bins without number', () => {
    expect(choosePeriod('day', 3650, 100, 8)).to.equal('day');
    expect(choosePeriod('day', 365 * 3000, 100, 8)).to.equal('quarter');
  });
});
