import type {Deed} from './deed.js';
import type {Picture, Span} from './picture.js';
import type {Reading} from './reading.js';

/** What is to be done about a deed. */
export interface Answer {
  readonly reading?: Partial<Reading>;
  /** The year to show. */
  readonly year?: number | undefined;
  /** The cells that were chosen. */
  readonly chosen?: Span | undefined;
  /** Whether the focus goes to the cell that Tab leads to. */
  readonly moves?: boolean;
}

/** The answer to a deed of somebody who is there. It knows no element: whoever asks obeys. */
export function answer(deed: Deed, reading: Reading, picture: Picture): Answer {
  const {type, target, cell, span, press, isTouch, isHeld} = deed;
  const {dragged, selected} = reading;
  switch (type) {
    case 'hold':
      return cell === undefined ? {} : {reading: {dragged: cell, hinted: cell}};
    case 'draw':
      return drawnTo(cell, reading);
    case 'pointerdown':
      // A finger that is drawn over the picture scrolls the page, unless it rested before.
      return {reading: {hasDrawn: false, ...(isHeld && !isTouch && !press.shiftKey && {dragged: cell})}};
    case 'pointerover':
    case 'pointermove':
      // A finger hides what it points at, and opens the panel instead; the tip itself may be pointed at.
      if (isTouch || target.closest('.tip')) return {};
      if (dragged === undefined) return {reading: {hinted: cell}};
      return isHeld ? drawnTo(cell, reading) : released(reading);
    case 'pointerup':
      return released(reading);
    case 'pointercancel':
      return {reading: {dragged: undefined, hinted: undefined}};
    case 'pointerleave':
      return {reading: {hinted: undefined}};
    case 'focusin':
      if (cell === undefined) return {};
      return {reading: {active: cell, ...(target.matches(':focus-visible') && {hinted: cell})}};
    case 'focusout':
      return {reading: {hinted: undefined}};
    case 'keydown':
      return press.key === 'Escape'
        ? {reading: {hinted: undefined}}
        : cell === undefined
          ? {}
          : pressed(cell, deed, reading, picture);
  }
  if (reading.hasDrawn) return {reading: {hasDrawn: false}};
  if (span) return {chosen: span};
  if (cell === undefined) return {};
  const from = press.shiftKey ? (selected?.from ?? reading.active ?? cell) : cell;
  return {chosen: {from, to: cell}};
}

/** A run is drawn from where it was begun to another cell. */
function drawnTo(cell: string | undefined, {dragged, selected}: Reading): Answer {
  if (cell === undefined || dragged === undefined || (cell === dragged && !selected)) return {};
  return {reading: {hinted: cell, selected: {from: dragged, to: cell}, panelSide: undefined}};
}

/** The pointer was let go: a run that it drew is chosen; what it only pressed is clicked. */
function released({dragged, selected}: Reading): Answer {
  const isRun = dragged !== undefined && selected?.from === dragged && selected.to !== dragged;
  return {reading: {dragged: undefined, hasDrawn: isRun}, chosen: isRun ? selected : undefined};
}

function pressed(cell: string, {press}: Deed, {selected}: Reading, picture: Picture): Answer {
  const begun = selected?.to === cell ? selected : {from: cell, to: cell};
  if (press.key === 'Enter') return {chosen: begun};
  if (press.key === ' ') {
    const [, column, row] = picture.reaches(cell);
    const reach = press.ctrlKey ? column : press.shiftKey ? row : undefined;
    return {chosen: reach?.span ?? begun};
  }
  const step = picture.step(cell, press);
  if (!step) return {};
  const {key, year} = step;
  const isRun = press.shiftKey && !press.key.startsWith('Page');
  const run = isRun ? {selected: {from: begun.from, to: key}, panelSide: undefined} : {};
  return {year, reading: {active: key, ...run}, moves: true};
}
