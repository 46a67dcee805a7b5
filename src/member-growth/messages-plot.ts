import type {Locale} from '../locale/messages.js';
import {plotEn} from './messages-plot-en.js';
import {plotZhHant} from './messages-plot-zh-hant.js';

/** A stop of the picture, in words already. */
export interface SpokenStop {
  readonly label: string;
  /** Undefined where nothing is known. */
  readonly total: string | undefined;
  readonly joined: string;
  readonly left: string;
  readonly milestones: string;
}

/** A stop of one line or band among several, in words already. */
export interface SpokenPart {
  readonly label: string;
  readonly name: string;
  /** Undefined where nothing is known. */
  readonly total: string | undefined;
  /** Since the stop before, with its sign; undefined at the first. */
  readonly change: string | undefined;
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

/** The words of the chart and of the table behind it, which come with them. */
export interface PlotWords {
  readonly total: string;
  readonly joined: string;
  readonly left: string;
  /** Joins without leaves, counted from New Year. */
  readonly net: string;
  /** A total that the feed states and its units contradict. */
  readonly stated: string;
  readonly target: string;
  /** A target with how far it is; of what is reached, nothing is missing. */
  readonly goal: (total: string, missing: string | undefined) => string;
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
  readonly part: (part: SpokenPart) => string;
  readonly joinedUnits: (n: number) => string;
  readonly leftUnits: (n: number) => string;
  readonly noNames: string;
  /** Shows the days again that the page asked for. */
  readonly wholeRange: string;
  readonly all: (from: string, to: string) => string;
  readonly range: (from: string, to: string) => string;
  /** A refresh brought another total. */
  readonly changed: (before: string, after: string) => string;
}

const zhHans: PlotWords = {
  total: '总数',
  joined: '加入',
  left: '退出',
  net: '年内净增',
  stated: '公布数',
  target: '目标',
  goal: (total, missing) => (missing === undefined ? `目标${total}已达到` : `目标${total}，还差${missing}`),
  milestone: '节点',
  date: '时间',
  unnamed: '未分类',
  other: '其他',
  unknown: '没有数据',
  chart: '图表',
  legend: '显示或隐藏',
  keys: '左右方向键逐期查看，上下方向键切换系列，PageUp和PageDown跳到节点，加号和减号缩放，0还原，回车键查看单位名单。',
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
  part: ({label, name, total, change}) =>
    `${name}，${label}：${total === undefined ? '没有数据' : `${total}家${change === undefined ? '' : `，变化${change}`}`}。`,
  joinedUnits: (n) => `加入${n}家`,
  leftUnits: (n) => `退出${n}家`,
  noNames: '数据中没有单位名单。',
  wholeRange: '显示全部',
  all: (from, to) => `显示全部，${from}至${to}。`,
  range: (from, to) => `显示${from}至${to}。`,
  changed: (before, after) => `数据已更新，成员单位由${before}家变为${after}家。`,
};

/** In every language: they are small beside the chart engine. */
export const plotWords: Readonly<Record<Locale, PlotWords>> = {
  'zh-Hans': zhHans,
  'zh-Hant': plotZhHant,
  en: plotEn,
};
