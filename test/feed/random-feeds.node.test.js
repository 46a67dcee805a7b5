// Whatever comes, the parsers throw nothing but a FeedError, lose no row and end soon.
// RUNS=20000 node --test test/feed/random-feeds.node.test.js runs more, SEED=… others.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {loadTypeScript} from '../../scripts/load-typescript.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const numRuns = Number(process.env.RUNS ?? 400);
const seed = Number(process.env.SEED ?? 1921);
/** Milliseconds that no feed of a few dozen rows takes, however slow the machine. */
const SOON = 2_000;

const parsers = {
  'org-tree': {name: 'parseOrgTree', lists: ['orgs', 'links'], single: 'root'},
  'member-growth': {name: 'parseGrowth', lists: ['units', 'points', 'milestones', 'targets']},
  'activity-heatmap': {name: 'parseActivity', lists: ['activities', 'days', 'marks']},
  'honours-board': {name: 'parseHonours', lists: ['honours']},
};

/** Rows that a feed has: in its lists, in the lists within them; what is no list counts as one thing that is set aside. */
function rowsIn(feed, {lists, single}) {
  const count = (rows) =>
    rows.reduce(
      (sum, row) => sum + 1 + (isObject(row) && Array.isArray(row.children) ? count(row.children) : 0),
      0,
    );
  const of = (key) => (Object.hasOwn(feed, key) ? feed[key] : undefined);
  const inList = (key) => {
    const value = of(key) ?? [];
    return Array.isArray(value) ? (key === 'orgs' ? count(value) : value.length) : 1;
  };
  const one = single === undefined ? undefined : of(single);
  return (
    lists.reduce((sum, key) => sum + inList(key), 0) + (one === undefined || one === null ? 0 : count([one]))
  );
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const junk = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      undefined,
      null,
      '',
      0,
      -1,
      1e21,
      2 ** 53 + 2,
      NaN,
      Infinity,
      true,
      [],
      {},
      '0',
    ),
  },
  fc.string({maxLength: 20, unit: 'binary'}),
  fc.double(),
  fc.jsonValue({maxDepth: 2}),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    'toString',
    '=1+1',
  ),
);
/** A value that is mostly good, so that rows are, and now and then any other. */
const mostly = (arbitrary, ...others) => fc.oneof({weight: 40, arbitrary}, ...others, junk);
const ids = mostly(fc.constantFrom('a', 'b', 'c', 'd', 1, 2, '1', '__proto__', 'toString'));
const days = mostly(
  fc.constantFrom('2019-01-01', '2020-02-29', '2019-06-15', '2024-12-31'),
  fc.constantFrom(
    '2021-02-29',
    '2019',
    '2019-06',
    '06-15',
    '02-29',
    '1000-01-01',
    '9999-12-31',
    '0000-00-00',
  ),
  fc.constantFrom('2019-05-01T23:30:00Z', '1000-01-01T00:00:00+08:00'),
);
const texts = mostly(fc.constantFrom('宝山路街道', '第一居民区', 'x'.repeat(600), '👩‍👩‍👧'));
const counts = mostly(fc.nat(1000));
const daysOrCounts = fc.oneof({weight: 2, arbitrary: days}, counts);

const named = (arbitrary, ...names) => Object.fromEntries(names.map((name) => [name, arbitrary]));
const fields = {
  ...named(ids, 'id', 'parent', 'org', 'from', 'to'),
  ...named(texts, 'name', 'title', 'shortName', 'kind', 'level', 'label', 'lead', 'sector', 'series'),
  ...named(texts, 'category', 'orgName', 'citation', 'detail', 'awardedBy'),
  ...named(days, 'date', 'founded'),
  ...named(daysOrCounts, 'joined', 'left'),
  ...named(counts, 'members', 'count', 'total', 'participants', 'amount', 'rank', 'childCount'),
  href: mostly(fc.constantFrom('/a', 'https://x.example/', '//x'), fc.constant('javascript:alert(1)')),
  image: mostly(fc.constant('/a.png'), fc.constant('data:image/png;base64,AA')),
  childrenSrc: mostly(fc.constant('/c.json')),
  status: mostly(fc.constantFrom('normal', 'warning')),
  badges: mostly(fc.array(texts, {maxLength: 3})),
  recipients: mostly(
    fc.array(fc.record({id: ids, name: texts, person: fc.boolean()}, {requiredKeys: ['name']}), {
      maxLength: 3,
    }),
  ),
};
const requiredKeys = [
  'id',
  'name',
  'title',
  'date',
  'label',
  'from',
  'to',
  'kind',
  'total',
  'count',
  'joined',
];
const {row} = fc.letrec((tie) => ({
  row: fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record(
        {...fields, children: mostly(fc.array(tie('row'), {maxLength: 3, depthIdentifier: 'children'}))},
        {requiredKeys},
      ),
    },
    junk,
  ),
}));
const rows = fc.oneof({weight: 9, arbitrary: fc.array(row, {maxLength: 12})}, junk);
const envelope = {title: texts, source: texts, asOf: days, count: counts, sample: junk, version: junk};

