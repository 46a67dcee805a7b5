import {expect} from '@open-wc/testing';
import {countUntil} from '../../src/member-growth/model-track.js';

describe('countUntil', () => {
  const cases = [
    {days: [], what: 'none'},
    {days: [4], what: 'one'},
    {days: [3, 4, 5, 6, 7, 8], what: 'every one'},
    {days: [-5, 0, 1, 9, 10, 11, 30], what: 'some'},
  ];
  for (const {days, what} of cases) {
    it(`counts the days that are not after one, of ${what}`, () => {
      for (let day = -8; day < 35; day++)
        expect(countUntil(Int32Array.from(days), day), `day ${day}`).to.equal(
          days.filter((each) => each <= day).length,
        );
    });

    it(`counts on from those that are known not to be, of ${what}`, () => {
      for (let day = -8; day < 35; day++) {
        const count = days.filter((each) => each <= day).length;
        for (let known = 0; known <= count; known++)
          expect(countUntil(Int32Array.from(days), day, known), `day ${day} from ${known}`).to.equal(count);
      }
    });
  }
});
