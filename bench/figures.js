/** The figures of samples and tables. */

/** Of an even number the lower of the two in the middle: what disturbs a measurement only makes it longer. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1];

/** The value below which that share of all values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
