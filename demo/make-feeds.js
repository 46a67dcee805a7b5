import {mkdirSync, readFileSync, realpathSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {activities2019Sample, activitiesYearsSample} from './make-feeds/activity-samples.js';
import {assessmentsFeed} from './make-feeds/assessments.js';
import {baoshanluFeed, baoshanluTiesSample} from './make-feeds/baoshanlu.js';
import {shanghaiFeed, shanghaiParts} from './make-feeds/divisions.js';
import {
  activityFaults,
  growthFaults,
  growthPointFaults,
  honoursFaults,
  loginPage,
  orgFaults,
} from './make-feeds/faults.js';
import {feedText} from './make-feeds/feed-text.js';
import {growthBaoshanluSample, growthHuangpuSample} from './make-feeds/growth-samples.js';
import {honoursHundredSample, honoursSample} from './make-feeds/honours-samples.js';
import {huangpuFeed} from './make-feeds/huangpu.js';
import {threeLanguagesFeed} from './make-feeds/languages.js';
import {platformFeed} from './make-feeds/platform.js';
import {togetherSample} from './make-feeds/together-sample.js';

/**
 * Makes demo/feeds from demo/facts: the same bytes on every run. One pure function per feed lies in
 * make-feeds/; this file knows their names and writes what they return.
 */

const FEEDS = new URL('./feeds/', import.meta.url);

/** @param {string} name */
const readFacts = (name) =>
  JSON.parse(readFileSync(new URL(`./facts/${name}.json`, import.meta.url), 'utf8'));

/**
 * The text of every feed that is kept in the project, by file name.
 * @returns {Map<string, string>}
 */
export function makeFeeds() {
  const facts = {
    baoshanlu: readFacts('baoshanlu-2019'),
    platform: readFacts('qingyunlu-platform'),
    huangpu: readFacts('huangpu-2024'),
    assessments: readFacts('assessments-2019'),
    fourLevels: readFacts('four-levels'),
  };
  const feeds = {
    'baoshanlu-2019': baoshanluFeed(facts),
    'baoshanlu-ties-sample': baoshanluTiesSample(facts),
    'six-party-platform': platformFeed(facts),
    'huangpu-2024': huangpuFeed(facts),
    'assessments-2019': assessmentsFeed(facts),
    'activities-2019-sample': activities2019Sample(facts),
    'activities-years-sample': activitiesYearsSample(facts),
    'growth-huangpu-sample': growthHuangpuSample(facts),
    'growth-baoshanlu-sample': growthBaoshanluSample(facts),
    'honours-sample': honoursSample(),
    'honours-hundred-sample': honoursHundredSample(),
    'together-sample': togetherSample(facts),
    'three-languages': threeLanguagesFeed(),
    'faults-org': orgFaults(),
    'faults-activity': activityFaults(),
    'faults-growth': growthFaults(),
    'faults-growth-points': growthPointFaults(),
    'faults-honours': honoursFaults(),
  };
  const texts = new Map(Object.entries(feeds).map(([name, feed]) => [`${name}.json`, feedText(feed)]));
  return texts.set('login-page.html', loginPage());
}

function writeFeeds() {
  mkdirSync(FEEDS, {recursive: true});
  for (const [name, text] of makeFeeds()) writeFileSync(new URL(name, FEEDS), text);
  // Too large to keep: made wherever it is needed.
  const facts = {fourLevels: readFacts('four-levels')};
  writeFileSync(new URL('shanghai.json', FEEDS), feedText(shanghaiFeed(facts)));
  const parts = new URL('shanghai/', FEEDS);
  mkdirSync(parts, {recursive: true});
  for (const [name, feed] of shanghaiParts(facts)) writeFileSync(new URL(name, parts), feedText(feed));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) writeFeeds();
