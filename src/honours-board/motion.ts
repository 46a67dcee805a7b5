/** Milliseconds of a turn, as of a scene. */
const TURN = 600;
const EASE = 'cubic-bezier(.2,0,0,1)';

/** Lets a page that came by itself come in softly. */
function comeIn(board: HTMLElement) {
  board.animate([{opacity: 0, transform: 'translateX(1.2em)'}, {}], {duration: TURN, easing: EASE});
}

/**
 * Lets a list that moved on by one row come up to where it stands; its last row comes out of nothing, so that none is
 * seen cut.
 */
function roll(list: HTMLElement) {
  const last = list.lastElementChild as HTMLElement;
  list.animate([{transform: `translateY(${last.offsetHeight}px)`}, {}], {duration: TURN, easing: EASE});
  last.animate([{opacity: 0}, {opacity: 0, offset: 0.6}, {}], {duration: TURN});
}

/** Moves what was just drawn anew: a list that rolls, by its row; anything else as a page. */
export function animateTurn(board: HTMLElement, place: number) {
  const list = board.querySelector<HTMLElement>('.rolls');
  if (list && place > 0) roll(list);
  else comeIn(board);
}
