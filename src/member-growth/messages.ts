import {Dictionary} from '../locale/dictionary.js';

/** The picture in one sentence, its figures in words already. */
export interface Summary {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly last: number;
  readonly joined: number;
  readonly left: number;
}

/** The growth chart's own words. */
export interface GrowthWords {
  readonly name: string;
  readonly empty: string;
  /** Behind the large figure. */
  readonly unit: (n: number) => string;
  readonly summary: (summary: Summary) => string;
}

const zhHans: GrowthWords = {
  name: '成员单位增长',
  empty: '还没有成员单位记录',
  unit: () => '家成员单位',
  summary: ({from, to, first, last, joined, left}) =>
    from === to
      ? `${to}，成员单位共${last}家${joined > 0 ? `，其中新加入${joined}家` : ''}。`
      : `${from}至${to}，成员单位${first === last ? `保持${last}家` : `由${first}家${last > first ? '增' : '减'}至${last}家`}${
          joined + left > 0 ? `，其间加入${joined}家、退出${left}家` : ''
        }。`,
};

export const growthWords = new Dictionary<GrowthWords>(zhHans, {
  'zh-Hant': async () => (await import('./messages-zh-hant.js')).zhHant,
  en: async () => (await import('./messages-en.js')).en,
});
