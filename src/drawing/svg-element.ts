import type {Drawing} from './shape.js';
import {figure, SvgParts, type Attributes} from './svg-parts.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing as an element of a document, made without markup. Addresses within it begin with `prefix`. `pause` is asked
 * after each of its shapes: a large drawing is made in turns.
 */
export async function svgElement(
  owner: Document,
  {width, height, shapes}: Drawing,
  prefix: string,
  pause: () => Promise<void> | undefined,
): Promise<SVGElement> {
  const make = (name: string, attributes: Attributes, content: readonly SVGElement[] | string) => {
    const element = owner.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === undefined || value === '') continue;
      const text = typeof value === 'number' ? figure(value) : value;
      if (key === 'xml:space') element.setAttributeNS('http://www.w3.org/XML/1998/namespace', key, text);
      else element.setAttribute(key, text);
    }
    element.append(...(typeof content === 'string' ? [content] : content));
    return element;
  };
  const parts = new SvgParts<SVGElement>(make, prefix);
  const content: SVGElement[] = [];
  for (const shape of shapes) {
    content.push(parts.part(shape));
    await pause();
  }
  const attributes = {width, height, viewBox: `0 0 ${figure(width)} ${figure(height)}`};
  const whole = make('svg', {...attributes, 'font-family': parts.family}, [make('defs', {}, parts.defs)]);
  for (const each of content) whole.append(each);
  return whole;
}
