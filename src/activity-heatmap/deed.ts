import type {Press} from './navigation.js';

/** What a reader did to the picture, kept for whoever answers it: an event forgets its target. */
export interface Deed {
  readonly type: string;
  readonly target: Element;
  /** Of the cell that it was done to. */
  readonly cell: string | undefined;
  readonly press: Press;
  readonly isTouch: boolean;
}

const CELL_KEYS = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|Page(?:Up|Down)|Enter| )$/;

/**
 * What an event tells. A key that a cell answers does nothing else from here on (the page does not scroll), also
 * where the answer is still being fetched; undefined where nobody answers.
 * @param hidesTip whether Escape has something to hide
 */
export function deedOf(event: Event, hidesTip: boolean): Deed | undefined {
  const target = event.target as Element;
  const cell = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
  if (event.type === 'keydown') {
    const {key, altKey, metaKey} = event as KeyboardEvent;
    const isAnswered = key === 'Escape' ? hidesTip : CELL_KEYS.test(key) && !altKey && !metaKey;
    if (cell === undefined || !isAnswered) return undefined;
    event.preventDefault();
  }
  const isTouch = (event as Partial<PointerEvent>).pointerType === 'touch';
  return {type: event.type, target, cell, press: event as KeyboardEvent, isTouch};
}
