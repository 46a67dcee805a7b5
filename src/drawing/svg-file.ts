import {round, type Drawing, type Gradient, type Line, type Matrix, type Paint, type Shape} from './shape.js';

/** What XML does not allow, not even escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const escaped = (text: string) =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);

const figure = (value: number) => String(round(value));

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributesOf = (attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? figure(value) : escaped(value!)}"`)
    .join('');

const element = (name: string, attributes: Attributes, content = '') =>
  `<${name}${attributesOf(attributes)}${content ? `>${content}</${name}>` : '/>'}`;

/**
 * A drawing as an SVG file: text stays text, nothing in it is active, and nothing is asked of any host. Titled for
 * whoever cannot see it.
 */
export function svgFile({width, height, shapes}: Drawing, title: string): Blob {
  const parts = new Writer();
  const content = parts.write(shapes);
  const open = attributesOf({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${figure(width)} ${figure(height)}`,
    role: 'img',
  });
  const file = `<svg${open}>${element('title', {}, escaped(title))}${parts.defs}${content}</svg>\n`;
  return new Blob([file], {type: 'image/svg+xml;charset=utf-8'});
}

class Writer {
  readonly #defs: string[] = [];

  get defs(): string {
    return this.#defs.length > 0 ? `<defs>${this.#defs.join('')}</defs>` : '';
  }

  write(shapes: readonly Shape[]): string {
    return shapes.map((shape) => this.#shape(shape)).join('\n');
  }

  #shape(shape: Shape): string {
    switch (shape.kind) {
      case 'path': {
        const fill = shape.fill === undefined ? 'none' : this.#paint(shape.fill);
        return element('path', {
          d: shape.path,
          transform: matrix(shape.matrix),
          fill,
          ...this.#line(shape.line),
        });
      }
      case 'text': {
        const {text, x, y, isCentred, isTurned, font, fill} = shape;
        const attributes = {
          ...(isTurned ? {transform: `translate(${figure(x)} ${figure(y)}) rotate(90)`} : {x, y}),
          'text-anchor': isCentred ? 'middle' : undefined,
          'font-family': font.family,
          'font-size': font.size,
          'font-weight': font.weight === '400' ? undefined : font.weight,
          'font-style': font.style === 'normal' ? undefined : font.style,
          fill,
          'xml:space': /^\s|\s$|\s\s/.test(text) ? 'preserve' : undefined,
        };
        return element('text', attributes, escaped(text));
      }
      case 'image':
        return element('image', {...shape.box, href: shape.href, preserveAspectRatio: 'none'});
      case 'group': {
        const clip =
          shape.clip && element('path', {d: shape.clip.path, transform: matrix(shape.clip.matrix)});
        return element(
          'g',
          {'clip-path': clip && this.#define('clipPath', clip), opacity: shape.opacity},
          this.write(shape.shapes),
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

  #gradient({from, to, stops}: Gradient): string {
    const content = stops.map(([offset, color]) => element('stop', {offset, 'stop-color': color})).join('');
    return this.#define('linearGradient', content, {
      gradientUnits: 'userSpaceOnUse',
      x1: from[0],
      y1: from[1],
      x2: to[0],
      y2: to[1],
    });
  }

  /** Written once, used by its address. */
  #define(name: string, content: string, attributes: Attributes = {}): string {
    const id = `d${this.#defs.length}`;
    this.#defs.push(element(name, {id, ...attributes}, content));
    return `url(#${id})`;
  }
}

const matrix = (values: Matrix | undefined) => values && `matrix(${values.map(figure4).join(' ')})`;
const figure4 = (value: number) => String(Math.round(value * 1e4) / 1e4);
