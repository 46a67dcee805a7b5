import type {Point} from './camera.js';
import {acrossLength} from './layout-text.js';
import type {Cubic} from './layout-tie-curves.js';
import type {Box, OrgLayout} from './layout.js';
import {cardsWithin, meets} from './layout-window.js';

/** What is to be written at a tie. */
export interface Labelled {
  readonly label: string;
  readonly cubic: Cubic;
  readonly cards: readonly [number, number];
}

/** Places on the curve where a label may stand, from the best on. */
const PLACES = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75];
/** And how many of its heights below the curve or above it. */
const ASIDE = [0, 0.75, -0.75];
/** Ems of a label's height, and around its text. */
const HEIGHT = 1.5;
const AROUND = 0.6;
/** Ems that the tab of a card reaches below it, and its mark above. */
const TAB = 1.6;
const MARK = 0.8;
/** Ems within which ties that share a card need not say the same twice. */
const SAME = 20;

/**
 * Where the label of each tie stands, by its middle: at its curve, on no card, no tab and no other label. Those of long ties
 * are placed first, for they lie outermost. Undefined where there is no room, or where a tie beside it says the same.
 *
 * @param size of the type in CSS pixels
 */
export function placeLabels(
  layout: OrgLayout,
  ties: readonly Labelled[],
  size: number,
): (Point | undefined)[] {
  const places: (Point | undefined)[] = ties.map(() => undefined);
  const placed: {readonly box: Box; readonly at: Point; readonly tie: Labelled}[] = [];
  const order = [...ties.keys()].sort((a, b) => reach(ties[b]!) - reach(ties[a]!) || a - b);
  for (const index of order) {
    const tie = ties[index]!;
    const isSaid = (at: Point) =>
      placed.some(
        (other) =>
          other.tie.label === tie.label &&
          other.tie.cards.some((card) => tie.cards.includes(card)) &&
          Math.hypot(other.at.x - at.x, other.at.y - at.y) < SAME * size,
      );
    if (tie.label === '' || isSaid(pointAt(tie.cubic, 0.5))) continue;
    const at = candidates(tie.cubic, size).find((point) => {
      const box = boxAround(point, tie.label, size);
      return (
        cardsWithin(layout, withTabs(box, size)).length === 0 &&
        !placed.some((other) => meets(other.box, box))
      );
    });
    if (!at) continue;
    places[index] = at;
    placed.push({box: boxAround(at, tie.label, size), at, tie});
  }
  return places;
}

const candidates = (cubic: Cubic, size: number): Point[] =>
  ASIDE.flatMap((aside) =>
    PLACES.map((place) => {
      const {x, y} = pointAt(cubic, place);
      return {x, y: y + aside * HEIGHT * size};
    }),
  );

const reach = ({cubic: [x0, y0, , , , , x3, y3]}: Labelled) => Math.hypot(x3 - x0, y3 - y0);

function boxAround({x, y}: Point, label: string, size: number): Box {
  const width = (acrossLength(label) + AROUND) * size;
  const height = HEIGHT * size;
  return {x: x - width / 2, y: y - height / 2, width, height};
}

/** A box that no card may meet, so that neither its tab nor its mark does. */
const withTabs = ({x, y, width, height}: Box, size: number): Box => ({
  x,
  y: y - TAB * size,
  width,
  height: height + (TAB + MARK) * size,
});

/** A point of a curve, from 0 at its beginning to 1 at its end. */
export const pointAt = ([x0, y0, x1, y1, x2, y2, x3, y3]: Cubic, t: number): Point => {
  const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  return {x: a * x0 + b * x1 + c * x2 + d * x3, y: a * y0 + b * y1 + c * y2 + d * y3};
};
