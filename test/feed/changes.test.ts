import {expect} from '@open-wc/testing';
import {applyChanges, applyEvent, gather, noChanges, shapeOf} from '../../src/feed/changes.js';

const feed = {
  title: '示例街道',
  count: 2,
  orgs: [
    {id: 'a', name: '甲'},
    {id: 2, name: '乙'},
  ],
};
const upsert = (data: unknown) => ({type: 'upsert', data}) as const;
const remove = (data: unknown) => ({type: 'remove', data}) as const;

describe('a feed after an event of a stream', () => {
  it('is the snapshot', () => {
    expect(applyEvent(feed, {type: 'snapshot', data: {orgs: []}})).to.deep.equal({orgs: []});
  });

  it('has known rows in their place and new ones at the end, and is another object', () => {
    const before = structuredClone(feed);
    const after = applyEvent(
      feed,
      upsert({
        orgs: [
          {id: 'c', name: '丙'},
          {id: 'a', name: '甲二'},
        ],
      }),
    );
    expect(after).to.deep.equal({
      title: '示例街道',
      count: undefined,
      orgs: [
        {id: 'a', name: '甲二'},
        {id: 2, name: '乙'},
        {id: 'c', name: '丙'},
      ],
    });
    expect(feed).to.deep.equal(before);
  });

  it('takes the number 2 and the text "2" for one id', () => {
    expect(applyEvent(feed, remove({orgs: ['2']}))).to.have.deep.property('orgs', [{id: 'a', name: '甲'}]);
    expect(applyEvent(feed, upsert({orgs: [{id: '2', name: '丁'}]}))).to.have.deep.nested.property(
      'orgs[1].name',
      '丁',
    );
    expect(applyEvent(feed, remove({orgs: [{id: 'a'}, 2]}))).to.have.deep.property('orgs', []);
  });

  it('is the same when ids are gone that nobody has', () => {
    expect(applyEvent(feed, remove({orgs: ['x'], others: ['a']}))).to.deep.include({orgs: feed.orgs});
  });

  it('has lists that it did not have, and fields beside the rows', () => {
    expect(applyEvent(feed, upsert({asOf: '2024-06-25', honours: [{id: 1, title: '奖'}]}))).to.deep.include({
      asOf: '2024-06-25',
      honours: [{id: 1, title: '奖'}],
      orgs: feed.orgs,
    });
  });

  it('knows rows without ids by all but their figures', () => {
    const days = [
      {date: '2024-03-05', count: 1},
      {date: '2024-03-05', count: 2, org: 'a'},
    ];
    expect(applyEvent({days}, upsert({days: [{date: '2024-03-05', count: 9}]}))).to.deep.include({
      days: [{date: '2024-03-05', count: 9}, days[1]],
    });
    expect(applyEvent({days}, remove({days: [{date: '2024-03-05', org: 'a'}]}))).to.deep.include({
      days: [days[0]],
    });
  });

  it('keeps rows that are none, so that they can be reported', () => {
    expect(applyEvent(feed, upsert({orgs: [null, 7, {}]}))).to.deep.include({
      orgs: [...feed.orgs, null, 7, {}],
    });
  });

  it('replaces the first of rows with one id, and drops the others', () => {
    const rows = [
      {id: 'a', name: '1'},
      {id: 'a', name: '2'},
    ];
    expect(applyEvent({orgs: rows}, upsert({orgs: [{id: 'a', name: '3'}]}))).to.deep.include({
      orgs: [{id: 'a', name: '3'}],
    });
  });

  it('is not led astray by the keys of prototypes', () => {
    const data: unknown = JSON.parse(
      '{"__proto__": [{"id": "a"}], "constructor": [1], "prototype": {"x": 1}, "orgs": [{"id": "__proto__", "name": "戊"}]}',
    );
    const after = applyEvent(feed, upsert(data)) as object;
    expect(Object.getPrototypeOf(after)).to.equal(Object.prototype);
    expect(Object.keys(after)).to.have.members(['title', 'count', 'orgs']);
    expect(after).to.have.deep.nested.property('orgs[2]', {id: '__proto__', name: '戊'});
    expect({}).to.not.have.property('x');
  });

  it('is left as it is where neither it nor the event is a feed', () => {
    for (const odd of [undefined, null, 3, 'x'])
      expect(applyEvent(odd, upsert({orgs: [{id: 'a'}]}))).to.equal(odd);
    for (const odd of [null, 3, 'x', []])
      expect(applyEvent(feed, upsert(odd))).to.deep.include({orgs: feed.orgs});
  });

  it('may lie in an answer that wraps it, under names of its own', () => {
    const shape = shapeOf({feedPath: 'data.list', fields: '{"id": "org.code"}'});
    const answer = {code: 0, data: {list: [{org: {code: 1}, n: 1}]}};
    const row = {org: {code: '1'}, n: 2};
    const wanted = {code: 0, data: {list: [row]}};
    expect(applyEvent(answer, upsert({data: {list: [row]}}), shape)).to.deep.equal(wanted);
    expect(applyEvent(answer, upsert([row]), shape)).to.deep.equal(wanted);
    expect(applyEvent(answer, remove([1]), shape)).to.deep.equal({code: 0, data: {list: []}});
    expect(applyEvent({code: 401}, upsert([row]), shape)).to.deep.equal({code: 401});
  });
});

describe('changes', () => {
  it('are what came last of each row', () => {
    const changes = noChanges();
    gather(changes, upsert({orgs: [{id: 'a', name: '1'}, {id: 'x'}, {id: 'y'}]}), 1);
    gather(changes, remove({orgs: ['a', 'x']}), 2);
    gather(changes, upsert({orgs: [{id: 'a', name: '3'}]}), 3);
    expect(applyChanges(feed, changes)).to.deep.include({
      orgs: [{id: 'a', name: '3'}, feed.orgs[1], {id: 'y'}],
    });
  });

  it('count since a moment', () => {
    const changes = noChanges();
    gather(changes, upsert({asOf: '2024-01-01', orgs: [{id: 'x'}]}), 1);
    gather(changes, upsert({orgs: [{id: 'y'}]}), 2);
    const after = applyChanges(feed, changes, undefined, 2);
    expect(after).to.deep.include({orgs: [...feed.orgs, {id: 'y'}]});
    expect(after).to.not.have.property('asOf');
  });
});
