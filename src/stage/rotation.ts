/**
 * Says when it is time for the next scene. What was waited before it was held counts when it goes on. It knows nothing
 * of scenes, nor why it is held.
 */
export class Rotation {
  readonly #onTurn: () => void;
  #period = 0;
  #left = 0;
  #since = 0;
  #isHeld = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onTurn: () => void) {
    this.#onTurn = onTurn;
  }

  /** How it should go from now on; saying the same again changes nothing. */
  keep(seconds: number, isHeld: boolean) {
    const isAnother = seconds * 1000 !== this.#period;
    if (!isAnother && isHeld === this.#isHeld) return;
    this.#pause();
    this.#isHeld = isHeld;
    this.#period = seconds * 1000;
    if (isAnother) this.#left = this.#period;
    this.#run();
  }

  /** A scene is there: it has its whole time before it. */
  restart() {
    this.#pause();
    this.#left = this.#period;
    this.#run();
  }

  #pause() {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#left = Math.max(0, this.#left - (performance.now() - this.#since));
  }

  #run() {
    if (this.#isHeld || this.#period === 0) return;
    this.#since = performance.now();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#left = this.#period;
      this.#onTurn();
      // Unless the turn held it, or began anew.
      if (this.#timer === undefined) this.#run();
    }, this.#left);
  }
}
