import {round, type Box, type Gradient, type Paint} from './shape.js';

const seen = new Map<string, string | undefined>();
let pixel: CanvasRenderingContext2D | null | undefined;

/** A colour of any of CSS's spaces as `rgb()` or `rgba()`, which every reader of SVG knows; undefined where nothing shows. */
export function plainColor(color: string): string | undefined {
  if (!seen.has(color)) {
    pixel ??= document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    if (!pixel) return undefined;
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = '#0000';
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
    const alpha = Math.round((a / 255) * 1000) / 1000;
    seen.set(
      color,
      a === 0 ? undefined : a === 255 ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${alpha})`,
    );
  }
  return seen.get(color);
}

/** The layers of a computed `background-image`, the uppermost first, as far as they are straight gradients. */
export function gradientsOf(backgroundImage: string, box: Box): Paint[] {
  return splitAtCommas(backgroundImage).flatMap((layer) => {
    const [, repeats, inside] = /^(repeating-)?linear-gradient\((.*)\)$/s.exec(layer) ?? [];
    const gradient =
      inside === undefined ? undefined : straight(splitAtCommas(inside), box, repeats !== undefined);
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
  const stops = (given === undefined ? parts : parts.slice(1)).flatMap((part) => {
    const [, color = '', one, other] = STOP.exec(part) ?? [];
    const place = (at: string | undefined) =>
      at === undefined ? NaN : Number.parseFloat(at) / (at.endsWith('%') ? 100 : length || 1);
    const paint = plainColor(color) ?? 'rgba(0,0,0,0)';
    return [one, ...(other === undefined ? [] : [other])].map((at) => [place(at), paint] as [number, string]);
  });
  if (stops.length < 2) return undefined;
  const run = repeats
    ? repeated(placed(stops, -Infinity, Infinity))
    : {from: 0, to: 1, stops: placed(stops, 0, 1)};
  if (!run) return undefined;
  const pointAt = (at: number) =>
    [round(midX + (at - 0.5) * sin * length), round(midY - (at - 0.5) * cos * length)] as const;
  return {from: pointAt(run.from), to: pointAt(run.to), stops: run.stops};
}

const STOP = /^(.*?)(?:\s+(-?[\d.]+(?:%|px)))?(?:\s+(-?[\d.]+(?:%|px)))?$/s;

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
