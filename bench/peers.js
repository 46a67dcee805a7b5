import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const packagesOf = (path) => JSON.parse(readFileSync(folder + path, 'utf8')).packages;

/** Whether what the lock file names is there, in its version. */
function areInstalled() {
  if (!existsSync(`${folder}node_modules/.package-lock.json`)) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, {version, optional}]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs the peers when they are missing. They are no dependencies of the library and run no scripts of theirs. */
export function installPeers() {
  if (areInstalled()) return;
  console.log('Installing the peers in bench/ …');
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}
