// Chromium 110 is the oldest that the embed files promise to run in: there is none here to run them, so what they are
// written in and what they ask for is compared with what it has.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {transform} from 'esbuild';
import {buildEmbed} from '../../scripts/build-embed.js';
import {memberSince, styleSince} from './since.js';
import {usedFeatures} from './used-features.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OLDEST = 110;

/** Old names that the data has in other places, or does not list. */
const OLD = [
  'addEventListener',
  'removeEventListener',
  'createObjectURL',
  'revokeObjectURL',
  'Image',
  'DOM_DELTA_LINE',
  'Iterator.next',
  'IteratorReturnResult.done',
  'IteratorYieldResult.done',
  'MessageEventTarget.onmessage',
  'ResolvedDateTimeFormatOptions.timeZone',
];

/** What a page of the documentation lists in its first column, under a heading. */
const listedIn = (page, heading) => {
  const [, section = ''] = readFileSync(join(root, page), 'utf8').split(`## ${heading}\n`);
  const [table] = section.split('\n## ');
  return [...table.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
};

describe('in Chromium 110, the embed build', () => {
  let members;
  let styles;
  before(() => ({members, styles} = usedFeatures(root)));

  it('is written in a syntax that it reads', async () => {
    const chunks = await buildEmbed();
    assert.ok(chunks.length > 10);
    for (const {fileName, code} of chunks) {
      const [old, modern] = await Promise.all(
        [`chrome${OLDEST}`, 'esnext'].map((target) => transform(code, {target, format: 'esm'})),
      );
      assert.equal(old.code, modern.code, fileName);
    }
  });

  it('asks for no interface and no method that came later', () => {
    assert.ok(members.size > 500);
    const late = [...members].filter(([name]) => memberSince(name) > OLDEST);
    assert.deepEqual(
      late.map(([name, place]) => `${name} (${memberSince(name)}) ${place}`),
      [],
    );
  });

  it('asks for none of which nobody knows since when it is there', () => {
    const unknown = [...members].filter(([name]) => memberSince(name) === undefined && !OLD.includes(name));
    assert.deepEqual(unknown, []);
  });

  for (const [page, heading] of [
    ['docs/browsers.md', 'What Chromium 110 goes without'],
    ['docs/browsers.zh-Hans.md', 'Chromium 110 缺少的'],
  ])
    it(`goes without those styles that ${page} lists`, () => {
      assert.ok(styles.size > 300);
      const late = [...styles].filter((name) => styleSince(name) > OLDEST);
      assert.deepEqual(late.sort(), listedIn(page, heading).sort());
    });
});
