import {expect} from '@open-wc/testing';
import one from '../../demo/feeds/baoshanlu-2019.json' with {type: 'json'};
import baoshanlu from '../../demo/feeds/growth-baoshanlu-sample.json' with {type: 'json'};
import huangpu from '../../demo/feeds/growth-huangpu-sample.json' with {type: 'json'};
import {dayNumber, dayOfNumber} from '../../src/feed/day.js';
import {formatOf} from '../../src/locale/format.js';
import {lineOf, stackOf} from '../../src/member-growth/layout-line.js';
import {tooltipPlace} from '../../src/member-growth/layout-tooltip.js';
import type {View} from '../../src/member-growth/layout-bounds.js';
import {dayAt, layoutGrowth, NAME, xOf, yOf} from '../../src/member-growth/layout.js';
import {strandAt} from '../../src/member-growth/layout-strand.js';
import {NO_TRACK} from '../../src/member-growth/model-track.js';
import {parseGrowth} from '../../src/member-growth/model.js';

const names = {
  ...formatOf('zh-Hans'),
  target: '目标',
  goal: (total: string, missing: string | undefined) =>
    `目标${total}，${missing ? `还差${missing}` : '已达到'}`,
  unnamed: '未分类',
  other: '其他',
  grouped: (label: string, n: number) => `${label}等${n}项`,
};
const whole: View = {
  mode: 'both',
  by: 'total',
  period: 'auto',
  compare: 'none',
  share: false,
  from: undefined,
  to: undefined,
};
const layout = (feed: unknown, view: Partial<View> = {}, width = 400, height = 218, note = 12) =>
  layoutGrowth(parseGrowth(feed).model, {...whole, ...view}, {width, height, note, figure: note + 2}, names);
const units = (...joined: string[]) => ({
  units: joined.map((day, i) => ({id: `u${i}`, name: `示例${i}`, joined: day, sector: `部门${i}`})),
});

