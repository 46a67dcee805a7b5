import {parseActivity} from '../src/activity-heatmap/model.ts';
import {readAnswer} from '../src/feed/answer.ts';
import {FeedError} from '../src/feed/feed-error.ts';
import {countIssue} from '../src/feed/check.ts';
import {misread} from '../src/feed/failures.ts';
import {parseFeed} from '../src/feed/fetch-feed.ts';
import {garbledIssue} from '../src/feed/issue.ts';
import {envelopeOf} from '../src/feed/schema.ts';
import {parseHonours} from '../src/honours-board/model.ts';
import {parseGrowth} from '../src/member-growth/model.ts';
import {parseOrgTree} from '../src/org-tree/model.ts';
import {linesOf} from './lines.js';
import {personalData} from './personal-data.js';

/** The kinds of feeds: what reads them, which rows they have, which schema describes them. */
export const KINDS = {
  org: {parse: (feed) => parseOrgTree(feed), keys: ['orgs', 'root'], schema: 'org-tree'},
  growth: {
    parse: (feed) => parseGrowth(feed),
    keys: ['units', 'points', 'milestones', 'targets'],
    schema: 'member-growth',
  },
  activity: {parse: parseActivity, keys: ['activities', 'days'], schema: 'activity-heatmap'},
  honours: {parse: parseHonours, keys: ['honours'], schema: 'honours-board'},
};

/** That somebody asked for what cannot be done. */
export class UsageError extends Error {}

const complain = (message) => {
  throw new UsageError(message);
};

/**
 * Checks a feed as its widgets would: everything that they would set aside or repair, each with path and line, and how
 * many rows they would draw. Throws a `FeedError` where they would show that the feed could not be had.
 * @param {string} text
 * @param {{name: string, kind?: string, feedPath?: string, fields?: string, lint?: boolean}} options
 */
export function check(text, {name, kind, feedPath, fields, lint = false}) {
  const answer = jsonOf(text, name);
  const reading = {feedPath, fields};
  const read = (make) => readAnswer(answer, reading, make, complain);
  const kinds = kind === undefined ? kindsOf(read((feed) => ({feed, issues: []})).feed) : [kind];
  const reports = kinds.map((each, at) => {
    const {items, issues} = read((feed) => {
      const parsed = KINDS[each].parse(feed);
      return {...parsed, issues: [...countIssue(envelopeOf(feed), parsed), ...parsed.issues]};
    });
    // What was found before the rows were looked at is said once.
    return {kind: each, items, issues: at === 0 ? [...garbledIssue(text), ...issues] : issues};
  });
  const personal = lint ? read((feed) => ({issues: personalData(feed)})).issues : [];
  const paths = [...reports.flatMap(({issues}) => issues), ...personal].map(({path}) => path);
  return {reports, personal, lines: linesOf(text, new Set(paths))};
}

function jsonOf(text, name) {
  try {
    return parseFeed(text, name);
  } catch (error) {
    throw error instanceof FeedError ? misread(text, name, error) : error;
  }
}

/** The kinds that a feed has rows of. */
function kindsOf(feed) {
  if (Array.isArray(feed)) complain(`a list may be of any kind; say --kind ${Object.keys(KINDS).join('|')}`);
  const kinds = Object.keys(KINDS).filter((kind) => KINDS[kind].keys.some((key) => Object.hasOwn(feed, key)));
  return kinds.length > 0
    ? kinds
    : complain(`no rows of any kind; say --kind ${Object.keys(KINDS).join('|')}`);
}
