import '/honours-board.js';
import {elementsIn} from '../painted.js';
import {drawWidget, inWidget} from '../ours.js';

const ROW = 'tr, [role=row], [role=listitem], li';

export const prepare = (honours) => ({honours});

export const draw = (host, feed) => drawWidget(host, 'dj-honours-board', {layout: 'list'}, feed);

export const stands = (host) => inWidget(host, ROW) !== undefined;

export const rows = (host) => [...elementsIn(host)].filter((element) => element.matches(ROW)).length;
