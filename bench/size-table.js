// Writes what a script tag costs into both READMEs, in whole kilobytes: of a tenth every change would be news.
import {readFileSync, writeFileSync} from 'node:fs';
import {table, withMadePart} from '../scripts/made-parts.js';

/** What the table calls its columns in each README. */
export const READMES = {
  'README.md': [
    'script, kB minified and gzipped',
    'at once',
    'until the first picture',
    'all that may come later',
  ],
  'README.zh-Hans.md': ['脚本（压缩并 gzip 后，kB）', '立即加载', '到首次画出为止', '之后可能加载的全部'],
};

const url = (name) => new URL(`../${name}`, import.meta.url);

/**
 * @param {Record<string, {atOnce: number, later: number}>} measured by the name of the script
 * @param {Record<string, number>} pictures what has come when the first picture stands
 */
export function writeSizes(measured, pictures) {
  const rows = Object.entries(measured).map(([name, {atOnce, later}]) => [
    `\`${name}.js\``,
    ...[atOnce, pictures[name], later].map((size) => (size === undefined ? '' : String(Math.round(size)))),
  ]);
  for (const [name, columns] of Object.entries(READMES))
    writeFileSync(url(name), withMadePart(readFileSync(url(name), 'utf8'), 'sizes', table(columns, rows)));
}
