// A test-runner plugin: the packages that sources and tests import, bundled once and served as one graph.
// Unbundled, ECharts alone is hundreds of modules, which every test file would load anew.
import {build} from 'esbuild';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isBare = (path) => /^(@[\w.-]+\/)?[a-z]/.test(path) && !path.endsWith('.json');

/** A folder with a package.json of its own has packages of its own, which are not for these tests. */
const belongsHere = (path) => {
  for (let folder = dirname(path); folder.length >= root.length; folder = dirname(folder))
    if (existsSync(join(folder, 'package.json'))) return false;
  return true;
};

/** Every package path that a module in these folders imports at run time. */
async function importedPackages(folders) {
  const found = new Set();
  const collect = {
    name: 'collect',
    setup({onResolve}) {
      onResolve({filter: /.*/}, ({kind, path}) => {
        if (kind === 'entry-point') return undefined;
        if (isBare(path)) found.add(path);
        return {path, external: true};
      });
    },
  };
  const modules = folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), {recursive: true})
          // Pages of frameworks have packages of their own.
          .filter((name) => name.endsWith('.ts') && !/^(\.|frameworks)/.test(name))
          .map((name) => join(root, folder, name))
          .filter(belongsHere)
      : [],
  );
  // A module that does not parse yet fails its own tests, not everyone's.
  await build({
    entryPoints: modules,
    bundle: true,
    write: false,
    outdir: 'unused',
    format: 'esm',
    logLevel: 'silent',
    plugins: [collect],
  }).catch(() => undefined);
  return [...found].sort();
}

/** Some packages ask for a Node module where there is one; in a browser it is empty. */
const emptyBuiltins = {
  name: 'empty-builtins',
  setup({onLoad, onResolve}) {
    const filter = new RegExp(`^(node:)?(${builtinModules.join('|')})$`);
    onResolve({filter}, ({path, kind}) =>
      kind === 'entry-point' ? undefined : {path, namespace: 'builtin'},
    );
    onLoad({filter: /.*/, namespace: 'builtin'}, () => ({contents: ''}));
  },
};

/** Gives a CommonJS package the named exports that it has when Node loads it. */
const namedExports = {
  name: 'named-exports',
  setup({onLoad, onResolve, resolve}) {
    onResolve({filter: /.*/}, async ({kind, path}) => {
      if (kind !== 'entry-point') return undefined;
      const {path: file} = await resolve(path, {kind: 'import-statement', resolveDir: root});
      if (!file) return undefined;
      const {metafile} = await build({entryPoints: [file], write: false, metafile: true, logLevel: 'silent'});
      const isModule = Object.values(metafile.inputs)[0].format === 'esm';
      return isModule ? {path: file} : {path, namespace: 'commonjs'};
    });
    onLoad({filter: /.*/, namespace: 'commonjs'}, async ({path}) => {
      const {default: exported} = await import(path);
      const names = Object.keys(exported).filter((name) => /^[\w$]+$/.test(name) && name !== 'default');
      const from = JSON.stringify(path);
      return {
        resolveDir: root,
        contents: `export {default} from ${from};\n${names.length ? `export {${names.join()}} from ${from};` : ''}`,
      };
    });
  },
};

/** Bundles the packages into a folder named after what it holds; a second run finds it there. */
async function bundle(packages) {
  const hash = createHash('sha256').update(packages.join());
  for (const file of ['package-lock.json', 'test/bundled-packages.js'])
    hash.update(readFileSync(join(root, file)));
  const url = `node_modules/.cache/dangjian-widgets/packages-${hash.digest('hex').slice(0, 12)}`;
  const outdir = join(root, url);
  if (existsSync(outdir)) return url;

  const staging = `${outdir}.${process.pid}`;
  await build({
    entryPoints: packages.map((name) => ({in: name, out: name})),
    absWorkingDir: root,
    outdir: staging,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['development', 'browser'],
    define: {'process.env.NODE_ENV': '"development"'},
    // The runner serves these itself.
    external: ['/__web*'],
    plugins: [namedExports, emptyBuiltins],
    logLevel: 'error',
  });
  try {
    renameSync(staging, outdir);
  } catch {
    rmSync(staging, {recursive: true});
  }
  return url;
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function bundledPackages(folders) {
  let packages;
  let url;
  return {
    name: 'bundled-packages',
    async serverStart() {
      const names = await importedPackages(folders);
      packages = new Set(names);
      url = await bundle(names);
    },
    resolveImport({source}) {
      return packages.has(source) ? `/${url}/${source}.js` : undefined;
    },
  };
}
