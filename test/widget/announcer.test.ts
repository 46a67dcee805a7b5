import {expect} from '@open-wc/testing';
import {Announcer, clock, PACE} from '../../src/widget/announcer.js';

describe('Announcer', () => {
  const {now, wait} = clock;
  let time = 0;
  let timers: {at: number; then: () => void}[] = [];
  const pass = (milliseconds: number) => {
    time += milliseconds;
    const due = timers.filter(({at}) => at <= time);
    timers = timers.filter(({at}) => at > time);
    for (const {then} of due) then();
  };
  let said: string[];
  let announcer: Announcer;

  beforeEach(() => {
    [time, timers, said] = [0, [], []];
    clock.now = () => time;
    clock.wait = (milliseconds, then) => {
      const timer = {at: time + milliseconds, then};
      timers.push(timer);
      return () => (timers = timers.filter((each) => each !== timer));
    };
    announcer = new Announcer((text) => said.push(text));
  });
  after(() => Object.assign(clock, {now, wait}));

  it('says the first thing at once', () => {
    announcer.say('one', PACE.walk);
    expect(said).to.deep.equal(['one']);
  });

  it('says of all steps within a second the last, when the second is over', () => {
    for (const step of ['one', 'two', 'three', 'four']) announcer.say(step, PACE.walk);
    pass(999);
    expect(said).to.deep.equal(['one']);
    pass(1);
    expect(said).to.deep.equal(['one', 'four']);
    pass(60_000);
    expect(said).to.have.lengthOf(2);
  });

  it('says one change of the picture in five seconds', () => {
    for (let second = 0; second < 11; second++, pass(1000)) announcer.say(`change ${second}`, PACE.refresh);
    expect(said).to.deep.equal(['change 0', 'change 4', 'change 9']);
  });

  it('lets a person who walks go first', () => {
    announcer.say('step', PACE.walk);
    announcer.say('change', PACE.refresh);
    announcer.say('next step', PACE.walk);
    pass(60_000);
    expect(said).to.deep.equal(['step', 'next step']);
    pass(1000);
    announcer.say('a', PACE.walk);
    announcer.say('b', PACE.walk);
    announcer.say('change', PACE.refresh);
    pass(60_000);
    expect(said.slice(2)).to.deep.equal(['a', 'b']);
  });

  it('says nothing that was waiting when it is stopped', () => {
    announcer.say('one', PACE.walk);
    announcer.say('two', PACE.walk);
    announcer.stop();
    pass(60_000);
    expect(said).to.deep.equal(['one']);
  });
});
