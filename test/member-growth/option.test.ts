import {expect} from '@open-wc/testing';
import oneStep from '../../demo/feeds/baoshanlu-2019.json' with {type: 'json'};
import baoshanlu from '../../demo/feeds/growth-baoshanlu-sample.json' with {type: 'json'};
import huangpu from '../../demo/feeds/growth-huangpu-sample.json' with {type: 'json'};
import type {BarSeriesOption, LineSeriesOption} from '../../src/charts/option.js';
import {dayNumber} from '../../src/feed/day.js';
import {formatOf} from '../../src/locale/format.js';
import type {View} from '../../src/member-growth/layout-bounds.js';
import {layoutGrowth} from '../../src/member-growth/layout.js';
import {parseGrowth} from '../../src/member-growth/model.js';
import {growthOption} from '../../src/member-growth/option.js';
import type {Tokens} from '../../src/theme/read-tokens.js';

/** Colours that say their own names. */
const tokens: Tokens = {colour: (name) => `<${name}>`, measure: () => 1.5, font: 'sans-serif'};
const format = formatOf('zh-Hans');
const whole: View = {
  mode: 'both',
  by: 'total',
  period: 'auto',
  compare: 'none',
  share: false,
  from: undefined,
  to: undefined,
};

function optionOf(feed: unknown, view: Partial<View> = {}, hidden: readonly string[] = []) {
  const layout = layoutGrowth(
    parseGrowth(feed).model,
    {...whole, ...view},
    {width: 440, height: 240, note: 12, figure: 14},
    {
      ...format,
      target: '目标',
      goal: (total) => `目标${total}`,
      unnamed: '未分类',
      other: '其他',
      grouped: (label, n) => `${label}等${n}项`,
    },
  );
  return growthOption(layout, new Set(hidden), tokens, format);
}
type Series = LineSeriesOption | BarSeriesOption;
const seriesOf = (...args: Parameters<typeof optionOf>) =>
  [optionOf(...args).series ?? []].flat() as Series[];
const ids = (series: readonly Series[]) => series.map(({id}) => String(id));
const named = <S extends Series>(series: readonly Series[], id: string) =>
  series.find((each) => each.id === id) as S;
const day = (text: string) => dayNumber(text);
/** A line's plain numbers, two by two. */
const cornersOf = ({data}: LineSeriesOption) => {
  const numbers = [...(data as unknown as Float64Array)];
  return numbers.flatMap((at, i) => (i % 2 === 0 ? [[at, numbers[i + 1]!]] : []));
};

