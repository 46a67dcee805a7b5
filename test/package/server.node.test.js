// A portal that is rendered on a server imports the library there too, where there is no page.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {install, pack, root} from './built.js';

// Within the project, so that what the package depends on is found.
let portal;
before(() => {
  portal = mkdtempSync(join(root, 'node_modules/.portal-'));
  writeFileSync(join(portal, 'package.json'), '{"name": "portal", "type": "module"}');
  install(pack(portal), portal);
});
after(() => rmSync(portal, {recursive: true}));

const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.keys(exports).filter((name) => name === '.' || /^\.\/[\w-]+\.js$/.test(name));

for (const entry of entries) {
  const name = `dangjian-widgets${entry.slice(1)}`;
  test(`${name} can be imported where there is no page`, () => {
    const told = execFileSync(
      process.execPath,
      ['--input-type=module', '--eval', `console.log(Object.keys(await import('${name}')).join())`],
      {cwd: portal, encoding: 'utf8', stdio: 'pipe'},
    );
    assert.match(told, /Element|renderWidget/);
  });
}
