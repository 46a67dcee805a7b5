import {expect} from '@open-wc/testing';
import {HEAT} from '../../src/theme/heat.js';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** How eyes without one kind of cone see: Machado, Oliveira and Fernandes, 2009, severity 1, on linear RGB. */
const EYES: Readonly<Record<string, Matrix>> = {
  'any three cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no cones for red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no cones for green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no cones for blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: Matrix, [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;

const linear = (color: string): Triple =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;

/** Oklab: Björn Ottosson, 2020. */
function oklab(rgb: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones.map(Math.cbrt) as unknown as Triple,
  );
}

const seen = (eyes: Matrix, color: string): Triple =>
  oklab(times(eyes, linear(color)).map((share) => Math.max(0, share)) as unknown as Triple);

/** Hundredths of Oklab's unit from which on neighbouring cells are told apart at a glance. */
const APART = 7.5;

describe('steps of heat', () => {
  for (const [index, theme] of ['light', 'dark', 'red'].entries())
    for (const [name, eyes] of Object.entries(EYES))
      it(`stand apart, and go one way, in ${theme} for ${name}`, () => {
        const steps = [0, 1, 2, 3, 4, 5].map((step) => HEAT[`heat-${step as 0}`][index]!);
        const colors = steps.map((color) => seen(eyes, color));
        const apart = colors
          .slice(1)
          .map((color, at) => 100 * Math.hypot(...color.map((value, axis) => value - colors[at]![axis]!)));
        for (const [at, distance] of apart.entries())
          expect(distance, `${steps[at]} and ${steps[at + 1]}`).to.be.at.least(APART);
        const light = colors.map(([lightness]) => lightness);
        const sorted = light.toSorted((a, b) => a - b);
        expect(light).to.deep.equal(theme === 'light' ? sorted.reverse() : sorted);
      });
});
