const SECOND = 1000;

/**
 * Milliseconds to wait after the `tries`-th failure in a row: exponential with full jitter, never under one
 * second, never over `cap`. After "Exponential Backoff And Jitter" (AWS Architecture Blog, 2015).
 */
export function backoff(tries: number, cap: number, random: () => number = Math.random): number {
  const ceiling = Math.min(cap, SECOND * 2 ** tries);
  return Math.max(SECOND, random() * ceiling);
}
