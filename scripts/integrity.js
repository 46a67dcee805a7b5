// Writes the index of the embed files: for each the hash that an `integrity` attribute, or an import map, takes.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** @returns {Record<string, string>} of each script below the folder, by its path there: `sha384-…` */
export function integrityOf(folder) {
  const scripts = readdirSync(folder, {recursive: true})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'));
  const hash = (name) =>
    createHash('sha384')
      .update(readFileSync(join(folder, name)))
      .digest('base64');
  return Object.fromEntries(scripts.sort().map((name) => [name, `sha384-${hash(name)}`]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? 'dist/embed';
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrityOf(folder), null, 2)}\n`);
}
