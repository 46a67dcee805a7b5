// The documents name every case that frameworks are asked. `npm run test:frameworks` asks, and brings them up to date.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {madePart} from '../../scripts/made-parts.js';
import {list} from './cases.js';
import {documents} from './results.js';

test('there are 16 basic and 16 advanced cases, among them the 8 and 8 of custom-elements-everywhere', () => {
  const count = (level) => {
    const cases = list.filter((each) => each.level === level);
    return [cases.length, cases.filter(({asks}) => asks).length];
  };
  assert.deepEqual({basic: count('basic'), advanced: count('advanced')}, {basic: [16, 8], advanced: [16, 8]});
});

for (const [file, {tell, levels}] of Object.entries(documents)) {
  test(`docs/${file} has a result of every case in six frameworks: npm run test:frameworks`, () => {
    const text = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
    const rows = madePart(text, 'results')
      .split('\n')
      .slice(2)
      .map((line) => line.slice(2, -2).split(' | '));
    const cases = rows.filter(([name]) => !name.startsWith('**'));
    assert.deepEqual(
      cases.map(([name]) => name),
      ['is built', 'has its types checked', ...list.map(({name}) => name)].map(tell),
    );
    assert.deepEqual(
      cases.filter(([, ...marks]) => marks.length !== 6 || marks.some((mark) => !mark.startsWith('✓'))),
      [],
    );
    assert.deepEqual(
      rows.filter(([name]) => name.startsWith('**')).map(([name]) => name),
      Object.values(levels).map((level) => `**${level}**`),
    );
  });
}
