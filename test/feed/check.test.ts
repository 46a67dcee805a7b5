import {expect} from '@open-wc/testing';
import {checkRows, feedObject} from '../../src/feed/check.js';
import type {FeedError} from '../../src/feed/feed-error.js';
import {problemMessage} from '../../src/feed/problem-message.js';
import {count, day, id, image, link, list, moment, object, optional, text} from '../../src/feed/schema.js';

const org = object({
  id,
  name: text,
  members: optional(count),
  founded: optional(day),
  seen: optional(moment),
  href: optional(link),
  image: optional(image),
  badges: optional(list(text)),
  recipients: optional(list(object({name: text}))),
});

const check = (...rows: unknown[]) => checkRows(org, {orgs: rows}, 'orgs');
const said = (...rows: unknown[]) =>
  check(...rows).issues.map(({path, problem}) => `${path}: ${problemMessage(problem)}`);
const good = {id: 'a', name: 'A'};

describe('checkRows', () => {
  it('draws the good rows and sets each bad one aside with its exact path', () => {
    const {rows, places, issues} = check(
      good,
      {...good, members: 'many'},
      null,
      {id: 'b'},
      {...good, id: 'c'},
    );
    expect(rows.map(({id}) => id)).to.deep.equal(['a', 'c']);
    expect(places).to.deep.equal([0, 4]);
    expect(issues.map(({path}) => path)).to.deep.equal(['orgs[1].members', 'orgs[2]', 'orgs[3].name']);
    expect(issues.every(({drawn}) => !drawn)).to.equal(true);
  });

  it('says what it expected and what it got', () => {
    expect(
      said(
        {...good, members: 'many'},
        {...good, members: -1},
        {...good, members: Infinity},
        {...good, founded: '2023-02-29'},
        {...good, badges: ['ok', 3]},
        {...good, recipients: [{name: 'x'}, {}]},
        {...good, id: ''},
        {...good, id: {}},
        [],
        'row',
      ),
    ).to.deep.equal([
      'orgs[0].members: expected a number ≥ 0, got "many"',
      'orgs[1].members: expected a number ≥ 0, got -1',
      'orgs[2].members: expected a number ≥ 0, got Infinity',
      'orgs[3].founded: expected a day (YYYY-MM-DD), got "2023-02-29"',
      'orgs[4].badges[1]: expected a text that is not empty, got 3',
      'orgs[5].recipients[1].name: expected a text that is not empty, got nothing',
      'orgs[6].id: expected an id (text or number), got ""',
      'orgs[7].id: expected an id (text or number), got an object',
      'orgs[8]: expected an object, got a list',
      'orgs[9]: expected an object, got "row"',
    ]);
  });

  it('cuts a text that goes on without end, and takes no such id', () => {
    const {rows, issues} = check({id: 'a', name: 'x'.repeat(5e6)}, {id: 'b'.repeat(501), name: 'B'});
    expect(rows.map(({name}) => [name.length, name.at(-1)])).to.deep.equal([[500, '…']]);
    expect(issues.map(({path}) => path)).to.deep.equal(['orgs[1].id']);
  });

  it('takes null for absent, a number for an id, and a date-time for its day', () => {
    const {rows, issues} = check({
      id: 310106,
      name: 'A',
      members: null,
      href: null,
      seen: '2024-03-05T16:00:00Z',
    });
    expect(issues).to.deep.equal([]);
    expect(rows[0]).to.include({id: '310106', seen: '2024-03-06', members: undefined});
  });

  it('reports a number too large to be exact, and draws its row', () => {
    const {rows, issues} = check({...good, id: 2 ** 60});
    expect(rows).to.have.lengthOf(1);
    expect(issues.map(({path, drawn}) => [path, drawn])).to.deep.equal([['orgs[0].id', true]]);
  });

  it('lets links lead to the web, mail, telephone or the portal itself, and nowhere else', () => {
    const hrefs = [
      'https://example.org',
      '/orgs/1',
      '?id=1',
      'mailto:a@example.org',
      'tel:+8621',
      'orgs.html#b',
    ];
    expect(check(...hrefs.map((href) => ({...good, href}))).rows).to.have.lengthOf(hrefs.length);
    const traps = [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'blob:x',
    ];
    expect(check(...traps.map((href) => ({...good, href}))).rows).to.deep.equal([]);
    expect(
      check({...good, image: 'data:image/svg+xml,x'}, {...good, image: 'mailto:a@b'}).rows,
    ).to.deep.equal([]);
  });

  it('drops what it was not asked for and never touches a prototype', () => {
    const row = JSON.parse(
      '{"id": "a", "name": "A", "secret": 1, "__proto__": {"polluted": true}}',
    ) as unknown;
    const [checked] = check(row).rows;
    expect(checked).to.have.all.keys('id', 'name');
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
  });

  it('reports a list that is none, and asks nothing of a list that is absent', () => {
    expect(checkRows(org, {orgs: 3}, 'orgs').issues.map(({path}) => path)).to.deep.equal(['orgs']);
    expect(checkRows(org, {orgs: null}, 'orgs')).to.deep.equal({rows: [], places: [], issues: []});
    expect(checkRows(org, {}, 'toString').issues).to.deep.equal([]);
  });
});

describe('feedObject', () => {
  const errorOf = (json: unknown) => {
    try {
      feedObject(json, ['orgs', 'root']);
    } catch (error) {
      return error as FeedError;
    }
    throw new Error('passed');
  };

  it('refuses a feed of another shape and names the place', () => {
    expect(errorOf(null).message).to.equal('$: expected "orgs" or "root", got null');
    expect(errorOf({code: 401, msg: 'no'}).message).to.equal('$: expected "orgs" or "root", found neither');
    expect(errorOf({orgs: 'x'}).message).to.equal('orgs: expected a list, got "x"');
    expect(errorOf({orgs: 'x'})).to.include({kind: 'shape', path: 'orgs'});
  });

  it('takes a list by itself for rows of the first key', () => {
    expect(feedObject([3], ['orgs', 'root'])).to.deep.equal({orgs: [3]});
  });

  it('passes a feed that holds rows under one of the keys', () => {
    const feed = {orgs: [], root: 3};
    expect(feedObject(feed, ['orgs', 'root'])).to.equal(feed);
  });
});
