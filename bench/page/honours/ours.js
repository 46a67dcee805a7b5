import '/honours-board.js';
import {drawWidget, inWidget} from '../ours.js';

export const list = '[role=list]';
export const row = '[role=list] > li';

export const prepare = (honours) => ({honours});

export const draw = (host, feed) => drawWidget(host, 'dj-honours-board', {layout: 'list'}, feed);

export const stands = (host) => inWidget(host, row) !== undefined;
