import {drawWidget} from '../ours.js';

export {stands} from '../org-tree/ours.js';
export {type} from './ours.js';

export const draw = (host, feed) =>
  drawWidget(host, 'dj-org-tree', {depth: '9', toolbar: '', minimap: ''}, feed);
