// SECURITY.md: each promise names tests that hold it.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {CORPUS} from '../security/payload-corpus.js';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('SECURITY.md', root), 'utf8');
const partOf = (from, to) => text.slice(text.indexOf(from), text.indexOf(to));
const promisesIn = (part) => part.split(/^- /m).slice(1);

describe('what SECURITY.md promises', () => {
  const promises = promisesIn(partOf('## What is promised', '## What is left'));

  for (const promise of promises)
    it(`is held by tests that are there: ${promise.slice(0, 40).replace(/\s+/g, ' ')}…`, () => {
      const tests = [...promise.matchAll(/\]\((test\/[^)]+)\)/g)].map(([, path]) => path);
      assert.ok(tests.length > 0, 'no test is named');
      for (const path of tests) assert.ok(existsSync(new URL(path, root)), path);
    });

  it('is promised in Chinese too', () => {
    assert.equal(promisesIn(partOf('## 承诺', '## 留给页面的部分')).length, promises.length);
  });

  it('is tried with as many texts as it says', () => {
    for (const said of text.matchAll(/454/g)) assert.equal(Number(said[0]), CORPUS.length);
  });
});