/** A feed of any rows. */
const randomFeed = (lists) =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record(
        {...envelope, ...Object.fromEntries(lists.map((key) => [key, rows]))},
        {requiredKeys: []},
      ),
    },
    junk,
    fc.array(row, {maxLength: 5}),
  );

/** A sample feed of which some values are others. */
const mutatedFeed = (feeds) =>
  fc
    .tuple(
      fc.constantFrom(...feeds),
      fc.array(fc.tuple(fc.nat(), fc.oneof(junk, ids, days)), {minLength: 1, maxLength: 8}),
    )
    .map(([feed, changes]) => {
      const copy = structuredClone(feed);
      const places = [];
      const waiting = [copy];
      for (let value = waiting.pop(); value !== undefined && places.length < 3000; value = waiting.pop())
        for (const key of Object.keys(value)) {
          places.push([value, key]);
          if (typeof value[key] === 'object' && value[key] !== null) waiting.push(value[key]);
        }
      for (const [at, value] of changes) {
        const [object, key] = places[at % places.length];
        object[key] = value;
      }
      return copy;
    });

const samples = readdirSync(join(root, 'demo/feeds'))
  .filter((name) => name.endsWith('.json') && name !== 'shanghai.json')
  .map((name) => JSON.parse(readFileSync(join(root, 'demo/feeds', name), 'utf8')))
  .filter((feed) => JSON.stringify(feed).length < 60_000);

for (const [widget, parser] of Object.entries(parsers)) {
  describe(`a random feed of ${widget}`, () => {
    let parse, readAnswer;
    const keys = parser.single === undefined ? parser.lists : [...parser.lists, parser.single];
    before(async () => {
      parse = (await loadTypeScript(join(root, 'src', widget, 'model.ts')))[parser.name];
      ({readAnswer} = await loadTypeScript(join(root, 'src/feed/answer.ts')));
    });

    const seen = {drawn: 0, aside: 0};
    const check = (given) => {
      const before = JSON.stringify(given);
      const started = performance.now();
      let parsed;
      try {
        parsed = parse(given);
      } catch (error) {
        if (error.name !== 'FeedError') throw error;
      }
      assert.ok(performance.now() - started < SOON, 'takes too long');
      assert.equal(JSON.stringify(given), before, 'was changed');
      assert.equal({}.polluted, undefined);
      if (!parsed) return;
      const feed = Array.isArray(given) ? {[keys[0]]: given} : given;
      const aside = parsed.issues.filter(({drawn}) => !drawn);
      assert.equal(parsed.items + aside.length, rowsIn(feed, parser), 'rows in = drawn + set aside');
      seen.drawn += parsed.items;
      seen.aside += aside.length;
      for (const {path} of parsed.issues) assert.equal(typeof path, 'string');
    };
    const run = (feeds) => fc.assert(fc.property(feeds, check), {numRuns, seed});

    it('is drawn or reported row by row', () => {
      run(randomFeed(keys));
      // Nothing is learned from feeds that are all good or all bad.
      assert.ok(seen.drawn > numRuns / 10 && seen.aside > numRuns / 10, JSON.stringify(seen));
    });
    it('that was a good one is as well', () =>
      run(mutatedFeed(samples.filter((feed) => keys.some((key) => key in feed)))));

    it('is read by a path, other names and a mask to the same rows', () => {
      const reading = {feedPath: 'data.list', fields: {id: 'orgCode', 'recipients.name': 'n'}, mask: true};
      const asIs = (value) => value;
      fc.assert(
        fc.property(randomFeed(keys), (list) => {
          let parsed;
          try {
            parsed = readAnswer({data: {list}}, reading, (feed) => parse(feed), asIs);
          } catch (error) {
            if (error.name !== 'FeedError') throw error;
            return;
          }
          const feed = Array.isArray(list) ? {[keys[0]]: list} : list;
          const aside = parsed.issues.filter(({drawn}) => !drawn);
          assert.equal(parsed.items + aside.length, rowsIn(feed, parser));
          for (const {path} of parsed.issues) assert.match(path, /^data\.list/);
        }),
        {numRuns: Math.ceil(numRuns / 4), seed},
      );
    });
  });
}
