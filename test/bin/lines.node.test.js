import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {linesOf} from '../../bin/lines.js';

describe('the line of a path', () => {
  const text =
    '\ufeff{\n "a": [\n  {"b": "x\\"}]\\n"},\n  {"c": {"d": -1.5e3,\n   "e": true}}\n ],\n "f.g": null, "f": 1,\n "f": 2\n}';

  it('is that on which the value begins', () => {
    assert.deepEqual(
      [...linesOf(text, ['$', 'a', 'a[0].b', 'a[1]', 'a[1].c.d', 'a[1].c.e'])].map(([, line]) => line),
      [1, 2, 3, 4, 4, 5],
    );
  });

  it('is that of what is above where nothing is there', () => {
    assert.deepEqual(
      [...linesOf(text, ['a[1].x', 'a[7].b', 'y.z', 'a[0].b.c'])].map(([, line]) => line),
      [4, 2, 1, 3],
    );
  });

  it('is the last one of a key that stands twice', () => assert.equal(linesOf(text, ['f']).get('f'), 8));

  it('is found however deep it lies, and however long a text is', () => {
    const deep = `${'[\n'.repeat(100_000)}1${']'.repeat(100_000)}`;
    assert.equal(
      linesOf(deep, ['[0]'.repeat(100_000)])
        .values()
        .next().value,
      100_001,
    );
    const long = `["${'x\\n'.repeat(1_000_000)}",\n2]`;
    assert.equal(linesOf(long, ['[1]']).get('[1]'), 2);
  });
});
