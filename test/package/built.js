// The package as it was built last: `npm test` builds it before these tests run.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

if (!existsSync(new URL('../../dist/embed/integrity.json', import.meta.url)))
  throw new Error('The package has not been built: npm run build');

/**
 * Packs it into a folder.
 * @returns {string} the tarball's path
 */
export function pack(folder) {
  const arguments_ = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  const [{filename}] = JSON.parse(execFileSync('npm', arguments_, {cwd: root, encoding: 'utf8'}));
  return `${folder}/${filename}`;
}

/** Unpacks a tarball as if a portal had installed it, and the packages it depends on from here. */
export function install(tarball, folder) {
  execFileSync('mkdir', ['-p', `${folder}/node_modules/dangjian-widgets`]);
  execFileSync('tar', [
    'xzf',
    tarball,
    '--strip-components=1',
    '-C',
    `${folder}/node_modules/dangjian-widgets`,
  ]);
}
