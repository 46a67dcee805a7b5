import type {Locale} from '../locale/messages.js';

/** What is said of files of a whole tree; fetched with what makes them. */
export interface WholeWords {
  readonly making: (percent: number) => string;
  readonly refused: string;
  readonly tooMany: (count: string, most: string) => string;
  readonly tooSmall: string;
}

export const WHOLE_WORDS: Readonly<Record<Locale, WholeWords>> = {
  'zh-Hans': {
    making: (percent) => `正在生成文件，已完成${percent}%`,
    refused: '整图太大',
    tooMany: (count, most) =>
      `图中展开了${count}个组织，一个文件最多容纳${most}个。请先选“只看这一支”再导出，或下载表格（CSV）。`,
    tooSmall: '整图存成PNG会缩得看不清。请改存矢量图（SVG），或先选“只看这一支”再导出。',
  },
  'zh-Hant': {
    making: (percent) => `正在產生檔案，已完成${percent}%`,
    refused: '整圖太大',
    tooMany: (count, most) =>
      `圖中展開了${count}個組織，一個檔案最多容納${most}個。請先選「只看這一支」再匯出，或下載表格（CSV）。`,
    tooSmall: '整圖存成PNG會縮得看不清。請改存向量圖（SVG），或先選「只看這一支」再匯出。',
  },
  en: {
    making: (percent) => `Making the file, ${percent} % done`,
    refused: 'Too large for one file',
    tooMany: (count, most) =>
      `${count} organisations are open, and a file holds ${most} at most. Choose "Only this branch" first, or download the table (CSV).`,
    tooSmall:
      'As a PNG the whole picture would be too small to be made out. Take the drawing (SVG), or choose "Only this branch" first.',
  },
};
