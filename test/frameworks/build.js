// Builds the portal pages, each with its framework's own compiler, and has that check the types.
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const run = promisify(execFile);

/** Runs a command of the installed packages; what it says of faults is its error. */
async function command(name, ...args) {
  try {
    await run(here(`node_modules/.bin/${name}`), args, {cwd: here('.'), maxBuffer: 2 ** 26});
  } catch ({stdout, stderr}) {
    throw new Error(`${name} ${args.join(' ')}\n${stdout}${stderr}`);
  }
}

/** The libraries of Angular are compiled to the end by whoever uses them. */
async function angularLinker() {
  const [{createEs2015LinkerPlugin}, {NodeJSFileSystem, ConsoleLogger, LogLevel}, {transformAsync}] =
    await Promise.all([
      import('@angular/compiler-cli/linker/babel'),
      import('@angular/compiler-cli'),
      import('@babel/core').then((babel) => babel.default),
    ]);
  const linker = createEs2015LinkerPlugin({
    fileSystem: new NodeJSFileSystem(),
    logger: new ConsoleLogger(LogLevel.warn),
    linkerJitMode: false,
  });
  return {
    name: 'angular-linker',
    async transform(code, id) {
      if (!code.includes('ɵɵngDeclare')) return undefined;
      const {code: linked} = await transformAsync(code, {
        filename: id,
        plugins: [linker],
        configFile: false,
        babelrc: false,
        compact: false,
      });
      return {code: linked, map: null};
    },
  };
}

const isOurs = (tag) => tag.startsWith('dj-');
const tsc = (folder) => () => command('tsc', '-p', folder);

/**
 * Of each framework: its package, where its page begins (and one that a server made, where its package can), what
 * compiles it, and what checks its types.
 */
export const frameworks = {
  react: {
    title: 'React',
    of: 'react',
    entry: 'react/main.tsx',
    hydrated: 'react/hydrated.tsx',
    check: tsc('react'),
  },
  vue: {
    title: 'Vue',
    of: 'vue',
    entry: 'vue/main.ts',
    hydrated: 'vue/hydrated.ts',
    plugins: async () => {
      const {default: vue} = await import('@vitejs/plugin-vue');
      return [vue({template: {compilerOptions: {isCustomElement: isOurs}}})];
    },
    check: () => command('vue-tsc', '-p', 'vue'),
  },
  svelte: {
    title: 'Svelte',
    of: 'svelte',
    entry: 'svelte/main.ts',
    plugins: async () => [(await import('@sveltejs/vite-plugin-svelte')).svelte({configFile: false})],
    check: () =>
      command('svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
  },
  angular: {
    title: 'Angular',
    of: '@angular/core',
    entry: 'built/angular-sources/angular/main.js',
    // Its compiler checks and makes what is bundled.
    prepare: () => command('ngc', '-p', 'angular/tsconfig.json'),
    plugins: async () => [await angularLinker()],
    check: () => Promise.resolve(),
  },
  solid: {
    title: 'Solid',
    of: 'solid-js',
    entry: 'solid/main.tsx',
    plugins: async () => [(await import('vite-plugin-solid')).default()],
    check: tsc('solid'),
  },
  preact: {title: 'Preact', of: 'preact', entry: 'preact/main.tsx', check: tsc('preact')},
};

/** The version of a package as it is installed. */
export const versionOf = (name) =>
  JSON.parse(readFileSync(here(`node_modules/${name}/package.json`), 'utf8')).version;

/** Builds a framework's pages into `built/<name>/`. */
export async function buildPortal(name) {
  const {entry, hydrated, prepare, plugins} = frameworks[name];
  await prepare?.();
  const {build} = await import('vite');
  await build({
    root: here('.'),
    configFile: false,
    logLevel: 'warn',
    base: `/${name}/`,
    publicDir: false,
    plugins: (await plugins?.()) ?? [],
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      outDir: here(`built/${name}`),
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        // The linker of Angular takes its time.
        checks: {pluginTimings: false},
        input: {main: here(entry), ...(hydrated && {hydrated: here(hydrated)})},
        output: {entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js'},
      },
    },
  });
}
