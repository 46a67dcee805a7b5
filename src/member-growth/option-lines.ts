import type {LineSeriesOption} from '../charts/option.js';
import type {ColourName} from '../theme/palette.js';
import type {Layout} from './layout.js';
import {lineOf, stackOf, type Hidden} from './layout-line.js';
import {STILL, type Brush} from './option-brush.js';

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

/** Besides its colour each band has a pattern, for those who tell colours apart badly and for print. */
const PATTERNS: readonly (object | undefined)[] = [
  undefined,
  {dashArrayX: [1, 0], dashArrayY: [1.5, 6], rotation: -Math.PI / 4},
  {
    symbol: 'circle',
    dashArrayX: [
      [4, 6],
      [0, 5, 4, 1],
    ],
    dashArrayY: [5, 0],
    symbolSize: 0.5,
  },
  {dashArrayX: [1, 0], dashArrayY: [1.5, 6], rotation: Math.PI / 4},
  {dashArrayX: [1, 0], dashArrayY: [1.5, 6]},
  {dashArrayX: [1, 0], dashArrayY: [1.5, 6], rotation: Math.PI / 2},
  {symbol: 'circle', dashArrayX: [[3, 3]], dashArrayY: [3, 3], symbolSize: 0.4},
  {dashArrayX: [1, 0], dashArrayY: [3, 3], rotation: -Math.PI / 4},
];

const STEPS = {...STILL, type: 'line', step: 'end', symbol: 'none', clip: false} as const;

/** The step line on its area; the bands of a stack, a hair of ground between them; or a line for each year. */
export function lines(layout: Layout, hidden: Hidden, brush: Brush): LineSeriesOption[] {
  const {colour, stroke} = brush;
  if (layout.kind === 'years') return yearLines(layout, hidden, brush);
  if (layout.kind !== 'line') return bandAreas(layout, hidden, brush);
  return layout.tracks.map((track) => ({
    ...STEPS,
    id: 'total',
    data: lineOf(track, layout),
    lineStyle: {width: stroke, color: colour('accent'), join: 'miter'},
    areaStyle: {color: colour('area'), opacity: 1},
  }));
}

function bandAreas(layout: Layout, hidden: Hidden, {colour}: Brush): LineSeriesOption[] {
  const bands = stackOf(layout, hidden);
  return bands.map(({name, place, data}, i) => {
    const pattern = PATTERNS[place];
    return {
      ...STEPS,
      id: `band ${name}`,
      stack: 'total',
      data,
      lineStyle: {
        // Nothing lies on the last band that it would have to be parted from.
        width: i < bands.length - 1 ? 1 : 0,
        color: colour('surface'),
        type: DASHES[place] ?? 'solid',
        join: 'miter' as const,
      },
      // A copy, because ECharts writes into it.
      ...(pattern && {itemStyle: {decal: {symbol: 'rect', color: colour('pattern'), ...pattern}}}),
      areaStyle: {color: colour(`series-${place + 1}` as ColourName), opacity: 1},
    };
  });
}

/** The last year lies above the others and is heavier. */
const yearLines = (layout: Layout, hidden: Hidden, {colour, stroke}: Brush): LineSeriesOption[] =>
  shownYears(layout, hidden).map(({track, place, data}) => ({
    ...STEPS,
    id: `band ${track.name}`,
    data,
    lineStyle: {
      width: place === 0 ? stroke * 1.3 : stroke * 0.8,
      color: colour(`series-${place + 1}` as ColourName),
      type: DASHES[place] ?? 'solid',
      join: 'miter',
    },
    z: place === 0 ? 4 : 3,
  }));

export const shownYears = (layout: Layout, hidden: Hidden) =>
  layout.tracks
    .map((track, place) => ({
      track,
      place,
      data: lineOf(track, place === 0 ? layout : {...layout, end: layout.stops.at(-1)!.until}),
    }))
    .filter(({track}) => !hidden.has(`band ${track.name}`));
