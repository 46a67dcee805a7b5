import {Dictionary} from '../locale/dictionary.js';

/** The board's own sentences. */
export interface HonoursMessages {
  name: string;
  empty: string;
  title: string;
  category: string;
  level: string;
  date: string;
  year: string;
  awardedBy: string;
  recipients: string;
  /** Where the honour has a page of its own. */
  more: string;
  /** Headings of what has no category, year, level or recipient. */
  without: Record<'category' | 'year' | 'level' | 'recipient', string>;
  /** The choice that lifts a filter. */
  all: Record<'category' | 'year' | 'level', string>;
  option: (value: string, count: string) => string;
  search: string;
  total: (n: string) => string;
  /** How many a filter leaves. */
  left: (n: string, of: string) => string;
  nothingLeft: string;
  clear: string;
  /** A group as a screen reader hears it. */
  group: (name: string, n: string) => string;
  years: (from: string, to: string) => string;
  /** How many honours somebody or a year has. */
  items: (n: string) => string;
  /** A place in the ranking, as a screen reader hears it. */
  rank: (n: number, isTied: boolean) => string;
  rose: (n: string) => string;
  fell: (n: string) => string;
  /** A recipient that the feed before did not have. */
  entered: string;
  /** The way to all honours of a year of which some are shown. */
  /** In place of a ranking, where no honour names a recipient. */
  nobody: string;
  others: (year: string, n: string) => string;
  /** The way to all honours of a recipient of which some are shown. */
  showAll: (n: string) => string;
  pause: string;
  resume: string;
}

const zhHans: HonoursMessages = {
  name: '荣誉榜',
  empty: '还没有荣誉记录',
  title: '名称',
  category: '类别',
  level: '级别',
  date: '日期',
  year: '年份',
  awardedBy: '授予单位',
  recipients: '获得者',
  more: '查看详情',
  without: {category: '未分类', year: '年份不详', level: '级别不详', recipient: '获得者不详'},
  all: {category: '全部类别', year: '全部年份', level: '全部级别'},
  option: (value, count) => `${value}（${count}）`,
  search: '查找荣誉',
  total: (n) => `${n}项`,
  left: (n, of) => `${n}/${of}项`,
  nothingLeft: '没有符合条件的荣誉',
  clear: '清除筛选',
  group: (name, n) => `${name}，${n}项`,
  years: (from, to) => `${from}–${to}年`,
  items: (n) => `${n}项`,
  rank: (n, isTied) => `${isTied ? '并列' : ''}第${n}名`,
  rose: (n) => `上升${n}位`,
  fell: (n) => `下降${n}位`,
  entered: '新上榜',
  nobody: '这些荣誉没有写明获得者，无法排名。',
  others: (year, n) => `${year}另有${n}项`,
  showAll: (n) => `查看全部${n}项`,
  pause: '暂停轮播',
  resume: '继续轮播',
};

export const honoursMessages = new Dictionary<HonoursMessages>(zhHans, {
  'zh-Hant': async () => (await import('./messages-zh-hant.js')).zhHant,
  en: async () => (await import('./messages-en.js')).en,
});
