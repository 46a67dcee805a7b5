import '/honours-board.js';
import {drawWidget, inWidget} from '../ours.js';

export {rows} from './ours.js';

export const prepare = (honours) => ({honours});

/** A ranking moves by a row, as the peers do. */
export const draw = (host, feed) =>
  drawWidget(host, 'dj-honours-board', {layout: 'ranking', rotate: '2'}, feed);

export const stands = (host) => inWidget(host, '[role=list] li') !== undefined;
