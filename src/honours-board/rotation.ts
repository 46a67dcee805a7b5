/** Why a board that rotates stands still. */
export type Rest = 'paused' | 'pointer' | 'focus' | 'touch' | 'open' | 'hidden' | 'away' | 'reduced';

/** Milliseconds that a board is left to the person who touched it. */
export const TOUCH_REST = 60_000;

/** No board moves more often than once a second. */
const LEAST = 1000;

/** Milliseconds that the board stands at each place. */
export const pauseOf = (seconds: number): number => Math.max(LEAST, seconds * 1000);

/** The place at which a board of so many stands that began to rotate at `start` so many milliseconds ago. */
export const placeAt = (start: number, elapsed: number, pause: number, stops: number): number =>
  (start + Math.floor(Math.max(0, elapsed) / pause)) % stops;

/** Milliseconds until it moves on. */
export const untilNext = (elapsed: number, pause: number): number => pause - (Math.max(0, elapsed) % pause);
