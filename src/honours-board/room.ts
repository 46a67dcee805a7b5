import type {Room} from './layout.js';

/** The room that a board has now; the same object when it is what it was, or when the board is out of sight. */
export function roomOf(board: HTMLElement, before: Room): Room {
  const style = getComputedStyle(board);
  const {clientWidth: width, clientHeight: height} = board;
  const room = {
    width,
    height,
    em: Number.parseFloat(style.fontSize),
    note: Number.parseFloat(style.getPropertyValue('--_size-1')) || before.note,
    gap: Number.parseFloat(style.columnGap),
  };
  const isSame = String(Object.values(room)) === String(Object.values(before));
  return width === 0 || isSame ? before : room;
}
