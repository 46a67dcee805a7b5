import {backoff} from './backoff.js';

const SECOND = 1000;
/** The longest wait that we choose ourselves. */
const LONGEST_WAIT = 60 * SECOND;
/** The longest wait that a server may ask for. */
const LONGEST_ASKED = 300 * SECOND;
/** The shortest wait after being refused: asking on without permission gets accounts locked. */
const REFUSED_WAIT = 60 * SECOND;

/** How it stands with the line to a stream. */
export interface Line {
  readonly status: 'asking' | 'open' | 'waiting' | 'over';
  /** Lines in a row on which nothing was heard. */
  readonly tries: number;
  /** Milliseconds that the server wants between tries (`retry:`). */
  readonly pause: number;
  /** Whether this line brought anything: who only opens it and hangs up is ill too. */
  readonly hasSpoken: boolean;
  /** Whether a line was open before. */
  readonly wasOpen: boolean;
}

export type LineEvent =
  | {readonly type: 'asked' | 'opened' | 'heard' | 'ended'}
  /** A fault is more than an end: something was said that cannot be used. */
  | {readonly type: 'broke'; readonly isFault?: boolean}
  | {readonly type: 'pause'; readonly milliseconds: number};

export const FIRST_LINE: Line = {status: 'asking', tries: 0, pause: 0, hasSpoken: false, wasOpen: false};

/** The line after an event. One that has spoken may drop once without anybody being told: `tries` stays 0. */
export function nextLine(line: Line, event: LineEvent): Line {
  switch (event.type) {
    case 'asked':
      return {...line, status: 'asking', hasSpoken: false};
    case 'opened':
      return {...line, status: 'open', wasOpen: true};
    case 'heard':
      return line.hasSpoken ? line : {...line, hasSpoken: true, tries: 0};
    case 'pause':
      return {...line, pause: event.milliseconds};
    case 'broke':
      return {...line, status: 'waiting', tries: line.hasSpoken && !event.isFault ? 0 : line.tries + 1};
    case 'ended':
      return {...line, status: 'over'};
  }
}

/**
 * Milliseconds until the next try: exponential with full jitter, from a second up to a minute, and no sooner than the
 * server asked, by `retry:` or by Retry-After (five minutes at most).
 */
export function waitOf(
  {tries, pause}: Line,
  {
    status = 0,
    retryAfter = 0,
  }: {readonly status?: number | undefined; readonly retryAfter?: number | undefined},
  random: () => number = Math.random,
): number {
  const floor = [401, 403].includes(status) ? REFUSED_WAIT : 0;
  const asked = Math.min(Math.max(pause, retryAfter), LONGEST_ASKED) * (1 + random() / 10);
  return Math.max(floor, asked, backoff(tries + 1, LONGEST_WAIT, random));
}
