import type {LineSeriesOption} from '../charts/option.js';
import type {ColourName} from '../theme/palette.js';
import type {Layout} from './layout.js';
import {lineOf, stackOf, type Hidden, type Vertex} from './layout-line.js';
import {STILL, type Brush} from './option-brush.js';
import {fillOf} from './option-patterns.js';

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

const STEPS = {...STILL, type: 'line', step: 'end', showSymbol: false, clip: false} as const;

/**
 * As plain numbers, which the types of ECharts leave out: whatever else it is handed it copies, searches and completes.
 */
const cornersIn = (line: readonly Vertex[]) => ({
  dimensions: ['day', 'total'],
  data: Float64Array.from(line.flat()) as ArrayLike<number> as number[],
});

/** The step line on its area; the bands of a stack, a hair of ground between them; or a line for each year. */
export function lines(layout: Layout, hidden: Hidden, brush: Brush): LineSeriesOption[] {
  const {colour, stroke} = brush;
  if (layout.kind === 'years') return yearLines(layout, hidden, brush);
  if (layout.kind !== 'line') return bandAreas(layout, hidden, brush);
  return layout.tracks.map((track) => ({
    ...STEPS,
    id: 'total',
    ...cornersIn(lineOf(track, layout)),
    lineStyle: {width: stroke, color: colour('accent'), join: 'miter'},
    areaStyle: {color: colour('area'), opacity: 1},
  }));
}

function bandAreas(layout: Layout, hidden: Hidden, {colour}: Brush): LineSeriesOption[] {
  const bands = stackOf(layout, hidden);
  return bands.map(({name, place, data}, i) => {
    const ground = colour(`series-${place + 1}` as ColourName);
    return {
      ...STEPS,
      id: `band ${name}`,
      stack: 'total',
      ...cornersIn(data),
      lineStyle: {
        // Nothing lies on the last band that it would have to be parted from.
        width: i < bands.length - 1 ? 1 : 0,
        color: colour('surface'),
        type: DASHES[place] ?? 'solid',
        join: 'miter' as const,
      },
      areaStyle: {color: fillOf(place, ground, colour('pattern')), opacity: 1},
    };
  });
}

/** The last year lies above the others and is heavier. */
const yearLines = (layout: Layout, hidden: Hidden, {colour, stroke}: Brush): LineSeriesOption[] =>
  shownYears(layout, hidden).map(({track, place, data}) => ({
    ...STEPS,
    id: `band ${track.name}`,
    ...cornersIn(data),
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
