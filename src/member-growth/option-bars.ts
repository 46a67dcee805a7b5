import type {ChartShape, Trace} from '../charts/option.js';
import {xOf, yOf, type Layout, type Scale} from './layout.js';
import type {Hidden} from './layout-line.js';
import type {Stop} from './layout-stops.js';
import {textWidth} from './layout-scale.js';
import type {Brush, OptionText} from './option-brush.js';

/** Joins stand filled on their baseline, leaves hang hollow below it. */
export function bars(layout: Layout, scale: Scale, hidden: Hidden, {colour, hair}: Brush): Trace[] {
  const {stops, barWidth} = layout;
  const unit = (scale.bottom - scale.top) / (scale.max - scale.min);
  // A single leave on a low strip is still hollow.
  const outline = Math.min(hair * 1.5, barWidth / 3, unit / 3);
  const bar = (id: 'joined' | 'left', sign: 1 | -1, inset: number) => {
    const shown = hidden.has(id) ? [] : stops.filter((stop) => stop[id] > 0);
    const corners = shown.flatMap((stop) => {
      const x = barPlace(layout, stop);
      const [left, right] = edges(x, barWidth);
      const [y, end] = [yOf(scale, 0) + inset, yOf(scale, sign * stop[id]) - inset];
      const [from, to] = [left + inset, right - inset];
      return [from, y, from, end, to, end, to, y, Number.NaN, Number.NaN];
    });
    return {kind: 'trace' as const, id, corners: Float64Array.from(corners), isClosed: true};
  };
  const series3 = colour('series-3');
  return [
    {...bar('joined', 1, 0), fill: series3},
    {...bar('left', -1, outline / 2), fill: colour('surface'), line: {colour: series3, width: outline}},
  ].filter(({corners}) => corners.length > 0);
}

/** A bar that is wide enough fills whole pixels. */
const edges = (x: number, width: number): readonly [number, number] => {
  if (width < 3) return [x - width / 2, x + width / 2];
  const left = Math.round(x - width / 2);
  return [left, left + Math.round(width)];
};

/** Where the middle of a bar stands: on its day, but inside its period, so that two never overlap. */
export function barPlace(layout: Layout, {anchor, start, until}: Stop): number {
  const [from, at, to] = [start, anchor, until].map((day) => xOf(layout, day)) as [number, number, number];
  const half = layout.barWidth / 2;
  return to - from < 2 * half ? (from + to) / 2 : Math.min(Math.max(at, from + half), to - half);
}

/** The last change in words, beside its bar. */
export function lastChange(
  layout: Layout,
  scale: Scale,
  hidden: Hidden,
  {colour, note, halo}: Brush,
  text: OptionText,
): ChartShape[] {
  const last = layout.stops.findLast(({joined, left}) => joined > 0 || left > 0);
  if (!last) return [];
  const id = last.joined > 0 ? 'joined' : 'left';
  const label = text.change(id === 'joined' ? last.joined : -last.left);
  const x = barPlace(layout, last) + layout.barWidth / 2 + note * 0.45;
  const isRoomy = x + textWidth(label) * note <= layout.width + 2;
  if (hidden.has(id) || !isRoomy) return [];
  const value = id === 'joined' ? Math.min(last.joined, scale.max) * 0.7 : -last.left / 2;
  return [
    {
      kind: 'label',
      id: 'last change',
      x,
      y: yOf(scale, value),
      text: label,
      align: 'left',
      size: note,
      weight: 600,
      colour: colour('gold'),
      halo,
    },
  ];
}
