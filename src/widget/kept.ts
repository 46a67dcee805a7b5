/** Keeps what was made last until something that it follows from is another. */
export class Kept<T> {
  #from: readonly unknown[] | undefined;
  #value: T | undefined;

  of(from: readonly unknown[], make: () => T): T {
    if (this.#from?.length !== from.length || from.some((value, i) => value !== this.#from![i]))
      this.#value = make();
    this.#from = from;
    return this.#value!;
  }
}
