import {expect} from '@open-wc/testing';
import {strandAt} from '../../src/member-growth/layout-strand.js';
import {blankTrack, sumOfTracks, totalAt, type Track} from '../../src/member-growth/model-track.js';

const track = (...totals: readonly (readonly [day: number, total: number])[]): Track => ({
  ...blankTrack('', totals.length, Number.NaN),
  days: Int32Array.from(totals, ([day]) => day),
  totals: Float64Array.from(totals, ([, total]) => total),
});

describe('strandAt', () => {
  it('answers for each day what the tracks have together, as if they had been added up before', () => {
    const tracks = [
      track([3, 10], [5, 12], [9, Number.NaN], [12, 4]),
      track([1, 1], [5, 2], [10, 7]),
      track(),
      track([7, 100]),
    ];
    const sum = sumOfTracks(tracks);
    for (let day = 0; day < 15; day++)
      expect(strandAt({name: '', tracks}, day), `day ${day}`).to.deep.equal(totalAt(sum, day));
    expect(strandAt({name: '', tracks}, 8)).to.equal(114);
    expect(strandAt({name: '', tracks}, 10)).to.be.NaN;
  });
});
