// Writes what the frameworks were asked, and how it went, into docs/frameworks.md and its Chinese counterpart.
import {readFileSync, writeFileSync} from 'node:fs';
import {table, withMadePart} from '../../scripts/made-parts.js';

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

function tableOf(asked, {tell, words, levels, case: heading}) {
  const frameworks = Object.values(asked);
  const [{results: rows}] = frameworks;
  const mark = ({result}) => (result === true ? '✓' : words[result]);
  const passed = (level) =>
    frameworks.map(({results}) => {
      const of = results.filter((each) => each.level === level);
      return `**${of.filter(({result}) => !(result instanceof Error)).length}/${of.length}**`;
    });
  const lines = Object.keys(levels).flatMap((level) => [
    [`**${levels[level]}**`, ...passed(level)],
    ...rows.flatMap(({name, level: its}, at) =>
      its === level ? [[tell(name), ...frameworks.map(({results}) => mark(results[at]))]] : [],
    ),
  ]);
  const heads = [heading, ...frameworks.map(({title, version}) => `${title} ${version}`)];
  return table(heads, lines);
}

/** Writes what was asked of every framework: `{title, version, results}` each. */
export function writeResults(asked) {
  for (const [name, words] of Object.entries(documents)) {
    const path = url(`../../docs/${name}`);
    writeFileSync(path, withMadePart(readFileSync(path, 'utf8'), 'results', tableOf(asked, words)));
  }
}
