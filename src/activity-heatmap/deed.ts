import type {Touched} from './long-press.js';
import type {Press} from './navigation.js';
import type {Span} from './picture.js';

/** What a reader did to the picture, as far as an answer depends on it. */
export interface Deed {
  readonly type: string;
  readonly target: Element;
  /** Of the cell that it was done to. */
  readonly cell: string | undefined;
  /** The cells that a heading or a button stands for. */
  readonly span: Span | undefined;
  readonly press: Press;
  readonly isTouch: boolean;
  /** Whether the pointer's first button is down. */
  readonly isHeld: boolean;
}

const CELL_KEYS = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|Page(?:Up|Down)|Enter| )$/;

/** The cell at a place in the window, of a picture whose cells are no elements. */
type CellAt = (target: Element, x: number, y: number) => string | undefined;

const cellOf = (target: Element, cellAt: CellAt, {clientX, clientY}: Partial<MouseEvent>) =>
  target.closest<HTMLElement>('[data-key]')?.dataset['key'] ??
  (clientX === undefined ? undefined : cellAt(target, clientX, clientY!));

/**
 * What an event tells; undefined where nobody answers. A key that is answered does nothing else: the page does not
 * scroll.
 * @param hidesTip whether Escape has something to hide
 */
export function deedOf(event: Event, hidesTip: boolean, cellAt: CellAt): Deed | undefined {
  const target = event.target as Element;
  const cell = cellOf(target, cellAt, event);
  if (event.type === 'keydown') {
    const {key, altKey, metaKey} = event as KeyboardEvent;
    const isAnswered = key === 'Escape' ? hidesTip : CELL_KEYS.test(key) && !altKey && !metaKey;
    if (cell === undefined || !isAnswered) return undefined;
    event.preventDefault();
  }
  const {pointerType, buttons = 0} = event as Partial<PointerEvent>;
  return {
    type: event.type,
    target,
    cell,
    span: spanOf(target.closest<HTMLElement>('[data-span]')),
    press: event as KeyboardEvent,
    isTouch: pointerType === 'touch',
    isHeld: (buttons & 1) === 1,
  };
}

/** What a finger did that rests on the picture; it is answered like an event. */
export const touchDeed = (type: 'hold' | 'draw', {target, ...place}: Touched, cellAt: CellAt): Deed => ({
  type,
  target,
  cell: cellOf(target, cellAt, place),
  span: undefined,
  press: {key: '', ctrlKey: false, shiftKey: false},
  isTouch: true,
  isHeld: true,
});

/** As `data-span` tells it: two keys with a space between them. */
function spanOf(element: HTMLElement | null): Span | undefined {
  const [from, to] = element?.dataset['span']?.split(' ') ?? [];
  return from !== undefined && to !== undefined ? {from, to} : undefined;
}

export const spanText = ({from, to}: Span): string => `${from} ${to}`;
