/** Milliseconds after which a pointer that lies still has come to rest. */
const REST = 250;

/**
 * Whether a tooltip waits for the pointer. One that has come to rest may go over into the tooltip, to read and to mark
 * text there; one that goes on takes it along.
 */
export class TooltipRest {
  #movedAt = 0;
  #isResting = false;

  /** Hears of every move; `near` is how far around the tooltip is still on the way to it, in pixels. */
  waits({clientX, clientY, timeStamp}: PointerEvent, tooltip: Element | undefined, near: number): boolean {
    if (timeStamp - this.#movedAt > REST) this.#isResting = true;
    this.#movedAt = timeStamp;
    const box = tooltip?.getBoundingClientRect();
    const isNear =
      box !== undefined &&
      clientX >= box.left - near &&
      clientX <= box.right + near &&
      clientY >= box.top - near &&
      clientY <= box.bottom + near;
    this.#isResting &&= isNear;
    return this.#isResting;
  }
}
