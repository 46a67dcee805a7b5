// What a release makes of the changes that were told, but for the publishing.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PARTS = [
  '.changeset',
  'CHANGELOG.md',
  'package.json',
  'package-lock.json',
  'scripts/version.js',
  'src/widget/version.ts',
];

test('a told change raises the version everywhere, and stands in the changelog', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    for (const part of PARTS) cpSync(join(root, part), join(folder, part), {recursive: true});
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const read = (path) => readFileSync(join(folder, path), 'utf8');
    const [major, minor] = JSON.parse(read('package.json')).version.split('.');
    const next = `${major}.${Number(minor) + 1}.0`;
    writeFileSync(
      join(folder, '.changeset/told.md'),
      "---\n'dangjian-widgets': minor\n---\n\nA tree has leaves.\n",
    );

    const run = (program, ...args) => execFileSync(program, args, {cwd: folder, stdio: 'pipe'});
    run('git', 'init', '-q');
    run(join(root, 'node_modules/.bin/changeset'), 'version');
    run(process.execPath, 'scripts/version.js');

    const lock = JSON.parse(read('package-lock.json'));
    assert.equal(JSON.parse(read('package.json')).version, next);
    assert.deepEqual([lock.version, lock.packages[''].version], [next, next]);
    assert.match(read('src/widget/version.ts'), new RegExp(`'${next}'`));
    assert.match(read('CHANGELOG.md'), new RegExp(`^# Changelog\n\n## ${next}\n[^]*?- A tree has leaves\\.`));
  } finally {
    rmSync(folder, {recursive: true});
  }
});
