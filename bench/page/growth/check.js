import {parseGrowth} from '../../../src/member-growth/model.js';
import {pointsOf} from './points.js';

let text;

export const prepare = (columns) => {
  text = JSON.stringify({points: pointsOf(columns)});
};

/** Milliseconds of reading the text of a feed, and of checking what was read and making the model of it. */
export function check() {
  const begun = performance.now();
  const feed = JSON.parse(text);
  const read = performance.now();
  parseGrowth(feed);
  return {read: read - begun, check: performance.now() - read};
}
