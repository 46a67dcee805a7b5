import {readFileSync} from 'node:fs';
import {countryFeed, shanghaiFeed} from '../demo/make-feeds/divisions.js';
import {openLab} from './lab.js';
import {goal, shown} from './table.js';

const fact = (name) =>
  JSON.parse(readFileSync(new URL(`../demo/facts/${name}.json`, import.meta.url), 'utf8'));
const feed = (name) => readFileSync(new URL(`../demo/feeds/${name}.json`, import.meta.url));

const COUNTRY = 'the country, 665,277 places';

/** Which widget draws which feed. */
const CASES = [
  [
    'Shanghai, 6,760 places',
    'org-tree',
    () => JSON.stringify(shanghaiFeed({fourLevels: fact('four-levels')})),
  ],
  [COUNTRY, 'org-tree', () => JSON.stringify(countryFeed())],
  ['ten years of days', 'activity-heatmap', () => feed('activities-years-sample')],
  ['a hundred branches', 'honours-board', () => feed('honours-hundred-sample')],
];

/** From a feed's bytes in memory to the painted frame that shows the picture, beside `JSON.parse` of the same bytes. */
export async function firstPictures({effort}) {
  const inputs = Object.fromEntries(CASES.map(([, , text], index) => [`/feed-${index}.json`, text()]));
  const contestants = [...new Set(CASES.map(([, widget]) => `first/${widget}`))];
  const lab = await openLab(contestants, inputs, effort);
  const [rows, goals] = [[], []];
  try {
    for (const [index, [title, widget]] of CASES.entries()) {
      const input = `/feed-${index}.json`;
      const [{figures}] = await lab.compare([`first/${widget}`], input, async ({page}, found) => {
        found.first = await page.evaluate(() => window.trial.firstPicture());
        found.parse = await page.evaluate(() => window.trial.ask('parse'));
      });
      const {first, parse, samples, stopped = ''} = figures;
      rows.push({
        case: title,
        kB: shown(Buffer.byteLength(inputs[input]) / 1000),
        'JSON.parse, ms': shown(parse),
        'first picture, ms': shown(first),
        ratio: shown(first / parse),
        samples,
        stopped,
      });
      if (title === COUNTRY) goals.push(goal('the country, of JSON.parse', first / parse, 2.5));
    }
    return {rows, goals};
  } finally {
    lab.close();
  }
}
