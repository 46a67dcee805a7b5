// docs/start.md is walked through by `npm run test:start`; here: both languages have a reader do the same.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {waysOf} from './ways.js';

const ways = (name) =>
  waysOf(fileURLToPath(new URL(`../../docs/${name}.md`, import.meta.url))).filter(
    ({steps}) => steps.length > 0,
  );
const [english, chinese] = [ways('start'), ways('start.zh-Hans')];

test('both languages have the same ways with the same steps', () => {
  const stepsOf = (all) => all.map(({steps}) => steps);
  assert.equal(english.length, 4);
  assert.deepEqual(stepsOf(chinese), stepsOf(english));
});

test('each way says how many steps it has', () => {
  const numbers = {2: ['Two', '两'], 4: ['Four', '四'], 5: ['Five', '五']};
  for (const [at, {text, steps}] of english.entries()) {
    const [word, character] = numbers[steps.length];
    assert.match(text, new RegExp(`^${word} steps\\.`, 'm'));
    assert.match(chinese[at].text, new RegExp(`^${character}步。`, 'm'));
  }
});
