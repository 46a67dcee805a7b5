import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {makeFeeds} from '../../demo/make-feeds.js';
import {countryPlaces, shanghaiFeed, shanghaiParts} from '../../demo/make-feeds/divisions.js';

const DEMO = new URL('../../demo/', import.meta.url);
const texts = makeFeeds();
const feeds = new Map(
  [...texts]
    .filter(([name]) => name.endsWith('.json'))
    .map(([name, text]) => [name.slice(0, -5), JSON.parse(text)]),
);
const faulty = [...feeds].filter(([name]) => name.startsWith('faults-'));
const sound = [...feeds].filter(([name]) => !name.startsWith('faults-'));
const fourLevels = JSON.parse(readFileSync(new URL('facts/four-levels.json', DEMO), 'utf8'));

/** The fields of the feed contract, by the list that holds the rows. */
const FIELDS = {
  orgs: `id name parent shortName kind level members founded sector lead status badges href image childCount
    childrenSrc`,
  links: 'from to kind label',
  units: 'id name joined left sector org',
  points: 'date total joined left series',
  milestones: 'date label detail',
  targets: 'date total',
  activities: 'id date title kind org orgName participants amount href',
  days: 'date count participants kind org orgName',
  marks: 'date label',
  honours: 'id title category level date awardedBy recipients citation image href rank',
};
const ENVELOPE = ['version', 'title', 'source', 'asOf', 'sample', 'count'];

const isDay = (text) => {
  const time = Date.parse(text);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
};
const isPeriod = (text) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isDay(text);
const isMark = (text) => isDay(text) || (text.length === 5 && isDay(`2000-${text}`));
const repeated = (ids) => ids.filter((id, index) => ids.indexOf(id) !== index);
const rowsOf = (feed) => Object.keys(FIELDS).flatMap((list) => (feed[list] ?? []).map((row) => [list, row]));

describe('demo feeds', () => {
  it('come out the same on every run, and are the ones that are kept', () => {
    assert.deepEqual([...makeFeeds()], [...texts]);
    for (const [name, text] of texts) {
      assert.equal(
        readFileSync(new URL(`feeds/${name}`, DEMO), 'utf8'),
        text,
        `${name}: run "npm run feeds"`,
      );
      assert.ok(Buffer.byteLength(text) < 300_000, `${name} is small enough to keep`);
    }
    const kept = readdirSync(new URL('feeds/', DEMO)).filter((name) => /\.(json|html)$/.test(name));
    assert.deepEqual(
      kept.filter((name) => name !== 'shanghai.json' && !texts.has(name)),
      [],
    );
  });

  it('say what they are, from where and from when', () => {
    for (const [name, feed] of feeds) {
      assert.ok(feed.title && feed.source, name);
      assert.ok(isDay(feed.asOf), `${name}: ${feed.asOf}`);
    }
  });

  it('are marked as samples where they are', () => {
    const facts = ['assessments-2019', 'baoshanlu-2019', 'huangpu-2024', 'six-party-platform'];
    const unmarked = [...feeds].filter(([, feed]) => feed.sample !== true).map(([name]) => name);
    assert.deepEqual(unmarked.sort(), facts);
    for (const name of facts) {
      assert.ok(!texts.get(`${name}.json`)?.includes('示例'), name);
      assert.ok(!('sample' in feeds.get(name)), name);
    }
  });

  it('hold no field that the contract does not know', () => {
    for (const [name, feed] of sound) {
      const known = [...ENVELOPE, ...Object.keys(FIELDS)];
      assert.deepEqual(
        Object.keys(feed).filter((key) => !known.includes(key)),
        [],
        name,
      );
      for (const [list, row] of rowsOf(feed)) {
        const fields = FIELDS[list].split(/\s+/);
        assert.deepEqual(
          Object.keys(row).filter((key) => !fields.includes(key)),
          [],
          `${name}.${list}`,
        );
        const named = (row.recipients ?? []).flatMap(Object.keys);
        assert.deepEqual(
          named.filter((key) => !['id', 'name'].includes(key)),
          [],
          `${name}.${list}`,
        );
      }
    }
  });

  it('have unique ids, parents that exist and ties with two ends', () => {
    for (const [name, feed] of sound) {
      for (const list of ['orgs', 'units', 'activities', 'honours']) {
        const ids = (feed[list] ?? []).map((row) => row.id);
        assert.deepEqual(repeated(ids), [], `${name}.${list}`);
        assert.ok(
          ids.every((id) => typeof id === 'string' && id),
          `${name}.${list}`,
        );
      }
      const orgs = new Set((feed.orgs ?? []).map((org) => org.id));
      for (const org of feed.orgs ?? []) assert.ok(!org.parent || orgs.has(org.parent), `${name}: ${org.id}`);
      for (const {from, to} of feed.links ?? [])
        assert.ok(orgs.has(from) && orgs.has(to), `${name}: ${from} ${to}`);
      if (feed.count !== undefined) {
        assert.equal((feed.days ?? feed.honours ?? feed.orgs).length, feed.count, name);
      }
    }
  });

  it('have days that exist and none after the day of the feed', () => {
    for (const [name, feed] of sound) {
      for (const [list, row] of rowsOf(feed)) {
        const where = `${name}.${list}: ${JSON.stringify(row)}`;
        if (list === 'marks') assert.ok(isMark(row.date), where);
        else if (['points', 'honours', 'milestones'].includes(list))
          assert.ok(!row.date || isPeriod(row.date), where);
        else if (list === 'units') assert.ok(isDay(row.joined) && (!row.left || isDay(row.left)), where);
        else if (row.date) assert.ok(isDay(row.date), where);
        if (list !== 'targets' && list !== 'marks')
          assert.ok((row.date ?? row.joined ?? '') <= feed.asOf, where);
      }
    }
  });

  it('give one id to one organisation across feeds', () => {
    const names = new Map();
    for (const [name, feed] of sound) {
      for (const {id, name: org} of feed.orgs ?? []) {
        assert.equal(names.get(id) ?? org, org, `${name}: ${id}`);
        names.set(id, org);
      }
    }
    const used = sound.flatMap(([, feed]) => rowsOf(feed).flatMap(([, row]) => (row.org ? [row.org] : [])));
    const districts = ['310105', '310112', '310114', '310151'];
    assert.deepEqual(
      [...new Set(used)].filter((id) => !names.has(id) && !districts.includes(id)),
      [],
    );
  });
});

