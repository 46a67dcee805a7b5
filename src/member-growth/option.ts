import type {ChartOption, XAxisOption, YAxisOption} from '../charts/option.js';
import type {Tokens} from '../theme/read-tokens.js';
import type {Layout, Scale} from './layout.js';
import type {Hidden} from './layout-line.js';
import {bars, lastChange} from './option-bars.js';
import {brushOf, type Brush, type OptionText} from './option-brush.js';
import {ends} from './option-ends.js';
import {lines} from './option-lines.js';
import {marks, targets} from './option-marks.js';

const NOTHING = {show: false} as const;

/** The growth chart as ECharts wants it: pixels from the layout, colours and sizes from the tokens. */
export function growthOption(layout: Layout, hidden: Hidden, tokens: Tokens, text: OptionText): ChartOption {
  const {total, change} = layout;
  const brush = brushOf(layout, tokens);
  const grids = [total, change].filter((scale) => scale !== undefined);
  const axis = (scale: Scale | undefined) => (scale ? grids.indexOf(scale) : 0);
  const hasLine = total !== undefined && !hidden.has('total');
  return {
    animation: false,
    textStyle: {fontFamily: tokens.font, fontSize: layout.note, color: tokens.colour('muted')},
    grid: grids.map(({top, bottom}) => ({
      left: layout.left,
      top,
      width: layout.right - layout.left,
      height: bottom - top,
      outerBoundsMode: 'none' as const,
    })),
    xAxis: grids.map((_, i) => timeAxis(layout, i, i === grids.length - 1, brush)),
    yAxis: grids.map((scale, i) =>
      valueAxis(
        scale,
        i,
        scale === total || total === undefined,
        layout.kind === 'share' ? '%' : '',
        brush,
        text,
      ),
    ),
    series: [
      ...(hasLine ? lines(layout, hidden, brush) : []),
      ...(hasLine ? ends(layout, hidden, brush, text) : []),
      ...(total ? targets(layout, hidden, brush) : []),
      ...marks(layout, total ?? change, brush),
      ...(change ? bars(layout, axis(change), hidden, brush) : []),
      ...(change ? lastChange(layout, change, axis(change), hidden, brush, text) : []),
    ],
  };
}

function timeAxis(
  {first, last, ticks}: Layout,
  gridIndex: number,
  isLabelled: boolean,
  {colour, hair, note}: Brush,
): XAxisOption {
  const days = ticks.map(({day}) => day);
  const names = new Map(ticks.map(({day, label}) => [day, label]));
  return {
    type: 'value',
    gridIndex,
    min: first,
    max: last,
    containShape: false,
    splitLine: NOTHING,
    minorTick: NOTHING,
    axisLine: {onZero: true, lineStyle: {color: colour('control'), width: hair, cap: 'butt'}},
    axisTick: isLabelled
      ? {length: note * 0.4, lineStyle: {color: colour('border'), width: hair}, customValues: days}
      : NOTHING,
    axisLabel: isLabelled
      ? {
          align: 'left',
          margin: note * 0.6,
          color: colour('muted'),
          fontSize: note,
          customValues: days,
          formatter: (day: number) => names.get(day) ?? '',
        }
      : NOTHING,
  };
}

const valueAxis = (
  {min, max, lines}: Scale,
  gridIndex: number,
  isShown: boolean,
  unit: string,
  {colour, hair, note}: Brush,
  text: OptionText,
): YAxisOption => ({
  type: 'value',
  gridIndex,
  min,
  max,
  axisLine: NOTHING,
  axisTick: {show: false, customValues: [...lines]},
  splitLine: isShown ? {lineStyle: {color: colour('border'), width: hair}} : NOTHING,
  axisLabel: isShown
    ? {
        margin: note * 0.65,
        color: colour('muted'),
        fontSize: note,
        customValues: [...lines],
        formatter: (value: number) => text.number(value) + unit,
      }
    : NOTHING,
});
