/** The figures of samples and tables. */

/** Of an even number the lower of the two in the middle: what disturbs a measurement only makes it longer. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1];

/** The value below which that share of all values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** How much more of something there is a day, by least squares over looks of `{day, …}`. */
export function slopeOf(looks, what) {
  const mean = (name) => looks.reduce((sum, look) => sum + look[name], 0) / looks.length;
  const [x, y] = [mean('day'), mean(what)];
  const over = looks.reduce((sum, look) => sum + (look.day - x) * (look[what] - y), 0);
  return over / looks.reduce((sum, {day}) => sum + (day - x) ** 2, 0);
}
