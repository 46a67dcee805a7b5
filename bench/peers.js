import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Installs the peers when they are missing. They are no dependencies of the library and run no scripts of theirs. */
export function installPeers() {
  if (existsSync(`${here}node_modules/.package-lock.json`)) return;
  console.log('Installing the peers in bench/ …');
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}
