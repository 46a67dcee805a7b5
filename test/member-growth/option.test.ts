import {expect} from '@open-wc/testing';
import oneStep from '../../demo/feeds/baoshanlu-2019.json' with {type: 'json'};
import baoshanlu from '../../demo/feeds/growth-baoshanlu-sample.json' with {type: 'json'};
import huangpu from '../../demo/feeds/growth-huangpu-sample.json' with {type: 'json'};
import type {ChartShape, Label, Trace} from '../../src/charts/option.js';
import {dayNumber} from '../../src/feed/day.js';
import {formatOf} from '../../src/locale/format.js';
import type {View} from '../../src/member-growth/layout-bounds.js';
import {layoutGrowth, xOf, yOf} from '../../src/member-growth/layout.js';
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

function partsOf(feed: unknown, view: Partial<View> = {}, hidden: readonly string[] = []) {
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
  return {layout, shapes: growthOption(layout, new Set(hidden), tokens, format).shapes};
}
const shapesOf = (...args: Parameters<typeof partsOf>) => partsOf(...args).shapes;
const ids = (shapes: readonly ChartShape[]) => shapes.map(({id}) => id);
const named = <Kind extends ChartShape['kind']>(shapes: readonly ChartShape[], id: string, _: Kind) =>
  shapes.find((each) => each.id === id) as Extract<ChartShape, {kind: Kind}>;
const bandsOf = (shapes: readonly ChartShape[]) => shapes.filter(({id}) => id.startsWith('band ')) as Trace[];
const day = (text: string) => dayNumber(text);
/** The corners of a trace two by two; where the pen is lifted a new list begins. */
function linesOf({corners}: Trace): [x: number, y: number][][] {
  const lines: [number, number][][] = [[]];
  for (let i = 0; i < corners.length; i += 2) {
    if (Number.isNaN(corners[i + 1])) lines.push([]);
    else lines.at(-1)!.push([corners[i]!, corners[i + 1]!]);
  }
  return lines.filter((line) => line.length > 0);
}
const spanOf = (line: readonly (readonly [number, number])[], axis: 0 | 1) => {
  const values = line.map((corner) => corner[axis]);
  return [Math.min(...values), Math.max(...values)] as const;
};

