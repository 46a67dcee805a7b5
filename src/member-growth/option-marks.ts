import type {ChartShape} from '../charts/option.js';
import {heightAt, xOf, yOf, type Layout, type Scale} from './layout.js';
import type {Hidden} from './layout-line.js';
import {crisp, type Brush} from './option-brush.js';

/** What is to be reached, and by when: a dashed level that ends on its day; and stated totals that differ. */
export function targets(layout: Layout, scale: Scale, hidden: Hidden, brush: Brush): ChartShape[] {
  const {colour, stroke, hair, note, halo} = brush;
  const goals = layout.goals.flatMap(({day, total, from, label}): ChartShape[] => {
    const [x, y, r] = [xOf(layout, day), yOf(scale, total), stroke * 1.5];
    const level = crisp(y, hair);
    return [
      {
        kind: 'trace',
        id: `target ${day}`,
        corners: Float64Array.of(xOf(layout, from), level, x, level),
        line: {width: hair, dash: [4, 3], colour: colour('accent')},
      },
      // A circle that nothing names would be a riddle; the tooltip has it all the same.
      ...(label === ''
        ? []
        : ([
            {
              kind: 'dot',
              id: `target ${day} reached`,
              x,
              y,
              r,
              fill: colour('surface'),
              line: {colour: colour('accent'), width: stroke * 0.75},
            },
            {
              kind: 'label',
              id: `target ${day} label`,
              x,
              y: y - r - note * 0.9,
              text: label,
              align: 'right',
              size: note,
              colour: colour('muted'),
              halo,
            },
          ] as const)),
    ];
  });
  return [...(hidden.has('target') ? [] : goals), ...stated(layout, scale, brush)];
}

function stated(layout: Layout, scale: Scale, {colour, stroke}: Brush): ChartShape[] {
  const {disputed} = layout;
  if (disputed.length === 0) return [];
  const r = stroke * 2;
  const corners = disputed.flatMap(({day, total}) => {
    const [x, y] = [xOf(layout, day), yOf(scale, total)];
    return [x, y - r, x + r, y, x, y + r, x - r, y, Number.NaN, Number.NaN];
  });
  return [
    {
      kind: 'trace',
      id: 'stated',
      corners: Float64Array.from(corners),
      isClosed: true,
      fill: colour('surface'),
      line: {colour: colour('notice'), width: stroke * 0.75},
    },
  ];
}

/** Milestones: dashed lines of gold from the total up, their labels in the band above the grid. */
export function marks(layout: Layout, {colour, hair, note, halo}: Brush): ChartShape[] {
  const scale = (layout.total ?? layout.change)!;
  return layout.marks.flatMap(({day, label, side}): ChartShape[] => {
    // The line ends at the total it belongs to, where there is one to see.
    const foot = yOf(scale, scale === layout.total ? heightAt(layout, day) || 0 : 0);
    const x = crisp(xOf(layout, day), hair);
    const text: ChartShape = {
      kind: 'label',
      id: `milestone ${day} label`,
      x: side === 'left' ? x - note * 0.5 : x + note * 0.5,
      y: scale.top - note * 1.15,
      text: label,
      align: side === 'left' ? 'right' : 'left',
      size: note,
      colour: colour('gold'),
      halo,
    };
    return [
      {
        kind: 'trace',
        id: `milestone ${day}`,
        corners: Float64Array.of(x, foot, x, scale.top - note * 1.65),
        line: {width: hair, dash: [3, 3], colour: colour('gold')},
      },
      ...(label === '' ? [] : [text]),
    ];
  });
}
