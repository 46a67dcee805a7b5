import {expect} from '@open-wc/testing';
import faultyPoints from '../../demo/feeds/faults-growth-points.json' with {type: 'json'};
import faultyUnits from '../../demo/feeds/faults-growth.json' with {type: 'json'};
import baoshanlu from '../../demo/feeds/growth-baoshanlu-sample.json' with {type: 'json'};
import huangpu from '../../demo/feeds/growth-huangpu-sample.json' with {type: 'json'};
import {dayNumber, dayOfNumber} from '../../src/feed/day.js';
import {problemMessage} from '../../src/feed/problem-message.js';
import {totalAt, type Track} from '../../src/member-growth/model-track.js';
import {STILL_HERE} from '../../src/member-growth/model-units.js';
import {parseGrowth} from '../../src/member-growth/model.js';

const rowsOf = ({days, totals, joined, left}: Track) =>
  Array.from(days, (day, i) => [dayOfNumber(day), totals[i], joined[i], left[i]]);
const unit = (id: string, joined: string, left?: string) => ({id, name: `示例${id}`, joined, left});
const told = (json: unknown) =>
  parseGrowth(json).issues.map(({path, problem}) => `${path}: ${problemMessage(problem)}`);

describe('parseGrowth, from units', () => {
  it('counts joins and leaves on their days, the leaving day without the unit', () => {
    const {model, items, issues} = parseGrowth({
      units: [unit('a', '2020-01-01'), unit('b', '2020-01-01', '2021-06-01'), unit('c', '2022-02-02')],
    });
    expect(rowsOf(model.total)).to.deep.equal([
      ['2020-01-01', 2, 2, 0],
      ['2021-06-01', 1, 0, 1],
      ['2022-02-02', 2, 1, 0],
    ]);
    expect(items).to.equal(3);
    expect(issues).to.be.empty;
  });

  it('takes a last day that is yet to come for a unit that is still here', () => {
    const stays = [unit('1', '2018-03-01', '9999-12-31'), unit('2', '2019-03-01', '2020-03-01')];
    for (const feed of [
      {units: stays},
      {units: stays, asOf: '2024-06-01'},
      {units: stays, asOf: '9999-12-31'},
    ]) {
      const {model, items, issues} = parseGrowth(feed);
      expect(rowsOf(model.total).map(([, total]) => total)).to.deep.equal([1, 2, 1]);
      expect(model.stays.left[0]).to.equal(STILL_HERE);
      expect(dayOfNumber(model.asOf!)).to.equal('asOf' in feed && feed.asOf < '9' ? feed.asOf : '2020-03-01');
      expect([items, issues.length]).to.deep.equal([2, 0]);
    }
    const {model} = parseGrowth({units: stays}, dayNumber('1970-01-01'));
    expect(rowsOf(model.total), 'on a machine whose clock is wrong').to.have.lengthOf(2);
  });

  it('sets aside rows of a day that stands for never', () => {
    const [far, near] = ['9999-12-31', '2030-12-31'];
    const feed = {
      units: [unit('1', '2018-03-01'), unit('2', far)],
      points: [{date: '9999', total: 5}],
      milestones: [{date: far, label: '节点'}],
      targets: [
        {date: far, total: 9},
        {date: near, total: 8},
      ],
    };
    expect(told(feed)).to.deep.equal([
      'units[1].joined: expected a day (YYYY-MM-DD), got "9999-12-31"',
      'points[0].date: expected a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY), got "9999"',
      'milestones[0].date: expected a day (YYYY-MM-DD), got "9999-12-31"',
      'targets[0].date: expected a day (YYYY-MM-DD), got "9999-12-31"',
    ]);
    expect(parseGrowth(feed).model.targets).to.have.lengthOf(1);
  });

  it('counts the units and points that a feed promises apart from milestones and targets', () => {
    const {items, rows} = parseGrowth({
      units: [unit('1', '2018-03-01'), unit('2', '2019-03-01')],
      points: [{date: '2019', total: 2}],
      milestones: [{date: '2018-03-01', label: '节点'}],
      targets: [{date: '2030-12-31', total: 9}],
    });
    expect([items, rows]).to.deep.equal([5, 3]);
  });

  it('takes two rows of one id for a unit that left and came back', () => {
    const {model, items, issues} = parseGrowth({
      units: [unit('a', '2022-01-01'), unit('a', '2020-01-01', '2021-01-01')],
    });
    expect(rowsOf(model.total).map(([, total]) => total)).to.deep.equal([1, 0, 1]);
    expect([items, issues.length]).to.deep.equal([2, 0]);
  });

  it('sets aside a stay that overlaps an earlier one of the same unit', () => {
    const feed = {units: [unit('a', '2020-01-01', '2021-01-02'), unit('a', '2021-01-01')]};
    expect(told(feed)).to.deep.equal(['units[1].joined: overlaps an earlier row of "a"']);
    expect(parseGrowth(feed).items).to.equal(1);
  });

  it('sees no change where a unit leaves and joins on one day, or stays no day at all', () => {
    const {model} = parseGrowth({
      units: [
        unit('a', '2020-01-01', '2021-01-01'),
        unit('a', '2021-01-01'),
        unit('b', '2020-05-05', '2020-05-05'),
      ],
    });
    expect(rowsOf(model.total)).to.deep.equal([['2020-01-01', 1, 1, 0]]);
  });

  it('lets a join and a leave of two units on one day cancel in the total', () => {
    const {model} = parseGrowth({units: [unit('a', '2020-01-01', '2021-01-01'), unit('b', '2021-01-01')]});
    expect(rowsOf(model.total).at(-1)).to.deep.equal(['2021-01-01', 1, 1, 1]);
  });

  it('sets aside what begins after the day of the feed and keeps who will leave after it', () => {
    const feed = {
      asOf: '2024-06-24',
      units: [unit('a', '2020-01-01', '2030-01-01'), unit('b', '2099-01-01')],
    };
    expect(told(feed)).to.deep.equal(['units[1].joined: 2024-06-24 should not come before 2099-01-01']);
    expect(rowsOf(parseGrowth(feed).model.total)).to.deep.equal([['2020-01-01', 1, 1, 0]]);
  });

  it('reaches 66 units of 黄浦区, sector by sector the same', () => {
    const {model, items, issues} = parseGrowth(huangpu);
    const end = dayNumber('2024-06-24');
    expect(totalAt(model.total, end)).to.equal(66);
    expect(model.bySector.reduce((sum, track) => sum + totalAt(track, end), 0)).to.equal(66);
    expect(items).to.equal(huangpu.units.length + huangpu.milestones.length + huangpu.targets.length);
    expect(issues).to.be.empty;
  });

  it('names organisations by the same feed, where it has them', () => {
    const {model} = parseGrowth({
      orgs: [{id: 7, name: '示例联席会议', shortName: '示例'}],
      units: [
        {...unit('a', '2020-01-01'), org: 7},
        {...unit('b', '2020-01-01'), org: 'x'},
      ],
    });
    expect(model.byOrg.map(({name}) => name)).to.deep.equal(['示例', 'x']);
  });

  it('cuts the name of an organisation that goes on without end, as its own widget does', () => {
    const orgs = [
      {id: 'x', name: 'n'.repeat(5e5)},
      {id: 'x', name: 3},
    ];
    const {model} = parseGrowth({orgs, units: [{id: '1', name: 'A', joined: '2018-03-01', org: 'x'}]});
    expect(model.byOrg.map(({name}) => name.length)).to.deep.equal([500]);
  });
});

