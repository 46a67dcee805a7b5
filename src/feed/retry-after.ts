const SECOND = 1000;

/**
 * Milliseconds that a `Retry-After` header asks for, as seconds or as an HTTP date; undefined when it asks
 * nothing that can be read.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * SECOND : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
