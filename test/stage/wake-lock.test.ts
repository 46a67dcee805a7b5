import {expect} from '@open-wc/testing';
import type {ReactiveController} from 'lit';
import {WakeLock} from '../../src/stage/wake-lock.js';

const host = {
  addController: (_: ReactiveController) => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** A lock as the system hands it out, and takes it away. */
class Lock extends EventTarget {
  isReleased = false;
  async release() {
    this.isReleased = true;
    this.dispatchEvent(new Event('release'));
  }
}

describe('a screen that stays on', () => {
  let locks: Lock[];
  let refuses: boolean;
  let isWanted: boolean;
  let keeper: WakeLock;
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const held = () => locks.filter(({isReleased}) => !isReleased).length;

  beforeEach(() => {
    locks = [];
    refuses = false;
    isWanted = true;
    const request = async () => {
      if (refuses) throw new DOMException('the battery runs low', 'NotAllowedError');
      locks.push(new Lock());
      return locks.at(-1);
    };
    Object.defineProperty(navigator, 'wakeLock', {configurable: true, value: {request}});
    keeper = new WakeLock(host, () => isWanted);
    keeper.hostConnected();
  });
  afterEach(async () => {
    keeper.hostDisconnected();
    await settled();
    expect(held(), 'locks left').to.equal(0);
    Reflect.deleteProperty(navigator, 'wakeLock');
  });

  it('is asked for once', async () => {
    keeper.hostUpdated();
    keeper.hostUpdated();
    await settled();
    keeper.hostUpdated();
    await settled();
    expect(locks).to.have.length(1);
  });

  it('is asked for again when the system takes it away', async () => {
    keeper.hostUpdated();
    await settled();
    await locks[0]!.release();
    await settled();
    expect(locks).to.have.length(2);
    expect(held()).to.equal(1);
  });

  it('is asked for again later when it is refused', async () => {
    refuses = true;
    keeper.hostUpdated();
    await settled();
    refuses = false;
    keeper.hostUpdated();
    await settled();
    expect(held()).to.equal(1);
  });

  it('is given back when nobody wants it, even if that was meanwhile', async () => {
    keeper.hostUpdated();
    isWanted = false;
    await settled();
    expect(held()).to.equal(0);
  });
});
