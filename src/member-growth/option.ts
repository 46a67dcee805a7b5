import type {ChartOption, ChartShape} from '../charts/option.js';
import type {Tokens} from '../theme/read-tokens.js';
import {xOf, yOf, type Layout} from './layout.js';
import type {Hidden} from './layout-line.js';
import {bars, lastChange} from './option-bars.js';
import {brushOf, crisp, type Brush, type OptionText} from './option-brush.js';
import {ends} from './option-ends.js';
import {lines} from './option-lines.js';
import {marks, targets} from './option-marks.js';

/** The growth chart as it is drawn: pixels from the layout, colours and sizes from the tokens. */
export function growthOption(layout: Layout, hidden: Hidden, tokens: Tokens, text: OptionText): ChartOption {
  const {total, change} = layout;
  const brush = brushOf(layout, tokens);
  const hasLine = total !== undefined && !hidden.has('total');
  return {
    font: tokens.font,
    shapes: [
      ...grid(layout, brush, text),
      ...(hasLine ? lines(layout, total, hidden, brush) : []),
      ...baselines(layout, brush),
      ...(change ? bars(layout, change, hidden, brush) : []),
      ...(total ? targets(layout, total, hidden, brush) : []),
      ...marks(layout, brush),
      ...(change ? lastChange(layout, change, hidden, brush, text) : []),
      ...(hasLine ? ends(layout, total, hidden, brush, text) : []),
    ],
  };
}

/** The lines of the grid with their values. */
function grid(layout: Layout, {colour, hair, note}: Brush, text: OptionText): ChartShape[] {
  const scale = (layout.total ?? layout.change)!;
  const [left, right] = [layout.left, layout.right];
  const unit = layout.kind === 'share' ? '%' : '';
  const heights = scale.lines.map((value) => yOf(scale, value));
  return [
    {
      kind: 'trace',
      id: 'grid',
      corners: rungs(heights.map((y) => [left, crisp(y, hair), right, crisp(y, hair)])),
      line: {colour: colour('border'), width: hair},
    },
    ...scale.lines.map((value, i): ChartShape => ({
      kind: 'label',
      id: 'value',
      x: left - note * 0.65,
      y: heights[i]!,
      text: text.number(value) + unit,
      align: 'right',
      size: note,
      colour: colour('muted'),
    })),
  ];
}

/** The line that values stand on, where there are two scales two of them, and the days beneath. */
function baselines(layout: Layout, {colour, hair, note}: Brush): ChartShape[] {
  const {left, right, ticks, total, change} = layout;
  const scales = [total, change].filter((scale) => scale !== undefined);
  const foot = scales.at(-1)!.bottom;
  const lengths = ticks.map(({day}) => crisp(xOf(layout, day), hair));
  return [
    {
      kind: 'trace',
      id: 'ticks',
      corners: rungs(lengths.map((x) => [x, foot, x, foot + note * 0.4])),
      line: {colour: colour('border'), width: hair},
    },
    {
      kind: 'trace',
      id: 'baselines',
      corners: rungs(scales.map((scale) => crisp(yOf(scale, 0), hair)).map((y) => [left, y, right, y])),
      line: {colour: colour('control'), width: hair},
    },
    ...ticks.map(({day, label}): ChartShape => ({
      kind: 'label',
      id: 'day',
      x: xOf(layout, day),
      y: foot + note * 1.1,
      text: label,
      align: 'left',
      size: note,
      colour: colour('muted'),
    })),
  ];
}

/** Lines that have nothing to do with each other as one path. */
const rungs = (each: readonly (readonly [number, number, number, number])[]): Float64Array =>
  Float64Array.from(each.flatMap((rung) => [...rung, Number.NaN, Number.NaN]));
