import type {Locale} from '../locale/messages.js';

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
  readonly stated: string;
  readonly target: string;
  readonly milestone: string;
  readonly date: string;
  readonly unnamed: string;
  readonly other: string;
  readonly chart: string;
  readonly legend: string;
  readonly keys: string;
  readonly quarter: (year: number, quarter: number) => string;
  /** Several milestones that stand too close for a label each. */
  readonly grouped: (label: string, n: number) => string;
  readonly summary: (summary: Summary) => string;
  readonly stop: (stop: SpokenStop) => string;
  /** The chart engine could not be loaded. */
  readonly broken: string;
  readonly joinedUnits: (n: number) => string;
  readonly leftUnits: (n: number) => string;
  readonly noNames: string;
}

const units = (n: number) => `${n} member ${n === 1 ? 'unit' : 'units'}`;

export const GROWTH_WORDS: Record<Locale, GrowthWords> = {
  'zh-Hans': {
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
      `${label}：${total === undefined ? '没有数据' : `总数${total}家`}，加入${joined}家，退出${left}家${
        milestones && `，${milestones}`
      }。`,
    broken: '图表没有加载成功，数据仍可以表格查看。',
    joinedUnits: (n) => `加入${n}家`,
    leftUnits: (n) => `退出${n}家`,
    noNames: '数据中没有单位名单。',
  },
  'zh-Hant': {
    name: '成員單位增長',
    empty: '還沒有成員單位記錄',
    unit: () => '家成員單位',
    total: '總數',
    joined: '加入',
    left: '退出',
    stated: '公布數',
    target: '目標',
    milestone: '節點',
    date: '時間',
    unnamed: '未分類',
    other: '其他',
    chart: '圖表',
    legend: '顯示或隱藏',
    keys: '左右方向鍵逐期檢視，PageUp和PageDown跳到節點，Enter鍵檢視單位名單。',
    quarter: (year, quarter) => `${year}年第${quarter}季`,
    grouped: (label, n) => `${label}等${n}項`,
    summary: ({from, to, first, last, joined, left}) =>
      from === to
        ? `${to}，成員單位共${last}家${joined > 0 ? `，其中新加入${joined}家` : ''}。`
        : `${from}至${to}，成員單位${first === last ? `保持${last}家` : `由${first}家${last > first ? '增' : '減'}至${last}家`}${
            joined + left > 0 ? `，其間加入${joined}家、退出${left}家` : ''
          }。`,
    stop: ({label, total, joined, left, milestones}) =>
      `${label}：${total === undefined ? '沒有資料' : `總數${total}家`}，加入${joined}家，退出${left}家${
        milestones && `，${milestones}`
      }。`,
    broken: '圖表沒有載入成功，資料仍可以表格檢視。',
    joinedUnits: (n) => `加入${n}家`,
    leftUnits: (n) => `退出${n}家`,
    noNames: '資料中沒有單位名單。',
  },
  en: {
    name: 'Growth of member units',
    empty: 'There are no records of member units yet',
    unit: (n) => `member ${n === 1 ? 'unit' : 'units'}`,
    total: 'Total',
    joined: 'Joined',
    left: 'Left',
    stated: 'Stated',
    target: 'Target',
    milestone: 'Milestone',
    date: 'Period',
    unnamed: 'Unclassified',
    other: 'Other',
    chart: 'chart',
    legend: 'Show or hide',
    keys: 'Arrow keys go from period to period, Page Up and Page Down to milestones, Enter lists the units.',
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    grouped: (label, n) => `${label} and ${n - 1} more`,
    summary: ({from, to, first, last, joined, left}) =>
      from === to
        ? `${to}: ${units(last)}${joined > 0 ? `, ${joined} of them new` : ''}.`
        : `From ${from} to ${to} the membership ${
            first === last ? `stayed at ${units(last)}` : `went from ${first} to ${units(last)}`
          }${joined + left > 0 ? `; ${joined} joined and ${left} left` : ''}.`,
    stop: ({label, total, joined, left, milestones}) =>
      `${label}: ${total === undefined ? 'no data' : `total ${total}`}, joined ${joined}, left ${left}${
        milestones && `, ${milestones}`
      }.`,
    broken: 'The chart could not be loaded; the data can still be seen as a table.',
    joinedUnits: (n) => `${units(n)} joined`,
    leftUnits: (n) => `${units(n)} left`,
    noNames: 'The feed does not name the units.',
  },
};
