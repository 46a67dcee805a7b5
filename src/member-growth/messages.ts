import {Dictionary} from '../locale/dictionary.js';

/** The growth chart's own words. */
export interface GrowthWords {
  readonly name: string;
  readonly empty: string;
  /** Behind the large figure. */
  readonly unit: (n: number) => string;
}

const zhHans: GrowthWords = {
  name: '成员单位增长',
  empty: '还没有成员单位记录',
  unit: () => '家成员单位',
};

export const growthWords = new Dictionary<GrowthWords>(zhHans, {
  'zh-Hant': async () => (await import('./messages-zh-hant.js')).zhHant,
  en: async () => (await import('./messages-en.js')).en,
});
