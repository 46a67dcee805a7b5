import {
  matrixOf,
  round,
  type Gradient,
  type Line,
  type Matrix,
  type Paint,
  type Radial,
  type Shape,
} from './shape.js';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an SVG element: as text of a file, or in a page. */
export type Make<T> = (name: string, attributes: Attributes, content: readonly T[] | string) => T;

/** A figure as SVG writes it. */
export const figure = (value: number) => String(round(value));

/** Shapes as SVG elements, with what they refer to. */
export class SvgParts<T> {
  /** What is used by its address. */
  readonly defs: T[] = [];
  /** The font that texts have where they say nothing: that of the first. */
  family: string | undefined;
  readonly #make: Make<T>;
  readonly #prefix: string;

  /** Addresses begin with `prefix`, so that several drawings can stand in one page. */
  constructor(make: Make<T>, prefix = 'd') {
    this.#make = make;
    this.#prefix = prefix;
  }

  part(shape: Shape): T {
    switch (shape.kind) {
      case 'path': {
        const fill = shape.fill === undefined ? 'none' : this.#paint(shape.fill);
        const attributes = {d: shape.path, transform: matrix(shape.matrix), fill, ...this.#line(shape.line)};
        return this.#make('path', attributes, '');
      }
      case 'text': {
        const {text, x, y, isCentred, isTurned, font, fill} = shape;
        this.family ??= font.family;
        const attributes = {
          ...(isTurned ? {transform: `translate(${figure(x)} ${figure(y)}) rotate(90)`} : {x, y}),
          'text-anchor': isCentred ? 'middle' : undefined,
          'font-family': font.family === this.family ? undefined : font.family,
          'font-size': font.size,
          'font-weight': font.weight === '400' ? undefined : font.weight,
          'font-style': font.style === 'normal' ? undefined : font.style,
          fill,
          'xml:space': /^\s|\s$|\s\s/.test(text) ? 'preserve' : undefined,
        };
        return this.#make('text', attributes, text);
      }
      case 'image':
        return this.#make('image', {...shape.box, href: shape.href, preserveAspectRatio: 'none'}, '');
      case 'group': {
        const {clip, opacity} = shape;
        const window = clip && this.#make('path', {d: clip.path, transform: matrix(clip.matrix)}, '');
        const attributes = {
          transform: matrix(shape.matrix),
          'clip-path': window && this.#define('clipPath', {}, [window]),
          opacity,
        };
        return this.#make(
          'g',
          attributes,
          shape.shapes.map((each) => this.part(each)),
        );
      }
    }
  }

  #line(line: Line | undefined): Attributes {
    if (!line) return {};
    return {
      stroke: this.#paint(line.paint),
      'stroke-width': line.width,
      'stroke-dasharray': line.dash?.map(figure).join(' '),
      'stroke-linecap': line.cap,
      'stroke-linejoin': line.join,
    };
  }

  #paint(paint: Paint): string {
    return typeof paint === 'string' ? paint : this.#gradient(paint);
  }

  #gradient(gradient: Gradient | Radial): string {
    const content = gradient.stops.map(([offset, color]) =>
      this.#make('stop', {offset, 'stop-color': color}, ''),
    );
    const gradientUnits = 'userSpaceOnUse';
    if ('from' in gradient) {
      const {from, to} = gradient;
      const line = {x1: from[0], y1: from[1], x2: to[0], y2: to[1]};
      return this.#define('linearGradient', {gradientUnits, ...line}, content);
    }
    const circle = {cx: 0, cy: 0, r: 1, gradientTransform: matrix(matrixOf(gradient))};
    return this.#define('radialGradient', {gradientUnits, ...circle}, content);
  }

  /** Written once, used by its address. */
  #define(name: string, attributes: Attributes, content: readonly T[]): string {
    const id = `${this.#prefix}${this.defs.length}`;
    this.defs.push(this.#make(name, {id, ...attributes}, content));
    return `url(#${id})`;
  }
}

const matrix = (values: Matrix | undefined) => values && `matrix(${values.map(figure4).join(' ')})`;
const figure4 = (value: number) => String(Math.round(value * 1e4) / 1e4);
