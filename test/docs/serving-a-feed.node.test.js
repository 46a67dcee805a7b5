// "Serving a feed": the queries that the page shows are those of docs/sql, and what they answer is drawn as it is.
// ORGANISATIONS=300000 node --test test/docs/serving-a-feed.node.test.js asks a city, and says how long each took.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {loadTypeScript} from '../../scripts/load-typescript.js';
import {findClickHouse, startClickHouse} from './clickhouse.js';
import {findPostgreSQL, startPostgreSQL} from './postgresql.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path) => readFileSync(join(root, path), 'utf8');
const sqlFiles = readdirSync(join(root, 'docs/sql'), {recursive: true}).filter((name) =>
  name.endsWith('.sql'),
);

describe('the pages "Serving a feed"', () => {
  for (const page of ['docs/serving-a-feed.md', 'docs/serving-a-feed.zh-Hans.md']) {
    const text = textOf(page);

    it(`${page} names every query, and no other`, () => {
      const named = [...text.matchAll(/\]\(sql\/([\w/-]+\.sql)\)/g)].map(([, name]) => name);
      assert.deepEqual([...new Set(named)].sort(), sqlFiles.sort());
    });

    it(`${page} quotes queries as they are`, () => {
      const quoted = [...text.matchAll(/\(sql\/([\w/-]+\.sql)\)[^\n]*\n\n```sql\n([^]*?)```/g)];
      assert.ok(quoted.length >= 4, `${quoted.length} quotes`);
      for (const [, name, quote] of quoted) assert.equal(quote, textOf(`docs/sql/${name}`), name);
    });
  }
});

const size = Number(process.env.ORGANISATIONS ?? 3000);
const city = {
  districts: size > 100_000 ? 16 : 4,
  streets: Math.max(8, Math.ceil(size / 1400)),
  communities: Math.ceil(size / 46),
};
const branches = size - 1 - city.districts - city.streets - city.communities;

const programs = findPostgreSQL();
const skip = programs ? false : 'PostgreSQL is not installed';

