import type {Deed} from './deed.js';
import type {Press} from './navigation.js';
import type {Period, Picture} from './picture.js';
import type {Reading} from './reading.js';

/** What is to be done about a deed. */
export interface Answer {
  readonly reading?: Partial<Reading>;
  /** The year to show. */
  readonly year?: number | undefined;
  /** What was chosen, and the cell it was chosen by. */
  readonly period?: Period;
  /** Whether the focus goes to the cell that Tab leads to. */
  readonly moves?: boolean;
}

/** The answer to a deed. It knows no element: whoever asks obeys. */
export function answer(deed: Deed, picture: Picture): Answer {
  const {type, target, cell, press, isTouch} = deed;
  switch (type) {
    case 'pointerover':
      // A finger hides what it points at, and opens the panel instead; the tip itself may be pointed at.
      return isTouch || target.closest('.tip') ? {} : {reading: {hinted: cell}};
    case 'pointerleave':
      return {reading: {hinted: undefined}};
    case 'focusin':
      if (cell === undefined) return {};
      return {reading: {active: cell, ...(target.matches(':focus-visible') && {hinted: cell})}};
    case 'focusout':
      // What is removed while it has the focus loses it during an update, which must not ask for another.
      return cell === undefined ? {} : {reading: {hinted: undefined}};
    case 'keydown':
      if (press.key === 'Escape') return {reading: {hinted: undefined}};
      if (press.key !== 'Enter' && press.key !== ' ') return moved(cell!, press, picture);
  }
  const period = cell === undefined ? undefined : picture.periodOf(cell);
  return period ? {period, reading: {selected: cell, hinted: undefined}} : {};
}

function moved(from: string, press: Press, picture: Picture): Answer {
  const step = picture.step(from, press);
  return step ? {year: step.year, reading: {active: step.key}, moves: true} : {};
}