describe('parseGrowth, from points', () => {
  it('takes a year and a month for their ends', () => {
    const {model} = parseGrowth({
      points: [
        {date: '2017', total: 10},
        {date: '2018-06', total: 12},
      ],
    });
    expect(rowsOf(model.total)).to.deep.equal([
      ['2017-12-31', 10, 0, 0],
      ['2018-06-30', 12, 2, 0],
    ]);
  });

  it('takes the year that is still running for the day of the feed', () => {
    const {model} = parseGrowth({asOf: '2024-06-24', points: [{date: '2024', total: 66}]});
    expect(rowsOf(model.total)).to.deep.equal([['2024-06-24', 66, 0, 0]]);
  });

  it('draws a total of a later day as a target', () => {
    const {model, items, issues} = parseGrowth({
      asOf: '2024-06-24',
      points: [
        {date: '2024-01-01', total: 60},
        {date: '2026', total: 80},
      ],
    });
    expect(model.targets).to.deep.equal([{day: dayNumber('2026-12-31'), total: 80}]);
    expect([items, issues.length]).to.deep.equal([2, 0]);
  });

  it('finds leaves where only joins were stated, and the total before the first point', () => {
    const {model} = parseGrowth({
      points: [
        {date: '2019-04-12', total: 35, joined: 5},
        {date: '2020-04-12', total: 37, joined: 4},
      ],
    });
    expect(model.total.opening).to.equal(30);
    expect(rowsOf(model.total).at(-1)).to.deep.equal(['2020-04-12', 37, 4, 2]);
  });

  it('draws a total that its joins and leaves do not lead to, and reports it', () => {
    const feed = {
      points: [
        {date: '2019', total: 30},
        {date: '2020', total: 40, joined: 5, left: 1},
      ],
    };
    expect(told(feed)).to.deep.equal(['points[1].total: says 40, but the rows give 34']);
    const {items, issues, model} = parseGrowth(feed);
    expect([items, issues[0]!.drawn]).to.deep.equal([2, true]);
    expect(totalAt(model.total, dayNumber('2020-12-31'))).to.equal(40);
  });

  it('compares points with units, draws the units and keeps what was stated', () => {
    const feed = {
      units: [unit('a', '2020-01-01'), unit('b', '2021-01-01')],
      points: [
        {date: '2020', total: 1},
        {date: '2021', total: 3},
      ],
    };
    expect(told(feed)).to.deep.equal(['points[1].total: says 3, but the rows give 2']);
    const {model, items} = parseGrowth(feed);
    expect(items).to.equal(4);
    expect(model.disputed).to.deep.equal([{day: dayNumber('2021-12-31'), total: 3}]);
    expect(totalAt(model.total, dayNumber('2021-12-31'))).to.equal(2);
  });

  it('adds series up where nobody stated the sum, each from its first point on', () => {
    const {model} = parseGrowth({
      points: [
        {date: '2019', total: 10, series: '机关'},
        {date: '2020', total: 5, series: '企业'},
        {date: '2021', total: 12, series: '机关'},
      ],
    });
    expect(model.bySeries.map(({name}) => name)).to.deep.equal(['机关', '企业']);
    expect(rowsOf(model.total).map(([day, total]) => [day, total])).to.deep.equal([
      ['2019-12-31', 10],
      ['2020-12-31', 15],
      ['2021-12-31', 17],
    ]);
  });

  it('reads the sample of 宝山路街道: eleven points, one leave, no issue', () => {
    const {model, items, issues} = parseGrowth(baoshanlu);
    expect(items).to.equal(14);
    expect(issues).to.be.empty;
    expect(rowsOf(model.total).filter(([, , , left]) => left)).to.deep.equal([['2017-12-12', 24, 0, 1]]);
    expect(model.asOf).to.equal(dayNumber('2019-04-12'));
  });
});