describe('growthOption', () => {
  it('tells bands apart by pattern too, all but the largest', () => {
    const fills = bandsOf(shapesOf(huangpu, {by: 'sector'}))
      .reverse()
      .map(({fill}) => fill);
    expect(fills[0]).to.equal('<series-1>');
    const patterns = fills
      .slice(1)
      .map((fill) => JSON.stringify(fill).replaceAll(/<series-\d>/g, '<ground>'));
    expect(new Set(patterns).size).to.equal(fills.length - 1);
  });

  it('draws the last of compared years heaviest and over the others, and its end as a dot', () => {
    const shapes = shapesOf(huangpu, {compare: 'year'});
    const widths = bandsOf(shapes).map(({line}) => line!.width);
    expect(widths.at(-1)).to.be.greaterThan(Math.max(...widths.slice(0, -1)));
    expect(ids(shapes)).to.include('end');
  });

  it('draws the running total as steps, never as a slope, on an area down to 0', () => {
    const {shapes, layout} = partsOf(baoshanlu);
    const {corners, line} = named(shapes, 'total', 'trace');
    expect(line!.colour).to.equal('<accent>');
    for (let i = 2; i < corners.length; i += 2)
      expect(corners[i] === corners[i - 2] || corners[i + 1] === corners[i - 1], `corner ${i / 2}`).to.be
        .true;
    const area = named(shapes, 'area', 'trace');
    expect(area).to.include({fill: '<area>', isClosed: true});
    expect(spanOf(linesOf(area)[0]!, 1)[1]).to.equal(yOf(layout.total!, 0));
    expect([corners[0], corners[1]]).to.deep.equal([xOf(layout, day('2014-01-01')), yOf(layout.total!, 8)]);
    const values = shapes.filter(({id}) => id === 'value').map((shape) => (shape as Label).text);
    expect(values).to.deep.equal(['0', '10', '20', '30', '40']);
  });

  it('lifts the pen where nothing is known', () => {
    const months = ['2020-01', '2020-02', '2020-03', '2020-08', '2020-09', '2020-10'];
    const {shapes} = partsOf({points: months.map((date, i) => ({date, total: 10 + i}))});
    expect(linesOf(named(shapes, 'total', 'trace'))).to.have.lengthOf(2);
    expect(linesOf(named(shapes, 'area', 'trace'))).to.have.lengthOf(2);
  });

  it('ends it on the day of the feed in a dot with its value', () => {
    const {shapes, layout} = partsOf(baoshanlu);
    const {x, y} = named(shapes, 'end', 'dot');
    expect([x, y]).to.deep.equal([xOf(layout, day('2019-04-12')), yOf(layout.total!, 35)]);
    expect(named(shapes, 'end value', 'label')).to.include({text: '35', halo: '<surface>'});
  });

  it('stands joins filled above a baseline of their own and hangs leaves hollow below it', () => {
    const {shapes, layout} = partsOf(baoshanlu);
    const [joined, left] = [named(shapes, 'joined', 'trace'), named(shapes, 'left', 'trace')];
    const heights = linesOf(joined).map((bar) => spanOf(bar, 1)[0]);
    const scale = layout.change!;
    expect(heights).to.deep.equal([3, 3, 3, 3, 2, 3, 4, 2, 5].map((value) => yOf(scale, value)));
    expect(joined.fill).to.equal('<series-3>');
    expect(linesOf(left)).to.have.lengthOf(1);
    expect(spanOf(linesOf(left)[0]!, 1)[0]).to.be.at.least(yOf(scale, 0));
    expect(left.fill).to.equal('<surface>');
    expect(left.line!.colour).to.equal('<series-3>');
  });

  it('never lets two bars overlap', () => {
    for (const period of ['month', 'quarter', 'year'] as const) {
      const bars = linesOf(named(shapesOf(huangpu, {period}), 'joined', 'trace')).map((bar) =>
        spanOf(bar, 0),
      );
      expect(bars.length, period).to.be.greaterThan(3);
      bars.slice(1).forEach(([from], i) => expect(from, period).to.be.at.least(bars[i]![1]));
    }
  });

  it('draws milestones and targets dashed', () => {
    const {shapes, layout} = partsOf(baoshanlu);
    const milestone = named(shapes, `milestone ${day('2019-04-12')}`, 'trace');
    expect(milestone.line).to.deep.include({colour: '<gold>', dash: [3, 3]});
    const target = named(shapes, `target ${day('2019-12-31')}`, 'trace');
    expect(target.line!.dash).to.be.an('array');
    const [[from, level]] = linesOf(target)[0]! as [[number, number]];
    expect(from).to.equal(xOf(layout, day('2019-04-12')));
    expect(level).to.be.closeTo(yOf(layout.total!, 40), 1);
  });

  it('draws no circle that nothing names', () => {
    const kinds = (feed: unknown) =>
      shapesOf(feed)
        .filter(({id}) => id.startsWith('target'))
        .map(({kind}) => kind);
    expect(kinds(baoshanlu)).to.deep.equal(['trace', 'dot', 'label']);
    const close = {...baoshanlu, targets: [{date: '2019-04-20', total: 40}]};
    expect(kinds(close)).to.deep.equal(['trace']);
  });

  it('draws a single known step, from 30 to 35', () => {
    const {shapes, layout} = partsOf(oneStep);
    const x = xOf(layout, day('2019-04-12'));
    const [line] = linesOf(named(shapes, 'total', 'trace'));
    expect(line!.map(([at]) => at)).to.deep.equal([x, x, x]);
    expect(spanOf(line!, 1)).to.deep.equal([yOf(layout.total!, 35), yOf(layout.total!, 30)]);
  });

  it('stacks bands with a hair of ground between them, dashed after the fourth, none on the last', () => {
    const {shapes, layout} = partsOf(huangpu, {by: 'sector'});
    const bands = bandsOf(shapes).reverse();
    expect(bands).to.have.lengthOf(8);
    bands.forEach(({fill}, i) => expect(JSON.stringify(fill)).to.contain(`<series-${i + 1}>`));
    expect(bands.map(({line}) => line?.width ?? 0)).to.deep.equal([1, 1, 1, 1, 1, 1, 1, 0]);
    expect(bands.slice(0, -1).map(({line}) => line!.dash === undefined)).to.deep.equal([
      ...[true, true, true, true],
      ...[false, false, false],
    ]);
    const tops = bands.map((band) => spanOf(linesOf(band)[0]!, 1)[0]);
    tops.slice(1).forEach((top, i) => expect(top).to.be.below(tops[i]!));
    expect(tops.at(-1)).to.be.closeTo(yOf(layout.total!, 66), 0.1);
  });

  it('leaves out what the legend hid', () => {
    const withoutTotal = ids(shapesOf(baoshanlu, {}, ['total']));
    expect(withoutTotal.filter((id) => id === 'total' || id === 'end')).to.be.empty;
    expect(ids(shapesOf(baoshanlu, {}, ['joined']))).to.not.include('joined');
    expect(ids(shapesOf(baoshanlu, {}, ['target'])).filter((id) => id.startsWith('target'))).to.be.empty;
    expect(ids(shapesOf(huangpu, {by: 'sector'}, ['band 医院']))).to.not.include('band 医院');
  });

  it('draws only what the mode asks for', () => {
    expect(ids(shapesOf(baoshanlu, {mode: 'total'}))).to.not.include('joined');
    const change = shapesOf(baoshanlu, {mode: 'change'});
    expect(ids(change)).to.not.include('total');
    expect(linesOf(named(change, 'baselines', 'trace'))).to.have.lengthOf(1);
    expect(linesOf(named(shapesOf(baoshanlu), 'baselines', 'trace'))).to.have.lengthOf(2);
  });

  it('draws lines of the grid on whole pixels', () => {
    for (const line of linesOf(named(shapesOf(huangpu), 'grid', 'trace')))
      expect(line[0]![1] % 1).to.be.oneOf([0, 0.5]);
  });

  it('says stated totals that the units contradict', () => {
    const {shapes, layout} = partsOf({...huangpu, points: [{date: '2020', total: 99}]});
    const [diamond] = linesOf(named(shapes, 'stated', 'trace'));
    const [left, right] = spanOf(diamond!, 0);
    expect((left + right) / 2).to.be.closeTo(xOf(layout, day('2020-12-31')), 0.01);
    const [top, bottom] = spanOf(diamond!, 1);
    expect((top + bottom) / 2).to.be.closeTo(yOf(layout.total!, 99), 0.01);
  });
});
