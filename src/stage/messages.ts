import {Dictionary} from '../locale/dictionary.js';

/** The stage's own sentences. */
export interface StageMessages {
  /** What it is called where the page gives no heading. */
  name: string;
  /** What kind of thing a stage with several scenes is, and one of those, to a screen reader. */
  carousel: string;
  scene: string;
  /** Which of the scenes, and what it is called if it is. */
  place: (n: number, of: number, name: string) => string;
  scenes: string;
  controls: string;
  pause: string;
  resume: string;
  previous: string;
  next: string;
  fullScreen: string;
  leaveFullScreen: string;
  /** How old the data of a widget is. */
  fresh: string;
  age: (ago: string) => string;
  aged: (names: string, age: string) => string;
  /** All widgets in view. */
  data: string;
  ages: string;
}

const zhHans: StageMessages = {
  name: '大屏',
  carousel: '轮播',
  scene: '画面',
  place: (n, of, name) => `第${n}幅，共${of}幅${name && `：${name}`}`,
  scenes: '选择画面',
  controls: '播放控制',
  pause: '暂停轮播',
  resume: '开始轮播',
  previous: '上一幅',
  next: '下一幅',
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  fresh: '刚刚更新',
  age: (ago) => `${ago}更新`,
  aged: (names, age) => `${names}：${age}`,
  data: '数据',
  ages: '数据更新时间',
};

export const stageMessages = new Dictionary<StageMessages>(zhHans, {
  'zh-Hant': async () => (await import('./messages-zh-hant.js')).zhHant,
  en: async () => (await import('./messages-en.js')).en,
});