describe('parseGrowth, where nothing is known', () => {
  const points = (...rows: (readonly [string, number, object?])[]) => ({
    points: rows.map(([date, total, more]) => ({date, total, ...more})),
  });

  it('leaves a gap where a series that is stated every year leaves years out', () => {
    const {total} = parseGrowth(
      points(['2015', 5], ['2016', 6], ['2017', 7], ['2021', 9], ['2022', 9]),
    ).model;
    expect(rowsOf(total).map(([day, count]) => [day, count])).to.deep.equal([
      ['2015-12-31', 5],
      ['2016-12-31', 6],
      ['2017-12-31', 7],
      ['2018-12-31', NaN],
      ['2021-12-31', 9],
      ['2022-12-31', 9],
    ]);
    expect(totalAt(total, dayNumber('2018-06-01'))).to.equal(7);
    expect(totalAt(total, dayNumber('2020-06-01'))).to.be.NaN;
    expect(total.joined[4], 'what changed since is what the next total tells').to.equal(2);
  });

  it('holds the total where a point says what changed since the one before', () => {
    const {total} = parseGrowth(
      points(['2015', 5], ['2016', 6], ['2017', 7], ['2021', 9, {joined: 2, left: 0}]),
    ).model;
    expect(totalAt(total, dayNumber('2020-06-01'))).to.equal(7);
  });

  it('holds the total of points that come as they come', () => {
    const {total} = parseGrowth(
      points(['2015-03-01', 5], ['2015-07-11', 6], ['2016-12-31', 7], ['2021-02-03', 9]),
    ).model;
    expect(totalAt(total, dayNumber('2020-06-01'))).to.equal(7);
  });

  it('takes days off for no gap in what is stated daily, and a month for one', () => {
    const days = Array.from({length: 60}, (_, i) => dayOfNumber(dayNumber('2024-01-01') + i));
    const rows = (missing: (i: number) => boolean) =>
      points(...days.filter((_, i) => !missing(i)).map((day, i) => [day, i] as const));
    const gaps = (feed: unknown) => [...parseGrowth(feed).model.total.totals].filter(Number.isNaN).length;
    expect(gaps(rows((i) => i % 7 > 4))).to.equal(0);
    expect(gaps(rows((i) => i > 30 && i < 39))).to.equal(0);
    expect(gaps(rows((i) => i > 15 && i < 45))).to.equal(1);
  });

  it('knows no sum where one of the series has a gap', () => {
    const series = (name: string, ...years: number[]) =>
      years.map((year) => ({date: String(year), total: 1, series: name}));
    const {total} = parseGrowth({
      points: [...series('甲', 2015, 2016, 2017, 2018, 2019, 2020), ...series('乙', 2015, 2016, 2017, 2020)],
    }).model;
    expect(totalAt(total, dayNumber('2017-12-31'))).to.equal(2);
    expect(totalAt(total, dayNumber('2019-06-30'))).to.be.NaN;
    expect(totalAt(total, dayNumber('2020-12-31'))).to.equal(2);
  });
});

