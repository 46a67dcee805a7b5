import {embedSizes} from '../scripts/embed-sizes.js';
import {pictureSizes} from './picture-sizes.js';
import {writeSizes} from './size-table.js';
import {goal, shown} from './table.js';

/** Of each script tag, kB that it may load at once, and of ECharts later. */
const BUDGET = {
  'org-tree': 35,
  'member-growth': 30,
  'activity-heatmap': 30,
  'honours-board': 30,
};
const ECHARTS = 175;

/**
 * What each script tag loads at once, until its first picture stands, and in all its life; kB minified and gzipped. The
 * READMEs are told.
 */
export async function sizes() {
  const [measured, pictures] = [await embedSizes(), await pictureSizes()];
  writeSizes(measured, pictures);
  return {
    rows: Object.entries(measured).map(([name, {atOnce, later, echarts}]) => ({
      case: name,
      'at once, kB': shown(atOnce),
      'until the first picture, kB': pictures[name] === undefined ? '' : shown(pictures[name]),
      'later, kB': shown(later),
      'ECharts of it, kB': shown(echarts),
    })),
    goals: [
      ...Object.entries(BUDGET).map(([name, most]) =>
        goal(`${name}, kB at once`, measured[name].atOnce, most),
      ),
      goal('ECharts, kB', measured['member-growth'].echarts, ECHARTS),
    ],
  };
}
