// What Vite needs to know about the demo: its pages know the elements by their manifest, and its feeds are files of their own.
import {readFileSync, readdirSync} from 'node:fs';
import {makeManifest} from '../scripts/manifest.js';
import {LIVE_PATH, liveService} from './live/service.js';

const FEEDS = new URL('feeds/', import.meta.url);

/** By tag: the attributes and the events of each element, as little of the manifest as a page needs. */
async function elements() {
  const {modules} = await makeManifest();
  const declared = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  if (declared.length === 0) throw new Error('The manifest of the elements is empty.');
  return Object.fromEntries(
    declared.map(({tagName, attributes = [], events = []}) => [
      tagName,
      {
        attributes: attributes.map(({name, type, default: initial, description, inheritedFrom}) => ({
          name,
          type: type?.text,
          default: initial,
          description,
          isShared: inheritedFrom !== undefined,
        })),
        events: events.map(({name}) => name),
      },
    ]),
  );
}

/** A Vite plugin: the module `virtual:elements`, the stream, and the feeds copied beside the built pages. */
export const demoSite = () => ({
  name: 'demo-site',
  resolveId: {filter: {id: /^virtual:elements$/}, handler: (id) => `\0${id}`},
  load: {
    filter: {id: /^\0virtual:elements$/},
    handler: async () => `export default ${JSON.stringify(await elements())}`,
  },
  configureServer({middlewares}) {
    middlewares.use(LIVE_PATH, liveService());
  },
  generateBundle() {
    const names = readdirSync(FEEDS, {recursive: true, encoding: 'utf8'}).map((name) =>
      name.replaceAll('\\', '/'),
    );
    for (const name of names.filter((name) => /\.(json|html)$/.test(name))) {
      this.emitFile({type: 'asset', fileName: `feeds/${name}`, source: readFileSync(new URL(name, FEEDS))});
    }
  },
});
