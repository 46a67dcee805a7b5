import {expect} from '@open-wc/testing';
import {
  countKinds,
  isCovered,
  kindFilter,
  marksOn,
  NOT_STATED,
  parseActivity,
  rowsBetween,
  sumDays,
  sumPeriod,
  yearsShown,
} from '../../src/activity-heatmap/model.js';
import {FeedError} from '../../src/feed/feed-error.js';
import {dayNumber, dayOfNumber} from '../../src/feed/day.js';
import {demoFeed, rowsIn} from './feeds.js';

const model = (feed: object) => parseActivity(feed).model;
const activity = (date: string, more: object = {}) => ({date, title: 'x', ...more});

describe('parseActivity', () => {
  it('draws or reports every row of the faulty feed, and says where each fault is', async () => {
    const feed = await demoFeed('faults-activity');
    const {items, issues} = parseActivity(feed);
    expect(items + issues.filter(({drawn}) => !drawn).length).to.equal(rowsIn(feed));
    expect(issues.map(({path}) => path)).to.deep.equal([
      'activities[1].date',
      'activities[2].date',
      'activities[3].date',
      'activities[4].date',
      'activities[5].title',
      'activities[6].participants',
      'activities[7].participants',
      'activities[8].id',
      'activities[11].date',
      'activities[12]',
      'activities[13]',
      'activities[14].href',
      'days[1].count',
      'days[2].count',
      'days[3].date',
      'days[4].count',
      'days[5].date',
      'days[6]',
      'marks[1].date',
      'marks[2].label',
    ]);
  });

  it('draws every row of the good feeds', async () => {
    for (const name of ['activities-2019-sample', 'activities-years-sample', 'assessments-2019']) {
      const feed = await demoFeed(name);
      const {items, issues} = parseActivity(feed);
      expect(issues, name).to.deep.equal([]);
      expect(items, name).to.equal(rowsIn(feed));
    }
  });

  it('sets a date-time on its day in China and leaves a day where it is', async () => {
    const {rows} = model(await demoFeed('faults-activity'));
    const dayOf = (title: string) => rows.find((row) => 'title' in row && row.title === title)?.date;
    expect(dayOf('零时区，在中国是9日')).to.equal('2024-06-09');
    expect(dayOf('无时区，是8日')).to.equal('2024-06-08');
    expect(dayOf('没有编号也可以')).to.equal('2024-06-11');
  });

  it('takes a feed without activities and days for a mistake', () => {
    expect(() => parseActivity({orgs: []})).to.throw(FeedError, '"activities" or "days"');
    expect(() => parseActivity(true)).to.throw(FeedError);
  });

  it('takes empty lists for nothing done yet', () => {
    const {model, items} = parseActivity({activities: []});
    expect([items, model.days.length, model.years.length]).to.deep.equal([0, 0, 0]);
  });

  it('counts an activity as one and a row of days as many', () => {
    const sums = sumDays(
      model({
        activities: [activity('2024-06-06', {participants: 20})],
        days: [{date: '2024-06-06', count: 3, participants: 5}],
      }),
    );
    const place = sums.placeOf(dayNumber('2024-06-06'))!;
    expect([sums.count[place], sums.participants[place]]).to.deep.equal([4, 25]);
  });

  it('keeps kinds and organisations in the order they first appear in, whatever their days', () => {
    const {kinds, orgs} = model({
      activities: [
        activity('2024-06-08', {kind: '宣传', org: 'b', orgName: 'B'}),
        activity('2024-06-06', {kind: '文体', org: 'a'}),
        activity('2024-06-07', {orgName: 'C'}),
        activity('2024-06-09', {org: 'a', orgName: 'A'}),
      ],
    });
    expect(kinds).to.deep.equal(['宣传', '文体']);
    expect(orgs).to.deep.equal([
      {id: 'b', name: 'B'},
      {id: 'a', name: 'A'},
      {id: 'C', name: 'C'},
    ]);
  });

  it('knows which rows state no kind and no organisation', () => {
    const {kindOf, orgOf} = model({activities: [activity('2024-06-06')]});
    expect([kindOf[0], orgOf[0]]).to.deep.equal([NOT_STATED, NOT_STATED]);
  });
});

