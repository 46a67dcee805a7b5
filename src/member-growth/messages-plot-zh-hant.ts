import type {PlotWords} from './messages-plot.js';

export const plotZhHant: PlotWords = {
  total: '總數',
  joined: '加入',
  left: '退出',
  net: '年內淨增',
  stated: '公布數',
  target: '目標',
  goal: (total, missing) => (missing === undefined ? `目標${total}已達到` : `目標${total}，還差${missing}`),
  milestone: '節點',
  date: '時間',
  unnamed: '未分類',
  other: '其他',
  unknown: '沒有資料',
  chart: '圖表',
  legend: '顯示或隱藏',
  keys: '左右方向鍵逐期檢視，上下方向鍵切換系列，PageUp和PageDown跳到節點，加號和減號縮放，0還原，Enter鍵檢視單位名單。',
  quarter: (year, quarter) => `${year}年第${quarter}季`,
  grouped: (label, n) => `${label}等${n}項`,
  summary: ({from, to, first, last, joined, left}) =>
    from === to
      ? `${to}，成員單位共${last}家${joined > 0 ? `，其中新加入${joined}家` : ''}。`
      : `${from}至${to}，成員單位${first === last ? `保持${last}家` : `由${first}家${last > first ? '增' : '減'}至${last}家`}${
          joined + left > 0 ? `，其間加入${joined}家、退出${left}家` : ''
        }。`,
  stop: ({label, total, joined, left, milestones}) =>
    `${label}：${total === undefined ? '沒有資料' : `總數${total}家，加入${joined}家，退出${left}家`}${
      milestones && `，${milestones}`
    }。`,
  part: ({label, name, total, change}) =>
    `${name}，${label}：${total === undefined ? '沒有資料' : `${total}家${change === undefined ? '' : `，變化${change}`}`}。`,
  joinedUnits: (n) => `加入${n}家`,
  leftUnits: (n) => `退出${n}家`,
  noNames: '資料中沒有單位名單。',
  wholeRange: '顯示全部',
  all: (from, to) => `顯示全部，${from}至${to}。`,
  range: (from, to) => `顯示${from}至${to}。`,
  changed: (before, after) => `資料已更新，成員單位由${before}家變為${after}家。`,
};
