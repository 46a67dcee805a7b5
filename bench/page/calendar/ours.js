import '/activity-heatmap.js';
import {drawWidget, inWidget} from '../ours.js';

export const prepare = (days) => ({days: days.map(([date, count]) => ({date, count}))});

export const draw = (host, feed) => drawWidget(host, 'dj-activity-heatmap', {year: 'all'}, feed);

export const stands = (host) => inWidget(host, '[role=gridcell]') !== undefined;
