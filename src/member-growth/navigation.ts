import type {Stop} from './layout-stops.js';

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
    case 'ArrowDown':
      return at === undefined ? latest : within(from - 1);
    case 'ArrowRight':
    case 'ArrowUp':
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
