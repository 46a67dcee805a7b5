// Writes what the frameworks were asked, and how it went, into docs/frameworks.md and its Chinese counterpart.
import {readFileSync, writeFileSync} from 'node:fs';

const [BEGIN, END] = ['<!-- results: made by `npm run test:frameworks` -->', '<!-- end of results -->'];
const url = (path) => new URL(path, import.meta.url);
export const chinese = JSON.parse(readFileSync(url('cases.zh-Hans.json'), 'utf8'));

/** How each document says what. */
export const documents = {
  'frameworks.md': {
    case: 'case',
    tell: (name) => name,
    words: {drawn: '✓ drawn', told: '✓ told'},
    levels: {types: 'Compiled', basic: 'Basic', advanced: 'Advanced'},
  },
  'frameworks.zh-Hans.md': {
    case: '用例',
    tell: (name) => chinese[name],
    words: {drawn: '✓ 画出', told: '✓ 有提示'},
    levels: {types: '编译', basic: '基础', advanced: '进阶'},
  },
};

const row = (cells) => `| ${cells.join(' | ')} |`;

function table(asked, {tell, words, levels, case: heading}) {
  const frameworks = Object.values(asked);
  const [{results: rows}] = frameworks;
  const mark = ({result}) => (result === true ? '✓' : words[result]);
  const passed = (level) =>
    frameworks.map(({results}) => {
      const of = results.filter((each) => each.level === level);
      return `**${of.filter(({result}) => !(result instanceof Error)).length}/${of.length}**`;
    });
  const lines = Object.keys(levels).flatMap((level) => [
    row([`**${levels[level]}**`, ...passed(level)]),
    ...rows.flatMap(({name, level: its}, at) =>
      its === level ? [row([tell(name), ...frameworks.map(({results}) => mark(results[at]))])] : [],
    ),
  ]);
  const heads = [heading, ...frameworks.map(({title, version}) => `${title} ${version}`)];
  return [row(heads), row(heads.map(() => '---')), ...lines].join('\n');
}

/** The part of a document that is made of results. */
export function resultsIn(text) {
  const [begin, end] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  if (begin < BEGIN.length || end < begin) throw new Error('the marks of the results are missing');
  return {begin, end, results: text.slice(begin, end)};
}

/** Writes what was asked of every framework: `{title, version, results}` each. */
export function writeResults(asked) {
  for (const [name, words] of Object.entries(documents)) {
    const path = url(`../../docs/${name}`);
    const text = readFileSync(path, 'utf8');
    const {begin, end} = resultsIn(text);
    writeFileSync(path, `${text.slice(0, begin)}\n\n${table(asked, words)}\n\n${text.slice(end)}`);
  }
}
