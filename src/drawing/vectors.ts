import {plainColor} from './colors.js';
import type {Gradient, Line, Matrix, Shape} from './shape.js';
import {boxPath} from './shape.js';
import {fontOf} from './texts.js';

/** What an `<svg>` of the page shows. */
export function vectorShapes(
  svg: SVGSVGElement,
  place: {readonly x: number; readonly y: number},
  scale: number,
): Shape[] {
  const outer: Matrix = [scale, 0, 0, scale, place.x, place.y];
  const shapesOf = (parent: Element): Shape[] => [...parent.children].flatMap((child) => shapes(child));
  const shapes = (element: Element): Shape[] => {
    if (!(element instanceof SVGGraphicsElement) || HIDDEN.has(element.localName)) return [];
    const style = getComputedStyle(element);
    if (style.display === 'none') return [];
    const own = element.getCTM();
    if (!own) return [];
    const matrix = times(outer, own);
    const drawn =
      element instanceof SVGTextElement
        ? svgText(element, style, matrix)
        : [...geometry(element, style, matrix), ...shapesOf(element)];
    const clip = clipOf(svg, style.clipPath, matrix);
    const opacity = Number.parseFloat(style.opacity);
    return clip || opacity < 1 ? [{kind: 'group', shapes: drawn, clip, opacity}] : drawn;
  };
  return shapesOf(svg);
}

const HIDDEN: ReadonlySet<string> = new Set(['defs', 'clipPath', 'mask', 'symbol', 'switch']);

const times = ([a, b, c, d, e, f]: Matrix, m: DOMMatrix): Matrix => [
  a * m.a + c * m.b,
  b * m.a + d * m.b,
  a * m.c + c * m.d,
  b * m.c + d * m.d,
  a * m.e + c * m.f + e,
  b * m.e + d * m.f + f,
];

function geometry(element: SVGGraphicsElement, style: CSSStyleDeclaration, matrix: Matrix): Shape[] {
  const path = pathOf(element);
  if (!path || style.visibility !== 'visible') return [];
  const fill = paintOf(element, style.fill, style.fillOpacity);
  const stroke = paintOf(element, style.stroke, style.strokeOpacity);
  const width = Number.parseFloat(style.strokeWidth) || 0;
  if (!fill && (!stroke || width === 0)) return [];
  const dash =
    style.strokeDasharray === 'none'
      ? undefined
      : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat);
  // A line that does not scale with its picture is as wide on the screen as it says.
  const isFixed = style.getPropertyValue('vector-effect') === 'non-scaling-stroke';
  const shrink = isFixed ? Math.hypot(matrix[0], matrix[1]) || 1 : 1;
  const line: Line | undefined =
    stroke === undefined
      ? undefined
      : {
          paint: stroke,
          width: width / shrink,
          cap: style.strokeLinecap,
          join: style.strokeLinejoin,
          ...(dash ? {dash: dash.map((part) => part / shrink)} : {}),
        };
  return [{kind: 'path', path, matrix, fill, line}];
}

/** Every geometry as the data of a path. */
function pathOf(element: SVGGraphicsElement): string {
  const at = (name: string) => Number.parseFloat(getComputedStyle(element).getPropertyValue(name)) || 0;
  const given = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d') ?? '';
    case 'rect': {
      const radius = Math.max(at('rx'), at('ry'));
      const box = {x: at('x'), y: at('y'), width: at('width'), height: at('height')};
      return box.width > 0 && box.height > 0 ? boxPath(box, [radius, radius, radius, radius]) : '';
    }
    case 'circle':
    case 'ellipse': {
      const rx = at('r') || at('rx');
      const ry = at('r') || at('ry');
      const [cx, cy] = [at('cx'), at('cy')];
      return `M${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}Z`;
    }
    case 'line':
      return `M${given('x1')} ${given('y1')}L${given('x2')} ${given('y2')}`;
    case 'polyline':
    case 'polygon': {
      const points = element.getAttribute('points')?.trim() ?? '';
      return points && `M${points}${element.localName === 'polygon' ? 'Z' : ''}`;
    }
    default:
      return '';
  }
}

function paintOf(element: Element, value: string, opacity: string): string | Gradient | undefined {
  const id = /^url\("?[^#"]*#([^")]+)"?\)/.exec(value)?.[1];
  if (id !== undefined) {
    // A pattern is drawn by the first colour that it has.
    const source = (element.getRootNode() as Document | ShadowRoot).getElementById(id);
    const part = source?.querySelector('stop, [fill]:not([fill="none"]), [stroke]:not([stroke="none"])');
    if (!part) return undefined;
    const style = getComputedStyle(part);
    const color =
      part.localName === 'stop' ? style.stopColor : style.fill === 'none' ? style.stroke : style.fill;
    return plainColor(color);
  }
  if (value === 'none') return undefined;
  const part = Number.parseFloat(opacity);
  const color = plainColor(value);
  if (color === undefined || Number.isNaN(part) || part >= 1) return color;
  const [r, g, b, a = 1] = color.match(/[\d.]+/g)!.map(Number);
  return part === 0 ? undefined : `rgba(${r},${g},${b},${Math.round(a * part * 1000) / 1000})`;
}

function clipOf(svg: SVGSVGElement, value: string, matrix: Matrix) {
  const id = /^url\("?[^#"]*#([^")]+)"?\)/.exec(value)?.[1];
  const shape = id === undefined ? null : svg.querySelector(`clipPath[id="${CSS.escape(id)}"] > *`);
  const path = shape instanceof SVGGraphicsElement ? pathOf(shape) : '';
  return path ? {path, matrix} : undefined;
}

/** A text stands where its letters say; one that goes on elsewhere begins another run. */
function svgText(element: SVGTextElement, style: CSSStyleDeclaration, matrix: Matrix): Shape[] {
  const fill = style.visibility === 'visible' ? plainColor(style.fill) : undefined;
  const text = element.textContent;
  const count = element.getNumberOfChars();
  if (!fill || count === 0) return [];
  const scale = Math.hypot(matrix[0], matrix[1]);
  const font = fontOf(style, scale);
  const runs: {text: string; start: DOMPoint}[] = [];
  for (let at = 0; at < count; at++) {
    const start = element.getStartPositionOfChar(at);
    const end = at > 0 ? element.getEndPositionOfChar(at - 1) : undefined;
    const run = runs.at(-1);
    if (run && end && Math.hypot(start.x - end.x, start.y - end.y) < 1) run.text += text[at];
    else runs.push({text: text[at]!, start});
  }
  return runs
    .filter((run) => run.text.trim() !== '')
    .map(({text: said, start: {x, y}}) => ({
      kind: 'text',
      text: said,
      x: matrix[0] * x + matrix[2] * y + matrix[4],
      y: matrix[1] * x + matrix[3] * y + matrix[5],
      isCentred: false,
      isTurned: false,
      font,
      fill,
    }));
}