describe('what the reports say', () => {
  it('宝山路街道: 35 member units, five of them new, six by name', () => {
    const feed = feeds.get('baoshanlu-2019');
    const conference = feed.orgs.find((org) => org.kind === '联席会议');
    assert.equal(conference.childCount, 35);
    assert.equal(feed.orgs.filter((org) => org.parent === conference.id).length, 6);
    assert.equal(feed.orgs.filter((org) => org.badges?.includes('2019年新签约')).length, 5);
    assert.deepEqual(feed.points, [{date: '2019-04-12', total: 35, joined: 5}]);
  });

  it('黄浦区: 66 member units, two of them new, three sub-conferences, 10 + 10 projects and one honour for the hundred', () => {
    const feed = feeds.get('huangpu-2024');
    const [conference] = feed.orgs;
    const below = feed.orgs.filter((org) => org.parent === conference.id);
    assert.equal(conference.members, 66);
    assert.equal(below.filter((org) => org.kind === '联席会议').length, 3);
    assert.deepEqual(feed.points, [{date: '2024-06-24', total: 66, joined: 2}]);
    const ofRank = (rank) => feed.honours.filter((honour) => honour.rank === rank).length;
    assert.deepEqual([1, 2, 3, 4].map(ofRank), [10, 1, 0, 10]);
  });

  it('the platform: six kinds of parties, each tied to the axis', () => {
    const feed = feeds.get('six-party-platform');
    assert.equal(feed.links.length, 6);
    assert.equal(feed.orgs.find((org) => org.kind === '共建平台').members, 12);
  });

  it('the assessments: 113 reports of four districts', () => {
    const {days} = feeds.get('assessments-2019');
    assert.equal(new Set(days.map((day) => day.org)).size, 4);
    assert.equal(
      days.reduce((sum, day) => sum + day.count, 0),
      12 + 16 + 53 + 12 + 20,
    );
  });
});

