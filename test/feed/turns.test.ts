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
    // What was asked for comes by the clock and the frames of its own test.
    frame();
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
    for (let count = 0; count < 20; count++) frame();
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

  it('leave the page three frames out of four, however long they take, though never alone for long', () => {
    let drawn = 0;
    const draw = () => {
      drawn++;
      askForTurn(draw);
    };
    askForTurn(draw);
    for (let count = 0; count < 40; count++) frame(16);
    expect(drawn).to.equal(10);
    // The frame in which it was drawn took long.
    frame(16);
    frame(1000);
    frame(2900);
    expect(drawn).to.equal(11);
    frame(200);
    expect(drawn).to.equal(12);
    frame(3_600_000);
    frame(4900);
    expect(drawn).to.equal(12, 'a page that stood still for an hour');
    frame(200);
    expect(drawn).to.equal(13);
    leaveQueue(draw);
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
