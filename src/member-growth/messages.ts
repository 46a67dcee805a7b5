import {Dictionary} from '../locale/dictionary.js';

/** A stop of the picture, in words already. */
export interface SpokenStop {
  readonly label: string;
  /** Undefined where nothing is known. */
  readonly total: string | undefined;
  readonly joined: string;
  readonly left: string;
  readonly milestones: string;
}

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
  readonly total: string;
  readonly joined: string;
  readonly left: string;
  /** A total that the feed states and its units contradict. */
  readonly stated: string;
  readonly target: string;
  readonly milestone: string;
  readonly date: string;
  readonly unnamed: string;
  readonly other: string;
  /** Of a period. */
  readonly unknown: string;
  readonly chart: string;
  readonly legend: string;
  readonly keys: string;
  readonly quarter: (year: number, quarter: number) => string;
  /** Several milestones that stand too close for a label each. */
  readonly grouped: (label: string, n: number) => string;
  readonly summary: (summary: Summary) => string;
  readonly stop: (stop: SpokenStop) => string;
  readonly joinedUnits: (n: number) => string;
  readonly leftUnits: (n: number) => string;
  readonly noNames: string;
}

const zhHans: GrowthWords = {
  name: '成员单位增长',
  empty: '还没有成员单位记录',
  unit: () => '家成员单位',
  total: '总数',
  joined: '加入',
  left: '退出',
  stated: '公布数',
  target: '目标',
  milestone: '节点',
  date: '时间',
  unnamed: '未分类',
  other: '其他',
  unknown: '没有数据',
  chart: '图表',
  legend: '显示或隐藏',
  keys: '左右方向键逐期查看，PageUp和PageDown跳到节点，回车键查看单位名单。',
  quarter: (year, quarter) => `${year}年第${quarter}季度`,
  grouped: (label, n) => `${label}等${n}项`,
  summary: ({from, to, first, last, joined, left}) =>
    from === to
      ? `${to}，成员单位共${last}家${joined > 0 ? `，其中新加入${joined}家` : ''}。`
      : `${from}至${to}，成员单位${first === last ? `保持${last}家` : `由${first}家${last > first ? '增' : '减'}至${last}家`}${
          joined + left > 0 ? `，其间加入${joined}家、退出${left}家` : ''
        }。`,
  stop: ({label, total, joined, left, milestones}) =>
    `${label}：${total === undefined ? '没有数据' : `总数${total}家，加入${joined}家，退出${left}家`}${
      milestones && `，${milestones}`
    }。`,
  joinedUnits: (n) => `加入${n}家`,
  leftUnits: (n) => `退出${n}家`,
  noNames: '数据中没有单位名单。',
};

export const growthWords = new Dictionary<GrowthWords>(zhHans, {
  'zh-Hant': async () => (await import('./messages-zh-hant.js')).zhHant,
  en: async () => (await import('./messages-en.js')).en,
});
