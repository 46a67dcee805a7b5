// A portal's bundler keeps what the portal uses, and drops the rest.
import * as esbuild from 'esbuild';
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {promisify} from 'node:util';
import {build as buildByVite} from 'vite';
import webpack from 'webpack';
import {install, pack, root} from './built.js';

// Within the project, so that what the package depends on is found.
let portal;
before(() => {
  portal = mkdtempSync(join(root, 'node_modules/.portal-'));
  writeFileSync(join(portal, 'package.json'), '{"name": "portal", "type": "module"}');
  install(pack(portal), portal);
});
after(() => rmSync(portal, {recursive: true}));

/** What is left of ECharts when its names are made short. */
const isECharts = (code) => /echarts|zrender|zrEventful/i.test(code);

/** Each bundles the module `entry` of the portal into a folder. */
const bundlers = {
  async Vite(entry, outDir) {
    await buildByVite({
      root: portal,
      configFile: false,
      logLevel: 'error',
      build: {outDir, emptyOutDir: false, rolldownOptions: {input: entry}},
    });
  },
  async webpack(entry, path) {
    const stats = await promisify(webpack)({mode: 'production', context: portal, entry, output: {path}});
    assert.deepEqual(stats.toJson().errors, []);
  },
  async esbuild(entry, outdir) {
    await esbuild.build({
      entryPoints: [entry],
      absWorkingDir: portal,
      bundle: true,
      minify: true,
      format: 'esm',
      outdir,
    });
  },
};

async function bundled(name, source) {
  const entry = join(portal, `${name}.js`);
  writeFileSync(entry, source);
  const folder = join(portal, name);
  await bundlers[name.split('-')[0]](entry, folder);
  return readdirSync(folder, {recursive: true})
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

for (const name of Object.keys(bundlers)) {
  test(`${name}: a page with a tree alone has nothing of ECharts, not even for later`, async () => {
    const code = await bundled(`${name}-tree`, "import 'dangjian-widgets/org-tree.js';");
    assert.ok(code.includes('dj-org-tree'));
    assert.ok(!isECharts(code));
    assert.ok(!code.includes('dj-member-growth'));
  });

  test(`${name}: a page with everything has ECharts`, async () => {
    const code = await bundled(`${name}-all`, "import 'dangjian-widgets';");
    assert.ok(isECharts(code));
  });

  test(`${name}: a class that is not used costs nothing`, async () => {
    const source = "console.log('portal');";
    const without = await bundled(`${name}-without`, source);
    const unused = "import {OrgTreeElement} from 'dangjian-widgets/classes.js';";
    assert.equal(await bundled(`${name}-unused`, unused + source), without);
  });
}
