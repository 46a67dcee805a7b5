import type {Press} from './navigation.js';

/** What a reader did to the picture, as far as an answer depends on it. */
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
 * What an event tells; undefined where nobody answers. A key that is answered does nothing else: the page does not
 * scroll.
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
