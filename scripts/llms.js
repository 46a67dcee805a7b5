// Writes `llms.txt` (https://llmstxt.org), what a language model needs to know to put a widget into a page, from the
// README, the manifest and the titles of the documents: `npm run readme`. A test checks for drift.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name) => readFileSync(join(root, name), 'utf8');
const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** The first sentence of a description. */
const first = (text = '') => oneLine(text).replace(/^(.*?\.)\s.*$/, '$1');

/** `'a' | 'b'` as its values; other types are said by their descriptions. */
const values = ({type}) => {
  const texts = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, text]) => text);
  return texts.length > 1 ? ` (${texts.join(', ')})` : '';
};

/** Attributes, one line each; a widget's own without those that every widget has. */
const attributesOf = (declaration, shared = []) =>
  (declaration.attributes ?? [])
    .filter(({name}) => !shared.some((other) => other.name === name))
    .map((each) => `- \`${each.name}\`${values(each)}: ${first(each.description)}`)
    .join('\n');

/** The first paragraph of the README that is a sentence of its own. */
const summary = () =>
  oneLine(
    read('README.md')
      .split('\n\n')
      .find((paragraph) => /^[A-Z]/.test(paragraph)),
  );

const titled = (name) => `- [${/^# (.+)$/m.exec(read(name))[1]}](${name})`;

/** @returns the text of `llms.txt` */
export function llmsOf(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const base = declarations.find(({name}) => name === 'WidgetElement');
  const widgets = declarations.filter(({tagName}) => tagName);
  const documents = readdirSync(join(root, 'docs')).filter((name) => /^[\w-]+\.md$/.test(name));
  return `# dangjian-widgets

> ${summary()}

- \`import 'dangjian-widgets/org-tree.js'\` defines one tag, \`import 'dangjian-widgets'\` all of them; \`dist/embed/\` holds files for a plain script tag.
- \`<dj-org-tree src="/feeds/orgs.json" heading="组织架构" toolbar></dj-org-tree>\`: \`src\`, else the property \`data\`, else a child \`<script type="application/json">\`.
- The words of a widget are Chinese (\`zh-Hans\`) unless \`lang\`, its own or its surroundings', says \`zh-Hant\` or \`en\`.
- A row that is wrong is set aside and told by \`dj-load\` (\`issues\`, with paths); a feed that cannot be had by \`dj-error\`. \`npx dangjian-widgets check feed.json\` says the same.
- Feeds: \`{orgs: [{id, name, parent}]}\`, \`{units: [{id, name, joined}]}\`, \`{activities: [{date, title}]}\`, \`{honours: [{title}]}\`; \`{title, source, asOf, sample}\` may stand beside any.

## Documents

- [README](README.md): how to embed, feeds, themes, all attributes and events
- [中文说明](README.zh-Hans.md): the same in Chinese
- [Changes](CHANGELOG.md)
- [Security and personal data](SECURITY.md)

## Definitions

- [Manifest](dist/custom-elements.json): attributes, properties, events, slots, parts and custom properties of every element
${widgets
  .filter(({tagName}) => tagName !== 'dj-stage')
  .map(({tagName}) => tagName.slice('dj-'.length))
  .map((name) => `- [Feed of \`<dj-${name}>\`](dist/schemas/${name}.json): JSON Schema`)
  .join('\n')}

## Attributes of every widget

${attributesOf(base)}

${widgets
  .map(
    (widget) =>
      `## \`<${widget.tagName}>\`\n\n${first(widget.description)}\n\n${attributesOf(widget, base.attributes)}`,
  )
  .join('\n\n')}

## Optional

In the repository, not in the package:

${documents
  .map((name) => titled(`docs/${name}`))
  .concat(titled('CONTRIBUTING.md'))
  .join('\n')}
`;
}
