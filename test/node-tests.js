// Runs the tests that need no page: every `*.node.test.js`, or the files named. Ends with the closing line.
import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {closingLine} from './closing-line.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const named = process.argv.slice(2);
/** Whoever takes longest begins first, so that none is left alone at the end. */
const LONG = ['security/text-of-others', 'demo/wall', 'demo/policy', 'security/states', 'package/rendered'];
const isLong = (name) => LONG.some((each) => name.includes(each));
const files = named.length
  ? named
  : readdirSync(here, {recursive: true})
      .filter((name) => name.endsWith('.node.test.js'))
      .sort((a, b) => Number(isLong(b)) - Number(isLong(a)))
      .map((name) => join(here, name));

const count = {passed: 0, failed: 0};
const add = (outcome, {details, skip, todo}) => {
  if (details.type !== 'suite' && skip === undefined && todo === undefined) count[outcome]++;
};
// Most wait for a browser, which works in processes of its own: a core for each, and none kept back.
const tests = run({files, concurrency: availableParallelism()});
tests.on('test:pass', (data) => add('passed', data));
tests.on('test:fail', (data) => add('failed', data));
tests.compose(spec).pipe(process.stdout);
process.on('exit', () => {
  console.log(closingLine(count));
  if (count.failed) process.exitCode = 1;
});
