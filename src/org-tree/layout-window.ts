import type {Box, OrgLayout} from './layout.js';

/** The cards that a window onto the picture shows, in reading order; a few comparisons, however many there are. */
export function cardsWithin(layout: OrgLayout, window: Box): number[] {
  const {cards, bands, across} = layout;
  const {x, y, width, height} = cards;
  const [start, end] = span(window, across);
  const [mainStart, mainEnd] = span(window, across === 'x' ? 'y' : 'x');
  const [from, length] = across === 'x' ? [x, width] : [y, height];
  const [mainFrom, mainLength] = across === 'x' ? [y, height] : [x, width];
  const found: number[] = [];
  for (let band = 0; band < bands.start.length; band++) {
    if (bands.end[band]! < mainStart || bands.start[band]! > mainEnd) continue;
    const last = bands.first[band + 1]!;
    for (let at = firstFrom(layout, bands.order, bands.first[band]!, last, start); at < last; at++) {
      const card = bands.order[at]!;
      if (from[card]! > end) break;
      if (
        from[card]! + length[card]! >= start &&
        mainFrom[card]! <= mainEnd &&
        mainFrom[card]! + mainLength[card]! >= mainStart
      )
        found.push(card);
    }
  }
  return found.sort((a, b) => a - b);
}

const span = ({x, y, width, height}: Box, axis: 'x' | 'y'): readonly [number, number] =>
  axis === 'x' ? [x, x + width] : [y, y + height];

export const meets = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** Of cards that follow each other, the place of the first that ends after `start`. */
export function firstFrom(
  {cards, across}: OrgLayout,
  order: Int32Array,
  first: number,
  end: number,
  start: number,
): number {
  const [from, length] = across === 'x' ? [cards.x, cards.width] : [cards.y, cards.height];
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    const card = order[middle]!;
    if (from[card]! + length[card]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
