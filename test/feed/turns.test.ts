import {expect} from '@open-wc/testing';
import FakeTimers from '@sinonjs/fake-timers';
import {askForTurn, leaveQueue} from '../../src/feed/turns.js';

describe('turns to draw', () => {
  let clock: ReturnType<typeof FakeTimers.install>;
  let frames: FrameRequestCallback[];
  let time = 1e6;
  const {requestAnimationFrame: onFrame, cancelAnimationFrame: noFrame} = window;

  /** A frame that comes so many milliseconds after the last. */
  const frame = (milliseconds = 16) => {
    time += milliseconds;
    for (const act of frames.splice(0)) act(time);
  };

  beforeEach(() => {
    // Other tests' long frames are over.
    time += 60_000;
    frames = [];
    clock = FakeTimers.install({toFake: ['setTimeout', 'clearTimeout']});
    window.requestAnimationFrame = (act) => frames.push(act);
    window.cancelAnimationFrame = () => {};
  });
  afterEach(() => {
    clock.uninstall();
    window.requestAnimationFrame = onFrame;
    window.cancelAnimationFrame = noFrame;
  });

  it('come one in a frame, to whoever asked first, however often', () => {
    const drawn: string[] = [];
    const one = () => drawn.push('one');
    const other = () => drawn.push('other');
    for (const draw of [one, other, one, one]) askForTurn(draw);
    frame();
    expect(drawn).to.deep.equal(['one']);
    askForTurn(one);
    frame();
    frame();
    frame();
    expect(drawn).to.deep.equal(['one', 'other', 'one']);
  });

  it('come to nobody who left', () => {
    const drawn: string[] = [];
    const one = () => drawn.push('one');
    askForTurn(one);
    leaveQueue(one);
    frame();
    clock.tick(5000);
    expect(drawn).to.deep.equal([]);
  });

  it('come less often where frames take long, though not for ever', () => {
    let drawn = 0;
    const draw = () => drawn++;
    const ask = (milliseconds: number) => {
      askForTurn(draw);
      frame(milliseconds);
      return drawn;
    };
    expect(ask(16)).to.equal(1);
    expect(ask(100)).to.equal(1, 'the frame that took long');
    expect(ask(16)).to.equal(1);
    expect(ask(290)).to.equal(2, 'after three times as long');
    expect(ask(3_600_000)).to.equal(2);
    expect(ask(5000)).to.equal(3, 'a page that stood still for an hour');
  });

  it('come to all within a second where there are no frames, also to those that wait for one', () => {
    const drawn: string[] = [];
    askForTurn(() => drawn.push('one'));
    askForTurn(() => drawn.push('other'));
    clock.tick(999);
    expect(drawn).to.deep.equal([]);
    clock.tick(1);
    expect(drawn).to.deep.equal(['one', 'other']);
    askForTurn(() => drawn.push('third'));
    clock.tick(1000);
    expect(drawn).to.have.lengthOf(3);
  });
});
