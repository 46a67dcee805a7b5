import {expect} from '@open-wc/testing';
import {contrast, luminance, PAIRS} from '../../src/theme/contrast.js';
import {HEAT} from '../../src/theme/heat.js';
import {PALETTE, type ColourName} from '../../src/theme/palette.js';
import {SERIES} from '../../src/theme/series.js';
import {TREE} from '../../src/theme/tree.js';

const ALL = {...PALETTE, ...TREE, ...SERIES, ...HEAT};

describe('the palette', () => {
  for (const [theme, column] of [
    ['light', 0],
    ['dark', 1],
    ['red', 2],
  ] as const)
    it(`can be read in ${theme}`, () => {
      const tooFaint = PAIRS.flatMap(([ink, grounds, least]) =>
        grounds
          .map((ground) => [ink, ground, contrast(ALL[ink][column], ALL[ground][column]), least] as const)
          .filter(([, , ratio]) => ratio < least)
          .map(([ink, ground, ratio]) => `${ink} on ${ground}: ${ratio.toFixed(2)} < ${least}`),
      );
      expect(tooFaint).to.deep.equal([]);
    });

  it('orders the steps of heat by lightness, so that they survive in grey', () => {
    for (const [column, direction] of [
      [0, -1],
      [1, 1],
      [2, 1],
    ] as const) {
      const steps = [1, 2, 3, 4, 5].map((n) => luminance(ALL[`heat-${n}` as ColourName][column]));
      const rising = direction === 1 ? steps : steps.toReversed();
      expect(rising).to.deep.equal([...rising].sort((a, b) => a - b));
    }
  });
});
