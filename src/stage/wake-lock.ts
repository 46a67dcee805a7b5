import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Keeps the screen on while its host wants it and the page is visible. A lock that the system takes away is asked for
 * again: at once, and if it is refused (a battery runs low), whenever the host calls `keep()`.
 */
export class WakeLock implements ReactiveController {
  readonly #isWanted: () => boolean;
  #sentinel: WakeLockSentinel | undefined;
  #isAsking = false;
  #life: AbortController | undefined;

  constructor(host: ReactiveControllerHost, isWanted: () => boolean) {
    this.#isWanted = isWanted;
    host.addController(this);
  }

  hostConnected() {
    const {signal} = (this.#life = new AbortController());
    document.addEventListener('visibilitychange', () => void this.keep(), {signal});
  }

  hostUpdated() {
    void this.keep();
  }

  hostDisconnected() {
    this.#life?.abort();
    this.#life = undefined;
    void this.keep();
  }

  async keep() {
    const isWanted = this.#life !== undefined && this.#isWanted() && !document.hidden;
    if (!isWanted) return this.#release();
    // Only where a page is served safely is there one.
    if (this.#sentinel || this.#isAsking || !('wakeLock' in navigator)) return;
    this.#isAsking = true;
    try {
      const sentinel = await navigator.wakeLock.request('screen');
      this.#sentinel = sentinel;
      sentinel.addEventListener('release', () => this.#lose(sentinel), {once: true});
    } catch {
      // Refused; the next minute may be another.
      return;
    } finally {
      this.#isAsking = false;
    }
    // It may not be wanted any more.
    await this.keep();
  }

  async #release() {
    const sentinel = this.#sentinel;
    this.#sentinel = undefined;
    await sentinel?.release();
  }

  #lose(sentinel: WakeLockSentinel) {
    if (sentinel !== this.#sentinel) return;
    this.#sentinel = undefined;
    void this.keep();
  }
}
