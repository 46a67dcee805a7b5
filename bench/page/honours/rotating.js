import {drawWidget} from '../ours.js';

export {list, prepare, row, stands} from './ours.js';

/** A ranking moves by a row, as the peers do. */
export const draw = (host, feed) =>
  drawWidget(host, 'dj-honours-board', {layout: 'ranking', rotate: '2'}, feed);
