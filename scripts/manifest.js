// Makes the manifest of the elements, and from it what editors complete tags and attributes with, and frameworks check
// templates with.
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeFrameworkTypes} from './framework-types.js';
import {loadTypeScript} from './load-typescript.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The manifest in memory; its modules are named as the package names them. */
export async function makeManifest() {
  const manifest = await cli({
    argv: ['analyze', '--config', 'scripts/custom-elements-manifest.config.js'],
    cwd: root,
    noWrite: true,
  });
  const isElement = ({name, tagName}) => tagName ?? name === 'WidgetElement';
  // The analyzer lists modules as the disk gives them, which is another order on another day.
  manifest.modules = manifest.modules
    .filter(({declarations}) => declarations?.some(isElement))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  await addTokens(manifest);
  const text = JSON.stringify(manifest).replaceAll(/"src\/([\w/-]+)\.ts"/g, '"dist/$1.js"');
  return JSON.parse(text);
}

/** The custom properties of every element are those of its palettes and measures. */
async function addTokens({modules}) {
  const theme = (name) => loadTypeScript(join(root, 'src/theme', `${name}.ts`));
  const [{PALETTE, MEASURES}, {HEAT}, {SERIES}, {TREE}] = await Promise.all(
    ['palette', 'heat', 'series', 'tree'].map(theme),
  );
  const colours = (palette) =>
    Object.entries(palette).map(([name, [light, dark, red]]) => ({
      name: `--dj-${name}`,
      description: `A colour: ${light} in light, ${dark} in dark, ${red} in red.`,
      default: light,
    }));
  const measures = Object.entries(MEASURES).map(([name, [page, wall]]) => ({
    name: `--dj-${name}`,
    description: `A measure: ${page}px on a page, ${wall}px on a wall.`,
    default: `${page}px`,
  }));
  const fonts = [
    {name: '--dj-font', description: 'The fonts of everything but plaques.'},
    {name: '--dj-font-song', description: 'The fonts of plaques.'},
  ];
  const own = {
    'dj-activity-heatmap': colours(HEAT),
    'dj-member-growth': colours(SERIES),
    'dj-org-tree': colours(TREE),
  };
  for (const {declarations} of modules) {
    for (const declaration of declarations.filter(({tagName}) => tagName)) {
      declaration.cssProperties = [
        ...(declaration.cssProperties ?? []),
        ...(own[declaration.tagName] ?? []),
        ...colours(PALETTE),
        ...measures,
        ...fonts,
      ];
    }
  }
}

/** Writes the manifest, the data for editors and the types of frameworks into a folder of the project. */
export async function writeManifest(folder) {
  const manifest = await makeManifest();
  mkdirSync(join(root, folder), {recursive: true});
  writeFileSync(join(root, folder, 'custom-elements.json'), JSON.stringify(manifest, null, 2));
  const options = {outdir: folder, hideLogs: true};
  generateVsCodeCustomElementData(manifest, {...options, cssFileName: null});
  generateJetBrainsWebTypes(manifest, {...options, packageJson: false});
  writeFrameworkTypes(manifest, join(root, folder, 'types'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeManifest(process.argv[2] ?? 'dist');
