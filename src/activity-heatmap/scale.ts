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
export function makeScale(values: ArrayLike<number>, kind: ScaleKind): Scale {
  const heaps = heapsOf(values);
  const most = heaps.at(-1)?.value;
  if (most === undefined) return [];
  if (kind === 'quantile') return overAllColours(stepsBetween(heaps, quantiles(heaps)));
  return stepsBetween(heaps, spread(most, kind));
}

/** A value, and how often it occurs. */
interface Heap {
  readonly value: number;
  times: number;
}

/** Figures up to here are counted. */
const MOST_COUNTED = 10_000;

/** The values above zero, ascending. Most are small whole numbers, and few: they are counted, not sorted. */
function heapsOf(values: ArrayLike<number>): Heap[] {
  const counts = new Uint32Array(MOST_COUNTED + 1);
  const others: number[] = [];
  let greatest = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (!(value > 0)) continue;
    if (value <= MOST_COUNTED && value === Math.floor(value)) {
      counts[value]!++;
      if (value > greatest) greatest = value;
    } else others.push(value);
  }
  const heaps: Heap[] = [];
  for (let value = 1; value <= greatest; value++)
    if (counts[value]! > 0) heaps.push({value, times: counts[value]!});
  if (others.length === 0) return heaps;
  for (const value of new Float64Array(others).sort()) {
    const last = heaps.at(-1);
    if (last?.value === value) last.times++;
    else heaps.push({value, times: 1});
  }
  // Fractions lie between whole numbers.
  return heaps.sort((a, b) => a.value - b.value);
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
function quantiles(heaps: readonly Heap[]): number[] {
  const bounds: number[] = [];
  let rest = heaps.reduce((sum, {times}) => sum + times, 0);
  let at = 0;
  for (let left = STEPS; rest > 0; left--) {
    for (let share = Math.ceil(rest / left); share > 0; at++) {
      share -= heaps[at]!.times;
      rest -= heaps[at]!.times;
    }
    bounds.push(heaps[at - 1]!.value);
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
function stepsBetween(heaps: readonly Heap[], bounds: readonly number[]): Scale {
  const steps: Step[] = [];
  let at = 0;
  bounds.forEach((bound, index) => {
    const start = at;
    while (at < heaps.length && heaps[at]!.value <= bound) at++;
    if (at > start) steps.push({heat: index + 1, from: heaps[start]!.value, to: heaps[at - 1]!.value});
  });
  return steps;
}

/** Steps that are fewer than the colours take colours as far apart as they can; a single one is in the middle. */
function overAllColours(steps: Scale): Scale {
  if (steps.length === 1) return [{...steps[0]!, heat: Math.ceil(STEPS / 2)}];
  const gap = (STEPS - 1) / (steps.length - 1);
  return steps.map((step, index) => ({...step, heat: Math.round(1 + index * gap)}));
}
