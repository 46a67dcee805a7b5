import {Walk, type Tour} from '../widget/tour.js';
import type {Stop} from './layout-stops.js';

/** The chart, as far as a tour knows it. */
interface Plot {
  readonly layout: {readonly stops: readonly Stop[]} | undefined;
  pointAt(stop: Stop | undefined): void;
}

/** So many periods are shown where no milestones say which matter. */
const MOST = 6;

/** From milestone to milestone; without any, through the periods that changed most. */
export function tourOf(plotNow: () => Plot | undefined): Tour {
  const walk = new Walk<number>();
  const rest = () => plotNow()?.pointAt(undefined);
  return {
    next() {
      const plot = plotNow();
      const stops = plot?.layout?.stops ?? [];
      const start = walk.next(worthShowing(stops).map(({start}) => start));
      plot?.pointAt(stops.find((stop) => stop.start === start));
      return start !== undefined;
    },
    rest,
    end: rest,
  };
}

export function worthShowing(stops: readonly Stop[]): readonly Stop[] {
  const marked = stops.filter(({milestones}) => milestones.length > 0);
  if (marked.length > 0) return marked;
  const change = ({joined, left}: Stop) => joined + left;
  const most = stops.filter((stop) => change(stop) > 0).sort((a, b) => change(b) - change(a));
  return most.slice(0, MOST).sort((a, b) => a.start - b.start);
}
