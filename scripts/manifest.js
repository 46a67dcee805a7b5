// Makes the manifest of the elements, and from it what editors complete tags and attributes with.
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The manifest in memory; its modules are named as the package names them. */
export async function makeManifest() {
  const manifest = await cli({
    argv: ['analyze', '--config', 'scripts/custom-elements-manifest.config.js'],
    cwd: root,
    noWrite: true,
  });
  const isElement = ({name, tagName}) => tagName ?? name === 'WidgetElement';
  manifest.modules = manifest.modules.filter(({declarations}) => declarations?.some(isElement));
  const text = JSON.stringify(manifest).replaceAll(/"src\/([\w/-]+)\.ts"/g, '"dist/$1.js"');
  return JSON.parse(text);
}

/** Writes the manifest and the data for editors into a folder of the project. */
export async function writeManifest(folder) {
  const manifest = await makeManifest();
  mkdirSync(join(root, folder), {recursive: true});
  writeFileSync(join(root, folder, 'custom-elements.json'), JSON.stringify(manifest, null, 2));
  const options = {outdir: folder, hideLogs: true};
  generateVsCodeCustomElementData(manifest, {...options, cssFileName: null});
  generateJetBrainsWebTypes(manifest, {...options, packageJson: false});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeManifest(process.argv[2] ?? 'dist');
