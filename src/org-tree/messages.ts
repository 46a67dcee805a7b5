import {Dictionary} from '../locale/dictionary.js';

/** What the org tree says in each language. */
export interface OrgWords {
  name: string;
  empty: string;
  /** Over what hangs nowhere: organisations whose parent the feed does not hold. */
  unattached: string;
  /** The card after those listed, where the feed counts more. */
  others: (n: string) => string;
  notListed: string;
  /** The card after those shown of very many, and what it does. */
  more: (n: string) => string;
  showMore: string;
  /** After a figure where there is no room for its unit. */
  each: string;
  /** Units of the figure on a card. */
  children: string;
  descendants: string;
  members: string;
  status: Record<'normal' | 'notice' | 'warning', string>;
  /** Columns that a file has besides those of the table. */
  sheet: Record<'id' | 'above' | 'status', string>;
  search: string;
  hits: (at: string, of: string) => string;
  noHits: string;
  previousHit: string;
  nextHit: string;
  /** The list of what was found, and what stands after it. */
  results: string;
  moreHits: (n: string) => string;
  /** The way from the top to where one is. */
  path: string;
  wholePath: string;
  /** Draws one organisation with what is below it, and all again. */
  onlyBranch: string;
  wholeTree: string;
  /** Comes near to an organisation and all that is open below it. */
  nearBranch: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  /** The whole picture in small, and where in it one is. */
  overview: string;
  across: string;
  down: string;
  /** Opening the tree so many levels deep. */
  levels: string;
  level: (n: string) => string;
  everything: string;
  opening: (percent: number) => string;
  stop: string;
  unfold: string;
  fold: string;
  /** What a refresh changed. */
  added: (n: string) => string;
  moved: (n: string) => string;
  removed: (n: string) => string;
  /** The same on a card. */
  news: Record<'added' | 'moved', string>;
  /** To the other end of a tie. */
  goTo: (name: string) => string;
  /** Of what is below an organisation and fetched when it is opened. */
  branchLoading: string;
  branchFailed: string;
  branchRetry: string;
  comma: string;
  facts: Record<'kind' | 'level' | 'lead' | 'founded' | 'sector' | 'members' | 'children' | 'ties', string>;
  visit: string;
  /** Columns of the table view. */
  organisation: string;
  above: string;
}

const zhHans: OrgWords = {
  name: '组织架构',
  empty: '还没有组织',
  unattached: '未找到上级的组织',
  others: (n) => `其余${n}家`,
  notListed: '未列出',
  more: (n) => `另有${n}家`,
  showMore: '点击显示',
  each: '个',
  children: '个下级',
  descendants: '个组织',
  members: '个成员',
  status: {normal: '正常', notice: '提醒', warning: '预警'},
  sheet: {id: '编号', above: '上级编号', status: '状态'},
  search: '查找组织',
  hits: (at, of) => `${at}/${of}`,
  noHits: '无结果',
  previousHit: '上一个结果',
  nextHit: '下一个结果',
  results: '查找结果',
  moreHits: (n) => `还有${n}个，请继续输入`,
  path: '所在位置',
  wholePath: '显示完整路径',
  onlyBranch: '只看这一支',
  wholeTree: '返回全部',
  nearBranch: '放大这一支',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '显示全部',
  overview: '总览',
  across: '左右位置',
  down: '上下位置',
  levels: '展开到第几级',
  level: (n) => `展开到第${n}级`,
  everything: '全部展开',
  opening: (percent) => `正在展开，已完成${percent}%`,
  stop: '停止',
  unfold: '展开下级',
  fold: '收起下级',
  added: (n) => `新增${n}个组织`,
  moved: (n) => `调整${n}个组织`,
  removed: (n) => `移除${n}个组织`,
  news: {added: '新增', moved: '调整'},
  goTo: (name) => `前往${name}`,
  branchLoading: '下级加载中',
  branchFailed: '下级加载失败',
  branchRetry: '重新加载下级',
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
};

export const orgWords = new Dictionary<OrgWords>(zhHans, {
  'zh-Hant': async () => (await import('./messages-zh-hant.js')).zhHant,
  en: async () => (await import('./messages-en.js')).en,
});
