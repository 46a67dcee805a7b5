import {fileURLToPath} from 'node:url';
import {build} from 'vite';

/** The embed files as a build makes them, in memory. */
export async function buildEmbed() {
  const {output} = await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    mode: 'embed',
    logLevel: 'error',
    build: {write: false},
  });
  return output.filter(({type}) => type === 'chunk');
}
