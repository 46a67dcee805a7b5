import type {LineSeriesOption} from '../charts/option.js';
import {heightAt, type Layout, type Scale} from './layout.js';
import type {Hidden, Vertex} from './layout-line.js';
import {STILL, type Brush} from './option-brush.js';

/** What is to be reached, and by when: a dashed level that ends on its day; and stated totals that differ. */
export function targets(
  layout: Layout,
  hidden: Hidden,
  {colour, stroke, hair, note, halo}: Brush,
): LineSeriesOption[] {
  const goals = layout.goals.map(({day, total, from, label}): LineSeriesOption => ({
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
        // A circle that nothing names would be a riddle; the tooltip has it all the same.
        symbolSize: label ? stroke * 3 : 0,
        itemStyle: {color: colour('surface'), borderColor: colour('accent'), borderWidth: stroke * 0.75},
        label: {
          show: label !== '',
          position: 'top',
          align: 'right',
          color: colour('muted'),
          fontSize: note,
          formatter: () => label,
          ...halo,
        },
      },
    ],
  }));
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
  return [...(hidden.has('target') ? [] : goals), ...(layout.disputed.length > 0 ? [disputed] : [])];
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
    const foot = scale === layout.total ? heightAt(layout, day) || 0 : 0;
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
