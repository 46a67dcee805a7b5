// Writes each theme as a stylesheet of custom properties: for a page that wants the colours of the widgets for itself,
// or a theme of its own that begins with one of ours.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {loadTypeScript} from './load-typescript.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const THEMES = ['light', 'dark', 'red'];
const DISPLAYS = ['page', 'wall'];

const sheet = (entries) =>
  `:root {\n${entries.map(([name, value]) => `  --dj-${name}: ${value};\n`).join('')}}\n`;

/** @returns {Promise<Record<string, string>>} stylesheets, by the names of their files */
export async function makeThemes() {
  const load = (name) => loadTypeScript(join(root, 'src/theme', `${name}.ts`));
  const [{PALETTE, MEASURES}, {HEAT}, {SERIES}, {TREE}] = await Promise.all(
    ['palette', 'heat', 'series', 'tree'].map(load),
  );
  const colours = Object.entries({...PALETTE, ...TREE, ...SERIES, ...HEAT});
  const measures = Object.entries(MEASURES);
  return Object.fromEntries([
    ...THEMES.map((name, at) => [`${name}.css`, sheet(colours.map(([colour, of]) => [colour, of[at]]))]),
    ...DISPLAYS.map((name, at) => [
      `${name}.css`,
      sheet(measures.map(([measure, of]) => [measure, `${of[at]}px`])),
    ]),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, process.argv[2] ?? 'dist/themes');
  mkdirSync(folder, {recursive: true});
  for (const [name, text] of Object.entries(await makeThemes())) writeFileSync(join(folder, name), text);
}
