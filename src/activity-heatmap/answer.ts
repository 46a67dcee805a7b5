import {dayOfNumber} from '../feed/day.js';
import type {CalendarPicture} from './calendar-picture.js';
import type {Deed} from './deed.js';
import type {MatrixPicture} from './matrix-picture.js';
import type {ActivityModel} from './model.js';
import {stepInCalendar, type Press} from './navigation.js';
import type {Period, Step} from './picture.js';
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
export function answer(deed: Deed, picture: CalendarPicture | MatrixPicture, model: ActivityModel): Answer {
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
      if (press.key !== 'Enter' && press.key !== ' ') return moved(cell!, press, picture, model);
  }
  const period = cell === undefined ? undefined : picture.periodOf(cell);
  return period ? {period, reading: {selected: cell, hinted: undefined}} : {};
}

function moved(
  from: string,
  press: Press,
  picture: CalendarPicture | MatrixPicture,
  model: ActivityModel,
): Answer {
  const step = picture.view === 'matrix' ? picture.step(from, press) : stepDay(from, press, picture, model);
  return step ? {year: step.year, reading: {active: step.key}, moves: true} : {};
}

function stepDay(
  from: string,
  press: Press,
  {blocks, has}: CalendarPicture,
  {years}: ActivityModel,
): Step | undefined {
  const strips = blocks.map(({strip}) => strip);
  const day = stepInCalendar(Number(from), press, strips);
  if (day === undefined) return undefined;
  const key = String(day);
  if (has(key)) return {key};
  const year = Number(dayOfNumber(day).slice(0, 4));
  return years.includes(year) ? {key, year} : undefined;
}
