import type {Layout} from './layout.js';
import type {Hidden} from './layout-line.js';
import {partsAt} from './layout-parts.js';
import {stopAt, type Stop} from './layout-stops.js';

/**
 * Where a key leads from a stop: arrows to the next period, Page Up and Page Down to the milestone before and
 * after, Home and End to the ends; undefined for any other key. Without a stop the way begins at `latest`.
 */
export function nextStop(
  key: string,
  stops: readonly Stop[],
  at: number | undefined,
  latest: number,
): number | undefined {
  const within = (stop: number) => Math.max(0, Math.min(stops.length - 1, stop));
  const hasMilestone = ({milestones}: Stop) => milestones.length > 0;
  const from = at ?? latest;
  switch (key) {
    case 'ArrowLeft':
      return at === undefined ? latest : within(from - 1);
    case 'ArrowRight':
      return at === undefined ? latest : within(from + 1);
    case 'Home':
      return 0;
    case 'End':
      return stops.length - 1;
    case 'PageUp': {
      const before = stops.slice(0, at === undefined ? latest + 1 : from).findLastIndex(hasMilestone);
      return before < 0 ? from : before;
    }
    case 'PageDown': {
      const after = stops.findIndex((stop, i) => i > from && hasMilestone(stop));
      return after < 0 ? from : after;
    }
    default:
      return undefined;
  }
}

/**
 * Where Arrow Up and Arrow Down lead from one of the bands or years, given by their places from below; the whole,
 * undefined, lies between the highest and the lowest. Any other key stays.
 */
export function nextPart(key: string, places: readonly number[], at: number | undefined): number | undefined {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return at;
  const round = [undefined, ...places];
  const from = Math.max(0, round.indexOf(at));
  return round[(from + (key === 'ArrowUp' ? 1 : round.length - 1)) % round.length];
}

/** Where a person stands in a picture: a period, and a band or year of it, by its place, or the whole. */
export interface Standing {
  readonly at: number;
  readonly part: number | undefined;
}

/** Where a key leads; undefined when it leads nowhere. Up and down go through bands and years, where there are some. */
export function walk(
  key: string,
  layout: Layout,
  hidden: Hidden,
  {at, part}: {readonly at: number | undefined; readonly part: number | undefined},
): Standing | undefined {
  const latest = stopAt(layout.stops, layout.end);
  const isAcross = layout.kind !== 'line' && (key === 'ArrowUp' || key === 'ArrowDown');
  const next = isAcross ? (at ?? latest) : nextStop(key, layout.stops, at, latest);
  if (next === undefined) return undefined;
  const shown = partsAt(layout, layout.stops[next]!).filter(({name}) => !hidden.has(`band ${name}`));
  const places = shown.map(({place}) => place);
  return {at: next, part: nextPart(key, places, part)};
}
