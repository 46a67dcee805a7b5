// The attributes of a widget as the manifest has them, and what each is called.
import elements from 'virtual:elements';

/** What attributes are called in simplified and traditional Chinese; English readers get the manifest's sentence. */
const NAMES = {
  by: ['分组', '分組'],
  category: ['只看类别', '只看類別'],
  compare: ['比较', '比較'],
  counts: ['卡片上的数字', '卡片上的數字'],
  data: ['页面内的数据（JSON）', '頁面內的資料（JSON）'],
  depth: ['起初展开的层数', '起初展開的層數'],
  display: ['尺寸：网页或大屏', '尺寸：網頁或大屏'],
  from: ['起始日期', '起始日期'],
  heading: ['标题', '標題'],
  kind: ['只看活动类别', '只看活動類別'],
  layout: ['布局', '佈局'],
  level: ['只看级别', '只看級別'],
  measure: ['计量', '計量'],
  minimap: ['缩略图', '縮略圖'],
  mode: ['显示内容', '顯示內容'],
  period: ['时间粒度', '時間粒度'],
  refresh: ['每隔几秒更新（0为不更新）', '每隔幾秒更新（0為不更新）'],
  reveal: ['定位到组织（编号）', '定位到組織（編號）'],
  rotate: ['几秒换一页（0为不动）', '幾秒換一頁（0為不動）'],
  rows: ['矩阵的行', '矩陣的列'],
  scale: ['色阶', '色階'],
  src: ['数据地址', '資料位址'],
  text: ['名称排法', '名稱排法'],
  theme: ['配色', '配色'],
  ties: ['共建关系', '共建關係'],
  to: ['结束日期', '結束日期'],
  toolbar: ['工具栏', '工具列'],
  view: ['视图', '檢視'],
  year: ['年份', '年份'],
};

const COLUMNS = {'zh-Hans': 0, 'zh-Hant': 1};

/** How an attribute is set: from a list, by a switch, as a number, a day, text or a piece of JSON. */
function controlOf(name, type, options) {
  if (/\bboolean\b/.test(type)) return 'switch';
  if (options.length > 1 && !/\b(string|number)\b/.test(type)) return 'choice';
  if (name === 'data') return 'json';
  if (name === 'from' || name === 'to') return 'day';
  return /^number\b/.test(type) ? 'number' : 'text';
}

/** The attributes of a tag, its own before those that every widget has. */
export function attributesOf(tag) {
  const all = elements[tag].attributes.map(({name, type, default: initial, description, isShared}) => {
    const options = [...(type ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value);
    return {
      name,
      description,
      isShared,
      options,
      control: controlOf(name, type ?? '', options),
      initial: (initial ?? '').replace(/^'(.*)'$/, '$1'),
    };
  });
  return [...all.filter(({isShared}) => !isShared), ...all.filter(({isShared}) => isShared)];
}

/** The names of the events of a tag. */
export const eventsOf = (tag) => elements[tag].events;

/** What an attribute is called in the page's language. */
export const wordsFor = ({name, description}) =>
  NAMES[name]?.[COLUMNS[document.documentElement.lang]] ?? description ?? '';
