/**
 * Random numbers that are the same on every run and machine (mulberry32).
 * @typedef {{next: () => number, integer: (from: number, to: number) => number, pick: <T>(list: readonly T[]) => T,
 *   chance: (probability: number) => boolean}} Random
 */

/**
 * @param {number} seed
 * @returns {Random}
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** @param {number} from @param {number} to both included */
  const integer = (from, to) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    pick: (list) => /** @type {(typeof list)[number]} */ (list[integer(0, list.length - 1)]),
    chance: (probability) => next() < probability,
  };
}
