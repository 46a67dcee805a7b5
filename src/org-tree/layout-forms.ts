import type {OrgLayoutName, OrgText} from './layout-cards.js';
import type {CardColumns} from './layout-columns.js';

/** Pixels by which a view becomes wider or narrower before its cards are formed anew. */
const STEP = 32;

/** The width of a view that cards are formed by, in CSS pixels; 0 where no name lies or hangs by it. */
export const formingWidth = (layout: OrgLayoutName, text: OrgText, view: number): number =>
  layout === 'top-down' && text === 'auto' ? Math.floor(view / STEP) * STEP : 0;

/**
 * The levels on which names hang (竖排), 1 or 0 by level: those whose cards would not stand beside each other within
 * the width of the view if their names lay across. What is open stays across, and a single card has nobody to make
 * room for.
 *
 * @param closed how many cards of each level are not open
 * @param widthOf the width of a card whose name lies across
 * @param gap between two cards
 */
export function hangingLevels(
  {levels, byLevel}: CardColumns,
  closed: ArrayLike<number>,
  view: number,
  widthOf: (card: number) => number,
  gap: number,
): Uint8Array {
  const hanging = new Uint8Array(closed.length);
  for (let level = 0; level < closed.length; level++) {
    if (closed[level]! < 2) continue;
    let room = view + gap;
    for (let at = levels[level]!; at < levels[level + 1]! && room >= 0; at++)
      room -= widthOf(byLevel[at]!) + gap;
    hanging[level] = room < 0 ? 1 : 0;
  }
  return hanging;
}
