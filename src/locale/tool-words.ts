import type {Locale} from './messages.js';

/** What the tools of the page are called; fetched with them. */
export interface ToolWords {
  readonly download: string;
  readonly csv: string;
  readonly png: string;
  readonly svg: string;
  /** What is out of view too. */
  readonly wholePng: string;
  readonly wholeSvg: string;
  readonly print: string;
  readonly fullScreen: string;
}

export const TOOL_WORDS: Readonly<Record<Locale, ToolWords>> = {
  'zh-Hans': {
    download: '下载',
    csv: '表格（CSV）',
    png: '图片（PNG）',
    svg: '矢量图（SVG）',
    wholePng: '完整图片（PNG）',
    wholeSvg: '完整矢量图（SVG）',
    print: '打印…',
    fullScreen: '全屏',
  },
  'zh-Hant': {
    download: '下載',
    csv: '表格（CSV）',
    png: '圖片（PNG）',
    svg: '向量圖（SVG）',
    wholePng: '完整圖片（PNG）',
    wholeSvg: '完整向量圖（SVG）',
    print: '列印…',
    fullScreen: '全螢幕',
  },
  en: {
    download: 'Download',
    csv: 'Table (CSV)',
    png: 'Picture (PNG)',
    svg: 'Drawing (SVG)',
    wholePng: 'Whole picture (PNG)',
    wholeSvg: 'Whole drawing (SVG)',
    print: 'Print…',
    fullScreen: 'Full screen',
  },
};
