export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Factors {
  readonly x: number;
  readonly y: number;
}

/** How a design lies in its room: pixels of the room to each of the design, and where its upper left corner is. */
export interface Placement {
  readonly scale: Factors;
  /** What keeps a thing in shape that may not be stretched: 1 and 1 where nothing is. */
  readonly shape: Factors;
  readonly x: number;
  readonly y: number;
}

/** How a design is fitted: seen whole; without bare ground; both, out of shape; as wide as its room. */
export const FITS = ['contain', 'cover', 'stretch', 'width'] as const;
export type Fit = (typeof FITS)[number];

/** By how much the design grows across and down, from how often it would go into its room. */
const GROWTH: Readonly<Record<Fit, (across: number, down: number) => readonly [x: number, y: number]>> = {
  contain: (across, down) => [Math.min(across, down), Math.min(across, down)],
  cover: (across, down) => [Math.max(across, down), Math.max(across, down)],
  stretch: (across, down) => [across, down],
  width: (across) => [across, across],
};

/**
 * Lays a design of one size into a room of any, or nothing into a room without size. A wall may stretch what it is
 * sent: `screen` is its true size, in whatever unit, and what it will stretch is squeezed beforehand, so that a circle
 * of the design is one on the wall. Corners lie on whole pixels, because letters are blurred between them.
 */
export function placeDesign(
  design: Size,
  room: Size,
  fit: Fit,
  screen: Size | undefined = room,
): Placement | undefined {
  if (!(room.width > 0 && room.height > 0)) return undefined;
  const [across, down] = GROWTH[fit](screen.width / design.width, screen.height / design.height);
  const even = Math.min(across, down);
  const x = (across * room.width) / screen.width;
  const y = (down * room.height) / screen.height;
  return {
    scale: {x, y},
    shape: {x: even / across, y: even / down},
    x: Math.round((room.width - design.width * x) / 2),
    y: fit === 'width' ? 0 : Math.round((room.height - design.height * y) / 2),
  };
}

/** `1920x1080`. */
export const DESIGN = /^[1-9]\d{0,4}x[1-9]\d{0,4}$/;
/** `6720x2160`, in pixels or millimetres, or a ratio such as `28:9`; or nothing. */
export const SCREEN = /^$|^[1-9]\d{0,5}(\.\d+)?[x:][1-9]\d{0,5}(\.\d+)?$/;

/** The size that a text of one of those forms tells, if it does. */
export function sizeOf(text: string): Size | undefined {
  const [width = 0, height = 0] = text.split(/[x:]/).map(Number);
  return width > 0 && height > 0 ? {width, height} : undefined;
}
