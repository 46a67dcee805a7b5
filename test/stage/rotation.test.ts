import {expect} from '@open-wc/testing';
import FakeTimers from '@sinonjs/fake-timers';
import {Rotation} from '../../src/stage/rotation.js';

describe('a rotation', () => {
  let clock: ReturnType<typeof FakeTimers.install>;
  let turns: number;
  let rotation: Rotation;

  beforeEach(() => {
    clock = FakeTimers.install({toFake: ['setTimeout', 'clearTimeout', 'performance']});
    turns = 0;
    rotation = new Rotation(() => turns++);
  });
  afterEach(() => {
    rotation.keep(0, true);
    expect(clock.countTimers(), 'timers left').to.equal(0);
    clock.uninstall();
  });

  it('turns every so many seconds', () => {
    rotation.keep(10, false);
    clock.tick(9999);
    expect(turns).to.equal(0);
    clock.tick(1);
    expect(turns).to.equal(1);
    clock.tick(20_000);
    expect(turns).to.equal(3);
  });

  it('stands still at 0 seconds', () => {
    rotation.keep(0, false);
    clock.tick(100_000);
    expect(turns).to.equal(0);
  });

  it('has no timer while it is held, and goes on where it was', () => {
    rotation.keep(10, false);
    clock.tick(7000);
    rotation.keep(10, true);
    expect(clock.countTimers()).to.equal(0);
    clock.tick(60_000);
    rotation.keep(10, false);
    clock.tick(2999);
    expect(turns).to.equal(0);
    clock.tick(1);
    expect(turns).to.equal(1);
  });

  it('is not put off by being told the same again', () => {
    rotation.keep(10, false);
    for (let second = 0; second < 10; second++) {
      rotation.keep(10, false);
      clock.tick(1000);
    }
    expect(turns).to.equal(1);
  });

  it('begins anew with another scene, or another time', () => {
    rotation.keep(10, false);
    clock.tick(9000);
    rotation.restart();
    clock.tick(9000);
    expect(turns).to.equal(0);
    rotation.keep(5, false);
    clock.tick(5000);
    expect(turns).to.equal(1);
  });

  it('may be held by its own turn', () => {
    const held = new Rotation(() => {
      turns++;
      held.keep(10, true);
    });
    held.keep(10, false);
    clock.tick(60_000);
    expect(turns).to.equal(1);
  });
});
