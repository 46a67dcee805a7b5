// A widget costs a portal this much and no more: kilobytes minified and gzipped, with Lit inside.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {embedSizes} from '../scripts/embed-sizes.js';

/**
 * What a script tag loads at once, and what of ECharts it may load later, when there is a chart to draw. The tree does
 * most and may weigh 35.
 */
const budget = {
  'org-tree': {atOnce: 31, echarts: 0},
  'activity-heatmap': {atOnce: 28, echarts: 0},
  'honours-board': {atOnce: 30, echarts: 0},
  'member-growth': {atOnce: 30, echarts: 60},
  // Nine of its own, beside the file that it shares with the widgets it shows.
  stage: {atOnce: 33, echarts: 0},
};

let sizes;
before(async () => (sizes = await embedSizes()));

for (const [name, limit] of Object.entries(budget)) {
  test(`${name} keeps to its budget`, () => {
    const size = sizes[name];
    for (const [part, most] of Object.entries(limit)) {
      assert.ok(size[part] <= most, `${part}: ${size[part].toFixed(1)} kB, ${most} kB allowed`);
    }
    assert.ok(!size.loadsECharts, 'loads ECharts before there is a chart to draw');
  });
}