describe('parseGrowth, of a feed without end', () => {
  it('reads plain rows and others alike', () => {
    const plain = parseGrowth({points: [{date: '2019-12-31', total: 3, series: '机关'}]});
    const other = parseGrowth({points: [{date: '2019', total: 3, series: '机关', joined: null}]});
    expect(other.model.total).to.deep.equal(plain.model.total);
    const units = [unit('7', '2019-01-01', '2020-01-01')];
    expect(parseGrowth({units: [{...units[0], id: 7, left: '2020-01-01'}]}).model.total).to.deep.equal(
      parseGrowth({units}).model.total,
    );
  });

  it('takes rows in any order, the first of one day', () => {
    const feed = {
      points: [
        {date: '2021-05-01', total: 3},
        {date: '2019-05-01', total: 1},
        {date: '2021-05-01', total: 9},
        {date: '2020-05-01', total: 2},
      ],
    };
    expect(rowsOf(parseGrowth(feed).model.total).map(([, total]) => total)).to.deep.equal([1, 2, 3]);
    expect(told(feed)).to.deep.equal(['points[2].date: the id "2021-05-01" is taken by an earlier row']);
  });

  it('holds a hundred series of two thousand days', () => {
    const points = Array.from({length: 200_000}, (_, i) => ({
      date: dayOfNumber(15_000 + Math.floor(i / 100)),
      total: 10,
      series: `系列${i % 100}`,
    }));
    const {model, items} = parseGrowth({points});
    expect([items, model.bySeries.length, model.total.totals.at(-1)]).to.deep.equal([200_000, 100, 1000]);
  });

  it('links a unit to its page, and to nothing that is no link', () => {
    const units = [
      {...unit('a', '2020-01-01'), href: '/units/a'},
      {...unit('b', '2020-01-01'), href: 'javascript:alert(1)'},
    ];
    expect(parseGrowth({units}).model.stays.rows.map(({href}) => href)).to.deep.equal(['/units/a']);
    expect(told({units})).to.have.lengthOf(1);
  });

  it('tells who moved from one sector to another from who came back', () => {
    const stay = (sector: string, joined: string, left?: string) => ({...unit('a', joined, left), sector});
    const {model} = parseGrowth({
      units: [
        stay('机关', '2019-01-01', '2020-01-01'),
        stay('企业', '2020-01-01', '2021-01-01'),
        stay('企业', '2021-01-01'),
      ],
    });
    expect(rowsOf(model.total)).to.deep.equal([['2019-01-01', 1, 1, 0]]);
    expect(model.bySector.map((track) => rowsOf(track))).to.deep.equal([
      [
        ['2019-01-01', 1, 1, 0],
        ['2020-01-01', 0, 0, 1],
      ],
      [['2020-01-01', 1, 1, 0]],
    ]);
  });
});

describe('parseGrowth, from faulty feeds', () => {
  const rowsIn = ({units = [], points = [], milestones = [], targets = []}: Record<string, unknown>) =>
    [units, points, milestones, targets].flat().length;

  it('sets aside the bad rows of units, each with its path', () => {
    expect(told(faultyUnits).map((line) => line.split(':')[0])).to.have.members([
      'units[2].left',
      'units[3].joined',
      'units[4].joined',
      'units[5].name',
      'units[6].joined',
      'units[8].joined',
      'units[9]',
      'milestones[1].date',
      'milestones[2].label',
      'targets[1].total',
    ]);
  });

  it('sets aside the bad rows of points, each with its path', () => {
    expect(told(faultyPoints).map((line) => line.split(':')[0])).to.have.members([
      'points[2].date',
      'points[3].total',
      'points[4].total',
      'points[5].joined',
      'points[7].date',
      'points[9].date',
      'points[10]',
    ]);
  });

  for (const [name, feed] of Object.entries({faultyUnits, faultyPoints, baoshanlu, huangpu}))
    it(`draws or reports every row of ${name}`, () => {
      const {items, issues} = parseGrowth(feed);
      expect(items + issues.filter(({drawn}) => !drawn).length).to.equal(rowsIn(feed));
    });

  it('refuses a feed that has none of its rows', () => {
    expect(() => parseGrowth({orgs: []})).to.throw('expected "units" or "points"');
    expect(() => parseGrowth(null)).to.throw('$');
  });
});
