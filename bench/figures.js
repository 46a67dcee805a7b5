/** The figures of samples and tables. */

export const median = (values) => quantile(values, 0.5);

/** The value below which that share of all values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
