import {expect} from '@open-wc/testing';
import {changesIn, PLAIN, shapeOf, type StreamEvent} from '../../src/feed/changes.js';
import {Ledger} from '../../src/feed/ledger.js';

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
/** By two clocks that agree. */
const at = (seconds: number) => ({at: seconds * 1000, tick: seconds * 1000});

/** What becomes of a feed by events. */
function after(given: unknown, events: readonly StreamEvent[], shape = PLAIN): unknown {
  const ledger = new Ledger(shape);
  ledger.snapshot(given, at(0));
  for (const event of events) ledger.change(changesIn(event, shape), at(1));
  return ledger.standing!.feed;
}

describe('a feed after an event of a stream', () => {
  it('has known rows in their place and new ones at the end, and is another object', () => {
    const before = structuredClone(feed);
    const rows = [
      {id: 'c', name: '丙'},
      {id: 'a', name: '甲二'},
    ];
    expect(after(feed, [upsert({orgs: rows})])).to.deep.equal({
      title: '示例街道',
      count: undefined,
      orgs: [rows[1], {id: 2, name: '乙'}, rows[0]],
    });
    expect(feed).to.deep.equal(before);
  });

  it('takes the number 2 and the text "2" for one id', () => {
    expect(after(feed, [remove({orgs: ['2']})])).to.have.deep.property('orgs', [{id: 'a', name: '甲'}]);
    expect(after(feed, [upsert({orgs: [{id: '2', name: '丁'}]})])).to.have.deep.nested.property(
      'orgs[1].name',
      '丁',
    );
    expect(after(feed, [remove({orgs: [{id: 'a'}, 2]})])).to.have.deep.property('orgs', []);
  });

  it('is the same when ids are gone that nobody has', () => {
    expect(after(feed, [remove({orgs: ['x'], others: ['a']})])).to.deep.include({orgs: feed.orgs});
  });

  it('has lists that it did not have, and fields beside the rows', () => {
    const honours = [{id: 1, title: '奖'}];
    expect(after(feed, [upsert({asOf: '2024-06-25', honours})])).to.deep.include({
      asOf: '2024-06-25',
      honours,
      orgs: feed.orgs,
    });
  });

  it('has of each row what came last, and a row that comes back at the end', () => {
    const events = [
      upsert({orgs: [{id: 'a', name: '1'}, {id: 'x'}, {id: 'y'}]}),
      remove({orgs: ['a', 'x']}),
      upsert({orgs: [{id: 'a', name: '3'}]}),
    ];
    expect(after(feed, events)).to.deep.include({orgs: [feed.orgs[1], {id: 'y'}, {id: 'a', name: '3'}]});
  });

  it('knows rows without ids by all but their figures', () => {
    const days = [
      {date: '2024-03-05', count: 1},
      {date: '2024-03-05', count: 2, org: 'a'},
    ];
    expect(after({days}, [upsert({days: [{date: '2024-03-05', count: 9}]})])).to.deep.include({
      days: [{date: '2024-03-05', count: 9}, days[1]],
    });
    expect(after({days}, [remove({days: [{date: '2024-03-05', org: 'a'}]})])).to.deep.include({
      days: [days[0]],
    });
  });

  it('keeps rows that are none, so that they can be reported', () => {
    expect(after(feed, [upsert({orgs: [null, 7, {}]})])).to.deep.include({orgs: [...feed.orgs, null, 7, {}]});
  });

  it('keeps rows with an id that another has, to be reported, until something is said of it', () => {
    const orgs = [{id: 'a', name: '1'}, {id: 'a', name: '2'}, {id: 'b'}, {id: 'a', name: '3'}, null, null];
    const another = upsert({orgs: [{id: 'b', name: '4'}]});
    expect(after({orgs}, [another])).to.deep.include({orgs: orgs.with(2, {id: 'b', name: '4'})});
    expect(after({orgs}, [upsert({orgs: [{id: 'a', name: '5'}]})])).to.deep.include({
      orgs: [{id: 'a', name: '5'}, {id: 'b'}, null, null],
    });
    expect(after({orgs}, [remove({orgs: ['a']})])).to.deep.include({orgs: [{id: 'b'}, null, null]});
  });

  it('is not led astray by the keys of prototypes', () => {
    const data: unknown = JSON.parse(
      '{"__proto__": [{"id": "a"}], "constructor": [1], "prototype": {"x": 1}, "orgs": [{"id": "__proto__", "name": "戊"}]}',
    );
    const changed = after(feed, [upsert(data)]) as object;
    expect(Object.getPrototypeOf(changed)).to.equal(Object.prototype);
    expect(Object.keys(changed)).to.have.members(['title', 'count', 'orgs']);
    expect(changed).to.have.deep.nested.property('orgs[2]', {id: '__proto__', name: '戊'});
    expect({}).to.not.have.property('x');
  });

  it('is left as it is where neither it nor the event is a feed', () => {
    for (const odd of [undefined, null, 3, 'x'])
      expect(after(odd, [upsert({orgs: [{id: 'a'}]}), upsert([{id: 'a'}])])).to.equal(odd);
    for (const odd of [null, 3, 'x', []]) expect(after(feed, [upsert(odd)])).to.equal(feed);
  });

  it('may lie in an answer that wraps it, under names of its own', () => {
    const shape = shapeOf({feedPath: 'data.list', fields: '{"id": "org.code"}'});
    const answer = {code: 0, data: {list: [{org: {code: 1}, n: 1}]}};
    const row = {org: {code: '1'}, n: 2};
    const wanted = {code: 0, data: {list: [row]}};
    expect(after(answer, [upsert({data: {list: [row]}})], shape)).to.deep.equal(wanted);
    expect(after(answer, [upsert([row])], shape)).to.deep.equal(wanted);
    expect(after(answer, [remove([1])], shape)).to.deep.equal({code: 0, data: {list: []}});
    expect(after({code: 401}, [upsert([row])], shape)).to.deep.equal({code: 401});
  });
});

