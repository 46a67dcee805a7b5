import {Dictionary} from './dictionary.js';
import {zhHans} from './zh-hans.js';

/** The languages that every widget speaks; the first is the default. */
export const LOCALES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Every sentence that all widgets share. A widget's own are in its folder, in a `Dictionary` too. */
export interface Messages {
  loading: string;
  /** Under the widget's own sentence for "nothing there". */
  emptyHint: string;
  failed: string;
  /** A part of the picture could not be loaded. */
  broken: string;
  retry: string;
  /** Follows the sentence that says why. */
  retryAt: (time: string) => string;
  tries: (n: number) => string;
  /** Why a feed could not be had, where no other reason could be fetched either. */
  unreachable: string;
  /** `age` may be empty. */
  stale: (age: string) => string;
  lastUpdate: (time: string) => string;
  asOf: (date: string) => string;
  source: (name: string) => string;
  sample: string;
  setAside: (n: number) => string;
  repaired: (n: number) => string;
  shownOf: (shown: number, promised: number) => string;
  viewAsTable: string;
  viewAsPicture: string;
  /** The name of the list of rows that were set aside or repaired. */
  issues: string;
  because: (what: string, why: string) => string;
  /** What is heard when a refresh failed. */
  kept: (time: string) => string;
  close: string;
  previous: string;
  next: string;
  page: (n: number, of: number) => string;
  /** A list of alternatives or things as a sentence part. */
  listSeparator: string;
  loaded: (n: number) => string;
}

export const messages = new Dictionary<Messages>(zhHans, {
  'zh-Hant': async () => (await import('./zh-hant.js')).zhHant,
  en: async () => (await import('./en.js')).en,
});

/**
 * The language to speak for a language tag: `zh`, `zh-CN` and whatever is not known are simplified Chinese;
 * `zh-TW`, `zh-HK`, `zh-MO` and `zh-Hant` traditional; `en` and its regions English.
 */
export function localeOf(tag: string): Locale {
  if (/^en\b/i.test(tag)) return 'en';
  if (/^zh\b/i.test(tag) && !/\bHans\b/i.test(tag) && /\b(Hant|TW|HK|MO)\b/i.test(tag)) return 'zh-Hant';
  return 'zh-Hans';
}
