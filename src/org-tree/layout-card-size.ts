import type {CardForm, CardMeasures, CardWords} from './layout-cards.js';
import {acrossLength, hangingLength, linesWithin, longestWord} from './layout-text.js';

/** Ems of the two columns of a hanging name: the least, and the most of one. */
const SHORTEST = 4;
export const LONGEST = 16;
/** Ems of a name across, before it takes a second line. */
const LINE = 15;
/** Ems of the longest word that a stacked card makes room for. */
const WORD = 14;

/** Pixels beside the kind at the foot of a hanging card. */
const FOOT = 10;

/** Of a card whose name hangs, unless its foot needs more. */
export const hangingWidth = ({name}: CardMeasures) => 38.4 + 1.4 * name;

export function widthOf(form: CardForm, words: CardWords, isAside: boolean, measures: CardMeasures) {
  const {name: own, note: above, kind, figure: count, unit, mark, image} = words;
  const {note, name, figure, inset} = measures;
  if (form === 'across') {
    const length = acrossLength(own) * 1.03 * name;
    const lines = linesAcross(own);
    const first = acrossLength(above) + (isAside && mark ? acrossLength(mark) + 2.5 : 0);
    const line = Math.max(
      first * note,
      Math.min(length / lines + (lines - 1) * 2 * name, LINE * name),
      name * 4,
    );
    const end = count ? inset * 1.4 + acrossLength(count) * figure * 1.05 + acrossLength(unit) * note : 0;
    const picture = image ? name * 2.4 + inset * 0.7 : 0;
    return Math.round(picture + line + end + inset * 2 + note * 0.6);
  }
  const foot = longestWord(kind) * note * 1.05 + inset;
  // A day in two lines is read as two figures.
  const day = DAY.test(mark) ? Math.ceil(markLength(mark, note)) - BEYOND : 0;
  const usual = Math.max(hangingWidth(measures), foot, day);
  if (form === 'hanging') return Math.round(usual);
  // About as tall as hanging cards are: a long name has more room in a line.
  const line = Math.max(Math.min(longestWord(own), WORD) * 1.08, Math.sqrt(acrossLength(own) * 1.4));
  return Math.round(Math.max(usual, line * name + inset));
}

/** Lines of a name across: as few as hold it, and one more where its words do not fall well. */
function linesAcross(name: string): number {
  const length = acrossLength(name) * 1.03;
  const lines = Math.ceil(length / LINE);
  return lines < 2 ? 1 : Math.min(3, linesWithin(name, Math.min(length / lines + 1.4, LINE)));
}

export function heightOf(
  form: CardForm,
  width: number,
  marks: number,
  words: CardWords,
  isAside: boolean,
  {note, name, inset}: CardMeasures,
) {
  const {name: own, hanging, note: above, kind, figure: count, mark} = words;
  if (form === 'across') {
    const lines = linesAcross(own);
    const first = above || (isAside && mark) ? note * 1.3 : 0;
    return Math.round(first + name * 1.35 * lines + note * 0.5 + (isAside ? 6 : 13));
  }
  const lines = Math.min(3, linesWithin(kind, (width - FOOT) / note)) + (count ? 1 : 0);
  const foot = lines ? note * (1.1 + 1.2 * lines) : 0;
  const head = marks ? note * (1.2 * marks - 0.4) : 0;
  if (form === 'stacked')
    return Math.round(head + name * (1.3 * linesWithin(own, (width - inset) / name) + 1.2) + foot + 2);
  const length = hangingLength(hanging);
  const column = Math.max(length <= 6 ? length : length / 2 + 1, longestWord(hanging) + 0.5, SHORTEST);
  return Math.round(head + name * (Math.min(column, LONGEST) * 1.06 + 1.2) + foot + 2);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Pixels that a mark may reach beyond the card. */
const BEYOND = 4;

const markLength = (mark: string, note: number) => acrossLength(mark) * note + note * 0.5;

/** A mark may take two lines, and reach a little beyond the card. */
export function marksOn(form: CardForm, width: number, mark: string, {note}: CardMeasures): number {
  const length = markLength(mark, note);
  if (mark === '') return 0;
  if (form === 'across') return length + note <= width ? 1 : 0;
  const room = width + BEYOND;
  return length <= room ? 1 : length / 2 + note <= room ? 2 : 0;
}
