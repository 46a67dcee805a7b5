import {Walk, type Tour} from '../widget/tour.js';
import {sumPeriod, type ActivityModel} from './model.js';
import type {Grid} from './grid.js';
import type {Asked, Picture} from './picture.js';
import type {Box} from './tip.js';

/** So many cells are shown. */
const MOST = 6;

/** What draws the cells, as far as a tour knows it. */
interface Plot {
  readonly shown:
    | {
        readonly model: ActivityModel;
        readonly picture: Picture;
        readonly grid: Pick<Grid, 'keys' | 'boxOf'>;
      }
    | undefined;
  hint(key: string | undefined): void;
}

type Host = HTMLElement & Pick<Asked, 'measure'>;

/** Through the busiest cells in view, from the busiest. */
export function tourOf(host: Host, plotNow: () => Plot | undefined): Tour {
  const walk = new Walk<string>();
  const rest = () => plotNow()?.hint(undefined);
  let of: unknown;
  let stops: readonly string[] = [];
  return {
    next() {
      const plot = plotNow();
      const {picture} = plot?.shown ?? {};
      if (picture !== of) stops = plot ? busiest(host, plot) : [];
      of = picture;
      const key = walk.next(stops);
      plot?.hint(key);
      return key !== undefined;
    },
    rest,
    end: rest,
  };
}

/** Keys of the cells in view that count most. */
function busiest(host: Host, {shown}: Plot): readonly string[] {
  if (!shown) return [];
  const {model, picture, grid} = shown;
  const cells = Array.from(grid.keys(), (key) => {
    const period = picture.periodOf({from: key, to: key});
    // What stands for a whole row is a sum and no busy time.
    const isOne = period && period.until - period.from < 31;
    const sum = isOne ? sumPeriod(model, period.from, period.until, period.filter)[host.measure] : 0;
    return {key, sum};
  });
  const found: string[] = [];
  for (const {key} of cells.filter(({sum}) => sum > 0).sort((a, b) => b.sum - a.sum)) {
    const box = grid.boxOf(key);
    if (box && isInView(box, host)) found.push(key);
    if (found.length === MOST) break;
  }
  return found;
}

function isInView({left, top, width, height}: Box, host: Element): boolean {
  const room = host.getBoundingClientRect();
  return left >= room.left && left + width <= room.right && top >= room.top && top + height <= room.bottom;
}
