import {expect} from '@open-wc/testing';
import {HEAT} from '../../src/theme/heat.js';
import {PALETTE, type ColourName} from '../../src/theme/palette.js';
import {SERIES} from '../../src/theme/series.js';
import {TREE} from '../../src/theme/tree.js';

const ALL = {...PALETTE, ...TREE, ...SERIES, ...HEAT};

type Rgb = readonly [number, number, number];

const channels = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string) => {
  const [r, g, b] = channels(hex).map(linear) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** Contrast ratio of WCAG 2.2. */
const contrast = (a: string, b: string) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const GROUNDS: readonly ColourName[] = ['surface', 'raised', 'sunken', 'selected', 'page'];
const PAIRS: readonly (readonly [ink: ColourName, grounds: readonly ColourName[], least: number])[] = [
  ['text', GROUNDS, 4.5],
  ['muted', GROUNDS, 4.5],
  ['accent', ['surface', 'raised'], 4.5],
  ['gold', ['surface', 'raised'], 4.5],
  ['on-accent', ['accent'], 4.5],
  ['on-normal', ['normal-tint'], 4.5],
  ['on-notice', ['notice-tint'], 4.5],
  ['on-warning', ['warning-tint'], 4.5],
  ['notice', ['surface', 'raised'], 4.5],
  ['focus', ['surface', 'raised', 'page'], 3],
  ['control', ['surface', 'raised'], 3],
  ['link', ['surface'], 3],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map(
    (n) => [`series-${n}` as ColourName, ['surface', 'raised'] as const, 3] as const,
  ),
  ...[0, 1, 2, 3, 4, 5].map((n) => [`on-heat-${n}` as ColourName, [`heat-${n}` as ColourName], 4.5] as const),
];

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
