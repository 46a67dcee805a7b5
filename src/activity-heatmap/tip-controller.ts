import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {placeTip} from './tip.js';

/** The key of the cell that an event met. */
export const keyOf = (target: EventTarget | null): string | undefined =>
  (target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];

/**
 * Knows of which cell the tip tells: the one under the pointer, or the one the keyboard came to. The host listens
 * with `onPoint`, `onLeave`, `onFocus` and `onBlur`, and draws a `.tip` inside of its `.heat` while there is a `key`;
 * after each update the tip is put beside its cell.
 */
export class TipController implements ReactiveController {
  key: string | undefined;
  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
    host.addController(this);
  }

  readonly onPoint = ({target, pointerType}: PointerEvent) => {
    // A finger hides what it points at; it opens the panel instead.
    if (pointerType !== 'touch') this.show(keyOf(target));
  };

  readonly onLeave = () => this.show(undefined);

  readonly onFocus = ({target}: FocusEvent) => {
    if ((target as Element).matches(':focus-visible')) this.show(keyOf(target));
  };

  readonly onBlur = ({target}: FocusEvent) => {
    // What is removed while it has the focus loses it during an update, which must not ask for another.
    if (keyOf(target) !== undefined) this.show(undefined);
  };

  show(key: string | undefined) {
    if (key === this.key) return;
    this.key = key;
    this.#host.requestUpdate();
  }

  hostUpdated() {
    if (this.key === undefined) return;
    const [room, tip, cell] = ['.heat', '.tip', `[data-key="${this.key}"]`].map((selector) =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector),
    );
    if (room && tip && cell) standBeside(cell, tip, room);
  }
}

/** Puts the tip beside its cell, inside the room. A transform around them (a scaled stage) scales all three alike. */
function standBeside(cell: HTMLElement, tip: HTMLElement, room: HTMLElement) {
  const origin = room.getBoundingClientRect();
  const scale = origin.width / room.offsetWidth || 1;
  const {left, top, width, height} = cell.getBoundingClientRect();
  const at = placeTip(
    {
      left: (left - origin.left) / scale,
      top: (top - origin.top) / scale,
      width: width / scale,
      height: height / scale,
    },
    {width: tip.offsetWidth, height: tip.offsetHeight},
    {width: room.offsetWidth, height: room.offsetHeight},
  );
  tip.style.left = `${at.left}px`;
  tip.style.top = `${at.top}px`;
}
