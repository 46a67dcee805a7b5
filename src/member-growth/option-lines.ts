import type {LineSeriesOption} from '../charts/option.js';
import type {ColourName} from '../theme/palette.js';
import {xOf, yOf, type Layout} from './layout.js';
import {lineOf, stackOf, type Vertex} from './layout-line.js';
import {textWidth} from './layout-scale.js';
import {STILL, type Brush, type Hidden, type OptionText} from './option-brush.js';

/** Lines after the fourth are told apart by more than colour. */
const DASHES: readonly ('solid' | number[])[] = [
  'solid',
  'solid',
  'solid',
  'solid',
  [6, 3],
  [2, 2],
  [8, 2, 2, 2],
  [1, 3],
];

/** The step line on its area, or the bands of a stack, a hair of ground between them. */
export function lines(layout: Layout, hidden: Hidden, {colour, stroke}: Brush): LineSeriesOption[] {
  const base = {...STILL, type: 'line', step: 'end', symbol: 'none', clip: false} as const;
  const [only] = layout.tracks;
  if (only?.name === '')
    return [
      {
        ...base,
        id: 'total',
        data: lineOf(only, layout),
        lineStyle: {width: stroke, color: colour('accent'), join: 'miter'},
        areaStyle: {color: colour('area'), opacity: 1},
      },
    ];
  const bands = stackOf(layout, hidden);
  return bands.map(({name, place, data}, i) => {
    const fill = colour(`series-${place + 1}` as ColourName);
    return {
      ...base,
      id: `band ${name}`,
      stack: 'total',
      data,
      // Nothing lies on the last band that it would have to be parted from.
      lineStyle: {
        width: i < bands.length - 1 ? 1 : 0,
        color: colour('surface'),
        type: DASHES[place] ?? 'solid',
        join: 'miter' as const,
      },
      areaStyle: {color: fill, opacity: 1},
    };
  });
}

/** The last value as a dot with its figure; in a stack the names of the bands beside their ends. */
export function ends(
  layout: Layout,
  hidden: Hidden,
  {colour, stroke, note, figure, halo}: Brush,
  {number}: OptionText,
): LineSeriesOption[] {
  const label = (value: Vertex, text: string, style: object) => ({
    value,
    label: {show: true, position: 'right' as const, formatter: () => text, ...halo, ...style},
  });
  const base = {...STILL, type: 'line', clip: false, lineStyle: {width: 0}, z: 6} as const;
  const [only] = layout.tracks;
  if (only?.name === '') {
    const end = lineOf(only, layout).at(-1);
    if (!end) return [];
    const offset = [0, clearOfTargets(layout, end[1], figure)];
    const style = {color: colour('text'), fontSize: figure, fontWeight: 600, distance: note * 0.6, offset};
    return [
      {
        ...base,
        id: 'end',
        symbol: 'circle',
        symbolSize: stroke * 4 + 2,
        itemStyle: {color: colour('accent'), borderColor: colour('surface'), borderWidth: stroke},
        data: [label(end, number(end[1]), style)],
      },
    ];
  }
  const style = {color: colour('text'), fontSize: note, distance: note * 0.5};
  const room = layout.right - xOf(layout, layout.end) - note * 0.5;
  const data = bandLabels(layout, hidden)
    .filter(({name}) => textWidth(name) * note <= room + 1)
    .map(({name, at}) => label([layout.end, at], name, style));
  return [{...base, id: 'names', symbol: 'circle', symbolSize: 0, data}];
}

/** How far the value steps down to leave a target close above it alone, or up for one below. */
function clearOfTargets({goals, total, end}: Layout, value: number, figure: number): number {
  const y = (at: number) => yOf(total!, at);
  const close = goals.find(({day, total}) => day > end && Math.abs(y(total) - y(value)) < figure);
  return close ? Math.sign(y(value) - y(close.total) || 1) * figure * 0.7 : 0;
}

/** Names of bands at their middles, moved apart until each has its line. */
function bandLabels(layout: Layout, hidden: Hidden) {
  const scale = layout.total!;
  const line = (layout.note * 1.25 * (scale.max - scale.min)) / (scale.bottom - scale.top);
  let under = 0;
  let free = -Infinity;
  return stackOf(layout, hidden).flatMap(({name, data}) => {
    const size = data.at(-1)?.[1] ?? 0;
    const at = Math.max(under + size / 2, free);
    under += size;
    if (size <= 0 || at > scale.max + line / 2) return [];
    free = at + line;
    return [{name, at}];
  });
}
