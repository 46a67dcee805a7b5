import type {BarSeriesOption, LineSeriesOption} from '../charts/option.js';
import {xOf, type Layout, type Scale} from './layout.js';
import type {Hidden, Vertex} from './layout-line.js';
import type {Stop} from './layout-stops.js';
import {textWidth} from './layout-scale.js';
import {STILL, type Brush, type OptionText} from './option-brush.js';

/** Joins stand filled on their baseline, leaves hang hollow below it. */
export function bars(
  layout: Layout,
  axisIndex: number,
  hidden: Hidden,
  {colour, hair}: Brush,
): BarSeriesOption[] {
  const {stops, barWidth, change} = layout;
  const bar = (
    id: 'joined' | 'left',
    sign: 1 | -1,
    width: number,
    itemStyle: NonNullable<BarSeriesOption['itemStyle']>,
  ) => ({
    ...STILL,
    id,
    type: 'bar' as const,
    xAxisIndex: axisIndex,
    yAxisIndex: axisIndex,
    barWidth: width,
    barGap: '-100%',
    clip: false,
    itemStyle,
    data: hidden.has(id)
      ? []
      : stops.filter((stop) => stop[id] > 0).map((stop): Vertex => [barDay(layout, stop), sign * stop[id]]),
  });
  const series3 = colour('series-3');
  const unit = change && (change.bottom - change.top) / (change.max - change.min);
  // A single leave on a low strip is still hollow.
  const outline = Math.min(hair * 1.5, barWidth / 3, (unit ?? 8) / 3);
  return [
    bar('joined', 1, barWidth, {color: series3}),
    bar('left', -1, Math.max(1, barWidth - outline), {
      color: colour('surface'),
      borderColor: series3,
      borderWidth: outline,
    }),
  ];
}

/** Where a bar stands: on its day, but inside its period, so that two never overlap. */
function barDay({barWidth, left, right, first, last}: Layout, {anchor, start, until}: Stop): number {
  const half = (barWidth / 2 / (right - left)) * (last - first);
  return until - start < 2 * half
    ? (start + until) / 2
    : Math.min(Math.max(anchor, start + half), until - half);
}

/** The last change in words, beside its bar. */
export function lastChange(
  layout: Layout,
  scale: Scale,
  axisIndex: number,
  hidden: Hidden,
  {colour, note, halo}: Brush,
  text: OptionText,
): LineSeriesOption[] {
  const last = layout.stops.findLast(({joined, left}) => joined > 0 || left > 0);
  if (!last) return [];
  const id = last.joined > 0 ? 'joined' : 'left';
  const label = text.change(id === 'joined' ? last.joined : -last.left);
  const at = barDay(layout, last);
  const gap = layout.barWidth / 2 + note * 0.45;
  const isRoomy = xOf(layout, at) + gap + textWidth(label) * note <= layout.width + 2;
  if (hidden.has(id) || !isRoomy) return [];
  const value: Vertex = [
    last.anchor,
    id === 'joined' ? Math.min(last.joined, scale.max) * 0.7 : -last.left / 2,
  ];
  return [
    {
      ...STILL,
      id: 'last change',
      type: 'line',
      xAxisIndex: axisIndex,
      yAxisIndex: axisIndex,
      clip: false,
      symbol: 'circle',
      symbolSize: 0,
      data: [
        {
          value,
          label: {
            show: true,
            position: 'right',
            distance: gap,
            color: colour('gold'),
            fontSize: note,
            fontWeight: 600,
            formatter: () => label,
            ...halo,
          },
        },
      ],
    },
  ];
}
