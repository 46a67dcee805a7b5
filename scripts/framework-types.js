// Makes the types that frameworks check templates with: what the manifest says of each element, as one interface, and
// beside it the files of `scripts/types/`, which tell each framework of it.
import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('types', import.meta.url));

const quoted = (name) => `'${name}'`;
const union = (names) => names.map(quoted).join(' | ') || 'never';
const comment = (text = '') => `/** ${text.replaceAll(/\s+/g, ' ').replaceAll('*/', '').trim()} */`;

/** Names of types within a type: `CustomEvent<LoadDetail>` has one of ours. */
const namesIn = (type) => (type.match(/\b[A-Z]\w+/g) ?? []).filter((name) => name !== 'CustomEvent');

const elementOf = ({tagName, name, description, members = [], attributes = [], events = []}) => {
  const fields = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  const renamed = attributes.filter(({name, fieldName}) => fieldName && name !== fieldName);
  const heard = events.map(({name, type, description}) => [
    `      ${comment(description)}`,
    `      ${quoted(name)}: ${type.text};`,
  ]);
  return [
    `  ${comment(description)}`,
    `  ${quoted(tagName)}: {`,
    `    element: ${name};`,
    `    properties: ${union(fields.map((field) => field.name))};`,
    '    attributes: {',
    ...renamed.map((attribute) => `      ${quoted(attribute.name)}: ${quoted(attribute.fieldName)};`),
    '    };',
    '    events: {',
    ...heard.flat(),
    '    };',
    '  };',
  ];
};

/** Listeners of an element's own events know their details; those of others stay as they are. */
const listeningOf = ({name, tagName, path}) => [
  `declare module '../${path}' {`,
  `  interface ${name} {`,
  ...['addEventListener', 'removeEventListener'].flatMap((verb) => {
    const options = verb === 'addEventListener' ? 'AddEventListenerOptions' : 'EventListenerOptions';
    const rest = `options?: boolean | ${options}): void;`;
    return [
      `    ${verb}<Name extends keyof Elements['${tagName}']['events']>(type: Name, listener: (this: ${name}, event: Told<'${tagName}', Name>) => void, ${rest}`,
      `    ${verb}<Name extends keyof HTMLElementEventMap>(type: Name, listener: (this: HTMLElement, event: HTMLElementEventMap[Name]) => void, ${rest}`,
      `    ${verb}(type: string, listener: EventListenerOrEventListenerObject, ${rest}`,
    ];
  }),
  '  }',
  '}',
];

/** What can be set and heard of each element, as TypeScript. */
export function elementsOf({modules}) {
  const elements = modules.flatMap(({path, declarations}) =>
    declarations
      .filter(({tagName}) => tagName)
      .map((element) => ({...element, path: path.replace(/^dist\//, '')})),
  );
  const details = elements.flatMap(({events = []}) => events.flatMap(({type}) => namesIn(type.text)));
  const listed = (names) => [...new Set(names)].sort().join(', ');
  return [
    "// For plain TypeScript and for Angular: `import type {} from 'dangjian-widgets/types/elements'`, once in a project.",
    '// Made from the manifest of the elements.',
    `import type {${listed(elements.map(({name}) => name))}} from '../classes.js';`,
    `import type {${listed(details)}} from '../index.js';`,
    "import type {Told} from './settings.js';",
    '',
    '/** Each tag: its class, the names of its properties, attributes of another name, and its events. */',
    'export interface Elements {',
    ...elements.flatMap(elementOf),
    '}',
    '',
    ...elements.flatMap(listeningOf),
    '',
  ].join('\n');
}

/** Writes the types of every framework into a folder. */
export function writeFrameworkTypes(manifest, folder) {
  mkdirSync(folder, {recursive: true});
  cpSync(here, folder, {recursive: true});
  writeFileSync(join(folder, 'elements.d.ts'), elementsOf(manifest));
}