describe('what is made up ends where the reports begin', () => {
  it('黄浦区 has 66 units on 2024-06-24, two of them since that day', () => {
    const {units} = feeds.get('growth-huangpu-sample');
    assert.equal(units.filter((unit) => !unit.left).length, 66);
    assert.equal(units.filter((unit) => unit.joined === '2024-06-24').length, 2);
    assert.ok(units.every((unit) => !unit.left || unit.left > unit.joined));
    assert.ok(units.every((unit) => unit.name.startsWith('示例单位')));
  });

  it('宝山路街道 goes from 8 to 35, every step adding up', () => {
    const {points} = feeds.get('growth-baoshanlu-sample');
    assert.equal(points[0].total, 8);
    assert.deepEqual(points.at(-1), feeds.get('baoshanlu-2019').points[0]);
    points.reduce((before, point) => {
      assert.equal(point.total, before.total + (point.joined ?? 0) - (point.left ?? 0), point.date);
      return point;
    });
  });

  it('the year of activities keeps the days that recur', () => {
    const {activities} = feeds.get('activities-2019-sample');
    const on = (date) =>
      activities.filter((activity) => activity.date === date).map((activity) => activity.title);
    assert.ok(on('2019-03-05').every((title) => title === '学雷锋日便民服务') && on('2019-03-05').length > 0);
    assert.ok(on('2019-06-06').includes('爱眼日便民服务'));
    assert.ok(on('2019-07-01').includes('党的生日便民服务'));
    assert.ok(on('2019-10-07').includes('敬老日便民服务'));
    assert.equal(activities.filter(({date}) => date >= '2019-02-03' && date <= '2019-02-14').length, 0);
  });

  it('boards have forty honours on every plaque, and a hundred branches', () => {
    const {honours} = feeds.get('honours-sample');
    assert.equal(honours.length, 40);
    assert.deepEqual([...new Set(honours.map((honour) => honour.rank))].sort(), [1, 2, 3, 4, undefined]);
    assert.equal(feeds.get('honours-hundred-sample').honours.length, 100);
  });
});

describe('faulty feeds', () => {
  it('are samples that keep rows of every kind of fault', () => {
    assert.equal(faulty.length, 5);
    const {orgs} = feeds.get('faults-org');
    assert.ok(orgs.includes(null));
    assert.ok(orgs.some((org) => org && Object.hasOwn(org, '__proto__')));
    assert.ok(orgs.some((org) => typeof org?.id === 'number' && !Number.isSafeInteger(org.id)));
    assert.ok(orgs.some((org) => org?.name?.length === 200));
    assert.ok(texts.get('login-page.html')?.startsWith('<!doctype html>'));
  });
});

describe('divisions', () => {
  it('of Shanghai: 6,760 places in four levels, parents first', () => {
    const {orgs, count} = shanghaiFeed({fourLevels});
    const levels = new Map();
    const ids = new Set();
    for (const {id, parent, level} of orgs) {
      assert.ok(!ids.has(id) && (parent === undefined || ids.has(parent)), id);
      ids.add(id);
      levels.set(level, (levels.get(level) ?? 0) + 1);
    }
    assert.equal(count, 6760);
    assert.deepEqual([...levels.values()], [1, 16, 234, 6509]);
    for (const id of ['310106017', '310106017011', '310105', '310112', '310114', '310151'])
      assert.ok(ids.has(id), id);
  });

  it('of Shanghai in parts: the same places, each district in a feed of its own', () => {
    const parts = shanghaiParts({fourLevels});
    const {orgs} = parts.get('city.json');
    const named = orgs.flatMap(({childrenSrc}) => childrenSrc ?? []);
    assert.deepEqual(['city.json', ...named], [...parts.keys()]);
    const ids = [...parts.values()].flatMap((part) => part.orgs.map(({id}) => id));
    assert.deepEqual(
      ids.sort(),
      shanghaiFeed({fourLevels})
        .orgs.map(({id}) => id)
        .sort(),
    );
    for (const {id, childCount, childrenSrc} of orgs.slice(1))
      assert.equal(parts.get(childrenSrc).orgs.filter(({parent}) => parent === id).length, childCount);
  });

  it('of the country: 665,277 places below one root, parents first', () => {
    const ids = new Set();
    let roots = 0;
    let strays = 0;
    for (const {id, parent} of countryPlaces()) {
      if (parent === undefined) roots++;
      else if (!ids.has(parent)) strays++;
      ids.add(id);
    }
    assert.deepEqual({places: ids.size, roots, strays}, {places: 665_277, roots: 1, strays: 0});
  });
});
