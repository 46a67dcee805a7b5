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
    const inside = /^linear-gradient\((.*)\)$/s.exec(layer)?.[1];
    const gradient = inside === undefined ? undefined : straight(splitAtCommas(inside), box);
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
function straight(parts: readonly string[], {x, y, width, height}: Box): Gradient | undefined {
  const [first = ''] = parts;
  const given = SIDES[first] ?? (/^-?[\d.]+deg$/.test(first) ? Number.parseFloat(first) : undefined);
  const angle = ((given ?? 180) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const length = Math.abs(width * sin) + Math.abs(height * cos);
  const [midX, midY] = [x + width / 2, y + height / 2];
  const stops = (given === undefined ? parts : parts.slice(1)).map((part) => {
    const [, color = '', at] = /^(.*?)(?:\s+(-?[\d.]+(?:%|px)))?$/s.exec(part) ?? [];
    const place = at === undefined ? NaN : Number.parseFloat(at) / (at.endsWith('%') ? 100 : length || 1);
    return [place, plainColor(color) ?? 'rgba(0,0,0,0)'] as [number, string];
  });
  if (stops.length < 2) return undefined;
  return {
    from: [round(midX - (sin * length) / 2), round(midY + (cos * length) / 2)],
    to: [round(midX + (sin * length) / 2), round(midY - (cos * length) / 2)],
    stops: placed(stops),
  };
}

/** Stops without a place stand evenly between those that have one, and none before the one it follows. */
function placed(stops: [number, string][]): [number, string][] {
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
  let least = 0;
  return stops.map(([at, color]) => [(least = Math.min(1, Math.max(least, at))), color]);
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
