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

/** A colour as CSS's `rgb()` or `rgba()`, or a gradient: a straight one between two points, or one around a point. */
export type Paint = string | Gradient | Radial;

/** A place from 0 to 1, with its colour. */
export type Stop = readonly [number, string];

export interface Gradient {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly stops: readonly Stop[];
}

export interface Radial {
  readonly middle: readonly [number, number];
  /** Of the ellipse on which the last stop lies. */
  readonly radii: readonly [number, number];
  readonly stops: readonly Stop[];
}

/** What makes of the circle around 0, 0 with the radius 1 the gradient's ellipse. */
export const matrixOf = ({middle, radii}: Radial): Matrix => [radii[0], 0, 0, radii[1], ...middle];

export interface Line {
  readonly paint: string | Gradient;
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

/** Radii of the upper left, upper right, lower right and lower left corner; that of one which is scooped out is negative. */
export type Corners = readonly [number, number, number, number];

/** To a hundredth of a pixel, which nobody sees. */
export const round = (value: number) => Math.round(value * 100) / 100;

/** The path of a box with round or scooped corners. Radii that do not fit shrink together, as in CSS. */
export function boxPath({x, y, width, height}: Box, corners: Corners = [0, 0, 0, 0]): string {
  const [tl, tr, br, bl] = corners.map(Math.abs) as [number, number, number, number];
  const fit = Math.min(
    1,
    width / Math.max(tl + tr, bl + br, 1e-6),
    height / Math.max(tl + bl, tr + br, 1e-6),
  );
  const [a, b, c, d] = [tl, tr, br, bl].map((radius) => round(radius * fit)) as [
    number,
    number,
    number,
    number,
  ];
  const [left, top, right, bottom] = [round(x), round(y), round(x + width), round(y + height)];
  const arc = (radius: number, corner: number, toX: number, toY: number) =>
    radius > 0 ? `A${radius} ${radius} 0 0 ${corner > 0 ? 1 : 0} ${toX} ${toY}` : '';
  return (
    `M${round(left + a)} ${top}H${round(right - b)}${arc(b, corners[1], right, round(top + b))}` +
    `V${round(bottom - c)}${arc(c, corners[2], round(right - c), bottom)}` +
    `H${round(left + d)}${arc(d, corners[3], left, round(bottom - d))}V${round(top + a)}${arc(a, corners[0], round(left + a), top)}Z`
  );
}
