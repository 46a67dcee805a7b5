import '/member-growth.js';
import {parseGrowth} from '../../../src/member-growth/model.js';
import {hasDrawing} from '../painted.js';
import {drawWidget, inWidget} from '../ours.js';
import {pointsOf} from './points.js';

let given;

export const prepare = (columns) => {
  given = columns;
  return {points: pointsOf(columns)};
};

export const draw = (host, feed) => drawWidget(host, 'dj-member-growth', {by: 'series', mode: 'total'}, feed);

export const stands = (host) => inWidget(host, '[part~=plot] svg path') !== undefined || hasDrawing(host);

/**
 * Milliseconds of reading the text of the feed, and of checking what was read and making the model of it, by a copy of
 * the widget's code that is as cold as it was in the widget.
 */
export function check() {
  const text = JSON.stringify({points: pointsOf(given)});
  const begun = performance.now();
  const feed = JSON.parse(text);
  const read = performance.now();
  parseGrowth(feed);
  return {read: read - begun, check: performance.now() - read};
}
