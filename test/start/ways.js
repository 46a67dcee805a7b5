// What docs/start.md has a reader do: ways, each with the steps to take in order.
import {readFileSync} from 'node:fs';

/**
 * The ways of a page: headings of the second level and the fenced blocks below them. A block of `sh` is a step of
 * commands; any other names the file that it is the whole of.
 * @returns {{title: string, text: string, steps: ({commands: string[]} | {file: string, text: string})[]}[]}
 */
export function waysOf(path) {
  const [, ...sections] = readFileSync(path, 'utf8').split(/^## /m);
  return sections.map((section) => ({
    title: section.slice(0, section.indexOf('\n')),
    text: section,
    steps: [...section.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(([, language, file, text]) =>
      language === 'sh' ? {commands: text.trim().split('\n')} : {file, text},
    ),
  }));
}