describe('layoutGrowth', () => {
  it('spans from the first day known to the last, targets included', () => {
    const {first, end, stops} = layout(baoshanlu);
    expect([first, end, stops.at(-1)!.until].map(dayOfNumber)).to.deep.equal([
      '2014-01-01',
      '2019-04-12',
      '2019-12-31',
    ]);
  });

  it('shows a single day in its year', () => {
    const {stops, end} = layout(one);
    expect([stops[0]!.start, stops.at(-1)!.until, end].map(dayOfNumber)).to.deep.equal([
      '2019-01-01',
      '2019-12-31',
      '2019-04-12',
    ]);
  });

  it('is bounded by from and to, and by neither when they are the wrong way round', () => {
    const [from, to] = [dayNumber('2016-01-01'), dayNumber('2018-01-01')];
    const bounded = layout(baoshanlu, {from, to});
    expect([bounded.first, bounded.end]).to.deep.equal([from, to]);
    const wrong = layout(baoshanlu, {from: to, to: from});
    expect(dayOfNumber(wrong.first)).to.equal('2014-01-01');
  });

  it('is not stretched by a wish that lies centuries away', () => {
    const plain = layout(baoshanlu);
    const wide = layout(baoshanlu, {from: dayNumber('1000-01-01'), to: dayNumber('9999-12-31')});
    expect([wide.first, wide.last]).to.deep.equal([plain.first, plain.last]);
    const {stops} = layout(baoshanlu, {to: dayNumber('2030-12-31')});
    expect(dayOfNumber(stops.at(-1)!.until)).to.equal('2030-12-31');
  });

  it('begins its grid at 0 and has at most five lines', () => {
    for (const feed of [one, baoshanlu, huangpu, units('2020-01-01')]) {
      const {lines} = layout(feed).total!;
      expect(lines[0]).to.equal(0);
      expect(lines.length).to.be.within(2, 5);
    }
    expect(layout(baoshanlu).total!.lines).to.deep.equal([0, 10, 20, 30, 40]);
  });

  it('keeps joins and leaves out of the way of the line', () => {
    const {total, change, height} = layout(baoshanlu);
    expect(change!.top).to.be.greaterThan(total!.bottom);
    expect(change!.bottom).to.be.lessThan(height);
    expect(yOf(change!, 0)).to.be.within(change!.top, change!.bottom);
  });

  it('lets the strip go where the plot is low', () => {
    expect(layout(baoshanlu, {}, 400, 120).change).to.equal(undefined);
    expect(layout(baoshanlu, {mode: 'total'}).change).to.equal(undefined);
    expect(layout(baoshanlu, {mode: 'change'}).total).to.equal(undefined);
  });

  it('leaves the bands of a stack a line for each name, or lets the strip go', () => {
    for (let height = 60; height < 500; height += 10)
      for (const share of [false, true]) {
        const {total, change, tracks, note} = layout(huangpu, {by: 'sector', share}, 400, height);
        if (change)
          expect(total!.bottom - total!.top, `${height}`).to.be.at.least(tracks.length * NAME * note);
      }
    expect(layout(huangpu, {by: 'sector'}, 400, 400).change).to.not.equal(undefined);
  });

  it('names no year after the last day, where only names stand', () => {
    const {ticks, last, end} = layout(huangpu, {by: 'sector'}, 400, 400);
    expect(last).to.be.greaterThan(end);
    expect(ticks.every(({day}) => day <= end)).to.be.true;
  });

  it('keeps its axes inside the plot and apart from each other at any height', () => {
    for (const note of [12, 20])
      for (const feed of [baoshanlu, huangpu, one])
        for (const mode of ['both', 'total', 'change'] as const)
          for (const height of [60, 72, 90, 120, 160, 219, 220, 300, 800, 2000]) {
            if (height < note * 4) continue;
            const {total, change, ticks} = layout(feed, {mode}, 400, height, note);
            const at = `${mode} ${height} ${note}`;
            const scales = [total, change].filter((scale) => scale !== undefined);
            // Under the last one stand the days.
            expect(scales.at(-1)!.bottom, at).to.be.at.most(height - note * 1.6);
            let free = note * 0.5;
            for (const {top, bottom} of scales) {
              expect(top, at).to.be.at.least(free);
              expect(bottom - top, at).to.be.at.least(note);
              free = bottom + note;
            }
            expect(ticks, at).to.not.be.empty;
          }
  });

  it('gives up milestones, which the tooltip has too, where the plot is very low', () => {
    expect(layout(baoshanlu, {}, 400, 100).marks).to.not.be.empty;
    expect(layout(baoshanlu, {}, 400, 70).marks).to.be.empty;
  });

  it('adds nothing up wrongly: what the stops say leads from total to total', () => {
    for (const period of ['day', 'month', 'quarter', 'year'] as const) {
      const {stops} = layout(huangpu, {period});
      let total = 0;
      for (const stop of stops.filter((each) => !Number.isNaN(each.total))) {
        total += stop.joined - stop.left;
        expect(total, dayOfNumber(stop.start)).to.equal(stop.total);
      }
      expect(total).to.equal(66);
    }
  });

  it('knows nothing of the time after the feed', () => {
    const {stops, end} = layout(baoshanlu);
    const later = stops.filter(({start}) => start > end);
    expect(later).to.not.be.empty;
    expect(later.every(({total}) => Number.isNaN(total))).to.be.true;
    expect(later.at(-1)!.target).to.equal(40);
  });

  it('shows a stated total in the period of its day', () => {
    const {stops} = layout({...huangpu, points: [{date: '2020', total: 99}]}, {period: 'year'});
    expect(stops.filter(({stated}) => stated === 99).map(({until}) => dayOfNumber(until))).to.deep.equal([
      '2020-12-31',
    ]);
  });

  it('finds the day under a place and the place of a day', () => {
    const picture = layout(baoshanlu);
    const day = dayNumber('2017-05-11');
    expect(dayAt(picture, xOf(picture, day))).to.equal(day);
  });

  it('keeps the value at the end of the line inside', () => {
    const picture = layout(huangpu, {mode: 'total', to: dayNumber('2024-06-24')});
    expect(xOf(picture, picture.end) + 14 * 1.16 + 8).to.be.at.most(picture.width);
  });

  it('puts milestones that would overlap under one label', () => {
    const label = (feed: object) => layout(feed).marks.map((mark) => mark.label);
    const at = (date: string, name: string) => ({date, label: name});
    const {units: rows} = units('2014-01-01', '2024-01-01');
    expect(label({units: rows, milestones: [at('2016-01-01', '甲'), at('2020-01-01', '乙')]})).to.deep.equal([
      '甲',
      '乙',
    ]);
    expect(label({units: rows, milestones: [at('2016-01-01', '甲'), at('2016-02-01', '乙')]})).to.deep.equal([
      '',
      '甲等2项',
    ]);
    expect(label({units: rows, milestones: [at('2016-01-01', '甲'), at('2016-01-01', '乙')]})).to.deep.equal([
      '甲等2项',
    ]);
  });

  it('stands a label on the right where there is no room on the left', () => {
    expect(layout(baoshanlu).marks.map(({label, side}) => [label, side])).to.deep.equal([
      ['联席会议起步', 'right'],
      ['签约仪式', 'left'],
    ]);
  });

  it('shortens a label that neither side has room for, and still says of how many', () => {
    const {units: rows} = units('2014-01-01', '2024-01-01');
    const long = '区域化党建联席会议成员单位资源清单需求清单项目清单对接机制启动仪式';
    const milestones = ['2018-01-01', '2020-01-01'].map((date) => ({date, label: long}));
    const labels = layout({units: rows, milestones}).marks.map(({label}) => label);
    expect(labels[0]).to.equal('');
    expect(labels[1]).to.match(/^区域化党建.*…等2项$/);
  });

  it('stacks at most eight bands, the largest first and the rest as one', () => {
    const days = Array.from({length: 12}, (_, i) => `2020-0${(i % 9) + 1}-01`);
    const {tracks, end} = layout(units(...days), {by: 'sector'});
    expect(tracks).to.have.lengthOf(8);
    expect(tracks.at(-1)!.name).to.equal('其他');
    expect(strandAt(tracks.at(-1)!, end)).to.equal(5);
  });

  it('shows a stack as shares that make a hundred per cent, and one line as it is', () => {
    const picture = layout(huangpu, {by: 'sector', share: true});
    expect(picture.total).to.deep.include({min: 0, max: 100});
    const bands = stackOf(picture, new Set());
    for (const at of [0, 10, bands[0]!.data.length - 1])
      expect(bands.reduce((sum, {data}) => sum + data[at]![1], 0)).to.be.closeTo(100, 1e-9);
    expect(layout(baoshanlu, {by: 'sector', share: true}).kind).to.equal('line');
  });

  it('shares what is left among the bands that are shown', () => {
    const picture = layout(huangpu, {by: 'sector', share: true});
    const bands = stackOf(picture, new Set([`band ${picture.tracks[0]!.name}`]));
    expect(bands).to.have.lengthOf(picture.tracks.length - 1);
    expect(bands.reduce((sum, {data}) => sum + data.at(-1)![1], 0)).to.be.closeTo(100, 1e-9);
  });

  it('compares years on the axis of the last one, whatever it is divided by', () => {
    const picture = layout(huangpu, {compare: 'year', by: 'sector'});
    expect(picture.kind).to.equal('years');
    expect([picture.first, picture.stops.at(-1)!.until].map(dayOfNumber)).to.deep.equal([
      '2024-01-01',
      '2024-12-31',
    ]);
    expect(picture.tracks.map(({name}) => name).slice(0, 2)).to.deep.equal(['2024年', '2023年']);
    expect(picture.change).to.equal(undefined);
    expect(picture.goals, 'that year has a target').to.have.lengthOf(1);
    expect(layout(huangpu, {compare: 'year', mode: 'change'}).goals).to.be.empty;
  });

  it('shows of compared years the season that is looked at, and nothing of the last one that is not known yet', () => {
    const season = {first: 200, last: 260};
    const picture = layout(huangpu, {compare: 'year', season});
    const newYear = dayNumber('2024-01-01');
    expect(picture.first).to.equal(newYear + 200);
    expect(picture.stops.at(-1)!.until).to.equal(newYear + 260);
    const [known, ...others] = picture.tracks.map(({tracks: [track]}) => lineOf(track!, picture));
    expect(known).to.be.empty;
    expect(others.length).to.be.greaterThan(5);
    const wide = layout(huangpu, {compare: 'year', season: {first: 100, last: 260}});
    expect(lineOf(wide.tracks[0]!.tracks[0]!, wide).at(-1)![0]).to.equal(dayNumber('2024-06-24'));
  });

  it('compares the years between from and to', () => {
    const [from, to] = [dayNumber('2018-01-01'), dayNumber('2020-12-31')];
    const {tracks} = layout(huangpu, {compare: 'year', from, to});
    expect(tracks.map(({name}) => name)).to.deep.equal(['2020年', '2019年', '2018年']);
  });

  it('knows of a gap in line, stops and stack', () => {
    const years = (series: string, ...all: number[]) =>
      all.map((year) => ({date: String(year), total: 4, series}));
    const feed = {points: years('甲', 2014, 2015, 2016, 2017, 2021, 2022)};
    const picture = layout(feed, {period: 'year'});
    expect(lineOf(picture.whole, picture).filter(([, total]) => Number.isNaN(total))).to.have.lengthOf(1);
    expect(picture.stops.map(({total}) => Number.isNaN(total))).to.include(true);
    expect(stackOf(layout(feed, {by: 'series'}), new Set())[0]!.data.some(([, v]) => Number.isNaN(v))).to.be
      .true;
  });

  it('draws one line where the feed does not divide so', () => {
    expect(layout(baoshanlu, {by: 'sector'}).tracks.map(({name}) => name)).to.deep.equal(['']);
  });
});

