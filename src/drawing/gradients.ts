import {plainColor} from './colors.js';
import {round, type Box, type Gradient, type Radial, type Stop} from './shape.js';

/**
 * The layers of a computed `background-image`, the uppermost first, as far as they are straight gradients or, once around a
 * point, such whose radii are given.
 */
export function gradientsOf(backgroundImage: string, box: Box): (Gradient | Radial)[] {
  return splitAtCommas(backgroundImage).flatMap((layer): (Gradient | Radial)[] => {
    const [, kind, inside = ''] = /^((?:repeating-)?linear|radial)-gradient\((.*)\)$/s.exec(layer) ?? [];
    if (kind === undefined) return [];
    const parts = splitAtCommas(inside);
    const gradient = kind === 'radial' ? around(parts, box) : straight(parts, box, kind !== 'linear');
    return gradient ? [gradient] : [];
  });
}

const SIDES: Readonly<Record<string, number>> = {
  'to top': 0,
  'to right': 90,
  'to bottom': 180,
  'to left': 270,
};

/** The line of a gradient runs through the middle of its box, as long as CSS Images 3 says. */
function straight(
  parts: readonly string[],
  {x, y, width, height}: Box,
  repeats: boolean,
): Gradient | undefined {
  const [first = ''] = parts;
  const given = SIDES[first] ?? (/^-?[\d.]+deg$/.test(first) ? Number.parseFloat(first) : undefined);
  const angle = ((given ?? 180) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const length = Math.abs(width * sin) + Math.abs(height * cos);
  const [midX, midY] = [x + width / 2, y + height / 2];
  const stops = stopsOf(given === undefined ? parts : parts.slice(1), length);
  if (stops.length < 2) return undefined;
  const run = repeats
    ? repeated(placed(stops, -Infinity, Infinity))
    : {from: 0, to: 1, stops: clearOf(placed(stops, 0, 1))};
  if (!run) return undefined;
  const pointAt = (at: number) =>
    [round(midX + (at - 0.5) * sin * length), round(midY - (at - 0.5) * cos * length)] as const;
  return {from: pointAt(run.from), to: pointAt(run.to), stops: run.stops};
}

/** Radii, then where the middle is. */
const AROUND = /^([\d.]+(?:%|px)) ([\d.]+(?:%|px)) at (-?[\d.]+(?:%|px)) (-?[\d.]+(?:%|px))$/;

function around([first = '', ...rest]: readonly string[], {x, y, width, height}: Box): Radial | undefined {
  const given = AROUND.exec(first)?.slice(1);
  // A length is no share of an ellipse, which is as wide as it is to each side.
  if (!given || rest.length < 2 || rest.some((part) => /\dpx$/.test(part))) return undefined;
  const [rx, ry, cx, cy] = given.map((value, at) => {
    const side = at % 2 === 0 ? width : height;
    return Number.parseFloat(value) * (value.endsWith('%') ? side / 100 : 1);
  }) as [number, number, number, number];
  return {middle: [x + cx, y + cy], radii: [rx, ry], stops: clearOf(placed(stopsOf(rest, 1), 0, 1))};
}

const STOP = /^(.*?)(?:\s+(-?[\d.]+(?:%|px)))?(?:\s+(-?[\d.]+(?:%|px)))?$/s;

/** Colours and their places on a line of that length; NaN where nothing says which. */
const stopsOf = (parts: readonly string[], length: number): [number, string][] =>
  parts.flatMap((part) => {
    const [, color = '', one, other] = STOP.exec(part) ?? [];
    const place = (at: string | undefined) =>
      at === undefined ? NaN : Number.parseFloat(at) / (at.endsWith('%') ? 100 : length || 1);
    const paint = plainColor(color) ?? CLEAR;
    return [one, ...(other === undefined ? [] : [other])].map((at) => [place(at), paint] as [number, string]);
  });

const CLEAR = 'rgba(0,0,0,0)';

/** CSS fades a colour into nothing, SVG and canvas into black that shines through: nothing takes the colour beside it. */
const clearOf = (stops: readonly Stop[]): Stop[] =>
  stops.flatMap((stop, at): Stop[] => {
    const beside = [stops[at - 1], stops[at + 1]].filter(
      (each) => each && each[1] !== CLEAR && each[0] !== stop[0],
    );
    if (stop[1] !== CLEAR || beside.length === 0) return [stop];
    return beside.map((each) => [stop[0], fadedOf(each![1])]);
  });

const fadedOf = (color: string) => color.replace(/^rgba?\(([^,]+,[^,]+,[^,)]+).*/, 'rgba($1,0)');

/** Stripes that nobody could tell apart are not drawn. */
const MOST_STRIPES = 1000;

/** Stops again and again, on a line that is longer than its box by what is missing of the first and the last time. */
function repeated(stops: readonly (readonly [number, string])[]) {
  const [begin, end] = [stops[0]![0], stops.at(-1)![0]];
  const period = end - begin;
  const [first, last] = [Math.floor(-begin / period), Math.ceil((1 - begin) / period)];
  const times = last - first;
  if (!(period > 0 && times <= MOST_STRIPES)) return undefined;
  return {
    from: begin + first * period,
    to: begin + last * period,
    stops: Array.from({length: times}, (_, time) =>
      stops.map(([at, color]) => [((at - begin) / period + time) / times, color] as const),
    ).flat(),
  };
}

/** Stops without a place stand evenly between those that have one, and none before the one it follows, nor outside of what there is. */
function placed(stops: [number, string][], least: number, most: number): [number, string][] {
  if (Number.isNaN(stops[0]![0])) stops[0]![0] = 0;
  if (Number.isNaN(stops.at(-1)![0])) stops.at(-1)![0] = 1;
  let last = 0;
  for (let at = 1; at < stops.length; at++) {
    if (Number.isNaN(stops[at]![0])) continue;
    const [from, to] = [stops[last]![0], stops[at]![0]];
    for (let between = last + 1; between < at; between++)
      stops[between]![0] = from + ((to - from) * (between - last)) / (at - last);
    last = at;
  }
  return stops.map(([at, color]) => [(least = Math.min(most, Math.max(least, at))), color]);
}

/** Parts of a CSS value; commas within brackets part nothing. */
function splitAtCommas(value: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= value.length; at++) {
    const letter = value[at];
    if (letter === '(') depth++;
    else if (letter === ')') depth--;
    else if (letter === undefined || (letter === ',' && depth === 0)) {
      parts.push(value.slice(start, at).trim());
      start = at + 1;
    }
  }
  return parts;
}
