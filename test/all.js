// `npm test`: types, lint, format, the tests in Node and the tests in a browser; the count of all is the last line.
import {spawn} from 'node:child_process';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {addClosingLines, closingLine} from './closing-line.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What runs side by side; tests of the package are of what the build made. The browser's tests have the machine to themselves: some measure time. */
const stages = [
  {types: 'tsc', lint: 'eslint . --max-warnings 0', build: 'npm run build --silent'},
  {format: 'prettier --check . --log-level warn', node: 'node test/node-tests.js'},
  {browser: 'wtr --config test/web-test-runner.config.js'},
];

const env = {...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH};
const total = {passed: 0, failed: 0};

async function step(name, command) {
  const started = performance.now();
  const child = spawn(command, {cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve) => child.on('close', resolve));

  const count = addClosingLines(output);
  // A check counts as one test; a run that broke before it could count has failed too.
  if (count.passed + count.failed === 0 || (code !== 0 && count.failed === 0)) {
    count[code === 0 ? 'passed' : 'failed']++;
  }
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  // What a page says in the console is news even when its tests pass; a passed test is not.
  if (code !== 0 || name === 'browser') console.log(output.replace(/^✔ .*\n/gm, '').trim());
}

for (const stage of stages) {
  await Promise.all(Object.entries(stage).map(([name, command]) => step(name, command)));
}
console.log(closingLine(total));
process.exitCode = total.failed ? 1 : 0;