describe('growthOption', () => {
  it('tells bands apart by pattern too, all but the largest', () => {
    const bands = seriesOf(huangpu, {by: 'sector'}).filter(({id}) => String(id).startsWith('band'));
    const fills = bands.map((band) => (band as LineSeriesOption).areaStyle!.color);
    expect(fills[0]).to.equal('<series-1>');
    const patterns = fills
      .slice(1)
      .map((fill) => JSON.stringify(fill).replaceAll(/<series-\d>/g, '<ground>'));
    expect(new Set(patterns).size).to.equal(bands.length - 1);
  });

  it('draws the last of compared years heaviest, and its end as a dot', () => {
    const series = seriesOf(huangpu, {compare: 'year'});
    const widths = series
      .filter(({id}) => String(id).startsWith('band'))
      .map((each) => (each as LineSeriesOption).lineStyle!.width as number);
    expect(widths[0]).to.be.greaterThan(Math.max(...widths.slice(1)));
    expect(ids(series)).to.include('end');
  });

  it('draws the running total as steps, never as a curve, on an area from 0', () => {
    const line = named<LineSeriesOption>(seriesOf(baoshanlu), 'total');
    expect(line.step).to.equal('end');
    expect(line).to.not.have.property('smooth');
    expect(line.lineStyle!.color).to.equal('<accent>');
    expect(line.areaStyle!.color).to.equal('<area>');
    expect(cornersOf(line)[0]).to.deep.equal([day('2014-01-01'), 8]);
    const [yAxis] = [optionOf(baoshanlu).yAxis].flat();
    expect(yAxis).to.include({min: 0, max: 40});
  });

  it('ends it on the day of the feed in a dot with its value', () => {
    const [end] = named<LineSeriesOption>(seriesOf(baoshanlu), 'end').data as {
      value: number[];
      label: {formatter: () => string; textBorderColor: string; textBorderWidth: number};
    }[];
    expect(end!.value).to.deep.equal([day('2019-04-12'), 35]);
    expect(end!.label.formatter()).to.equal('35');
    expect(end!.label).to.include({textBorderColor: '<surface>', textBorderWidth: 4});
  });

  it('stands joins filled above a baseline of their own and hangs leaves hollow below it', () => {
    const series = seriesOf(baoshanlu);
    const [joined, left] = ['joined', 'left'].map((id) => named<BarSeriesOption>(series, id));
    expect((joined!.data as number[][]).map(([, value]) => value)).to.deep.equal([3, 3, 3, 3, 2, 3, 4, 2, 5]);
    expect((left!.data as number[][]).map(([, value]) => value)).to.deep.equal([-1]);
    expect(joined!.itemStyle!.color).to.equal('<series-3>');
    expect(left!.itemStyle).to.include({color: '<surface>', borderColor: '<series-3>'});
    expect(joined).to.include({xAxisIndex: 1, yAxisIndex: 1});
  });

  it('never lets two bars overlap', () => {
    for (const period of ['month', 'quarter', 'year'] as const) {
      const option = optionOf(huangpu, {period});
      const bars = named<BarSeriesOption>([option.series ?? []].flat(), 'joined');
      const grid = [option.grid].flat().at(-1) as {width: number};
      const axis = [option.xAxis].flat().at(-1) as {min: number; max: number};
      const width = (bars.barWidth as number) * ((axis.max - axis.min) / grid.width);
      const days = (bars.data as number[][]).map(([at]) => at!);
      days.slice(1).forEach((at, i) => expect(at - days[i]!, period).to.be.at.least(width));
    }
  });

  it('shares one time axis between both', () => {
    const [above, below] = [optionOf(baoshanlu).xAxis].flat() as {min: number; max: number}[];
    expect([above!.min, above!.max]).to.deep.equal([below!.min, below!.max]);
  });

  it('draws milestones and targets dashed', () => {
    const series = seriesOf(baoshanlu) as LineSeriesOption[];
    const milestone = named<LineSeriesOption>(series, `milestone ${day('2019-04-12')}`);
    expect(milestone.lineStyle).to.include({color: '<gold>'});
    expect(milestone.lineStyle!.type).to.deep.equal([3, 3]);
    const target = named<LineSeriesOption>(series, `target ${day('2019-12-31')}`);
    expect(target.lineStyle!.type).to.be.an('array');
    expect((target.data as unknown[])[0]).to.deep.equal([day('2019-04-12'), 40]);
  });

  it('draws no circle that nothing names', () => {
    const sizes = (feed: unknown) =>
      (seriesOf(feed) as LineSeriesOption[])
        .filter(({id}) => String(id).startsWith('target'))
        .map(({data}) => (data as {symbolSize: number; label: {show: boolean}}[])[1]!)
        .map(({symbolSize, label}) => [symbolSize > 0, label.show]);
    expect(sizes(baoshanlu)).to.deep.equal([[true, true]]);
    const close = {...baoshanlu, targets: [{date: '2019-04-20', total: 40}]};
    expect(sizes(close)).to.deep.equal([[false, false]]);
  });

  it('draws a single known step, from 30 to 35', () => {
    const line = named<LineSeriesOption>(seriesOf(oneStep), 'total');
    expect(cornersOf(line)).to.deep.equal([
      [day('2019-04-12'), 30],
      [day('2019-04-12'), 35],
    ]);
  });

  it('stacks bands with a hair of ground between them, dashed after the fourth, none on the last', () => {
    const bands = seriesOf(huangpu, {by: 'sector'}).filter(({id}) =>
      String(id).startsWith('band '),
    ) as LineSeriesOption[];
    expect(bands).to.have.lengthOf(8);
    expect(bands.every(({stack}) => stack === 'total')).to.be.true;
    bands.forEach(({areaStyle}, i) =>
      expect(JSON.stringify(areaStyle!.color)).to.contain(`<series-${i + 1}>`),
    );
    expect(bands.map(({lineStyle}) => lineStyle!.type === 'solid')).to.deep.equal(bands.map((_, i) => i < 4));
    expect(bands.map(({lineStyle}) => lineStyle!.width)).to.deep.equal([1, 1, 1, 1, 1, 1, 1, 0]);
  });

  it('leaves out what the legend hid', () => {
    const withoutTotal = ids(seriesOf(baoshanlu, {}, ['total']));
    expect(withoutTotal.filter((id) => id === 'total' || id === 'end')).to.be.empty;
    expect(named<BarSeriesOption>(seriesOf(baoshanlu, {}, ['joined']), 'joined').data).to.be.empty;
    expect(ids(seriesOf(baoshanlu, {}, ['target'])).filter((id) => id.startsWith('target'))).to.be.empty;
    expect(ids(seriesOf(huangpu, {by: 'sector'}, ['band 医院']))).to.not.include('band 医院');
  });

  it('draws only what the mode asks for', () => {
    expect(ids(seriesOf(baoshanlu, {mode: 'total'}))).to.not.include('joined');
    expect(ids(seriesOf(baoshanlu, {mode: 'change'}))).to.not.include('total');
    expect([optionOf(baoshanlu, {mode: 'change'}).grid].flat()).to.have.lengthOf(1);
  });

  it('moves nothing by itself and listens to nothing', () => {
    const option = optionOf(huangpu);
    expect(option.animation).to.be.false;
    for (const series of seriesOf(huangpu))
      expect(series, String(series.id)).to.deep.include({
        silent: true,
        animation: false,
        emphasis: {disabled: true},
      });
  });

  it('says stated totals that the units contradict', () => {
    const feed = {...huangpu, points: [{date: '2020', total: 99}]};
    expect(named<LineSeriesOption>(seriesOf(feed), 'stated').data).to.deep.equal([[day('2020-12-31'), 99]]);
  });
});
