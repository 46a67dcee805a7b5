import type {Token} from 'marked';
import {blocksOf} from './markdown.js';
import type {Language, Words} from './words.js';

/** The texts of the project that the manual shows: where they lie, in both languages, and which page shows them. */
export const DOCUMENTS = {
  readme: {
    en: new URL('../../README.md', import.meta.url).href,
    'zh-Hans': new URL('../../README.zh-Hans.md', import.meta.url).href,
  },
  start: {
    en: new URL('../../docs/start.md', import.meta.url).href,
    'zh-Hans': new URL('../../docs/start.zh-Hans.md', import.meta.url).href,
  },
  'serving-a-feed': {
    en: new URL('../../docs/serving-a-feed.md', import.meta.url).href,
    'zh-Hans': new URL('../../docs/serving-a-feed.zh-Hans.md', import.meta.url).href,
  },
  faults: {
    en: new URL('../../docs/faults.md', import.meta.url).href,
    'zh-Hans': new URL('../../docs/faults.zh-Hans.md', import.meta.url).href,
  },
  frameworks: {
    en: new URL('../../docs/frameworks.md', import.meta.url).href,
    'zh-Hans': new URL('../../docs/frameworks.zh-Hans.md', import.meta.url).href,
  },
  browsers: {
    en: new URL('../../docs/browsers.md', import.meta.url).href,
    'zh-Hans': new URL('../../docs/browsers.zh-Hans.md', import.meta.url).href,
  },
} as const satisfies Record<string, Words>;

export type DocumentName = keyof typeof DOCUMENTS;

const read = new Map<string, Promise<readonly Token[]>>();

/** The blocks of a text; read once. */
export function documentOf(name: DocumentName, language: Language): Promise<readonly Token[]> {
  const address = DOCUMENTS[name][language];
  const known = read.get(address) ?? fetch(address).then(async (answer) => blocksOf(await answer.text()));
  read.set(address, known);
  return known;
}

const PICTURES: Record<string, string> = {
  'portal.png': new URL('../../demo/pictures/portal.png', import.meta.url).href,
};
export const pictureOf = (href: string) => PICTURES[href.split('/').at(-1)!];

/** The page of the manual, from within its frame. */
export const pageOf = (id: string) => `?path=/story/manual-${id}`;

/** Where a link of a text leads within the manual: to a heading, to another text, out; else nowhere. */
export function linkOf(href: string): string | undefined {
  if (/^(https?:|#)/.test(href)) return href;
  const name = /(?:^|\/)([\w-]+)(?:\.zh-Hans)?\.md(?:#.*)?$/.exec(href)?.[1]?.toLowerCase();
  return name !== undefined && Object.hasOwn(DOCUMENTS, name) ? pageOf(`texts--${name}`) : undefined;
}
