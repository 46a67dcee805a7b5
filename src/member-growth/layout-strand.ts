import {totalAt, type Track} from './model-track.js';

/** One band or line of a picture: a track, or the sum of several that have no colour of their own. */
export interface Strand {
  readonly name: string;
  readonly tracks: readonly Track[];
}

/** The total of a strand at the end of a day: what has not begun counts nothing, and where one has a gap so has the sum. */
export function strandAt({tracks}: Strand, day: number): number {
  const begun = tracks.filter(({days}) => days[0]! <= day);
  return begun.length === 0 ? Number.NaN : begun.reduce((sum, track) => sum + totalAt(track, day), 0);
}
