// `npm run create -- <name>` begins a widget: element, model, view, words, story and tests, each where the others have
// theirs, from the files of `new-widget`. What it makes is green as it stands.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';

const templates = new URL('new-widget/', import.meta.url);

/** Where each template goes. */
const places = (name) => ({
  entry: `src/${name}.ts`,
  element: `src/${name}/${name}.ts`,
  ...Object.fromEntries(
    ['schema', 'messages', 'messages-en', 'messages-zh-hant', 'model', 'view', 'styles'].map((part) => [
      part,
      `src/${name}/${part}.ts`,
    ]),
  ),
  stories: `stories/${name}.stories.ts`,
  'stories-test': `test/stories/${name}.test.ts`,
  'model-test': `test/${name}/model.test.ts`,
  'element-test': `test/${name}/${name}.test.ts`,
});

const capitals = (name) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** A text with a line among others of its kind, in alphabetic order. */
function withLine(text, line, isKind) {
  const lines = text.split('\n');
  const kind = lines.flatMap((each, at) => (isKind(each) ? [at] : []));
  const after = kind.filter((at) => lines[at] < line).at(-1);
  lines.splice(after === undefined ? kind[0] : after + 1, 0, line);
  return lines.join('\n');
}

/** What changes in files that name every widget, by path. */
const changes = (name) => ({
  'src/index.ts': (text) =>
    withLine(text, `export * from './${name}.js';`, (line) => line.startsWith('export * from')),
  'src/classes.ts': (text) =>
    withLine(
      text,
      `export {${capitals(name)}Element} from './${name}/${name}.js';`,
      (line) => line.startsWith('export {') && !line.includes('widget-element'),
    ),
  'package.json': (text) => {
    const manifest = JSON.parse(text);
    const own = {types: `./dist/${name}.d.ts`, default: `./dist/${name}.js`};
    const {'./classes.js': classes, ...exports} = manifest.exports;
    const at = Object.keys(exports).findIndex((key) => !/^\.(\/[\w-]+\.js)?$/.test(key));
    const entries = Object.entries(exports);
    entries.splice(at, 0, [`./${name}.js`, own], ['./classes.js', classes]);
    manifest.exports = Object.fromEntries(entries);
    manifest.sideEffects = [...manifest.sideEffects, `./dist/${name}.js`, `./src/${name}.ts`].sort();
    return JSON.stringify(manifest);
  },
});

/**
 * Begins a widget in a checkout of the project.
 * @param {string} root
 * @param {string} name of the tag without `dj-`: `brand-projects`
 * @returns {Promise<string[]>} the paths of what was written or changed
 */
export async function createWidget(root, name) {
  if (!/^[a-z]+(-[a-z]+)+$/.test(name)) throw new Error('A name is two words or more: brand-projects');
  if (existsSync(join(root, `src/${name}.ts`))) throw new Error(`There is a widget ${name}.`);
  const Name = capitals(name);
  const [first, ...rest] = name.split('-');
  const words = {
    name,
    Name,
    camel: Name[0].toLowerCase() + Name.slice(1),
    Title: [first[0].toUpperCase() + first.slice(1), ...rest].join(' '),
  };
  const written = Object.entries(places(name)).map(([template, path]) => {
    const text = readFileSync(new URL(`${template}.txt`, templates), 'utf8');
    return [path, text.replaceAll(/\{\{(\w+)\}\}/g, (_, word) => words[word])];
  });
  const changed = Object.entries(changes(name)).map(([path, change]) => [
    path,
    change(readFileSync(join(root, path), 'utf8')),
  ]);
  for (const [path, text] of [...written, ...changed]) {
    const file = join(root, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, await format(text, {...(await resolveConfig(file)), filepath: file}));
  }
  return [...written, ...changed].map(([path]) => path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {positionals} = parseArgs({allowPositionals: true});
  const root = fileURLToPath(new URL('..', import.meta.url));
  for (const path of await createWidget(root, positionals[0] ?? '')) console.log(path);
  console.log(`
Then: npm run readme (after the tables' Chinese in scripts/readme.zh-Hans.json), a budget in test/sizes.node.test.js, a
feed in demo/make-feeds.js, a page in demo/, and a line in CHANGELOG.md.`);
}
