import type {OrgLayoutName, OrgText} from './layout-cards.js';
import type {CardColumns} from './layout-columns.js';

/** Pixels by which a view becomes wider or narrower before its cards are formed anew. */
const STEP = 32;

/** The width of a view that cards are formed by, in CSS pixels; 0 where no name lies or hangs by it. */
export const formingWidth = (layout: OrgLayoutName, text: OrgText, view: number): number =>
  layout === 'top-down' && text === 'auto' ? Math.floor(view / STEP) * STEP : 0;

/** More cards than this are not all in view, however they are formed. */
export const FEW = 300;

/**
 * The levels on which names hang (竖排), 1 or 0 by level: those whose cards would not stand beside each other within
 * the width of the view if their names lay across; and, the lowest first, as many more as it takes for all of a picture
 * of few cards to be in view. What is open stays across, and a single card has nobody to make room for.
 *
 * @param closed how many cards of each level are not open
 * @param widthOf the width of a card whose name lies across
 * @param hung the width of a card whose name hangs
 * @param gap between two cards
 */
export function hangingLevels(
  cards: CardColumns,
  closed: ArrayLike<number>,
  view: number,
  widthOf: (card: number) => number,
  hung: number,
  gap: number,
): Uint8Array {
  const {levels, byLevel} = cards;
  const hanging = crowdedLevels(closed, view, gap, function* (level) {
    for (let at = levels[level]!; at < levels[level + 1]!; at++) yield widthOf(byLevel[at]!);
  });
  if (cards.size > FEW) return hanging;
  for (let level = closed.length - 1; level > 0; level--) {
    if (hanging[level] === 1 || closed[level]! < 2) continue;
    if (widthOfAll(cards, hanging, widthOf, hung, gap) <= view) break;
    hanging[level] = 1;
  }
  return hanging;
}

/**
 * The levels whose cards would not stand beside each other within a view if their names lay across: 1 or 0 by level.
 * `widthsOf` tells the widths of the cards of a level one by one, and is asked for no more of them than fit.
 */
export function crowdedLevels(
  closed: ArrayLike<number>,
  view: number,
  gap: number,
  widthsOf: (level: number) => Iterable<number>,
): Uint8Array {
  const crowded = new Uint8Array(closed.length);
  for (let level = 0; level < closed.length; level++) {
    if (closed[level]! < 2) continue;
    let room = view + gap;
    for (const width of widthsOf(level)) {
      room -= width + gap;
      if (room < 0) break;
    }
    crowded[level] = room < 0 ? 1 : 0;
  }
  return crowded;
}

/** How wide a picture is at most: every card at least as wide as all below it beside each other. */
function widthOfAll(
  {size, above, depth, isOpen}: CardColumns,
  hanging: Uint8Array,
  widthOf: (card: number) => number,
  hung: number,
  gap: number,
): number {
  const below = new Float64Array(size);
  let all = -gap;
  for (let card = size - 1; card >= 0; card--) {
    const hangs = hanging[depth[card]!] === 1 && isOpen[card] === 0;
    const width = Math.max(hangs ? hung : widthOf(card), below[card]! - gap) + gap;
    const up = above[card]!;
    if (up < 0) all += width;
    else below[up]! += width;
  }
  return all;
}
