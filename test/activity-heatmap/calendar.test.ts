import {expect} from '@open-wc/testing';
import {
  addMonths,
  calendarStrips,
  fitCalendar,
  monthAround,
  monthEdges,
} from '../../src/activity-heatmap/calendar.js';
import {dayNumber, dayOfNumber, weekday} from '../../src/feed/day.js';

const drawnDays = (year: number, monthsPerStrip: number) =>
  calendarStrips(year, monthsPerStrip).flatMap(({from, until, monday, weeks}) => {
    const days: string[] = [];
    for (let column = 0; column < weeks; column++)
      for (let row = 0; row < 7; row++) {
        const day = monday + column * 7 + row;
        if (from <= day && day <= until) days.push(dayOfNumber(day));
      }
    return days;
  });

describe('calendarStrips', () => {
  it('draws every day of a year once, in whatever strips', () => {
    for (const year of [2012, 2019, 2023, 2024])
      for (const months of [12, 6, 4, 3, 1]) {
        const days = drawnDays(year, months);
        const isLeap = year % 4 === 0;
        expect(days, `${year} by ${months}`).to.have.lengthOf(isLeap ? 366 : 365);
        expect(new Set(days).size).to.equal(days.length);
        expect([days[0], days.at(-1)]).to.deep.equal([`${year}-01-01`, `${year}-12-31`]);
      }
  });

  it('begins each week on Monday', () => {
    for (const {monday} of calendarStrips(2019, 3)) expect(weekday(dayOfNumber(monday))).to.equal(0);
  });

  it('needs 54 columns for a leap year that begins on a Sunday, else 53', () => {
    expect(calendarStrips(2012, 12)[0]!.weeks).to.equal(54);
    expect(calendarStrips(2019, 12)[0]!.weeks).to.equal(53);
  });

  it('sets a month’s label over its first whole week', () => {
    const [{months}] = calendarStrips(2019, 12) as [ReturnType<typeof calendarStrips>[number]];
    expect(months.map(({column}) => column)).to.deep.equal([0, 5, 9, 13, 18, 22, 26, 31, 35, 40, 44, 48]);
    expect(months.reduce((sum, {span}) => sum + span, 0)).to.equal(53);
  });
});

describe('monthEdges', () => {
  it('parts the days of a month from those of the next', () => {
    // 2024-02-01 was a Thursday, 2024-07-01 a Monday.
    const edge = (months: number, strip: number) => monthEdges(calendarStrips(2024, months)[strip]!);
    expect(edge(3, 0)).to.match(/^M5 0V3H4V7M/);
    expect(monthEdges(calendarStrips(2024, 12)[0]!).split('M')[6]).to.equal('26 0V7');
  });
  it('draws none in a strip of one month', () => {
    expect(monthEdges(calendarStrips(2024, 1)[4]!)).to.equal('');
  });
});

describe('monthAround', () => {
  it('has the first and the last day, in leap years too', () => {
    expect(monthAround(dayNumber('2024-02-11')).map(dayOfNumber)).to.deep.equal(['2024-02-01', '2024-02-29']);
  });
});

describe('fitCalendar', () => {
  it('draws the year whole where it has room', () => {
    expect(fitCalendar(691, 13, [2019])).to.deep.equal({monthsPerStrip: 12, weeks: 53, pitch: 13});
  });
  it('breaks it into halves, thirds, quarters and months rather than shrink its cells', () => {
    const months = [688, 400, 363, 247, 246, 200, 194, 80, 40].map(
      (room) => fitCalendar(room, 13, [2019]).monthsPerStrip,
    );
    expect(months).to.deep.equal([6, 6, 4, 4, 3, 3, 1, 1, 1]);
    for (const room of [688, 363, 246, 194, 40])
      expect(fitCalendar(room, 13, [2019]).pitch).to.be.at.least(13);
  });
  it('lets cells grow into the room, but not without end', () => {
    expect(fitCalendar(53 * 16, 13, [2019]).pitch).to.equal(16);
    expect(fitCalendar(3000, 13, [2019]).pitch).to.equal(22.5);
  });
  it('makes room for the 54th week of a year that has one', () => {
    expect(fitCalendar(53 * 13, 13, [2012]).monthsPerStrip).to.equal(6);
    expect(fitCalendar(54 * 13, 13, [2011, 2012]).weeks).to.equal(54);
  });
});

describe('addMonths', () => {
  const add = (day: string, months: number) => dayOfNumber(addMonths(dayNumber(day), months));
  it('keeps the day of the month', () => {
    expect(add('2019-06-06', 1)).to.equal('2019-07-06');
    expect(add('2019-01-06', -1)).to.equal('2018-12-06');
    expect(add('2019-06-06', -12)).to.equal('2018-06-06');
  });
  it('takes the last day of a month that is shorter', () => {
    expect(add('2024-01-31', 1)).to.equal('2024-02-29');
    expect(add('2024-02-29', 12)).to.equal('2025-02-28');
  });
  it('goes beyond the years that a feed can have', () => {
    expect(addMonths(dayNumber('9999-12-31'), 2) - dayNumber('9999-12-31')).to.equal(60);
    expect(add('0100-01-31', -2)).to.equal('0099-11-30');
  });
});
