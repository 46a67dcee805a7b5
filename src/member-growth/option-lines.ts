import type {Trace} from '../charts/option.js';
import type {ColourName} from '../theme/palette.js';
import {xOf, yOf, type Layout, type Scale} from './layout.js';
import {lineOf, stackOf, type Hidden, type Vertex} from './layout-line.js';
import type {Brush} from './option-brush.js';
import {fillOf} from './option-patterns.js';

/** Lines after the fourth are told apart by more than colour. */
const DASHES: readonly (readonly number[] | undefined)[] = [
  undefined,
  undefined,
  undefined,
  undefined,
  [6, 3],
  [2, 2],
  [8, 2, 2, 2],
  [1, 3],
];

/** The step line on its area; the bands of a stack, a hair of ground between them; or a line for each year. */
export function lines(layout: Layout, scale: Scale, hidden: Hidden, brush: Brush): Trace[] {
  const {colour, stroke} = brush;
  if (layout.kind === 'years') return yearLines(layout, scale, hidden, brush);
  if (layout.kind !== 'line') return bandAreas(layout, scale, hidden, brush);
  const line = lineOf(layout.whole, layout);
  const area = stepsOf(line, layout, scale, true);
  const steps = stepsOf(line, layout, scale);
  return [
    {kind: 'trace', id: 'area', corners: area, isClosed: true, fill: colour('area')},
    {kind: 'trace', id: 'total', corners: steps, line: {width: stroke, colour: colour('accent')}},
  ];
}

/**
 * Each band goes from its top down to the axis and lies under those that it stands on: half the corners of a band
 * with a floor of its own.
 */
function bandAreas(layout: Layout, scale: Scale, hidden: Hidden, {colour}: Brush): Trace[] {
  const bands = stackOf(layout, hidden);
  const under = new Float64Array(bands[0]?.data.length ?? 0);
  const areas = bands.map(({name, place, data}, i): Trace => {
    const tops = data.map(([day, height], at): Vertex => [day, (under[at]! += height)]);
    const isLast = i === bands.length - 1;
    return {
      kind: 'trace',
      id: `band ${name}`,
      corners: stepsOf(tops, layout, scale, true),
      isClosed: true,
      fill: fillOf(place, colour(`series-${place + 1}` as ColourName), colour('pattern')),
      // Nothing lies on the last band that it would have to be parted from.
      line: isLast ? undefined : {width: 1, colour: colour('surface'), dash: DASHES[place]},
    };
  });
  return areas.reverse();
}

/** The last year lies above the others and is heavier. */
const yearLines = (layout: Layout, scale: Scale, hidden: Hidden, {colour, stroke}: Brush): Trace[] =>
  shownYears(layout, hidden)
    .map(({track, place, data}): Trace => ({
      kind: 'trace',
      id: `band ${track.name}`,
      corners: stepsOf(data, layout, scale),
      line: {
        width: place === 0 ? stroke * 1.3 : stroke * 0.8,
        colour: colour(`series-${place + 1}` as ColourName),
        dash: DASHES[place],
      },
    }))
    .reverse();

export const shownYears = (layout: Layout, hidden: Hidden) =>
  layout.tracks
    .map((track, place) => ({
      track,
      place,
      data: lineOf(track.tracks[0]!, place === 0 ? layout : {...layout, end: layout.stops.at(-1)!.until}),
    }))
    .filter(({track}) => !hidden.has(`band ${track.name}`));

/** A line that keeps each value until the next, in pixels; `isArea` leads each stretch of it down to the axis. */
function stepsOf(line: readonly Vertex[], layout: Layout, scale: Scale, isArea = false): Float64Array {
  const corners = new Float64Array(line.length * (isArea ? 8 : 4));
  const floor = yOf(scale, 0);
  let [size, x, y] = [0, Number.NaN, Number.NaN];
  const add = (x: number, y: number) => {
    corners[size++] = x;
    corners[size++] = y;
  };
  for (const [day, value] of line) {
    const [wasKnown, isKnown] = [!Number.isNaN(y), !Number.isNaN(value)];
    x = xOf(layout, day);
    if (!wasKnown && isKnown && isArea) add(x, floor);
    if (wasKnown) add(x, y);
    if (wasKnown && !isKnown && isArea) add(x, floor);
    y = yOf(scale, value);
    if (wasKnown || isKnown) add(x, y);
  }
  if (isArea && !Number.isNaN(y)) add(x, floor);
  return corners.subarray(0, size);
}
