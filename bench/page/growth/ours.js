import '/member-growth.js';
import {parseGrowth} from '../../../src/member-growth/model.js';
import {sumOfTracks} from '../../../src/member-growth/model-track.js';
import {hasDrawing} from '../painted.js';
import {drawWidget, inWidget} from '../ours.js';
import {nameOf, pointsOf} from './points.js';

let given;

/** Our chart of what its feed would have been checked and made into. */
class ColumnsElement extends customElements.get('dj-member-growth') {
  parse(model) {
    const rows = model.bySeries.reduce((sum, {days}) => sum + days.length, 0);
    return {model, items: rows, rows, issues: []};
  }
}
customElements.define('bench-growth-columns', ColumnsElement);

export const prepare = (columns) => {
  given = columns;
  const days = Int32Array.from(columns.days);
  const bySeries = columns.totals.map((column, index) => {
    const more = (at) => (at > 0 ? column[at] - column[at - 1] : 0);
    return {
      name: nameOf(index),
      days,
      totals: Float64Array.from(column),
      joined: Float64Array.from(column, (_, at) => Math.max(0, more(at))),
      left: Float64Array.from(column, (_, at) => Math.max(0, -more(at))),
      opening: NaN,
    };
  });
  return {
    total: sumOfTracks(bySeries),
    bySector: [],
    byOrg: [],
    bySeries,
    stays: {rows: [], joined: new Int32Array(0), left: new Int32Array(0)},
    disputed: [],
    milestones: [],
    targets: [],
    asOf: days.at(-1),
  };
};

export const draw = (host, model) =>
  drawWidget(host, 'bench-growth-columns', {by: 'series', mode: 'total'}, model);

export const stands = (host) => inWidget(host, '[part~=plot] svg path') !== undefined || hasDrawing(host);

/**
 * Milliseconds of reading the text of the feed, and of checking what was read and making the model of it, by a copy of
 * the widget's code that is as cold as it would be in the widget.
 */
export function check() {
  const text = JSON.stringify({points: pointsOf(given)});
  const begun = performance.now();
  const feed = JSON.parse(text);
  const read = performance.now();
  parseGrowth(feed);
  return {read: read - begun, check: performance.now() - read};
}
