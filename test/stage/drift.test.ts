import {expect} from '@open-wc/testing';
import {driftAt} from '../../src/stage/drift.js';

describe('a picture that wanders', () => {
  const minutes = Array.from({length: 400}, (_, minute) => minute + 28_500_000);

  it('stands still where nobody asks for it', () => {
    for (const reach of [0, 0.5]) expect(driftAt(123, reach)).to.deep.equal({x: 0, y: 0});
  });

  it('moves by a pixel at most each minute, and never farther than it may', () => {
    for (const minute of minutes) {
      const [{x, y}, next] = [driftAt(minute, 3), driftAt(minute + 1, 3)];
      expect(Math.abs(next.x - x) + Math.abs(next.y - y)).to.be.at.most(2);
      expect(Math.abs(x)).to.be.at.most(3);
      expect(Math.abs(y)).to.be.at.most(3);
    }
  });

  it('comes to every place in reach', () => {
    const places = new Set(minutes.map((minute) => JSON.stringify(driftAt(minute, 3))));
    expect(places.size).to.equal(49);
  });
});
