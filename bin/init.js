import {cpSync, existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import feed from '../demo/feeds/together-sample.json?raw';
import {UsageError} from './check.js';
import page from './starter/index.html?raw';
import styles from './starter/page.css?raw';

const FEED = 'feeds/sample.json';
const SCRIPTS = 'dangjian-widgets';

/** Writes files by name, with the folders they need. */
function write(files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(name), {recursive: true});
    writeFileSync(name, text);
  }
}

/**
 * Writes a page with the four widgets into an empty folder: the page, its styles, a feed of samples and the scripts of
 * the library. A folder with anything else in it than a repository's own is left as it is.
 * @param {string} folder is made where there is none
 * @param {string} embed the folder with the scripts
 * @param {{lang: string, words: Record<string, string>, isTaken: string}} how the page's language and its texts, and what is
 *   said of a folder that is not empty
 * @returns {string[]} what was written
 */
export function init(folder, embed, {lang, words, isTaken}) {
  if (existsSync(folder) && readdirSync(folder).some((name) => name !== '.git'))
    throw new UsageError(isTaken);
  const files = {
    'index.html': page.replaceAll(/\{(\w+)\}/g, (_, name) => ({lang, ...words})[name]),
    'page.css': styles,
    [FEED]: feed,
  };
  write(Object.fromEntries(Object.entries(files).map(([name, text]) => [join(folder, name), text])));
  cpSync(embed, join(folder, SCRIPTS), {recursive: true, filter: (name) => !name.endsWith('.map')});
  return [...Object.keys(files), `${SCRIPTS}/`];
}

/**
 * Writes the feed of samples for the four widgets into a file that is not there yet.
 * @param {string} file
 * @param {string} isThere what is said of a file that is
 */
export function writeSample(file, isThere) {
  if (existsSync(file)) throw new UsageError(isThere);
  write({[file]: feed});
}
