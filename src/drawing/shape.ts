/** A drawing as data: what a page shows, in CSS pixels from its upper left corner, ready to be written or painted. */
export type Shape = PathShape | TextShape | ImageShape | Group;

/** `a b c d e f`, as SVG and canvas write it. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A colour as CSS's `rgb()` or `rgba()`, or a straight gradient between two points. */
export type Paint = string | Gradient;

export interface Gradient {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Places from 0 to 1, with their colours. */
  readonly stops: readonly (readonly [number, string])[];
}

export interface Line {
  readonly paint: Paint;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: string;
  readonly join?: string;
}

export interface PathShape {
  readonly kind: 'path';
  /** The data of an SVG path. */
  readonly path: string;
  readonly matrix?: Matrix | undefined;
  readonly fill?: Paint | undefined;
  readonly line?: Line | undefined;
}

export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  /** Where the first letter stands on its line; of a centred text, its middle. */
  readonly x: number;
  readonly y: number;
  readonly isCentred: boolean;
  /** Whether it is turned by a quarter to the right, as Latin is in an upright line. */
  readonly isTurned: boolean;
  readonly font: Font;
  readonly fill: string;
}

export interface Font {
  readonly family: string;
  /** In pixels. */
  readonly size: number;
  readonly weight: string;
  readonly style: string;
}

export interface ImageShape {
  readonly kind: 'image';
  readonly box: Box;
  /** The picture itself, as a `data:` URL. */
  readonly href: string;
}

/** What is drawn together: seen through a window, shining through, or at another place and size. */
export interface Group {
  readonly kind: 'group';
  readonly shapes: readonly Shape[];
  readonly matrix?: Matrix | undefined;
  /** Within the group's own, moved, plane. */
  readonly clip?: {readonly path: string; readonly matrix?: Matrix | undefined} | undefined;
  /** From 0 to 1. */
  readonly opacity?: number | undefined;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Radii of the upper left, upper right, lower right and lower left corner. */
export type Corners = readonly [number, number, number, number];

/** To a hundredth of a pixel, which nobody sees. */
export const round = (value: number) => Math.round(value * 100) / 100;

/** The path of a box with round corners. Radii that do not fit shrink together, as in CSS. */
export function boxPath({x, y, width, height}: Box, corners: Corners = [0, 0, 0, 0]): string {
  const [tl, tr, br, bl] = corners;
  const fit = Math.min(
    1,
    width / Math.max(tl + tr, bl + br, 1e-6),
    height / Math.max(tl + bl, tr + br, 1e-6),
  );
  const [a, b, c, d] = corners.map((radius) => round(radius * fit)) as [number, number, number, number];
  const [left, top, right, bottom] = [round(x), round(y), round(x + width), round(y + height)];
  const arc = (radius: number, toX: number, toY: number) =>
    radius > 0 ? `A${radius} ${radius} 0 0 1 ${toX} ${toY}` : '';
  return (
    `M${round(left + a)} ${top}H${round(right - b)}${arc(b, right, round(top + b))}` +
    `V${round(bottom - c)}${arc(c, round(right - c), bottom)}` +
    `H${round(left + d)}${arc(d, left, round(bottom - d))}V${round(top + a)}${arc(a, round(left + a), top)}Z`
  );
}
