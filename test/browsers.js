// `npm run test:browsers`: the tests of a page in the browsers besides Chromium that are installed, and the faults in
// Firefox. `npm run test:browsers -- firefox` asks one of them. docs/browsers.md lists what each cannot do.
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findFirefox} from './browsers/firefox.js';
import {findWebKit} from './browsers/webkit.js';
import {addClosingLines, closingLine} from './closing-line.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const faults = readdirSync(join(root, 'test/faults'))
  .filter((name) => name.endsWith('.node.test.js'))
  .map((name) => `test/faults/${name}`);

const browsers = {
  firefox: {
    find: findFirefox,
    missing: 'Firefox is not installed: install firefox-esr, or set FIREFOX_PATH',
    runs: ['wtr --config test/browsers/firefox.config.js', `node test/node-tests.js ${faults.join(' ')}`],
  },
  webkit: {
    find: findWebKit,
    missing: 'WebKit is not installed: apt-get install webkit2gtk-driver xvfb openbox',
    runs: ['wtr --config test/browsers/webkit.config.js'],
  },
};

const env = {...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH};
const total = {passed: 0, failed: 0};

async function run(browser, command) {
  console.log(`\n${browser}: ${command}`);
  const child = spawn(command, {
    cwd: root,
    env: {...env, BROWSER: browser},
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const {passed, failed} = addClosingLines(output);
  total.passed += passed;
  // A run that broke before it could count has failed too.
  total.failed += failed || (code === 0 ? 0 : 1);
}

const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : Object.keys(browsers)) {
  const {find, missing, runs} = browsers[name];
  if (find()) for (const command of runs) await run(name, command);
  else console.log(`\n${name} skipped. ${missing}.`);
}
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