describe('the ledger of a feed', () => {
  const orgs = (...ids: readonly string[]) => ({orgs: ids.map((id) => ({id}))});
  const idsIn = ({standing}: Ledger) => (standing?.feed as ReturnType<typeof orgs>).orgs.map(({id}) => id);
  const say = (ledger: Ledger, event: StreamEvent, seconds: number) =>
    ledger.change(changesIn(event), at(seconds));

  it('has nothing before there is a feed, whatever is said', () => {
    const ledger = new Ledger();
    say(ledger, upsert(orgs('a')), 1);
    expect(ledger.standing).to.equal(undefined);
  });

  it('holds what was said within twenty seconds over an answer that was under way', () => {
    const ledger = new Ledger();
    ledger.answer(orgs('a'), at(0), []);
    say(ledger, upsert(orgs('early')), 1);
    say(ledger, upsert(orgs('late')), 30);
    say(ledger, remove({orgs: ['b']}), 31);
    ledger.answer(orgs('a', 'b'), at(40), []);
    expect(idsIn(ledger)).to.deep.equal(['a', 'late']);
  });

  it('takes no answer that may be older than the last snapshot, and none twice', () => {
    const ledger = new Ledger();
    ledger.snapshot(orgs('s'), at(30));
    ledger.answer(orgs('a'), at(49), []);
    expect(idsIn(ledger)).to.deep.equal(['s']);
    const answer = orgs('a');
    ledger.answer(answer, at(51), []);
    say(ledger, upsert(orgs('b')), 52);
    const {standing} = ledger;
    // Each of the widgets that share a source brings it.
    ledger.answer(answer, at(80), []);
    expect(ledger.standing!.feed).to.equal(standing!.feed);
    expect(idsIn(ledger)).to.deep.equal(['a', 'b']);
  });

  it('forgets with a snapshot what was said before', () => {
    const ledger = new Ledger();
    say(ledger, upsert(orgs('x')), 1);
    ledger.snapshot(orgs('s'), at(2));
    ledger.answer(orgs('a'), at(23), []);
    expect(idsIn(ledger)).to.deep.equal(['a']);
  });

  it('knows when it last heard, and the faults of the answer', () => {
    const ledger = new Ledger();
    const issues = [{path: '$', problem: {code: 'garbled'}, row: undefined, drawn: true}] as const;
    ledger.answer(orgs('a'), at(0), issues);
    say(ledger, upsert(orgs('b')), 3);
    expect(ledger.standing).to.deep.include({when: at(3), issues});
    ledger.snapshot(orgs('a'), at(4));
    expect(ledger.standing).to.deep.include({when: at(4), issues: []});
  });

  it('is the same object until something changes', () => {
    const ledger = new Ledger();
    ledger.snapshot(orgs('a'), at(0));
    const {feed: before} = ledger.standing!;
    expect(ledger.standing!.feed).to.equal(before);
    say(ledger, upsert(orgs('b')), 1);
    expect(ledger.standing!.feed).to.not.equal(before);
    expect(ledger.standing!.feed).to.equal(ledger.standing!.feed);
  });
});
