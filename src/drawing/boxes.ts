import {plainColor} from './colors.js';
import {gradientsOf} from './gradients.js';
import {boxPath, type Box, type Corners, type Shape} from './shape.js';
import type {Style} from './styles.js';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
const CORNERS = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const;

interface Border {
  readonly width: number;
  readonly style: string;
  readonly color: string | undefined;
}

/** Ground, border and inner lines of a box, as CSS computed them. `scale` is that of the transforms it lies in. */
export function boxShapes(style: Style, box: Box, scale: number): Shape[] {
  if (box.width <= 0 || box.height <= 0 || isBare(style)) return [];
  const corners = cornersOf(style, box, scale);
  const path = boxPath(box, corners);
  const ground = plainColor(style.backgroundColor);
  const fills = [...(ground ? [ground] : []), ...gradientsOf(style.backgroundImage, box).reverse()];
  return [
    ...fills.map((fill): Shape => ({kind: 'path', path, fill})),
    ...innerLines(style, box, corners, scale),
    ...borderShapes(style, box, corners, scale),
  ];
}

function cornersOf(style: Style, box: Box, scale: number): Corners {
  const way = SCOOP.test(style.cornerShape ?? '') ? -scale : scale;
  return CORNERS.map((corner) => radius(style[`border${corner}Radius`], box) * way) as unknown as Corners;
}

/** As it is written, and as it is computed. */
const SCOOP = /^(scoop|superellipse\(-1\))$/;

/** Whether nothing of a box shows: most only hold others, and to ask for their corners and sides takes long. */
const isBare = ({backgroundColor, backgroundImage, boxShadow, borderStyle}: Style) =>
  backgroundImage === 'none' &&
  boxShadow === 'none' &&
  borderStyle === 'none' &&
  !plainColor(backgroundColor);

const radius = (value: string, {width}: Box) =>
  value.endsWith('%') ? (Number.parseFloat(value) / 100) * width : Number.parseFloat(value) || 0;

const within = ({x, y, width, height}: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(0, width - 2 * by),
  height: Math.max(0, height - 2 * by),
});

/** Of a line so far within; what is scooped out keeps its depth. */
const shrunk = (corners: Corners, by: number) =>
  corners.map((corner) => (corner < 0 ? corner : Math.max(0, corner - by))) as unknown as Corners;

/** The line around a box, at its distance: only of boxes that a style sheet made, for others have one while they are focused. */
export function outlineShapes(style: CSSStyleDeclaration, box: Box, scale: number): Shape[] {
  const {outlineStyle, outlineWidth, outlineOffset, outlineColor} = style;
  const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth) * scale;
  const paint = plainColor(outlineColor);
  if (!(width > 0) || !paint) return [];
  const inwards = -Number.parseFloat(outlineOffset) * scale - width / 2;
  const path = boxPath(within(box, inwards), shrunk(cornersOf(style, box, scale), inwards));
  return [{kind: 'path', path, line: {paint, width}}];
}

/** Inner shadows without a blur are lines: `inset 0 0 0 2px`. The first that is named lies on top. */
function innerLines({boxShadow}: Style, box: Box, corners: Corners, scale: number): Shape[] {
  const shadows = [...boxShadow.matchAll(/([a-z-]+\([^)]*\)) 0px 0px 0px ([\d.]+)px inset/g)];
  return shadows.reverse().flatMap(([, color = '', spread = '']): Shape[] => {
    const paint = plainColor(color);
    const width = Number.parseFloat(spread) * scale;
    if (!paint || width === 0) return [];
    const path = boxPath(within(box, width / 2), shrunk(corners, width / 2));
    return [{kind: 'path', path, line: {paint, width}}];
  });
}

function borderShapes(style: Style, box: Box, corners: Corners, scale: number): Shape[] {
  const borders = SIDES.map((side): Border => {
    const kind = style[`border${side}Style`];
    const isThere = kind !== 'none' && kind !== 'hidden';
    return {
      width: isThere ? (Number.parseFloat(style[`border${side}Width`]) || 0) * scale : 0,
      style: kind,
      color: plainColor(style[`border${side}Color`]),
    };
  });
  const [first] = borders as [Border];
  const isEven = borders.every(
    ({width, style: kind, color}) => width === first.width && kind === first.style && color === first.color,
  );
  if (isEven) {
    if (first.width === 0 || !first.color) return [];
    const path = boxPath(within(box, first.width / 2), shrunk(corners, first.width / 2));
    return [{kind: 'path', path, line: {paint: first.color, width: first.width, ...dashOf(first)}}];
  }
  const {x, y, width, height} = box;
  return borders.flatMap((border, side): Shape[] => {
    if (border.width === 0 || !border.color) return [];
    const half = border.width / 2;
    const path = [
      `M${x} ${y + half}H${x + width}`,
      `M${x + width - half} ${y}V${y + height}`,
      `M${x} ${y + height - half}H${x + width}`,
      `M${x + half} ${y}V${y + height}`,
    ][side]!;
    return [{kind: 'path', path, line: {paint: border.color, width: border.width, ...dashOf(border)}}];
  });
}

function dashOf({style, width}: Border): {dash?: number[]} {
  if (style === 'dashed') return {dash: [width * 3, width * 2]};
  return style === 'dotted' ? {dash: [width, width]} : {};
}
