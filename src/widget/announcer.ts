/** The time that announcements are spaced by; tests drive it by hand. */
export const clock = {
  /** Milliseconds that never jump. */
  now: (): number => performance.now(),
  /** Calls back after so many milliseconds, and answers how to prevent it. */
  wait(milliseconds: number, then: () => void): () => void {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Milliseconds between two announcements while a person walks through a picture, and when the picture changes by itself. */
export const PACE = {walk: 1000, refresh: 5000} as const;

interface Saying {
  readonly text: string;
  readonly pace: number;
}

/**
 * Spaces what a polite region says, because a screen reader that is told everything tells nothing: no announcement
 * comes sooner after the last than its pace allows, and of those that wait the latest is said. What changes by itself
 * gives way to a person who walks. It draws nothing: `onSay` is handed the text.
 */
export class Announcer {
  readonly #onSay: (text: string) => void;
  #waiting: Saying | undefined;
  #cancel: (() => void) | undefined;
  #saidAt = -Infinity;

  constructor(onSay: (text: string) => void) {
    this.#onSay = onSay;
  }

  say(text: string, pace: number) {
    if (this.#waiting && this.#waiting.pace < pace) return;
    this.stop();
    const rest = this.#saidAt + pace - clock.now();
    if (rest <= 0) this.#speak(text);
    else {
      this.#waiting = {text, pace};
      this.#cancel = clock.wait(rest, () => this.#speak(text));
    }
  }

  /** What still waits is not said. */
  stop() {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#waiting = undefined;
  }

  #speak(text: string) {
    this.#waiting = undefined;
    this.#saidAt = clock.now();
    this.#onSay(text);
  }
}
