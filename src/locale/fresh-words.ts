import type {Locale} from './messages.js';

/** How fresh a picture is that is refreshed by itself; fetched with the first such picture. */
export interface FreshWords {
  /** Within the last minute. */
  readonly now: string;
  /** Takes `3分钟前`. */
  readonly updated: (ago: string) => string;
  readonly pause: string;
  readonly resume: string;
  readonly paused: string;
}

export const FRESH_WORDS: Readonly<Record<Locale, FreshWords>> = {
  'zh-Hans': {
    now: '刚刚更新',
    updated: (ago) => `${ago}更新`,
    pause: '暂停自动更新',
    resume: '恢复自动更新',
    paused: '已暂停更新',
  },
  'zh-Hant': {
    now: '剛剛更新',
    updated: (ago) => `${ago}更新`,
    pause: '暫停自動更新',
    resume: '恢復自動更新',
    paused: '已暫停更新',
  },
  en: {
    now: 'Updated just now',
    updated: (ago) => `Updated ${ago}`,
    pause: 'Pause refreshing',
    resume: 'Resume refreshing',
    paused: 'Refreshing is paused',
  },
};