describe('layoutGrowth, of more than a picture can show', () => {
  const days = Array.from({length: 20_000}, (_, i) => dayOfNumber(dayNumber('1960-01-01') + i));
  const {units: rows} = units('1960-01-01', '2014-01-01');

  it('holds 200,000 targets and stated totals, and draws those that the eye parts', () => {
    const many = Array.from({length: 200_000}, (_, i) => ({date: days[i % 20_000]!, total: i}));
    const {goals, total} = layout({units: rows, targets: many});
    expect(goals.length).to.be.within(1, 200);
    expect(total!.max).to.be.at.least(199_999);
    const disputes = layout({units: rows, points: days.map((date) => ({date, total: 9}))});
    expect(disputes.disputed.length).to.be.within(1, 200);
    expect(disputes.stops.every(({stated}) => stated === 9)).to.be.true;
  });

  it('groups 20,000 milestones of one day, or of as many days, in one pass', () => {
    const same = layout({
      units: rows,
      milestones: days.map((_, i) => ({date: '2000-01-01', label: `第${i}`})),
    });
    expect(same.marks.map(({label}) => label)).to.deep.equal(['第0等20000项']);
    const each = layout({units: rows, milestones: days.map((date) => ({date, label: '节点'}))});
    expect(each.marks.length).to.be.within(1, 200);
  });

  it('reads a long label no further than there is room', () => {
    const milestones = [{date: '2000-01-01', label: '很长的节点'.repeat(100_000)}];
    expect(layout({units: rows, milestones}).marks[0]!.label).to.match(/^(很长的节点)+.{0,4}…$/);
  });
});

