/** How values become steps of heat. `none` of the scales has a step for zero: zero has a colour of its own. */
export type ScaleKind = 'quantile' | 'linear' | 'log';

/** Steps of heat above zero. */
export const STEPS = 5;

export interface Step {
  /** 1 (few) to 5 (many). */
  readonly heat: number;
  /** Smallest and greatest value that the step stands for. */
  readonly from: number;
  readonly to: number;
}

/** Steps in ascending order; fewer than five where the values do not fill five. */
export type Scale = readonly Step[];

/** A scale for these values; those that are not above zero do not count. */
export function makeScale(values: Iterable<number>, kind: ScaleKind): Scale {
  const sorted = inOrder(new Float64Array(values));
  if (sorted.length === 0) return [];
  if (kind === 'quantile') return overAllColours(stepsBetween(sorted, quantiles(sorted)));
  return stepsBetween(sorted, spread(sorted.at(-1)!, kind));
}

/** Figures up to here are counted. */
const MOST_COUNTED = 10_000;

/** The values above zero, ascending. Most are small whole numbers: to count those takes a tenth as long as to sort them. */
function inOrder(values: Float64Array): Float64Array {
  const counts = new Uint32Array(MOST_COUNTED + 1);
  const others: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (!(value > 0)) continue;
    if (value <= MOST_COUNTED && value % 1 === 0) counts[value]!++;
    else others.push(value);
  }
  const counted = counts.reduce((sum, count) => sum + count, 0);
  const sorted = new Float64Array(counted + others.length);
  let end = 0;
  counts.forEach((count, value) => sorted.fill(value, end, (end += count)));
  sorted.set(others, end);
  // Fractions lie between whole numbers.
  return others.length > 0 ? sorted.sort() : sorted;
}

/** The step of heat of a value, 0 to 5. */
export function heatOf(scale: Scale, value: number): number {
  if (!(value > 0)) return 0;
  return (scale.find(({to}) => value <= to) ?? scale.at(-1))?.heat ?? 0;
}

/**
 * Upper bounds of five classes of about equal size. Equal values are never parted: a class takes them all, and
 * those that follow share what is left (so that many single activities do not use up the colours of all others).
 */
function quantiles(sorted: Float64Array): number[] {
  const bounds: number[] = [];
  let start = 0;
  for (let left = STEPS; left > 0 && start < sorted.length; left--) {
    const bound = sorted[start + Math.ceil((sorted.length - start) / left) - 1]!;
    bounds.push(bound);
    while (start < sorted.length && sorted[start]! <= bound) start++;
  }
  return bounds;
}

/** Upper bounds of five classes of equal width, on the numbers or on their logarithms (of 1 + value). */
const spread = (most: number, kind: 'linear' | 'log'): number[] =>
  Array.from({length: STEPS}, (_, index) => {
    const share = (index + 1) / STEPS;
    if (share === 1) return most;
    const bound = kind === 'linear' ? most * share : Math.expm1(Math.log1p(most) * share);
    // Arithmetic must not put 999 above a bound of 999.
    return Number(bound.toPrecision(12));
  });

/** The steps that hold any of the values, with the values they hold. */
function stepsBetween(sorted: Float64Array, bounds: readonly number[]): Scale {
  const steps: Step[] = [];
  let at = 0;
  bounds.forEach((bound, index) => {
    const start = at;
    while (at < sorted.length && sorted[at]! <= bound) at++;
    if (at > start) steps.push({heat: index + 1, from: sorted[start]!, to: sorted[at - 1]!});
  });
  return steps;
}

/** Steps that are fewer than the colours take colours as far apart as they can; a single one is in the middle. */
function overAllColours(steps: Scale): Scale {
  if (steps.length === 1) return [{...steps[0]!, heat: Math.ceil(STEPS / 2)}];
  const gap = (STEPS - 1) / (steps.length - 1);
  return steps.map((step, index) => ({...step, heat: Math.round(1 + index * gap)}));
}