describe('the days a feed speaks of', () => {
  const covered = (feed: object) => {
    const made = model(feed);
    return ['2024-01-01', '2024-01-02', '2024-01-05', '2024-01-08', '2024-01-09'].map((day) =>
      isCovered(made, dayNumber(day)),
    );
  };
  const activities = [activity('2024-01-02'), activity('2024-01-05')];

  it('reach from the first row to asOf', () => {
    expect(covered({activities, asOf: '2024-01-08'})).to.deep.equal([false, true, true, true, false]);
  });
  it('reach to the day in China of an asOf with a time', () => {
    expect(covered({activities, asOf: '2024-01-07T16:00:00Z'})).to.deep.equal([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
  it('end with the last row where there is no asOf', () => {
    expect(covered({activities})).to.deep.equal([false, true, true, false, false]);
  });
  it('end with asOf where activities are announced for later', () => {
    expect(covered({activities, asOf: '2024-01-03'})).to.deep.equal([false, true, false, false, false]);
  });
});

describe('rows', () => {
  it('are activities and days, of which a feed says how many there are; marks are not', () => {
    const {items, rows} = parseActivity({
      activities: [activity('2024-05-01')],
      days: [{date: '2024-05-02', count: 3}],
      marks: [{date: '07-01', label: '建党节'}],
    });
    expect([items, rows]).to.deep.equal([3, 2]);
  });
});

describe('the years of a feed', () => {
  const years = ({years}: {years: readonly number[]}) => years;
  it('go from the first row to asOf, with those that had nothing', () => {
    const made = model({activities: [activity('2021-05-01')], asOf: '2024-02-01'});
    expect(years(made)).to.deep.equal([2021, 2022, 2023, 2024]);
  });
  it('leave a thousand empty years out', () => {
    const made = model({activities: [activity('1024-05-01'), activity('2024-05-01')]});
    expect(years(made)).to.deep.equal([1024, 2024]);
  });
  it('are shown as asked, and one that is not there as the latest', () => {
    const made = model({activities: [activity('2023-05-01'), activity('2024-05-01')]});
    const shown = ['latest', '2023', 'all', '1999'].map((asked) => yearsShown(made, asked));
    expect(shown).to.deep.equal([[2024], [2023], [2023, 2024], [2024]]);
  });
  it('are shown thirty at once at most, the latest', () => {
    const made = model({activities: [activity('1960-05-01'), activity('2024-05-01')]});
    const shown = yearsShown(made, 'all');
    expect([shown.length, shown[0], shown.at(-1)]).to.deep.equal([30, 1995, 2024]);
  });
});

describe('filters and sums', () => {
  it('find the rows of some days, also of one kind', async () => {
    const made = model(await demoFeed('activities-2019-sample'));
    const day = dayNumber('2019-06-06');
    expect([...rowsBetween(made, day, day)]).to.have.lengthOf(5);
    expect([...rowsBetween(made, day, day, kindFilter(made, '便民服务'))]).to.have.lengthOf(5);
    expect([...rowsBetween(made, day, day, kindFilter(made, '文体'))]).to.deep.equal([]);
    expect(sumPeriod(made, day, day, {})).to.deep.equal({count: 5, participants: 508});
  });

  it('take a kind that the feed does not know for none, never for all', async () => {
    const made = model(await demoFeed('activities-2019-sample'));
    expect(sumDays(made, kindFilter(made, '没有这一类')).days).to.be.empty;
    expect(sumDays(made, kindFilter(made, '')).days).to.deep.equal(sumDays(made).days);
  });

  it('count every kind, and all', async () => {
    const feed = await demoFeed('activities-2019-sample');
    const made = model(feed);
    const {of, all} = countKinds(made);
    expect(all).to.equal(feed.activities!.length);
    expect(made.kinds.map((kind, place) => [kind, of[place]])).to.deep.equal(
      made.kinds.map((kind) => [kind, feed.activities!.filter((row) => row['kind'] === kind).length]),
    );
  });

  it('lose nothing: the days sum up to the rows of the feed', async () => {
    const feed = await demoFeed('activities-years-sample');
    const total = feed.days!.reduce((sum, row) => sum + (row['count'] as number), 0);
    expect(sumDays(model(feed)).count.reduce((sum, count) => sum + count, 0)).to.equal(total);
  });
});

describe('marks', () => {
  const made = model({
    activities: [activity('2024-06-06')],
    marks: [
      {date: '06-06', label: '爱眼日'},
      {date: '2024-06-06', label: '揭牌'},
      {date: '02-29', label: '闰日'},
    ],
  });
  it('name a day in its year and in every year', () => {
    expect(marksOn(made, '2024-06-06')).to.deep.equal(['揭牌', '爱眼日']);
    expect(marksOn(made, '2023-06-06')).to.deep.equal(['爱眼日']);
  });
  it('name 29 February in leap years only, because others have none', () => {
    expect(marksOn(made, '2024-02-29')).to.deep.equal(['闰日']);
    expect(dayOfNumber(dayNumber('2023-02-28') + 1)).to.equal('2023-03-01');
    expect(marksOn(made, '2023-03-01')).to.deep.equal([]);
  });
});