describe('lineOf, of a million days', () => {
  const size = 1_000_000;
  const track = {
    ...NO_TRACK,
    days: Int32Array.from({length: size}, (_, i) => i),
    totals: Float64Array.from({length: size}, (_, i) => (i === 765_432 ? 999 : i === 123_456 ? -5 : i % 10)),
  };
  const window = {first: 0, last: size - 1, end: size - 1, left: 0, right: 800};

  it('keeps the highest and the lowest, and no more than four corners a pixel', () => {
    const line = lineOf(track, window);
    expect(line.length).to.be.within(800, 3210);
    expect(line).to.deep.include([765_432, 999]).and.to.deep.include([123_456, -5]);
    expect([line[0], line.at(-1)]).to.deep.equal([
      [0, 0],
      [size - 1, 9],
    ]);
    expect(line.every(([day], i) => i === 0 || day >= line[i - 1]![0])).to.be.true;
  });
});

describe('lineOf', () => {
  it('steps from the total before, where that is known', () => {
    const picture = layout(one);
    const day = dayNumber('2019-04-12');
    expect(lineOf(picture.whole, picture)).to.deep.equal([
      [day, 30],
      [day, 35],
    ]);
  });

  it('comes into a bounded picture at the total that holds there', () => {
    const from = dayNumber('2016-01-01');
    const picture = layout(baoshanlu, {from});
    expect(lineOf(picture.whole, picture)[0]).to.deep.equal([from, 17]);
  });

  it('has no more corners than pixels can show, and loses no peak', () => {
    const first = dayNumber('1970-01-01');
    const points = Array.from({length: 20_000}, (_, i) => ({
      date: dayOfNumber(first + i),
      total: i === 12_345 ? 999 : i % 7,
    }));
    const picture = layout({points});
    const line = lineOf(picture.whole, picture);
    expect(line.length).to.be.lessThan(4 * 400 + 8);
    expect(Math.max(...line.map(([, total]) => total))).to.equal(999);
    expect(line.at(-1)![0]).to.equal(first + 19_999);
  });
});

