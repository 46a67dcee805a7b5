// The READMEs say what the elements say of themselves. `npm run readme` brings them up to date.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {llmsOf} from '../scripts/llms.js';
import {makeManifest} from '../scripts/manifest.js';
import {readmes, referenceOf, withReference} from '../scripts/readme.js';

const manifest = await makeManifest();

for (const file of readmes) {
  test(`${file} has the attributes and events of the elements as they are: npm run readme`, () => {
    const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    assert.equal(text, withReference(text, referenceOf(manifest, file)));
  });
}

test('llms.txt says the same: npm run readme', () => {
  assert.equal(readFileSync(new URL('../llms.txt', import.meta.url), 'utf8'), llmsOf(manifest));
});
