// What a portal gets from `npm install dangjian-widgets`.
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {buildEmbed} from '../../scripts/build-embed.js';
import {integrityOf} from '../../scripts/integrity.js';
import {pack, root} from './built.js';

let folder;
let tarball;
let names;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  tarball = pack(folder);
  names = execFileSync('tar', ['tzf', tarball], {encoding: 'utf8'})
    .trim()
    .split('\n')
    .map((name) => name.replace(/^package\//, ''));
});
after(() => rmSync(folder, {recursive: true}));

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('holds what was built, and what tells of it', () => {
  const beside = names.filter((name) => !name.startsWith('dist/'));
  assert.deepEqual(beside.sort(), [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.zh-Hans.md',
    'SECURITY.md',
    'llms.txt',
    'package.json',
  ]);
  const kinds = new Set(
    names.filter((name) => name.startsWith('dist/')).map((name) => name.replace(/^.*?\./, '')),
  );
  assert.deepEqual([...kinds].sort(), ['css', 'd.ts', 'html-custom-data.json', 'js', 'js.map', 'json']);
});

test('holds what each of its entry points names', () => {
  const paths = Object.values(manifest.exports).flatMap((to) =>
    typeof to === 'string' ? [to] : Object.values(to),
  );
  for (const path of [...paths, manifest.types, manifest.customElements, manifest['web-types']]) {
    const [from, to = ''] = path.replace('./', '').split('*');
    assert.ok(
      names.some((name) => name.startsWith(from) && name.endsWith(to)),
      path,
    );
  }
});

test('has a source map for every script of ours that does something', () => {
  const isOurs = (name) => name.endsWith('.js') && !/^dist\/(bin|runtime)\//.test(name);
  const namesOnly = /^((import|export)[^;]*;\s*|\/\/.*\n)*$/;
  assert.deepEqual(
    names
      .filter((name) => isOurs(name) && !names.includes(`${name}.map`))
      .filter((name) => !namesOnly.test(readFileSync(join(root, name), 'utf8'))),
    [],
  );
});

test('a source map leads from what was made small to the source', () => {
  const map = JSON.parse(readFileSync(join(root, 'dist/embed/chunks', mapOf('org-tree'))));
  const at = map.sources.findIndex((name) => name.endsWith('src/org-tree/org-tree.ts'));
  assert.ok(map.sourcesContent[at].includes('class OrgTreeElement'));
});
const mapOf = (name) =>
  names
    .filter((each) => each.startsWith(`dist/embed/chunks/${name}-`) && each.endsWith('.map'))
    .map((each) => each.split('/').at(-1))[0];

test('publint has nothing to say', async () => {
  const {messages, pkg} = await publint({pkgDir: root, strict: true});
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('its types are found by whoever can load a module', async () => {
  const {problems} = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  const ours = problems.filter(({kind, resolutionKind}) => {
    // Node 10 knows no exports; who requires a module gets it by a dynamic import.
    if (kind === 'CJSResolvesToESM') return false;
    return resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs';
  });
  assert.deepEqual(ours, []);
});

test('the index of hashes is that of its scripts', () => {
  const index = JSON.parse(readFileSync(join(root, 'dist/embed/integrity.json'), 'utf8'));
  assert.deepEqual(index, integrityOf(join(root, 'dist/embed')));
  assert.ok(index['org-tree.js'].startsWith('sha384-'));
});

test('the same sources make the same bytes', async () => {
  const again = await buildEmbed();
  assert.ok(again.length > 6);
  for (const {fileName, code} of again)
    assert.equal(code, readFileSync(join(root, 'dist/embed', fileName), 'utf8'), fileName);
});
