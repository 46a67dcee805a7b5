// How tests run in a browser. `npx wtr --config test/web-test-runner.config.js --files <file>` runs one file.
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fileURLToPath} from 'node:url';
import {findBrowser} from './browser.js';
import {bundledPackages} from './bundled-packages.js';
import {closingLineReporter} from './closing-line.js';

// A bare machine has no Chinese font, and a measurement should not depend on the fonts of a machine.
const page = (framework) => `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <link rel="stylesheet" href="/node_modules/@fontsource-variable/noto-sans-sc/wght.css" />
    <style>
      :root { --dj-font: 'Noto Sans SC Variable', sans-serif; font-family: var(--dj-font); }
    </style>
  </head>
  <body>
    <script>
      // Lit's development build warns of misuse, which tests want to hear; that it is that build is no news.
      window.litIssuedWarnings = new Set(['dev-mode']);
    </script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

/** Two files run at once. As tabs of one window, the hidden one would get no animation frames. */
const ownWindow = ({context}) => context.newPage({type: 'window'});

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: 'test/**/*.test.ts',
  nodeResolve: {exportConditions: ['development']},
  concurrency: 2,
  browsers: [chromeLauncher({launchOptions: findBrowser(), createPage: ownWindow})],
  testRunnerHtml: page,
  testFramework: {config: {timeout: 5000}},
  plugins: [
    a11ySnapshotPlugin(),
    bundledPackages(['src', 'test', 'stories']),
    esbuildPlugin({ts: true, tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url))}),
  ],
  reporters: [defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)}), closingLineReporter()],
};
