import type {LineSeriesOption} from '../charts/option.js';
import {xOf, type Layout, type Scale} from './layout.js';
import type {Vertex} from './layout-line.js';
import {textWidth} from './layout-scale.js';
import {totalAt} from './model-track.js';
import {STILL, type Brush, type OptionText} from './option-brush.js';

/** What is to be reached, and by when: a dashed level that ends on its day; and stated totals that differ. */
export function targets(
  layout: Layout,
  {colour, stroke, hair, note, halo}: Brush,
  text: OptionText,
): LineSeriesOption[] {
  const goals = layout.targets.map(({day, total}, i): LineSeriesOption => {
    const from = Math.max(
      layout.targets[i - 1]?.day ?? layout.first,
      day > layout.end ? layout.end : day - 366,
    );
    const label = `${text.target} ${text.number(total)}`;
    // One whose level is too short for it says its name in the tooltip alone.
    const width = textWidth(label) * note;
    const isLast = i === layout.targets.length - 1;
    const free = isLast ? xOf(layout, Math.min(layout.end, day)) + note * 0.4 : xOf(layout, from);
    const isRoomy = xOf(layout, day) - width * 0.95 >= free;
    return {
      ...STILL,
      id: `target ${day}`,
      type: 'line',
      clip: false,
      symbol: 'circle',
      symbolSize: 0,
      lineStyle: {width: hair, type: [4, 3], color: colour('accent')},
      data: [
        [from, total],
        {
          value: [day, total],
          symbolSize: stroke * 3,
          itemStyle: {color: colour('surface'), borderColor: colour('accent'), borderWidth: stroke * 0.75},
          label: {
            show: isRoomy,
            position: 'top',
            align: 'right',
            color: colour('muted'),
            fontSize: note,
            formatter: () => label,
            ...halo,
          },
        },
      ],
    };
  });
  const disputed: LineSeriesOption = {
    ...STILL,
    id: 'stated',
    type: 'line',
    clip: false,
    lineStyle: {width: 0},
    symbol: 'diamond',
    symbolSize: stroke * 4,
    itemStyle: {color: colour('surface'), borderColor: colour('notice'), borderWidth: stroke * 0.75},
    data: layout.disputed.map(({day, total}): Vertex => [day, total]),
  };
  return layout.disputed.length > 0 ? [...goals, disputed] : goals;
}

/** Milestones: dashed lines of gold from the total up, their labels in the band above the grid. */
export function marks(
  layout: Layout,
  scale: Scale | undefined,
  {colour, hair, note, halo}: Brush,
): LineSeriesOption[] {
  if (!scale) return [];
  const value = (pixels: number) =>
    scale.max + (pixels * (scale.max - scale.min)) / (scale.bottom - scale.top);
  const [top, middle] = [value(note * 1.65), value(note * 1.15)];
  return layout.marks.map(({day, label, side}): LineSeriesOption => {
    // The line ends at the total it belongs to, where there is one to see.
    const foot = scale === layout.total ? totalAt(layout.whole, Math.min(day, layout.end)) || 0 : 0;
    return {
      ...STILL,
      id: `milestone ${day}`,
      type: 'line',
      clip: false,
      symbol: 'circle',
      symbolSize: 0,
      lineStyle: {width: hair, type: [3, 3], color: colour('gold')},
      data: [
        [day, foot],
        {
          value: [day, middle],
          label: {
            show: label !== '',
            position: side,
            distance: note * 0.5,
            color: colour('gold'),
            fontSize: note,
            formatter: () => label,
            ...halo,
          },
        },
        [day, top],
      ],
      z: 4,
    };
  });
}
