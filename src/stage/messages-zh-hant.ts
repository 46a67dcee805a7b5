import type {StageMessages} from './messages.js';

export const zhHant: StageMessages = {
  name: '大螢幕',
  carousel: '輪播',
  scene: '畫面',
  place: (n, of, name) => `第${n}幅，共${of}幅${name && `：${name}`}`,
  scenes: '選擇畫面',
  controls: '播放控制',
  pause: '暫停輪播',
  resume: '開始輪播',
  previous: '上一幅',
  next: '下一幅',
  fullScreen: '全螢幕',
  leaveFullScreen: '離開全螢幕',
  fresh: '剛剛更新',
  age: (ago) => `${ago}更新`,
  aged: (names, age) => `${names}：${age}`,
  data: '資料',
  ages: '資料更新時間',
};
