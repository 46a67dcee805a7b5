// `npm run test:pictures`: takes a picture of every story and compares it with the one that is kept.
//   -- org-tree Dark      only stories whose name has one of these words
//   -- --update           keeps what differs, forgets what is gone
//   -- --against <name>   compares with the pictures of another browser or platform
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {closingLine} from '../closing-line.js';
import {openCamera} from './camera.js';
import {difference, small} from './compare.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const differences = join(here, 'differences');
/** All baselines together, in bytes: they stay in the history for ever. */
const MOST = 6_000_000;
/** Two pages at once keep two processors busy. */
const OPERATORS = 2;
/** The story that is drawn wrong in every run, to see that the comparison finds it. */
const FAULTY = {file: 'org-tree', story: 'Default'};

const {values, positionals: words} = parseArgs({
  options: {update: {type: 'boolean'}, against: {type: 'string'}},
  allowPositionals: true,
});
const count = {passed: 0, failed: 0};
const say = (line) => console.log(line);
const nameOf = ({file, story}) => `${file}/${story}`;

function pass() {
  count.passed++;
}
function fail(name, said, picture) {
  count.failed++;
  say(`✗ ${name}: ${said}`);
  if (!picture) return;
  const path = join(differences, `${name}.png`);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, picture);
}

const kept = () =>
  readdirSync(here, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name !== 'differences')
    .map(({name}) => name);

rmSync(differences, {recursive: true, force: true});
const started = performance.now();
const camera = await openCamera();
try {
  await look(camera);
} finally {
  await camera.close();
}
say(closingLine(count));
process.exitCode = count.failed ? 1 : 0;

async function look({name: browser, stories, operator}) {
  const home = join(here, values.against ?? browser);
  if (!existsSync(home) && !values.update)
    return say(
      `No pictures are kept for ${browser}; --against ${kept().join(' or ')} compares with those, --update keeps some.`,
    );
  const all = await stories();
  const isWanted = (each) => words.length === 0 || words.some((word) => nameOf(each).includes(word));
  const queue = all.filter(isWanted);
  const changed = [];
  const work = async () => {
    const picture = await operator();
    for (let next = queue.shift(); next; next = queue.shift()) {
      try {
        if (await check(next, () => picture(next), home)) changed.push(nameOf(next));
      } catch (error) {
        fail(nameOf(next), error.message);
      }
    }
    return picture;
  };
  const [picture] = await Promise.all(Array.from({length: OPERATORS}, work));
  if (values.update) {
    const gone = forget(all, home);
    say(`${changed.length} pictures are new, ${gone} are gone.`);
  } else if (words.length === 0) await proveThatItFails(picture, home);
  weigh(home);
  if (count.failed) say(`What differs: ${relative(root, differences)}`);
  say(`${browser}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

/**
 * Compares one picture with the one that is kept, or keeps it; says whether it was kept. What differs is taken once more:
 * on a busy machine the browser may draw letters before they have come to rest between two pixels.
 */
async function check(story, take, home) {
  const name = nameOf(story);
  const path = join(home, `${name}.webp`);
  const compared = async (actual) => ({
    actual,
    found: existsSync(path)
      ? await difference(readFileSync(path), actual)
      : {said: 'no picture of it is kept'},
  });
  let {actual, found} = await compared(await take());
  if (found) ({actual, found} = await compared(await take()));
  if (!found || values.update) pass();
  else fail(name, found.said, found.picture);
  if (!found || !values.update) return false;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, await small(actual));
  return true;
}

/** Pictures of stories that there are no more. */
function forget(all, home) {
  const names = new Set(all.map((story) => `${nameOf(story)}.webp`));
  const gone = readdirSync(home, {recursive: true}).filter(
    (name) => /\.\w+$/.test(name) && !names.has(name.replaceAll('\\', '/')),
  );
  for (const name of gone) rmSync(join(home, name));
  return gone.length;
}

async function proveThatItFails(picture, home) {
  const drawnWrong = await picture(FAULTY, {fault: true});
  const found = await difference(readFileSync(join(home, `${nameOf(FAULTY)}.webp`)), drawnWrong);
  if (found) pass();
  else fail('a story drawn wrong', 'was not told from its picture');
}

function weigh(home) {
  const bytes = readdirSync(home, {recursive: true})
    .map((name) => statSync(join(home, name)))
    .reduce((sum, each) => sum + (each.isFile() ? each.size : 0), 0);
  if (bytes > MOST) fail('all pictures', `${bytes} bytes, more than ${MOST}`);
  else say(`${(bytes / 1e6).toFixed(1)} MB of pictures`);
}
