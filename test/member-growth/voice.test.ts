import {expect} from '@open-wc/testing';
import {Voice} from '../../src/member-growth/voice.js';
import {clock} from '../../src/widget/announcer.js';

describe('Voice', () => {
  const {now, wait} = clock;
  let time = 0;
  let waiting: (() => void) | undefined;
  let voice: Voice;

  beforeEach(() => {
    [time, waiting] = [0, undefined];
    clock.now = () => time;
    clock.wait = (_, then) => {
      waiting = then;
      return () => (waiting = undefined);
    };
    voice = new Voice(() => undefined);
  });
  after(() => Object.assign(clock, {now, wait}));

  it('says the state of the feed until a person goes somewhere, and again when it is another', () => {
    expect(voice.heard('66 rows')).to.equal('66 rows');
    voice.went('2020');
    expect(voice.heard('66 rows')).to.equal('2020');
    expect(voice.heard('the feed is old')).to.equal('the feed is old');
  });

  it('says by how much a refresh changed the total, and not how many rows it brought', () => {
    voice.heard('66 rows');
    voice.changed('from 66 to 67');
    expect(voice.heard('67 rows')).to.equal('from 66 to 67');
    time = 1000;
    voice.changed('from 67 to 68');
    expect(voice.heard('68 rows'), 'within five seconds').to.equal('from 66 to 67');
    waiting!();
    expect(voice.heard('68 rows')).to.equal('from 67 to 68');
  });

  it('goes back to the state of the feed when the feed is another', () => {
    voice.heard('66 rows');
    voice.went('2020');
    voice.forget();
    expect(voice.heard('66 rows')).to.equal('66 rows');
  });
});
