import '/org-tree.js';
import {drawWidget, inWidget} from '../ours.js';

export {stands} from '../org-tree/ours.js';

const tasks = [];
const readings = [];
const {prototype} = customElements.get('dj-org-tree');
const {parse} = prototype;
prototype.parse = function (feed) {
  const begun = performance.now();
  try {
    return parse.call(this, feed);
  } finally {
    readings.push([begun, performance.now()]);
  }
};

export function draw(host, {attributes, feed}) {
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({type: 'longtask'});
  drawWidget(host, 'dj-org-tree', {toolbar: '', ...attributes}, feed);
}

/** Frames without work that is told of, after which there is taken to be none. */
const QUIET = 60;

/** Milliseconds of the longest task until all is drawn, the reading of the feed apart. Below 50 browsers tell of none. */
export async function longest(host) {
  for (let quiet = 0; quiet < QUIET; quiet++) {
    await new Promise(requestAnimationFrame);
    if (inWidget(host, 'progress')) quiet = 0;
  }
  const own = tasks.map(({startTime, duration}) =>
    readings.reduce(
      (left, [begun, done]) =>
        left - Math.max(0, Math.min(done, startTime + duration) - Math.max(begun, startTime)),
      duration,
    ),
  );
  return Math.max(0, ...own);
}