describe(`the queries for PostgreSQL, of ${size} organisations`, {skip}, () => {
  let database;
  let checker;
  const timed = async (name, work) => {
    const began = performance.now();
    const answer = await work();
    if (process.env.ORGANISATIONS)
      console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(2)} s`);
    return answer;
  };

  before(async () => {
    [database, checker] = await Promise.all([
      startPostgreSQL(programs),
      loadTypeScript(join(root, 'bin/check.js')),
    ]);
    await database.query(textOf('docs/sql/postgresql/tables.sql'));
    await timed('rows', () => database.query(textOf('test/docs/rows.sql'), {...city, branches}));
    await timed('sums', () => database.query(textOf('docs/sql/postgresql/sums.sql')));
  });
  after(() => database?.stop());

  /** What a query answers; the widgets that draw it find nothing to complain of. */
  async function ask(name, kind, ...values) {
    const query = textOf(`docs/sql/postgresql/${name}.sql`).trim().replace(/;$/, '');
    const given = values.map((value) => (typeof value === 'number' ? value : `'${value}'`)).join(', ');
    const text = await timed(`${name}(${given})`, () =>
      database.query(`prepare feed as ${query};\nexecute feed(${given});`),
    );
    const {reports} = checker.check(text, {name, kind});
    const [{items, issues}] = reports;
    assert.deepEqual(issues, [], 'rows set aside');
    if (process.env.ORGANISATIONS)
      console.log(`  ${items} rows, ${text.length} characters, ${gzipSync(text).length} bytes compressed`);
    return {items, feed: JSON.parse(text)};
  }

  it('give the first levels of a tree, with what is below counted', async () => {
    const {feed, items} = await ask('org-feed', 'org', 'city', 0, 2);
    assert.equal(items, 1 + city.districts + city.streets);
    const byId = new Map(feed.orgs.map((org) => [org.id, org]));
    assert.equal(byId.get('city').childCount, city.districts);
    assert.equal(byId.get('city').parent, undefined);
    assert.equal(byId.get('city').childrenSrc, undefined);
    assert.equal(byId.get('s1').childrenSrc, '/feeds/orgs/s1/branch.json');
    assert.deepEqual(byId.get('city').badges, [
      `区 ${city.districts}`,
      `街道 ${city.streets}`,
      `居民区 ${city.communities}`,
    ]);
    const sum = (level) =>
      feed.orgs.filter((org) => org.level === level).reduce((all, {members}) => all + members, 0);
    assert.equal(sum('区'), byId.get('city').members);
    assert.equal(sum('街道'), byId.get('city').members);
  });

  it('give the branch of an organisation that is opened', async () => {
    const {feed, items} = await ask('org-feed', 'org', 'c1', 1, 1);
    assert.equal(items, feed.count);
    assert.ok(feed.orgs.every(({parent, childCount, childrenSrc}) => !parent && !childCount && !childrenSrc));
  });

  it('give the units of a conference', async () => {
    const {feed, items} = await ask('growth-units-feed', 'growth', 'd1');
    assert.equal(items, feed.count);
    assert.ok(feed.units.some(({left}) => left) && feed.units.some(({sector}) => !sector));
  });

  it('give a total of each month and sector, which adds up to the units that are there', async () => {
    const {feed} = await ask('growth-points-feed', 'growth', 'city');
    const last = new Map(feed.points.map(({series, total}) => [series, total]));
    const there = await database.query(
      'select count(*) from member_unit where joined <= current_date and (left_on is null or left_on > current_date)',
    );
    assert.equal(
      [...last.values()].reduce((all, total) => all + total, 0),
      Number(there),
    );
  });

  it('give days counted for each organisation below, and for the one itself', async () => {
    const [from, until] = (await database.query('select current_date - 364, current_date')).trim().split('|');
    const {feed} = await ask('activity-feed', 'activity', 'city', from, until);
    const all = feed.days.reduce((sum, {count}) => sum + count, 0);
    assert.equal(all, branches * 12 + 1);
    assert.equal(feed.days.find(({org}) => org === 'city').count, 1);
    assert.ok(feed.days.some(({org, orgName}) => org === 'd1' && orgName === '示例1区'));
  });

  it('give the newest honours with those who received them', async () => {
    const {feed, items} = await ask('honours-feed', 'honours', 'city', 50);
    assert.equal(items, Math.min(50, Math.floor(city.communities / 2)));
    assert.ok(feed.honours.some(({recipients}) => recipients.length === 2));
    const dates = feed.honours.map(({date = ''}) => date);
    assert.deepEqual(dates, dates.toSorted().reverse());
  });

  it('give a feed without rows for an organisation that has none', async () => {
    for (const [name, kind, ...rest] of [
      ['org-feed', 'org', 1, 1],
      ['growth-units-feed', 'growth'],
      ['growth-points-feed', 'growth'],
      ['activity-feed', 'activity', '2024-01-01', '2024-01-02'],
      ['honours-feed', 'honours', 5],
    ])
      assert.equal((await ask(name, kind, 'nobody', ...rest)).items, 0, name);
  });
});

const Session = findClickHouse();

describe('the queries for ClickHouse', {skip: Session ? false : 'chDB is not installed'}, () => {
  let database;
  let checker;
  before(async () => {
    checker = await loadTypeScript(join(root, 'bin/check.js'));
    database = startClickHouse(Session);
    database.run(textOf('docs/sql/clickhouse/tables.sql'));
    database.run(textOf('test/docs/clickhouse-rows.sql'));
  });
  after(() => database?.stop());

  /** What a query answers; the widgets that draw it find nothing to complain of. */
  function ask(name, kind, parameters) {
    const text = database.query(textOf(`docs/sql/clickhouse/${name}.sql`), parameters);
    const {reports} = checker.check(text, {name, kind});
    assert.deepEqual(reports[0].issues, [], 'rows set aside');
    return {items: reports[0].items, feed: JSON.parse(text)};
  }
  const sumOf = (rows, field) => rows.reduce((sum, row) => sum + row[field], 0);

  it('give the first levels of a tree, with what is below counted', () => {
    const {feed, items} = ask('org-feed', 'org', {id: 1, first: 0, last: 2});
    assert.equal(items, 1 + 4 + 8);
    const [city, ...below] = feed.orgs;
    assert.deepEqual([city.parent, city.childCount, city.childrenSrc], [null, 4, null]);
    assert.deepEqual(city.badges, ['区 4', '街道 8', '居民区 66']);
    for (const level of ['区', '街道'])
      assert.equal(
        sumOf(
          below.filter((org) => org.level === level),
          'members',
        ),
        city.members,
      );
    const street = below.find(({id}) => id === 10_001);
    assert.equal(street.childrenSrc, '/feeds/orgs/10001/branch.json');
  });

  it('give the branch of an organisation that is opened', () => {
    const {feed, items} = ask('org-feed', 'org', {id: 100_001, first: 1, last: 1});
    assert.equal(items, Math.floor(2921 / 66));
    assert.ok(feed.orgs.every(({parent, childCount, childrenSrc}) => !parent && !childCount && !childrenSrc));
  });

  it('give a total of each month and sector, which adds up to the units that are there', () => {
    const {feed} = ask('growth-points-feed', 'growth', {id: 1});
    const last = new Map(feed.points.map(({series, total}) => [series, total]));
    const there = database.query(
      'select count() from member_unit where joined <= today() and (left_on is null or left_on > today())',
      {},
    );
    assert.equal(
      [...last.values()].reduce((all, total) => all + total, 0),
      Number(there),
    );
    assert.ok(last.has('其他'));
  });

  it('give days counted for each organisation below, and for the one itself', () => {
    const {feed} = ask('activity-feed', 'activity', {id: 1, from: '2000-01-01', until: '2100-01-01'});
    assert.equal(sumOf(feed.days, 'count'), 35_052 + 1);
    assert.deepEqual(
      feed.days.filter(({org}) => org === 1).map(({count, participants}) => [count, participants]),
      [[1, 5]],
    );
    assert.ok(feed.days.some(({org, orgName}) => org === 101 && orgName === '示例1区委'));
  });

  it('give the newest honours with those who received them', () => {
    const {feed, items} = ask('honours-feed', 'honours', {id: 1, most: 20});
    assert.equal(items, 20);
    assert.ok(feed.honours.some(({recipients}) => recipients.length === 2));
    const dates = feed.honours.map(({date}) => date ?? '');
    assert.deepEqual(dates, dates.toSorted().reverse());
  });

  it('give a feed without rows for an organisation that has none', () => {
    for (const [name, kind, rest] of [
      ['org-feed', 'org', {first: 1, last: 1}],
      ['growth-points-feed', 'growth', {}],
      ['activity-feed', 'activity', {from: '2024-01-01', until: '2024-01-02'}],
      ['honours-feed', 'honours', {most: 5}],
    ])
      assert.equal(ask(name, kind, {id: 9, ...rest}).items, 0, name);
  });
});
