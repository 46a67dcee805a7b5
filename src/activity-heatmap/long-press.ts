/** Milliseconds for which a finger rests before it draws a run instead of scrolling the page. */
const HOLD = 400;
/** Pixels that a finger may stray while it rests. */
const STRAY = 8;

/** Calls back after so many milliseconds, and answers how to prevent it. */
type Later = (milliseconds: number, then: () => void) => () => void;

const later: Later = (milliseconds, then) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};

/** What lies under a finger, and where in the window that is. */
export interface Touched {
  readonly target: Element;
  readonly clientX: number;
  readonly clientY: number;
}

export interface PressAnswers {
  /** A finger rested on something. */
  onHold(touched: Touched): void;
  /** It was moved over something else. */
  onDraw(touched: Touched): void;
}

/**
 * A finger that rests on the picture and is then moved draws over it; one that moves at once scrolls the page, as ever.
 * It listens to touches, and takes from them only what follows a rest. Which cells are meant it does not know, nor what
 * becomes of them: the pointer that goes up tells of that.
 */
export class LongPress implements EventListenerObject {
  /** A touch that scrolls the page can only be kept from it by a listener that may say no. */
  readonly passive = false;
  readonly #answers: PressAnswers;
  readonly #later: Later;
  #begun: {readonly x: number; readonly y: number} | undefined;
  #isHeld = false;
  #cancel: (() => void) | undefined;

  constructor(answers: PressAnswers, wait = later) {
    this.#answers = answers;
    this.#later = wait;
  }

  handleEvent(event: Event) {
    // What rests long opens a menu, and what is lifted clicks.
    if (event.type !== 'touchstart' && this.#isHeld && event.cancelable) event.preventDefault();
    if (event.type === 'touchstart') this.#begin(event as TouchEvent);
    else if (event.type === 'touchmove') this.#follow(event as TouchEvent);
    else if (event.type !== 'contextmenu') this.#end();
  }

  #begin({touches, target}: TouchEvent) {
    this.#end();
    const [finger, another] = touches;
    if (!finger || another) return;
    const {clientX, clientY} = finger;
    this.#begun = {x: clientX, y: clientY};
    this.#cancel = this.#later(HOLD, () => {
      this.#isHeld = true;
      this.#answers.onHold({target: target as Element, clientX, clientY});
    });
  }

  #follow({touches, target}: TouchEvent) {
    const [finger] = touches;
    if (!finger || !this.#begun) return;
    const {clientX: x, clientY: y} = finger;
    if (this.#isHeld) {
      // Touches belong to what they began on.
      const under = ((target as Element).getRootNode() as ShadowRoot).elementFromPoint(x, y);
      if (under) this.#answers.onDraw({target: under, clientX: x, clientY: y});
    } else if (Math.hypot(x - this.#begun.x, y - this.#begun.y) > STRAY) this.#end();
  }

  #end() {
    this.#cancel?.();
    this.#begun = undefined;
    this.#isHeld = false;
  }
}
