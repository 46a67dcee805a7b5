import type {Box, OrgLayout, PlacedCard} from './layout.js';

/** The cards that a window onto the picture shows, in reading order; a few comparisons, however many there are. */
export function cardsWithin({cards, bands, across}: OrgLayout, window: Box): number[] {
  const [start, end] = span(window, across);
  const [mainStart, mainEnd] = span(window, across === 'x' ? 'y' : 'x');
  const found: number[] = [];
  for (const band of bands) {
    if (band.end < mainStart || band.start > mainEnd) continue;
    for (let at = firstFrom(band.cards, cards, across, start); at < band.cards.length; at++) {
      const index = band.cards[at]!;
      const card = cards[index]!;
      if (card[across] > end) break;
      if (meets(card, window)) found.push(index);
    }
  }
  return found.sort((a, b) => a - b);
}

const span = ({x, y, width, height}: Box, axis: 'x' | 'y'): readonly [number, number] =>
  axis === 'x' ? [x, x + width] : [y, y + height];

export const meets = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** The first card of a band that ends after `start`. */
function firstFrom(band: readonly number[], cards: readonly PlacedCard[], across: 'x' | 'y', start: number) {
  let low = 0;
  let high = band.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (span(cards[band[middle]!]!, across)[1] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
