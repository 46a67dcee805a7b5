import {expect} from '@open-wc/testing';
import FakeTimers, {type Clock} from '@sinonjs/fake-timers';
import {BEAT, Conductor, TURN} from '../../src/stage/conductor.js';
import type {Tour, Touring} from '../../src/widget/tour.js';

const SECONDS = 8;

describe('a conductor', () => {
  let clock: Clock;
  let conductor: Conductor;
  /** What moved, in order. */
  let moves: string[];

  beforeEach(() => {
    clock = FakeTimers.install();
    conductor = new Conductor();
    moves = [];
  });
  afterEach(() => clock.uninstall());

  /** A widget with so many details. */
  const widget = (name: string, details: number): Touring => {
    let at = 0;
    return {
      tour: () =>
        Promise.resolve({
          next() {
            at = at < details ? at + 1 : 0;
            if (at > 0) moves.push(`${name}${at}`);
            return at > 0;
          },
          rest: () => moves.push(`${name} rests`),
          end: () => moves.push(`${name} ends`),
        }),
    };
  };
  const lead = async (...widgets: Touring[]) => {
    conductor.lead(widgets, SECONDS, false);
    await clock.tickAsync(0);
  };
  const pass = async (times: number) => {
    for (let time = 0; time < times; time++) await clock.tickAsync(SECONDS * 1000);
  };

  it('leads the others where the tour of one cannot be had, and tries that again', async () => {
    const [late, other] = [widget('a', 9), widget('b', 9)];
    let tries = 0;
    const failing = () => (++tries > 1 ? late.tour() : Promise.reject(new TypeError('gone')));
    await lead({tour: failing}, other);
    await pass(1);
    expect(moves).to.deep.equal(['b1']);
    await pass(6);
    expect(moves).to.include('a1');
    expect(tries).to.equal(2);
  });

  it('goes on with a tour where it was when its scene comes again', async () => {
    const [first, second] = [widget('a', 9), widget('b', 9)];
    let asked = 0;
    const counted = {tour: () => (asked++, first.tour())};
    await lead(counted);
    await pass(2);
    await lead(second);
    await lead(counted);
    await pass(1);
    expect(moves).to.deep.equal(['a1', 'a2', 'a ends', 'b ends', 'a3']);
    expect(asked).to.equal(1);
  });

  it('shows nothing before its time', async () => {
    await lead(widget('a', 3));
    clock.tick(SECONDS * 1000 - 1);
    expect(moves).to.deep.equal([]);
    clock.tick(1);
    expect(moves).to.deep.equal(['a1']);
  });

  it('shows a few details of each widget in turn, and goes on where each stopped', async () => {
    await lead(widget('a', 5), widget('b', 1));
    await pass(TURN + 1);
    await clock.tickAsync(BEAT);
    expect(moves).to.deep.equal(['a1', 'a2', 'a3', 'a rests', 'b1']);
    moves = [];
    await pass(1);
    await clock.tickAsync(BEAT);
    expect(moves).to.deep.equal(['b rests', 'a4']);
  });

  it('lets a moment pass between two widgets', async () => {
    await lead(widget('a', 3), widget('b', 1));
    await pass(TURN + 1);
    expect(moves.at(-1)).to.equal('a rests');
    clock.tick(BEAT - 1);
    expect(moves.at(-1)).to.equal('a rests');
    clock.tick(1);
    expect(moves.at(-1)).to.equal('b1');
  });

  it('walks one widget to its end and again from its beginning', async () => {
    await lead(widget('a', 4));
    await pass(5);
    await clock.tickAsync(BEAT);
    expect(moves).to.deep.equal(['a1', 'a2', 'a3', 'a4', 'a rests', 'a1']);
  });

  it('passes over widgets that have nothing to show, and tries them again', async () => {
    await lead(widget('a', 0), widget('b', 1), widget('c', 0));
    await pass(1);
    expect(moves.filter((move) => !move.endsWith('rests'))).to.deep.equal(['b1']);
    await lead(widget('a', 0), widget('c', 0));
    await pass(3);
    expect(moves.filter((move) => /\d/.test(move))).to.deep.equal(['b1']);
  });

  it('waits for tours that are still on their way', async () => {
    let come!: (tour: Tour) => void;
    conductor.lead([{tour: () => new Promise((resolve) => (come = resolve))}], SECONDS, false);
    await pass(2);
    come(await widget('a', 1).tour());
    await pass(1);
    expect(moves).to.deep.equal(['a1']);
  });

  it('moves nothing while it is held, also not what was about to come', async () => {
    const all = [widget('a', 3), widget('b', 2)];
    await lead(...all);
    await pass(TURN + 1);
    conductor.lead(all, SECONDS, true);
    await pass(100);
    expect(moves.at(-1)).to.equal('a rests');
    conductor.lead(all, SECONDS, false);
    await pass(1);
    expect(moves.at(-1)).to.equal('b1');
  });

  it('gives back what it no longer leads, also what came too late', async () => {
    await lead(widget('a', 2));
    await pass(1);
    const late = widget('b', 2);
    conductor.lead([late], SECONDS, false);
    conductor.lead([], SECONDS, false);
    await clock.tickAsync(0);
    await pass(3);
    expect(moves).to.deep.equal(['a1', 'a ends', 'b ends']);
  });
});
