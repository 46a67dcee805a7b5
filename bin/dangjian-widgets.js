#!/usr/bin/env node
// The command of the package: begins a page, writes a feed of samples, checks a feed as the widgets would, prints the schemas.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {FeedError} from '../src/feed/feed-error.ts';
import {issueText} from '../src/frame/issue-text.ts';
import {FAULT_WORDS} from '../src/locale/fault-words.ts';
import {check, KINDS, UsageError} from './check.js';
import {init, writeSample} from './init.js';
import {languageOf, WORDS} from './words.js';

const TIMEOUT = 20_000;

const options = {
  kind: {type: 'string'},
  path: {type: 'string'},
  fields: {type: 'string'},
  lint: {type: 'boolean'},
  lang: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
};

/** The text of a file, of what an address answers, or of what is piped in. */
async function textOf(source) {
  if (source === '-') return readFileSync(0, 'utf8');
  if (!/^https?:/i.test(source)) return readFileSync(source, 'utf8');
  const response = await fetch(source, {
    headers: {accept: 'application/json'},
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!response.ok) throw new FeedError('http', `${source} answered ${response.status}`);
  const charset = /charset="?([^";\s]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  return new TextDecoder(charset).decode(await response.arrayBuffer());
}

/** Prints what was found, and says whether it was nothing. */
function tell(source, {reports, personal, lines}, words, language) {
  const found = [
    ...reports
      .flatMap(({issues}) => issues)
      .map((issue) => ({
        path: issue.path,
        said: `${issueText(issue, FAULT_WORDS[language])} (${issue.drawn ? words.repaired : words.aside})`,
      })),
    ...personal.map(({path, kind, shown}) => ({path, said: `${words[kind]}: ${shown}`})),
  ];
  found.sort((a, b) => lines.get(a.path) - lines.get(b.path));
  for (const {path, said} of found) console.log(`${source}:${lines.get(path)}  ${path}  ${said}`);
  for (const {kind, items, issues} of reports) {
    const aside = issues.filter(({drawn}) => !drawn).length;
    console.log(words.summary(kind, items, aside, issues.length - aside));
  }
  if (personal.length > 0) console.log(words.personal(personal.length));
  if (found.length === 0) console.log(words.good);
  return found.length === 0;
}

async function main() {
  const {values, positionals} = parseArgs({options, allowPositionals: true});
  const language = Object.hasOwn(WORDS, values.lang ?? '') ? values.lang : languageOf(process.env);
  const words = WORDS[language];
  const [command, subject, ...rest] = positionals;
  if (values.help) return console.log(words.usage);
  if (command === 'init' && rest.length === 0) {
    const embed = fileURLToPath(new URL('../embed', import.meta.url));
    const how = {lang: language, words: words.starter, isTaken: words.isTaken};
    for (const name of init(subject ?? '.', embed, how)) console.log(name);
    return console.log(`\n${words.serve}`);
  }
  if (command === 'sample' && subject && rest.length === 0) return writeSample(subject, words.isThere);
  const isKnown = (kind) => kind !== undefined && Object.hasOwn(KINDS, kind);
  if (command === 'schema' && isKnown(subject))
    return console.log(
      readFileSync(new URL(`../schemas/${KINDS[subject].schema}.json`, import.meta.url), 'utf8').trimEnd(),
    );
  if (command !== 'check' || !subject || rest.length > 0 || (values.kind && !isKnown(values.kind)))
    throw new UsageError(words.usage);
  try {
    const found = check(await textOf(subject), {...values, name: subject, feedPath: values.path});
    process.exitCode = tell(subject, found, words, language) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    console.log(words.unread(error.message));
    process.exitCode = 1;
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
