import {build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {fileURLToPath} from 'node:url';
import {serveEmbed} from '../scripts/serve-embed.js';
import {findBrowser} from '../test/browser.js';
import {median} from './figures.js';

const pages = fileURLToPath(new URL('page', import.meta.url));

/** The embed files, as the scripts of pages name them. */
const WIDGETS = ['org-tree', 'member-growth', 'activity-heatmap', 'honours-board'].map(
  (name) => `/${name}.js`,
);

/** Seconds after which a contestant is stopped, unless a topic says otherwise. */
export const LIMIT = 60;

/**
 * Serves the embed files, the contestants and their inputs on this machine, and lets contestants draw: each sample in a
 * fresh page of a fresh browser, so that nothing is warm and nobody meets another's memory.
 * @param {readonly string[]} contestants paths in `page/`, without the extension
 * @param {Record<string, string | Buffer>} inputs JSON by path
 * @param {{samples: number, seconds: number, limit?: number}} effort samples at most, seconds after which no other
 *   begins, and those after which a contestant is stopped
 */
export async function openLab(contestants, inputs, {samples, seconds, limit: most = LIMIT}) {
  const {scripts, imports} = await bundle(['trial', ...contestants]);
  const {origin, close, chunks} = await serveEmbed({...inputs, ...scripts});

  /** One sample: what `deeds` write down, or as much of it as there was before it failed or the time was over. */
  async function sample(contestant, input, deeds) {
    const figures = {};
    const browser = await launch({...findBrowser(), protocolTimeout: 2 * most * 1000});
    const run = async () => {
      const page = await browser.newPage();
      await page.setViewport({width: 1280, height: 800});
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
      await page.goto(origin);
      await page.evaluate(async () => void (window.trial = await import('/trial.js')));
      const cdp = await page.createCDPSession();
      const empty = await heapOf(cdp);
      const parts = partsOf(chunks, imports[contestant]);
      await page.evaluate((url, more) => window.trial.load(url, more), `/${contestant}.js`, parts);
      await page.evaluate((url) => window.trial.read(url), input);
      const tools = {page, cdp, heap: async () => (await heapOf(cdp)) - empty};
      await deeds(tools, figures, contestant);
    };
    let timer;
    const limit = new Promise((resolve) => (timer = setTimeout(resolve, most * 1000, 'late')));
    try {
      figures.late = (await Promise.race([run(), limit])) === 'late';
    } catch (error) {
      figures.failed = error.message.split('\n')[0];
    } finally {
      clearTimeout(timer);
      browser.process()?.kill('SIGKILL');
    }
    return figures;
  }

  return {
    /**
     * Samples contestants in turn, so that a machine that grows slower does so for all: each as often as there is time
     * for. Gives the medians of what `deeds(tools, figures, contestant)` write down for each; `stopped` says why some
     * are missing.
     */
    async compare(names, input, deeds) {
      const entries = names.map((contestant) => ({contestant, all: [], spent: 0}));
      const isDone = ({all, spent}) =>
        all.length > 0 && (spent >= seconds || all.at(-1).late || all.at(-1).failed);
      for (let round = 0; round < samples; round++)
        for (const entry of entries.filter((each) => !isDone(each))) {
          const begun = performance.now();
          const figures = await sample(entry.contestant, input, deeds);
          entry.all.push(figures);
          // Whoever stops a long run has what there was.
          console.error(`${input} ${entry.contestant}: ${told(figures)}`);
          entry.spent += (performance.now() - begun) / 1000;
        }
      return entries.map(({contestant, all}) => ({contestant, figures: mediansOf(all, most)}));
    },
    close,
  };
}

const told = (figures) =>
  Object.entries(figures)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name} ${typeof value === 'number' ? Math.round(value * 10) / 10 : value}`)
    .join(', ');

function mediansOf(samples, limit) {
  const {late, failed} = samples.at(-1);
  const figures = {samples: samples.length, stopped: late ? `> ${limit} s` : failed};
  for (const name of new Set(samples.flatMap(Object.keys)))
    if (name !== 'late' && name !== 'failed')
      figures[name] = median(samples.flatMap((each) => each[name] ?? []));
  return figures;
}

/** Each page script as one file with its packages inside; the embed files stay what a portal loads. */
export async function bundle(names) {
  const {outputFiles, metafile} = await build({
    entryPoints: names.map((name) => `${pages}/${name}.js`),
    outdir: pages,
    outbase: pages,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: WIDGETS,
    loader: {'.css': 'text'},
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
  const imports = {};
  for (const {entryPoint, imports: all} of Object.values(metafile.outputs)) {
    const name = names.find((each) => entryPoint?.endsWith(`page/${each}.js`));
    imports[name] = all.filter(({external}) => external).map(({path}) => path.slice(1));
  }
  const scripts = Object.fromEntries(outputFiles.map(({path, text}) => [path.slice(pages.length), text]));
  return {scripts, imports};
}

/** What the embed files among the imports may fetch later. */
function partsOf(chunks, imports) {
  const known = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set(imports);
  for (const name of reached) {
    const {imports: now = [], dynamicImports: later = []} = known.get(name) ?? {};
    for (const next of [...now, ...later]) reached.add(next);
  }
  return [...reached].map((name) => `/${name}`);
}

/** Bytes of JavaScript that are in use, typed arrays among them, after what is not has been collected. */
async function heapOf(cdp) {
  for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize, backingStorageSize = 0} = await cdp.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
