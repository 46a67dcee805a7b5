import type {StageMessages} from './messages.js';

export const en: StageMessages = {
  name: 'Stage',
  carousel: 'carousel',
  scene: 'scene',
  place: (n, of, name) => `${n} of ${of}${name && `: ${name}`}`,
  scenes: 'Scenes',
  controls: 'Controls',
  pause: 'Pause rotation',
  resume: 'Start rotation',
  previous: 'Previous scene',
  next: 'Next scene',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  fresh: 'just updated',
  age: (ago) => `updated ${ago}`,
  aged: (names, age) => `${names}: ${age}`,
  data: 'Data',
  ages: 'When data was updated',
};
