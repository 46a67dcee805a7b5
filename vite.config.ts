// One tool, three outputs: `--mode library`, its `--mode embed` files, and the `--mode demo` portal.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {minifyTemplates} from './scripts/minify-templates.js';
import {demoSite} from './demo/site.js';

const root = import.meta.dirname;
const {dependencies, peerDependencies} = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Record<'dependencies' | 'peerDependencies', Record<string, string>>;
const external = Object.keys({...dependencies, ...peerDependencies});

/** What lies directly in src is public. */
const entries = Object.fromEntries(
  readdirSync(join(root, 'src'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name.slice(0, -'.ts'.length), join(root, 'src', name)]),
);

/** For bundlers: module by module, readable, with its dependencies left to the portal. */
const library: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {entry: entries, formats: ['es']},
    rolldownOptions: {
      external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({name}) => `${name.replace(/^_virtual\/.*\//, 'runtime/')}.js`,
      },
    },
  },
};

/** For a script tag: minified, with everything in it, the chart engine in a chunk that loads when it is needed. */
const {index, classes: _, server: __, ...widgets} = entries;
/** A chunk is fetched by the browser's own `import()`, without help that adds link elements to the page. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined,
};
const isOfOneWidget = (id: string) => Object.keys(widgets).some((name) => id.includes(`/src/${name}/`));
/** What is shared, but by few, or by later parts. */
const isOfFew = (id: string) =>
  /(async-directive|lit-html\/directive|directive-helpers|directives\/(repeat|ref)|frame\/(page|styled|panel.*|search-icon|name-.*)|panel-focus|measure-controller|feed\/plain)\.(js|ts)$/.test(
    id,
  );
const embed: UserConfig = {
  publicDir: false,
  plugins: [minifyTemplates(), plainImports],
  define: {'process.env.NODE_ENV': '"production"'},
  build: {
    outDir: 'dist/embed',
    target: 'es2022',
    modulePreload: false,
    // Beside the files, not named in them: the name would cost every visitor some forty bytes a file.
    sourcemap: 'hidden',
    rolldownOptions: {
      input: {...(index && {'dangjian-widgets': index}), ...widgets},
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // What two widgets share at once (the entry of all of them makes three) is one file, not a dozen; what one of
        // them shares with its own later parts is not for the others to load.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              tags: ['$initial'],
              minShareCount: 3,
              test: (id) => !isOfOneWidget(id) && !isOfFew(id),
            },
          ],
        },
      },
    },
  },
};

/** The command of the package, for Node: one file with all of it. */
const command: UserConfig = {
  publicDir: false,
  ssr: {noExternal: true},
  build: {
    outDir: 'dist/bin',
    target: 'node20',
    minify: false,
    ssr: join(root, 'bin/dangjian-widgets.js'),
    rolldownOptions: {output: {entryFileNames: '[name].js', codeSplitting: false}},
  },
};

const pages = readdirSync(join(root, 'demo'), {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.html') && !name.startsWith('feeds'))
  .map((name) => join(root, 'demo', name));

/** A portal page that uses the package by its name, as a portal would. */
const demo: UserConfig = {
  root: join(root, 'demo'),
  base: './',
  publicDir: false,
  resolve: {
    alias: [
      {find: /^dangjian-widgets$/, replacement: join(root, 'src/index.ts')},
      {find: /^dangjian-widgets\/(.+)\.js$/, replacement: join(root, 'src/$1.ts')},
    ],
  },
  server: {fs: {allow: [root]}},
  plugins: [demoSite()],
  build: {
    outDir: join(root, 'demo-dist'),
    emptyOutDir: true,
    // A small font made part of a stylesheet would be one from `data:`, which the policy forbids.
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: {input: pages},
  },
};

const configs: Record<string, UserConfig> = {library, embed, command, demo};

// Storybook asks without such a mode and brings what it needs.
export default defineConfig(({mode}) => configs[mode] ?? {});
