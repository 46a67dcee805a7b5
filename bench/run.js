// Measures the built embed files beside peers and prints one table per question. See README.md beside it.
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {installPeers} from './peers.js';
import {print} from './table.js';

const {values, positionals} = parseArgs({
  options: {quick: {type: 'boolean', default: false}, days: {type: 'string', default: '7'}},
  allowPositionals: true,
});
const isQuick = values.quick;
/** Samples at most, and the seconds of one contestant after which no other sample begins. */
const effort = isQuick ? {samples: 1, seconds: 0} : {samples: 5, seconds: 15};

/** Each topic is fetched when it is asked for; most are beside peers. */
const topics = {
  sizes: async () => (await import('./sizes.js')).sizes(),
  'first-picture': async (how) => (await import('./first-picture.js')).firstPictures(how),
  check: async (how) => (await import('./check.js')).check(how),
  country: async (how) => (await import('./country.js')).country(how),
  endurance: async (how) => (await import('./endurance.js')).endurance(how),
  faults: async (how) => (await import('./faults.js')).faults(how),
  growth: async (how) => (await import('./growth.js')).growth(how),
  heatmaps: async (how) => (await import('./heatmaps.js')).heatmaps(how),
  honours: async (how) => (await import('./honours.js')).longLists(how),
  'long-tasks': async (how) => (await import('./long-tasks.js')).longTasks(how),
  streams: async (how) => (await import('./streams.js')).streams(how),
  'org-trees': async (how) => (await import('./org-trees.js')).orgTrees(how),
};

const unknown = positionals.filter((name) => !(name in topics));
if (unknown.length > 0) {
  console.error(`No such topic: ${unknown.join(', ')}. There are ${Object.keys(topics).join(', ')}.`);
  process.exit(1);
}

installPeers();
const results = {};
for (const name of positionals.length > 0 ? positionals : Object.keys(topics)) {
  console.log(`\n${name}\n`);
  const {
    rows,
    beside = [],
    goals = [],
  } = (results[name] = await topics[name]({isQuick, effort, days: Number(values.days)}));
  // Goals are those of the full sizes.
  for (const table of [rows, beside, isQuick ? [] : goals]) if (table.length > 0) print(table);
}
writeFileSync(new URL('results.json', import.meta.url), JSON.stringify(results, undefined, 2) + '\n');
