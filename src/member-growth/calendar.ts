/** Days here are day numbers: whole days since 1970-01-01. */
const MILLISECONDS_PER_DAY = 86_400_000;

/** The first day of the `count`-th month after the one that `day` lies in. */
export const monthStart = (day: number, count = 0): number =>
  Date.UTC(yearOf(day), monthOf(day) - 1 + count) / MILLISECONDS_PER_DAY;

export const yearOf = (day: number): number => dateOf(day).getUTCFullYear();
export const monthOf = (day: number): number => dateOf(day).getUTCMonth() + 1;

const dateOf = (day: number) => new Date(day * MILLISECONDS_PER_DAY);
