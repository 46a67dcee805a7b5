// Whoever adds a widget begins with one that is green.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {createWidget} from '../../scripts/create.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const notCopied = ['.git', 'bench', 'demo-dist', 'dist', 'docs', 'node_modules', 'storybook-static'];

// Within the project, so that what it depends on is found.
let checkout;
let paths;
before(async () => {
  checkout = mkdtempSync(join(root, 'node_modules/.checkout-'));
  for (const name of readdirSync(root).filter((name) => !notCopied.includes(name)))
    cpSync(join(root, name), join(checkout, name), {recursive: true});
  paths = await createWidget(checkout, 'brand-projects');
});
after(() => rmSync(checkout, {recursive: true}));

const path = join(root, 'node_modules/.bin') + delimiter + process.env.PATH;
function run(command, ...args) {
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd: checkout,
    encoding: 'utf8',
    env: {...process.env, PATH: path},
  });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

test('a widget that was begun has types, keeps the rules and is formatted', () => {
  run('tsc', '--noEmit');
  run('eslint', '--max-warnings', '0', ...paths.filter((name) => name.endsWith('.ts')));
  run('prettier', '--check', '--ignore-path', '.gitignore', ...paths);
});

test('its tests and its stories pass', () => {
  const files = paths.filter((name) => name.endsWith('.test.ts'));
  assert.equal(files.length, 3);
  const said = run('wtr', '--config', 'test/web-test-runner.config.js', '--files', ...files);
  assert.match(said, /^12 passed, 0 failed$/m);
});

test('it is an entry of the package', () => {
  run(process.execPath, '--test', 'test/package/manifest.node.test.js');
});

test('a name that is taken, or is no name, begins nothing', async () => {
  await assert.rejects(createWidget(checkout, 'brand-projects'), /There is a widget/);
  await assert.rejects(createWidget(checkout, 'Projects'), /two words/);
});
