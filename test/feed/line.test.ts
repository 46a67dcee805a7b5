import {expect} from '@open-wc/testing';
import {FIRST_LINE, nextLine, waitOf, type Line, type LineEvent} from '../../src/feed/line.js';

const after = (...events: readonly (LineEvent | Exclude<LineEvent['type'], 'pause'>)[]): Line =>
  events.reduce<Line>(
    (line, event) => nextLine(line, typeof event === 'string' ? {type: event} : event),
    FIRST_LINE,
  );
const least = () => 0;
const most = () => 1;

describe('a line to a stream', () => {
  it('counts those in a row on which nothing was heard', () => {
    expect(after('broke').tries).to.equal(1);
    expect(after('broke', 'asked', 'broke', 'asked', 'opened', 'broke').tries).to.equal(3);
    expect(after('broke', 'asked', 'opened', 'heard').tries).to.equal(0);
  });

  it('may drop once when it has spoken', () => {
    expect(after('opened', 'heard', 'broke').tries).to.equal(0);
    expect(after('opened', 'heard', 'broke', 'asked', 'broke').tries).to.equal(1);
  });

  it('is told of what cannot be used, however much was said before', () => {
    expect(after('opened', 'heard', {type: 'broke', isFault: true}).tries).to.equal(1);
  });

  it('knows whether it was open, and when it is over', () => {
    expect(FIRST_LINE.wasOpen).to.equal(false);
    expect(after('opened', 'broke', 'asked')).to.include({wasOpen: true, status: 'asking'});
    expect(after('ended').status).to.equal('over');
  });

  it('waits a second at least, up to a minute, twice as long each time', () => {
    const waits = (tries: number) =>
      [least, most].map((chance) => waitOf({...FIRST_LINE, tries}, {}, chance));
    expect(waits(0)).to.deep.equal([1000, 2000]);
    expect(waits(1)).to.deep.equal([1000, 4000]);
    expect(waits(20)).to.deep.equal([1000, 60_000]);
  });

  it('waits as long as the server asks, within bounds', () => {
    const asked = (milliseconds: number) => waitOf(after({type: 'pause', milliseconds}), {}, least);
    expect(asked(0)).to.equal(1000);
    expect(asked(7000)).to.equal(7000);
    expect(asked(1e12)).to.equal(300_000);
    expect(waitOf(FIRST_LINE, {status: 503, retryAfter: 90_000}, least)).to.equal(90_000);
    expect(waitOf(FIRST_LINE, {status: 401}, least)).to.equal(60_000);
  });
});
