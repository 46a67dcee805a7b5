import {build} from 'esbuild';

/** Loads a TypeScript module and all it imports. */
export async function loadTypeScript(path) {
  const {outputFiles} = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
