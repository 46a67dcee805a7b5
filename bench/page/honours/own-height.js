import {drawWidget} from '../ours.js';

export {list, prepare, row, stands} from './ours.js';

/** Where the page says nothing of a height: eleven rows, those of head and heading among them. */
export const draw = (host, feed) =>
  drawWidget(host, 'dj-honours-board', {layout: 'list'}, feed, 'display: block');
