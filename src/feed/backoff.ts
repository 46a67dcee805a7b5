const SECOND = 1000;

/**
 * Milliseconds to wait after the `tries`-th failure in a row: exponential with full jitter, never under one
 * second, never over `cap`. After "Exponential Backoff And Jitter" (AWS Architecture Blog, 2015).
 */
export function backoff(tries: number, cap: number, random: () => number = Math.random): number {
  const ceiling = Math.min(cap, SECOND * 2 ** tries);
  return Math.max(SECOND, random() * ceiling);
}

/**
 * Milliseconds that a `Retry-After` header asks for, as seconds or as an HTTP date; undefined when it asks
 * nothing that can be read.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * SECOND : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
