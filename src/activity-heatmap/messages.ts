import {Dictionary} from '../locale/dictionary.js';

/** The heatmap's own sentences. Figures come as text, already in the language's form; `n` decides plurals. */
export interface HeatmapWords {
  readonly name: string;
  readonly empty: string;
  readonly calendarOf: (period: string) => string;
  readonly matrixOf: (period: string) => string;
  readonly years: (first: string, last: string) => string;
  /** Where a feed has more years than are drawn at once. */
  readonly latestYears: (shown: string, all: string) => string;
  /** Months of one year: 2024年1—6月. */
  readonly months: (year: string, first: string, last: string) => string;
  readonly span: (first: string, last: string) => string;
  readonly count: (figure: string, n: number) => string;
  readonly participants: (figure: string, n: number) => string;
  readonly measures: {readonly count: string; readonly participants: string};
  readonly days: (figure: string, n: number) => string;
  readonly none: string;
  readonly noData: string;
  readonly few: string;
  readonly many: string;
  readonly marked: string;
  readonly today: string;
  /** Of a cell that a refresh changed. */
  readonly changed: string;
  readonly legend: string;
  readonly more: (titles: string, n: number) => string;
  readonly allKinds: string;
  readonly kind: string;
  readonly org: string;
  /** A sum of money, in yuan. */
  readonly amount: (figure: string) => string;
  readonly notStated: string;
  readonly sum: string;
  /** After `sum`, how many rows it is of: 合计 8类. */
  readonly sumOf: Readonly<Record<'org' | 'kind', (figure: string) => string>>;
  /** Several rows, by the first of them: 一支部等3个组织. */
  readonly several: Readonly<Record<'org' | 'kind', (first: string, n: number) => string>>;
  readonly day: string;
  readonly titles: string;
  readonly previousYear: (year: string) => string;
  readonly nextYear: (year: string) => string;
  readonly comma: string;
  /** Between notes that stand beside each other. */
  readonly dot: string;
  readonly semicolon: string;
  /** A day and what it was about, in the legend. */
  readonly chosen: (day: string, what: string) => string;
  readonly summary: (period: string, total: string) => string;
  readonly nothing: (period: string) => string;
  readonly busiest: (day: string, value: string) => string;
  readonly pause: (days: string, first: string, last: string) => string;
  /** What may be chosen at a cell: itself, or more around it. */
  readonly reaches: string;
  readonly reach: Readonly<Record<'day' | 'week' | 'month' | 'cell' | 'column' | 'row', string>>;
  /** The order of rows. */
  readonly sort: string;
  readonly sorts: Readonly<Record<'feed' | 'name' | 'total' | 'recent', string>>;
  readonly further: (figure: string) => string;
}

const zhHans: HeatmapWords = {
  name: '活动日历',
  empty: '还没有活动记录',
  calendarOf: (period) => `${period}活动日历`,
  matrixOf: (period) => `${period}活动分布`,
  years: (first, last) => `${first}—${last}年`,
  latestYears: (shown, all) => `最近${shown}年，共${all}年`,
  months: (year, first, last) => `${year}年${first.replace('月', '')}—${last}`,
  span: (first, last) => `${first}至${last}`,
  count: (figure) => `${figure}场活动`,
  participants: (figure) => `${figure}人次`,
  measures: {count: '场次', participants: '人次'},
  days: (figure) => `${figure}天`,
  none: '无活动',
  noData: '无数据',
  few: '少',
  many: '多',
  marked: '标记日',
  today: '今天',
  changed: '有更新',
  legend: '图例',
  more: (titles, n) => `${titles}等${n}项`,
  allKinds: '全部类别',
  kind: '活动类别',
  org: '组织',
  amount: (figure) => `${figure}元`,
  notStated: '未注明',
  sum: '合计',
  sumOf: {org: (n) => `${n}个`, kind: (n) => `${n}类`},
  several: {org: (first, n) => `${first}等${n}个组织`, kind: (first, n) => `${first}等${n}类`},
  day: '日期',
  titles: '活动',
  previousYear: (year) => `上一年（${year}）`,
  nextYear: (year) => `下一年（${year}）`,
  comma: '，',
  dot: '·',
  semicolon: '；',
  chosen: (day, what) => `${day} ${what}`,
  summary: (period, total) => `${period}共${total}`,
  nothing: (period) => `${period}无活动`,
  busiest: (day, value) => `最多的一天是${day}，${value}`,
  pause: (days, first, last) => `最长间隔${days}，${first}至${last}`,
  reaches: '范围',
  reach: {day: '当天', week: '当周', month: '当月', cell: '本项', column: '当月合计', row: '本行合计'},
  sort: '排序',
  sorts: {feed: '原有顺序', name: '按名称', total: '按合计', recent: '按最近活动'},
  further: (figure) => `另有${figure}项，见表格`,
};

export const heatmapWords = new Dictionary<HeatmapWords>(zhHans, {
  'zh-Hant': async () => (await import('./messages-zh-hant.js')).zhHant,
  en: async () => (await import('./messages-en.js')).en,
});
