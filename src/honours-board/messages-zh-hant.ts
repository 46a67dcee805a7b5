import type {HonoursMessages} from './messages.js';

export const zhHant: HonoursMessages = {
  name: '榮譽榜',
  empty: '還沒有榮譽記錄',
  title: '名稱',
  category: '類別',
  level: '級別',
  date: '日期',
  year: '年份',
  awardedBy: '授予單位',
  recipients: '獲得者',
  more: '查看詳情',
  without: {category: '未分類', year: '年份不詳', level: '級別不詳', recipient: '獲得者不詳'},
  all: {category: '全部類別', year: '全部年份', level: '全部級別'},
  option: (value, count) => `${value}（${count}）`,
  search: '查找榮譽',
  total: (n) => `${n}項`,
  left: (n, of) => `${n}/${of}項`,
  nothingLeft: '沒有符合條件的榮譽',
  clear: '清除篩選',
  group: (name, n) => `${name}，${n}項`,
  years: (from, to) => `${from}–${to}年`,
};