describe('stackOf', () => {
  it('gives all bands corners on the same days, adding up to the total', () => {
    const picture = layout(huangpu, {by: 'sector'});
    const bands = stackOf(picture, new Set());
    const days = bands.map(({data}) => data.map(([day]) => day).join());
    expect(new Set(days).size).to.equal(1);
    expect(bands.reduce((sum, {data}) => sum + data.at(-1)![1], 0)).to.equal(66);
  });

  it('shows no step of less than half a pixel, and every one that adds up to more', () => {
    const first = dayNumber('2020-01-01');
    const points = Array.from({length: 400}, (_, i) => ({
      date: dayOfNumber(first + i),
      total: 100_000 + i,
      series: '甲',
    }));
    const few = stackOf(layout({points}, {by: 'series'}), new Set())[0]!.data;
    expect(few.map(([, total]) => total)).to.deep.equal([100_000, 100_399]);
    const steps = points.map((point, i) => ({...point, total: 100_000 + i * 100}));
    const picture = layout({points: steps}, {by: 'series'});
    const {max, bottom, top} = picture.total!;
    const half = max / (bottom - top) / 2;
    const totals = stackOf(picture, new Set())[0]!.data.map(([, total]) => total);
    expect(totals.length).to.be.greaterThan(20);
    expect(totals.slice(1, -1).every((total, i) => total - totals[i]! >= half)).to.be.true;
    expect(totals.at(-1)).to.equal(139_900);
  });

  it('leaves out what the legend hid, and keeps the colours of the others', () => {
    const picture = layout(huangpu, {by: 'sector'});
    const [first] = picture.tracks;
    const bands = stackOf(picture, new Set([`band ${first!.name}`]));
    expect(bands[0]!.place).to.equal(1);
  });
});

describe('tooltipPlace', () => {
  it('stays inside and leaves the hairline free at every stop of every width', () => {
    for (const feed of [baoshanlu, huangpu, one])
      for (const width of [280, 400, 1200]) {
        const picture = layout(feed, {}, width);
        const box = {width: 130, height: 90};
        for (const stop of picture.stops) {
          const {left, top} = tooltipPlace(picture, stop, box);
          const x = xOf(picture, stop.anchor);
          expect(left).to.be.within(0, width - box.width);
          expect(top).to.be.within(0, picture.height - box.height);
          expect(left >= x || left + box.width <= x, `${width}: ${left} at ${x}`).to.be.true;
        }
      }
  });

  it('stands clear of the line where there is room below it', () => {
    const picture = layout(baoshanlu);
    const stop = picture.stops.find(({start}) => dayOfNumber(start) === '2017-04-01')!;
    const {top} = tooltipPlace(picture, stop, {width: 110, height: 70});
    expect(top).to.be.greaterThan(yOf(picture.total!, 24));
  });
});
