// Measures the embed files as a visitor's browser gets them: minified and gzipped.
import {gzipSync} from 'node:zlib';
import {fileURLToPath} from 'node:url';
import {buildEmbed} from './build-embed.js';

export const kilobytes = (chunks) =>
  chunks.reduce((sum, {code}) => sum + gzipSync(code, {level: 9}).length, 0) / 1000;

const holdsECharts = ({moduleIds}) => moduleIds.some((id) => /node_modules\/(echarts|zrender)\//.test(id));

/**
 * For every embed file: what its script tag loads at once, and whether ECharts is in that; what it may load later, and
 * how much of that holds ECharts.
 * @returns {Promise<Record<string, {atOnce: number, later: number, loadsECharts: boolean, echarts: number}>>}
 */
export async function embedSizes() {
  const chunks = new Map((await buildEmbed()).map((chunk) => [chunk.fileName, chunk]));

  const reach = (start, edges, found = new Set(start)) => {
    for (const name of found) for (const next of edges(chunks.get(name))) found.add(next);
    return found;
  };
  const entries = [...chunks.values()].filter(({isEntry}) => isEntry);
  return Object.fromEntries(
    entries.map(({name, fileName}) => {
      const atOnce = reach([fileName], ({imports}) => imports);
      const all = reach(
        atOnce,
        ({imports, dynamicImports}) => [...imports, ...dynamicImports],
        new Set(atOnce),
      );
      const now = [...atOnce].map((each) => chunks.get(each));
      const later = [...all].filter((each) => !atOnce.has(each)).map((each) => chunks.get(each));
      return [
        name,
        {
          atOnce: kilobytes(now),
          later: kilobytes(later),
          loadsECharts: now.some(holdsECharts),
          echarts: kilobytes(later.filter(holdsECharts)),
        },
      ];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await embedSizes());
