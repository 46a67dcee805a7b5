import {expect} from '@open-wc/testing';
import {inSlices, type Pace} from '../../src/org-tree/slices.js';

/** A clock that stands until work is done, and calls that wait until they are let through. */
class HeldPace implements Pace {
  time = 0;
  readonly waiting: (() => void)[] = [];
  now = () => this.time;
  later = (call: () => void) => void this.waiting.push(call);

  /** Lets whoever waits through; how many milliseconds they took. */
  pass(): number {
    const before = this.time;
    for (const call of this.waiting.splice(0)) call();
    return this.time - before;
  }
}

/** Work of so many steps that take some milliseconds each. */
function* steps(count: number, each: number, pace: HeldPace): Generator<number, string> {
  for (let step = 0; step < count; step++) {
    pace.time += each;
    yield step / count;
  }
  return 'done';
}

describe('inSlices', () => {
  it('does nothing at once, then a slice at a time, and says once what came of it', () => {
    const pace = new HeldPace();
    const results: string[] = [];
    const work = inSlices(
      steps(100, 1, pace),
      (result) => results.push(result),
      () => {},
      pace,
    );
    expect(pace.time).to.equal(0);
    for (let slice = 0; slice < 10; slice++) expect(pace.pass()).to.be.at.most(11);
    expect(results).to.deep.equal([]);
    expect(work.progress).to.be.within(0.9, 1);
    pace.pass();
    expect(results).to.deep.equal(['done']);
    expect(pace.waiting).to.deep.equal([]);
  });

  it('gives way after a step that takes long by itself', () => {
    const pace = new HeldPace();
    inSlices(
      steps(3, 50, pace),
      () => {},
      () => {},
      pace,
    );
    expect(pace.pass()).to.equal(50);
  });

  it('reports now and then, not after every slice', () => {
    const pace = new HeldPace();
    let reports = 0;
    inSlices(
      steps(1000, 1, pace),
      () => {},
      () => reports++,
      pace,
    );
    while (pace.waiting.length > 0) pace.pass();
    expect(reports).to.be.within(5, 9);
  });

  it('can be cancelled, and then tells nobody', () => {
    const pace = new HeldPace();
    const told: string[] = [];
    const work = inSlices(
      steps(100, 1, pace),
      () => told.push('done'),
      () => told.push('on'),
      pace,
    );
    pace.pass();
    work.cancel();
    while (pace.waiting.length > 0) pace.pass();
    expect(pace.time).to.be.at.most(11);
    expect(told).to.deep.equal([]);
  });
});
