import type {Locale} from '../locale/messages.js';

/** What the org tree says in each language. */
export interface OrgWords {
  name: string;
  empty: string;
  /** Over what hangs nowhere: organisations whose parent the feed does not hold. */
  unattached: string;
  /** The card after those listed, where the feed counts more. */
  others: (n: string) => string;
  notListed: string;
  /** Units of the figure on a card. */
  children: string;
  descendants: string;
  members: string;
  status: Record<'normal' | 'notice' | 'warning', string>;
  search: string;
  hits: (at: number, of: number) => string;
  noHits: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  unfold: string;
  fold: string;
  comma: string;
  facts: Record<'kind' | 'level' | 'lead' | 'founded' | 'sector' | 'members' | 'children' | 'ties', string>;
  visit: string;
  /** Columns of the table view. */
  organisation: string;
  above: string;
}

export const ORG_WORDS: Record<Locale, OrgWords> = {
  'zh-Hans': {
    name: '组织架构',
    empty: '还没有组织',
    unattached: '未找到上级的组织',
    others: (n) => `其余${n}家`,
    notListed: '未列出',
    children: '个下级',
    descendants: '个组织',
    members: '个成员',
    status: {normal: '正常', notice: '提醒', warning: '预警'},
    search: '查找组织',
    hits: (at, of) => `${at}/${of}`,
    noHits: '无结果',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示全部',
    unfold: '展开下级',
    fold: '收起下级',
    comma: '，',
    facts: {
      kind: '类型',
      level: '层级',
      lead: '负责人',
      founded: '成立',
      sector: '领域',
      members: '成员',
      children: '下级',
      ties: '共建联系',
    },
    visit: '查看网页',
    organisation: '组织',
    above: '上级',
  },
  'zh-Hant': {
    name: '組織架構',
    empty: '還沒有組織',
    unattached: '未找到上級的組織',
    others: (n) => `其餘${n}家`,
    notListed: '未列出',
    children: '個下級',
    descendants: '個組織',
    members: '個成員',
    status: {normal: '正常', notice: '提醒', warning: '預警'},
    search: '尋找組織',
    hits: (at, of) => `${at}/${of}`,
    noHits: '無結果',
    zoomIn: '放大',
    zoomOut: '縮小',
    fit: '顯示全部',
    unfold: '展開下級',
    fold: '收合下級',
    comma: '，',
    facts: {
      kind: '類型',
      level: '層級',
      lead: '負責人',
      founded: '成立',
      sector: '領域',
      members: '成員',
      children: '下級',
      ties: '共建聯繫',
    },
    visit: '檢視網頁',
    organisation: '組織',
    above: '上級',
  },
  en: {
    name: 'Organisation',
    empty: 'There are no organisations yet',
    unattached: 'Not attached anywhere',
    others: (n) => `${n} more`,
    notListed: 'not listed',
    children: ' below',
    descendants: ' in all',
    members: ' members',
    status: {normal: 'Normal', notice: 'Notice', warning: 'Warning'},
    search: 'Find organisations',
    hits: (at, of) => `${at}/${of}`,
    noHits: 'None found',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    unfold: 'Open',
    fold: 'Close',
    comma: ', ',
    facts: {
      kind: 'Kind',
      level: 'Level',
      lead: 'Lead',
      founded: 'Founded',
      sector: 'Sector',
      members: 'Members',
      children: 'Below',
      ties: 'Ties',
    },
    visit: 'Open its page',
    organisation: 'Organisation',
    above: 'Above',
  },
};
