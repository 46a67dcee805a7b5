import {expect} from '@open-wc/testing';
import {dayNumber, dayOf, dayOfNumber, instantOf, isDay, lastDayOf, weekday} from '../../src/feed/day.js';

describe('days', () => {
  it('know which days exist', () => {
    expect(
      ['2024-02-29', '2023-02-29', '2024-13-01', '2024-04-31', '2024-4-1', 'soon'].map(isDay),
    ).to.deep.equal([true, false, false, false, false, false]);
  });

  it('are those of the calendar, month by month', () => {
    for (const year of [1000, 1582, 1900, 2000, 2023, 2024, 2100, 9999])
      for (let month = 1; month <= 12; month++) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const day = (n: number) => `${year}-${String(month).padStart(2, '0')}-${String(n).padStart(2, '0')}`;
        expect([0, 1, last, last + 1].map(day).map(isDay), day(last)).to.deep.equal([
          false,
          true,
          true,
          false,
        ]);
      }
  });

  it('count through leap years, century ends and changes of the clock without a slip', () => {
    for (const [from, to, days] of [
      ['2024-02-28', '2024-03-01', 2],
      ['2023-02-28', '2023-03-01', 1],
      ['1999-12-31', '2000-01-01', 1],
      ['2024-03-09', '2024-03-11', 2],
      ['2024-11-02', '2024-11-04', 2],
      ['1969-12-31', '1970-01-01', 1],
    ] as const)
      expect(dayNumber(to) - dayNumber(from), `${from} to ${to}`).to.equal(days);
    expect(dayOfNumber(dayNumber('2024-02-29'))).to.equal('2024-02-29');
  });

  it('go on from the last that a feed can name', () => {
    const last = dayNumber('9999-12-31');
    expect(dayNumber(dayOfNumber(last + 1))).to.equal(last + 1);
    expect(dayOf('9999-12-31T15:59:59Z')).to.equal('9999-12-31');
    expect(dayOf('9999-12-31T16:00:00Z')).to.equal(undefined);
  });

  it('are none in the years that stand for no date', () => {
    expect(['0001-01-01', '0099-12-31', '0999-01-01', '1000-01-01', '1899-12-30'].map(isDay)).to.deep.equal([
      ...[false, false, false, true, true],
    ]);
    expect(['0001', '0099-02', '1899', '1899-02'].map(lastDayOf)).to.deep.equal([
      undefined,
      undefined,
      '1899-12-31',
      '1899-02-28',
    ]);
  });

  it('begin the week on Monday', () => {
    expect(['2024-01-01', '2024-01-07', '1969-12-29'].map(weekday)).to.deep.equal([0, 6, 0]);
  });

  it('take a date-time without an offset as China time, and put any other on its day there', () => {
    expect(dayOf('2024-03-05T23:30:00')).to.equal('2024-03-05');
    expect(dayOf('2024-03-05 23:30')).to.equal('2024-03-05');
    expect(dayOf('2024-03-05T16:00:00Z')).to.equal('2024-03-06');
    expect(dayOf('2024-03-05T15:59:59.999Z')).to.equal('2024-03-05');
    expect(dayOf('2024-03-05T20:00:00-0500')).to.equal('2024-03-06');
    expect(instantOf('2024-03-05T08:00:00')).to.equal(Date.UTC(2024, 2, 5));
  });

  it('are none for what is not one', () => {
    for (const text of ['', '2024-02-30T10:00:00', '2024-03-05T99:00:00', 'yesterday', '2024'])
      expect(dayOf(text), text).to.equal(undefined);
  });

  it('end a month and a year on their last day', () => {
    expect(
      ['2024', '2024-02', '2023-02', '2024-12', '2024-06-24', '2024-13', '24'].map(lastDayOf),
    ).to.deep.equal([
      '2024-12-31',
      '2024-02-29',
      '2023-02-28',
      '2024-12-31',
      '2024-06-24',
      undefined,
      undefined,
    ]);
  });
});
