// What users of the package rely on: its entry points, and a lock file that names no place to download from.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';

const root = new URL('../../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const manifest = json('package.json');
const entries = readdirSync(new URL('src', root))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace(/\.ts$/, ''));

test('what lies directly in src can be imported, by its name', () => {
  for (const name of entries) {
    const key = name === 'index' ? '.' : `./${name}.js`;
    assert.deepEqual(
      manifest.exports[key],
      {types: `./dist/${name}.d.ts`, default: `./dist/${name}.js`},
      key,
    );
  }
});

for (const lock of ['package-lock.json', 'bench/package-lock.json', 'test/frameworks/package-lock.json']) {
  test(`${lock} names no place to download from`, () => {
    const packages = Object.entries(json(lock).packages);
    assert.deepEqual(
      packages.filter(([, {resolved}]) => resolved !== undefined).map(([name]) => name),
      [],
    );
  });
}

test('the peers of the measurements are no dependencies of the library', () => {
  const own = Object.keys(manifest.dependencies);
  const peers = Object.keys(json('bench/package.json').dependencies);
  assert.deepEqual(
    peers.filter((name) => own.includes(name)),
    ['echarts'],
  );
});

test('the lock file holds the optional parts of every package, for whatever machine installs it', () => {
  const {packages} = json('package-lock.json');
  const held = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const missing = Object.values(packages).flatMap(({optionalDependencies = {}}) =>
    Object.keys(optionalDependencies).filter((name) => !held.has(name)),
  );
  assert.deepEqual(missing, []);
});

test('the lock file agrees with package.json', () => {
  const {version, dependencies, devDependencies} = json('package-lock.json').packages[''];
  assert.deepEqual(
    {version, dependencies, devDependencies},
    {
      version: manifest.version,
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    },
  );
});
