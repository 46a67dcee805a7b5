import {expect} from '@open-wc/testing';
import {dayNumber, dayOfNumber} from '../../src/feed/day.js';
import {niceStep, textWidth, timeTicks} from '../../src/member-growth/layout-scale.js';

const names = {
  month: (day: string) => day.slice(0, 7),
  monthName: (month: number) => `${month}月`,
  dayOfYear: (day: string) => day.slice(5),
};
const ticks = (first: string, last: string, ems: number) =>
  timeTicks(dayNumber(first), dayNumber(last), ems, names).map(({day, label}) => [dayOfNumber(day), label]);

describe('niceStep', () => {
  it('reaches every value in at most four steps', () => {
    for (let most = 1; most < 20_000; most += 7) {
      const step = niceStep(most);
      expect(Number.isInteger(step) && Math.ceil(most / step) <= 4, `${most} by ${step}`).to.be.true;
    }
  });

  it('is what one would write by hand', () => {
    expect([0, 1, 4, 8, 35, 66, 81, 1234].map((most) => niceStep(most))).to.deep.equal([
      1, 1, 1, 2, 10, 20, 25, 500,
    ]);
  });

  it('makes fewer where there is no room', () => {
    expect(niceStep(66, 1)).to.equal(100);
  });
});

describe('textWidth', () => {
  it('takes Han as wide as high and figures as narrower', () => {
    expect(textWidth('签约仪式')).to.equal(4);
    expect(textWidth('2019')).to.be.closeTo(2.32, 0.001);
  });
});

describe('timeTicks', () => {
  it('are years over many years, from the first', () => {
    expect(ticks('2014-01-01', '2019-12-31', 32).map(([, label]) => label)).to.deep.equal([
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
    ]);
    expect(ticks('2014-01-01', '2024-12-31', 14).map(([, label]) => label)).to.deep.equal([
      '2014',
      '2019',
      '2024',
    ]);
  });

  it('leave out a first year that has no room', () => {
    expect(ticks('2014-10-01', '2019-12-31', 30)[0]).to.deep.equal(['2015-01-01', '2015']);
  });

  it('are months over one year, the first with its year', () => {
    expect(ticks('2019-01-01', '2019-12-31', 30)).to.deep.equal([
      ['2019-01-01', '2019-01'],
      ['2019-04-01', '4月'],
      ['2019-07-01', '7月'],
      ['2019-10-01', '10月'],
    ]);
  });

  it('are days over some weeks', () => {
    expect(ticks('2019-04-01', '2019-04-21', 30).map(([day]) => day)).to.deep.equal([
      '2019-04-01',
      '2019-04-06',
      '2019-04-11',
      '2019-04-16',
      '2019-04-21',
    ]);
  });

  it('never overlap', () => {
    for (const [first, last] of [
      ['1921-07-23', '2024-06-24'],
      ['2019-02-14', '2021-03-01'],
      ['2024-01-01', '2024-02-20'],
    ])
      for (const ems of [8, 20, 60, 150]) {
        const from = dayNumber(first!);
        const span = dayNumber(last!) - from;
        const made = timeTicks(from, from + span, ems, names);
        const places = made.map(({day, label}) => [((day - from) / span) * ems, textWidth(label)] as const);
        places.slice(1).forEach(([x], i) => expect(x).to.be.at.least(places[i]![0] + places[i]![1]));
        expect(made).to.not.be.empty;
      }
  });
});
