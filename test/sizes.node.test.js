// A widget costs a portal this much and no more: kilobytes minified and gzipped, with Lit inside.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {embedSizes} from '../scripts/embed-sizes.js';

const budget = {
  'org-tree': {atOnce: 30, later: 0},
  'activity-heatmap': {atOnce: 30, later: 0},
  'honours-board': {atOnce: 30, later: 0},
  // ECharts comes later, when there is a chart to draw.
  'member-growth': {atOnce: 30, later: 190},
};

let sizes;
before(async () => (sizes = await embedSizes()));

for (const [name, limit] of Object.entries(budget)) {
  test(`${name} keeps to its budget`, (t) => {
    const size = sizes[name];
    if (!size) return t.skip('not written yet');
    t.diagnostic(`${size.atOnce.toFixed(1)} kB at once, ${size.later.toFixed(1)} kB later`);
    assert.ok(
      size.atOnce <= limit.atOnce,
      `${size.atOnce.toFixed(1)} kB at once, ${limit.atOnce} kB allowed`,
    );
    assert.ok(size.later <= limit.later, `${size.later.toFixed(1)} kB later, ${limit.later} kB allowed`);
    assert.ok(!size.loadsECharts, 'loads ECharts before there is a chart to draw');
  });
}
