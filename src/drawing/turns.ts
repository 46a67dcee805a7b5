/** Milliseconds of work before the page has its turn again. */
const LONG = 24;

/** Long work in turns: between them the page lives, and so it does where nobody looks, for messages are no timers. */
export class Turns {
  readonly #channel = new MessageChannel();
  #start = performance.now();

  get isOver(): boolean {
    return performance.now() - this.#start >= LONG;
  }

  /** @throws the reason of `signal`, when somebody wanted no more of it */
  async next(signal?: AbortSignal): Promise<void> {
    const {port1, port2} = this.#channel;
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
    this.#start = performance.now();
    if (signal?.aborted) {
      this.end();
      throw signal.reason;
    }
  }

  end() {
    this.#channel.port1.close();
  }
}
