import {Walk, type Tour} from '../widget/tour.js';
import {sumPeriod, type ActivityModel} from './model.js';
import type {Asked, Picture} from './picture.js';

/** So many cells are shown. */
const MOST = 6;

/** What draws the cells, as far as a tour knows it. */
interface Plot {
  readonly shown: {readonly model: ActivityModel; readonly picture: Picture} | undefined;
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
  const {model, picture} = shown;
  const cells = [...host.shadowRoot!.querySelectorAll<HTMLElement>('[data-key]')].map((cell) => {
    const key = cell.dataset['key']!;
    const period = picture.periodOf({from: key, to: key});
    // What stands for a whole row or column is a sum and no busy time.
    const isOne = period && period.until - period.from < 31 && !cell.closest('.sums');
    return {
      cell,
      key,
      sum: isOne ? sumPeriod(model, period.from, period.until, period.filter)[host.measure] : 0,
    };
  });
  const found: string[] = [];
  for (const {cell, key} of cells.filter(({sum}) => sum > 0).sort((a, b) => b.sum - a.sum)) {
    if (isInView(cell, host)) found.push(key);
    if (found.length === MOST) break;
  }
  return found;
}

function isInView(cell: Element, host: Element): boolean {
  const [inner, outer] = [cell.getBoundingClientRect(), host.getBoundingClientRect()];
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}
