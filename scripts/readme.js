// Writes the tables of attributes and events in both READMEs, and llms.txt, from the manifest: `npm run readme`. A test checks for drift.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {table, withMadePart} from './made-parts.js';
import {llmsOf} from './llms.js';
import {makeManifest} from './manifest.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the tables call their columns, and where descriptions come from, in each README. */
const languages = {
  'README.md': {
    columns: ['attribute', 'values (default first)', 'meaning'],
    eventColumns: ['event', 'when', 'detail'],
    every: 'Every widget',
    tell: (_, description) => description,
  },
  'README.zh-Hans.md': {
    columns: ['属性', '取值（第一个为默认值）', '含义'],
    eventColumns: ['事件', '何时发生', 'detail'],
    every: '所有组件',
    tell: (key) => chinese()[key],
  },
};

const chinese = () => JSON.parse(readFileSync(join(root, 'scripts/readme.zh-Hans.json'), 'utf8'));

const oneLine = (text = '') => text.replaceAll(/\s+/g, ' ').trim();
const cell = (text) => oneLine(text).replaceAll('|', '\\|');
const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

/** `'a' | 'b'` as the list of its texts; any other type as it is. */
const values = ({type, default: initial}) => {
  const texts = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, text]) => text);
  if (texts.length > 1) return texts.map(code).join(', ');
  return [
    initial === undefined || initial === "''" ? '' : code(initial.replaceAll("'", '')),
    oneLine(type?.text),
  ]
    .filter((text) => text && text !== 'string | undefined' && text !== 'unknown')
    .join(', ');
};

/** The tables of a README, as Markdown. */
export function referenceOf(manifest, readme) {
  const {columns, eventColumns, every, tell} = languages[readme];
  const declarations = manifest.modules.flatMap(({declarations}) => declarations);
  const base = declarations.find(({name}) => name === 'WidgetElement');
  const widgets = declarations.filter(({tagName}) => tagName);
  const own = (list = [], shared = []) =>
    list.filter(({name}) => !shared.some((other) => other.name === name));
  const untold = [];
  const say = (key, description) => {
    const told = tell(key, description);
    if (!told) untold.push(key);
    return cell(told ?? '');
  };
  const section = (title, key, attributes, events) =>
    [
      `### ${title}`,
      attributes.length > 0 &&
        table(
          columns,
          attributes.map((each) => [
            code(each.name),
            values(each),
            say(`${key} ${each.name}`, each.description),
          ]),
        ),
      events.length > 0 &&
        table(
          eventColumns,
          events.map((each) => [
            code(each.name),
            say(`${key} ${each.name}`, each.description),
            each.type?.text ? code(each.type.text.replace(/^CustomEvent<(.*)>$/, '$1')) : '',
          ]),
        ),
    ]
      .filter(Boolean)
      .join('\n\n');
  const sections = [
    section(every, '*', base.attributes, base.events),
    ...widgets.map((widget) =>
      section(
        `\`<${widget.tagName}>\``,
        widget.tagName,
        own(widget.attributes, base.attributes),
        own(widget.events, base.events),
      ),
    ),
  ];
  if (untold.length > 0) throw new Error(`${readme} has no words for: ${untold.join(', ')}`);
  return sections.join('\n\n');
}

/** A README with its tables brought up to date. */
export const withReference = (text, reference) => withMadePart(text, 'reference', reference);

export const readmes = Object.keys(languages);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = await makeManifest();
  for (const readme of readmes) {
    const path = join(root, readme);
    writeFileSync(path, withReference(readFileSync(path, 'utf8'), referenceOf(manifest, readme)));
  }
  writeFileSync(join(root, 'llms.txt'), llmsOf(manifest));
}
