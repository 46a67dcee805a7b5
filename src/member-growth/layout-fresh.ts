import type {Stop} from './layout-stops.js';

/** More rings than that say nothing; the hero has the figure. */
const MOST = 12;

/** The last periods in which something else happened than before a refresh; those of a period that was not there too. */
export function freshStops(stops: readonly Stop[], before: readonly Stop[]): Stop[] {
  const known = new Map(before.map((stop) => [stop.start, stop]));
  const isFresh = (stop: Stop) => {
    const old = known.get(stop.start);
    const isSame =
      old !== undefined &&
      old.joined === stop.joined &&
      old.left === stop.left &&
      Number.isNaN(old.total) === Number.isNaN(stop.total);
    return !isSame && !Number.isNaN(stop.total);
  };
  return stops.filter(isFresh).slice(-MOST);
}
