import {expect} from '@open-wc/testing';
import {glided, Inertia} from '../../src/org-tree/inertia.js';

/** A finger that goes 10 pixels to the right every 10 milliseconds, for so long. */
function dragged(until: number) {
  const inertia = new Inertia();
  inertia.begin({x: 0, y: 0}, 0);
  for (let time = 10; time <= until; time += 10) inertia.follow({x: time, y: 0}, time);
  return inertia;
}

describe('inertia', () => {
  it('goes on as fast as the drag was at its end', () => {
    expect(dragged(300).release(310)).to.deep.equal({x: 1, y: 0});
  });

  it('does not go on where the finger rested, tapped or crept', () => {
    expect(dragged(300).release(500), 'rested').to.equal(undefined);
    expect(dragged(0).release(5), 'tapped').to.equal(undefined);
    const slow = new Inertia();
    slow.begin({x: 0, y: 0}, 0);
    slow.follow({x: 5, y: 0}, 90);
    expect(slow.release(95), 'crept').to.equal(undefined);
  });

  it('is never faster than eyes follow', () => {
    const inertia = new Inertia();
    inertia.begin({x: 0, y: 0}, 0);
    inertia.follow({x: 0, y: 900}, 20);
    expect(inertia.release(21)).to.deep.equal({x: 0, y: 6});
  });

  it('slows down and comes to rest', () => {
    const places = [0, 100, 400, 2000].map((after) => glided({x: 1, y: 0}, after));
    const ways = places.map(({x}) => x);
    expect(ways[0]).to.equal(0);
    expect(ways[1]! - ways[0]!).to.be.greaterThan((ways[2]! - ways[1]!) / 3);
    expect(ways[3]).to.be.closeTo(325, 1);
    expect(places.map(({isOver}) => isOver)).to.deep.equal([false, false, false, true]);
  });
});
