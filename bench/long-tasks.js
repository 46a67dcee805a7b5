import {countryFeed} from '../demo/make-feeds/divisions.js';
import {openLab} from './lab.js';
import {goal, shown} from './table.js';

const orgs = (size, aboveOf) =>
  Array.from({length: size}, (_, at) => ({
    id: `${at}`,
    name: `第${at}党组织`,
    ...(at > 0 && {parent: `${aboveOf(at)}`}),
  }));

const CONTESTANT = 'long/ours';

/** The longest that the page stands still, the reading of the feed apart, while what is very deep, wide or large is drawn. */
export async function longTasks({isQuick, effort}) {
  const chain = {orgs: orgs(10_000, (at) => at - 1)};
  const wide = {orgs: orgs(100_001, () => 0)};
  const cases = {
    'a chain of 10,000': {attributes: {}, feed: chain},
    'a chain of 10,000, all open': {attributes: {depth: '10000'}, feed: chain},
    '100,000 below one': {attributes: {}, feed: wide},
    '100,000 below one, as a list': {attributes: {layout: 'indented'}, feed: wide},
    '100,000 below one, stacked': {attributes: {layout: 'compact'}, feed: wide},
    ...(isQuick ? {} : {'the country, all open': {attributes: {depth: '9'}, feed: countryFeed()}}),
  };
  const inputs = Object.entries(cases).map(([, input], at) => [`/long-${at}.json`, JSON.stringify(input)]);
  const lab = await openLab([CONTESTANT], Object.fromEntries(inputs), effort);
  const results = {rows: [], goals: []};
  try {
    for (const [at, name] of Object.keys(cases).entries()) {
      const [{figures}] = await lab.compare([CONTESTANT], `/long-${at}.json`, async ({page}, found) => {
        found.first = await page.evaluate(() => window.trial.firstPicture());
        found.task = await page.evaluate(() => window.trial.ask('longest'));
      });
      const {first, task, samples, stopped = ''} = figures;
      results.rows.push({
        case: name,
        'first picture, ms': shown(first),
        'longest task, ms': shown(task),
        ...{samples, stopped},
      });
      results.goals.push(goal(`${name}: longest task, ms`, task, 200));
    }
    return results;
  } finally {
    lab.close();
  }
}
