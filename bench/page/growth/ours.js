import '/member-growth.js';
import {hasDrawing} from '../painted.js';
import {drawWidget, inWidget} from '../ours.js';
import {pointsOf} from './points.js';

export const prepare = (columns) => ({points: pointsOf(columns)});

export const draw = (host, feed) => drawWidget(host, 'dj-member-growth', {by: 'series', mode: 'total'}, feed);

export const stands = (host) => inWidget(host, '[part~=plot] svg path') !== undefined || hasDrawing(host);
