// A widget costs a portal this much and no more: kilobytes minified and gzipped, with Lit inside.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {embedSizes} from '../scripts/embed-sizes.js';
import {madePart} from '../scripts/made-parts.js';

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

for (const file of ['README.md', 'README.zh-Hans.md']) {
  test(`${file} tells what each script weighs: npm run bench -- sizes`, () => {
    const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    const [, , ...rows] = madePart(text, 'sizes').split('\n');
    const told = rows.map((line) => line.slice(2, -2).split(' | '));
    assert.deepEqual(
      told.map(([name]) => name),
      Object.keys(sizes).map((name) => `\`${name}.js\``),
    );
    for (const [at, {atOnce, later}] of Object.values(sizes).entries())
      for (const [kilobytes, size] of [
        [told[at][1], atOnce],
        [told[at][3], later],
      ])
        assert.ok(
          Math.abs(kilobytes - size) <= 1 + size / 20,
          `${told[at][0]}: ${kilobytes} told, ${size.toFixed(1)} found`,
        );
  });
}
