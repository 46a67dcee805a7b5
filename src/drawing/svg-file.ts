import type {Drawing} from './shape.js';
import {figure, SvgParts, type Attributes} from './svg-parts.js';
import {Turns} from './turns.js';

/** What XML does not allow, not even escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const escaped = (text: string) =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);

const attributesOf = (attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? figure(value) : escaped(value!)}"`)
    .join('');

function element(name: string, attributes: Attributes, content: readonly string[] | string): string {
  const inside = typeof content === 'string' ? escaped(content) : content.join('');
  return `<${name}${attributesOf(attributes)}${inside ? `>${inside}</${name}>` : '/>'}`;
}

/**
 * A drawing as an SVG file: text stays text, nothing in it is active, and nothing is asked of any host. Titled for
 * whoever cannot see it. Of a large one it is written in turns, which end as `signal` says.
 */
export async function svgFile(
  {width, height, shapes}: Drawing,
  title: string,
  signal?: AbortSignal,
): Promise<Blob> {
  const parts = new SvgParts(element);
  // Of a large drawing one text would be longer than a text can be, and one file would take long to be copied.
  const files: Blob[] = [];
  let lines: string[] = [];
  const turns = new Turns();
  for (const shape of shapes) {
    lines.push(`${parts.part(shape)}\n`);
    if (!turns.isOver) continue;
    files.push(new Blob(lines));
    lines = [];
    await turns.next(signal);
  }
  turns.end();
  const open = attributesOf({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${figure(width)} ${figure(height)}`,
    role: 'img',
    'font-family': parts.family,
  });
  const defs = parts.defs.length > 0 ? ['<defs>', ...parts.defs, '</defs>'] : [];
  const head = [`<svg${open}>`, element('title', {}, title), ...defs];
  return new Blob([...head, ...files, ...lines, '</svg>\n'], {type: 'image/svg+xml;charset=utf-8'});
}
