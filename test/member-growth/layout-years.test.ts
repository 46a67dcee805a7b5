import {expect} from '@open-wc/testing';
import huangpu from '../../demo/feeds/growth-huangpu-sample.json' with {type: 'json'};
import {dayNumber, dayOfNumber} from '../../src/feed/day.js';
import {lastYearOf, yearRange, yearsOf} from '../../src/member-growth/layout-years.js';
import {totalAt, type Track} from '../../src/member-growth/model-track.js';
import {parseGrowth} from '../../src/member-growth/model.js';

const bounds = {first: dayNumber('2014-06-24'), end: dayNumber('2024-06-24')};
const named = {most: 8, isNet: false, name: (year: number) => `${year}年`};
const {total} = parseGrowth(huangpu).model;
const at = (track: Track | undefined, day: string) => totalAt(track!, dayNumber(day));

describe('yearsOf', () => {
  it('lays the years on the days of the last one, the last first', () => {
    const years = yearsOf(total, bounds, named);
    expect(years.map(({name}) => name)).to.deep.equal(
      [2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017].map((year) => `${year}年`),
    );
    expect(at(years[0], '2024-06-24')).to.equal(66);
    for (const date of ['01-01', '03-31', '07-01', '12-31'])
      expect(at(years[1], `2024-${date}`), date).to.equal(totalAt(total, dayNumber(`2023-${date}`)));
  });

  it('counts from New Year where growth is asked for', () => {
    const [latest, before] = yearsOf(total, bounds, {...named, isNet: true});
    expect([at(latest, '2024-01-01'), at(latest, '2024-06-24')]).to.deep.equal([0, 2]);
    const grown = totalAt(total, dayNumber('2023-12-31')) - totalAt(total, dayNumber('2022-12-31'));
    expect(at(before, '2024-12-31')).to.equal(grown);
  });

  it('takes the leap day of one year for the last of February of another', () => {
    const {model} = parseGrowth({
      units: [
        {id: 'a', name: 'a', joined: '2020-02-29'},
        {id: 'b', name: 'b', joined: '2021-06-01'},
      ],
    });
    const [, leap] = yearsOf(
      model.total,
      {first: dayNumber('2020-02-29'), end: dayNumber('2021-06-01')},
      named,
    );
    expect(Array.from(leap!.days, dayOfNumber)).to.deep.equal(['2021-01-01', '2021-02-28']);
  });

  it('leaves out a year of which nothing is known', () => {
    const {model} = parseGrowth({
      points: [
        {date: '2020', total: 3},
        {date: '2021', total: 4},
      ],
    });
    const years = yearsOf(model.total, {first: dayNumber('2018-01-01'), end: dayNumber('2021-12-31')}, named);
    expect(years.map(({name}) => name)).to.deep.equal(['2021年', '2020年']);
  });

  it('shows the whole of the last year', () => {
    const {first, last, end} = lastYearOf(bounds);
    expect([first, last, end].map(dayOfNumber)).to.deep.equal(['2024-01-01', '2024-12-31', '2024-06-24']);
  });

  it('ranges from 0, or from the year that shrank most', () => {
    const track = (...totals: number[]) => ({...total, totals: Float64Array.from(totals)});
    expect(yearRange([track(3, 9)], 4)).to.deep.include({min: 0, max: 10});
    expect(yearRange([track(-3, 4)], 4)).to.deep.include({min: -4, max: 4});
  });
});
