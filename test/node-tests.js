// Runs the tests that need no page: every `*.node.test.js`, or the files named. Ends with the closing line.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {closingLine} from './closing-line.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const named = process.argv.slice(2);
const files = named.length
  ? named
  : readdirSync(here, {recursive: true})
      .filter((name) => name.endsWith('.node.test.js'))
      .map((name) => join(here, name));

const count = {passed: 0, failed: 0};
const add = (outcome, {details, skip, todo}) => {
  if (details.type !== 'suite' && skip === undefined && todo === undefined) count[outcome]++;
};
const tests = run({files, concurrency: true});
tests.on('test:pass', (data) => add('passed', data));
tests.on('test:fail', (data) => add('failed', data));
tests.compose(spec).pipe(process.stdout);
process.on('exit', () => {
  console.log(closingLine(count));
  if (count.failed) process.exitCode = 1;
});
