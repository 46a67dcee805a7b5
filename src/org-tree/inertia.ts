import type {Point} from './camera.js';

/** Milliseconds of a drag's end that say how fast it was. */
const END = 100;
/** Milliseconds in which a glide loses most of its speed. */
const SLOWING = 325;
/** Pixels a millisecond below which nothing glides on, and above which nothing does either. */
const SLOWEST = 0.15;
const FASTEST = 6;

/** How a drag goes on when the finger is gone: as fast as it was, ever slower. Whoever drives it tells the time. */
export class Inertia {
  readonly #places: {readonly at: Point; readonly time: number}[] = [];

  /** A finger is down. */
  begin(at: Point, time: number) {
    this.#places.length = 0;
    this.follow(at, time);
  }

  /** It moved. */
  follow(at: Point, time: number) {
    while (this.#places.length > 0 && time - this.#places[0]!.time > END) this.#places.shift();
    this.#places.push({at, time});
  }

  /** It is gone: pixels a millisecond on each axis; undefined where it rested before. */
  release(time: number): Point | undefined {
    const [first, last] = [this.#places[0], this.#places.at(-1)];
    this.#places.length = 0;
    if (!first || !last || time - last.time > END || last.time === first.time) return undefined;
    const over = last.time - first.time;
    const [x, y] = [(last.at.x - first.at.x) / over, (last.at.y - first.at.y) / over];
    const speed = Math.hypot(x, y);
    if (speed < SLOWEST) return undefined;
    const held = Math.min(1, FASTEST / speed);
    return {x: x * held, y: y * held};
  }
}

/** How far a glide of this speed has come after some milliseconds, and whether it is over. */
export function glided(speed: Point, after: number): Point & {readonly isOver: boolean} {
  const left = Math.exp(-after / SLOWING);
  const way = SLOWING * (1 - left);
  return {x: speed.x * way, y: speed.y * way, isOver: Math.hypot(speed.x, speed.y) * left < 0.02};
}
