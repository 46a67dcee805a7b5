import {expect} from '@open-wc/testing';
import {IdIndex} from '../../src/org-tree/model-ids.js';

/** An index of these ids, and which row each was taken for. */
function indexOf(ids: readonly string[], expected: number) {
  const rows: {id: string}[] = [];
  const index = new IdIndex(rows, expected);
  const taken = ids.map((id) => {
    const earlier = index.add(id, rows.length);
    return earlier >= 0 ? earlier : rows.push({id}) - 1;
  });
  return {index, taken, rows};
}

describe('IdIndex', () => {
  for (const expected of [0, 100_000])
    it(`finds what a Map finds, ${expected ? 'with room enough from the start' : 'growing as it goes'}`, () => {
      const ids = Array.from({length: 50_000}, (_, at) => `${(at * 7919) % 40_000}号支部`);
      const {index, taken, rows} = indexOf(ids, expected);
      const map = new Map<string, number>();
      for (const id of ids) if (!map.has(id)) map.set(id, map.size);
      expect(taken).to.deep.equal(ids.map((id) => map.get(id)));
      expect(rows).to.have.lengthOf(40_000);
      for (const id of ['0号支部', '39999号支部']) expect(index.find(id)).to.equal(map.get(id));
      for (const id of ['40000号支部', '', '__proto__']) expect(index.find(id)).to.equal(-1);
    });

  it('tells apart ids of one hash', () => {
    // Known collisions of FNV-1a at 32 bits, and one more letter.
    const {index, taken} = indexOf(['costarring1', 'liquid1', 'declinate1', 'macallums1', 'liquid1'], 0);
    expect(taken).to.deep.equal([0, 1, 2, 3, 1]);
    expect(index.find('macallums1')).to.equal(3);
  });
});
