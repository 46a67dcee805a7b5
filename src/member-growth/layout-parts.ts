import type {Layout} from './layout.js';
import type {Stop} from './layout-stops.js';
import {strandAt} from './layout-strand.js';

/** A band or year of the picture at a stop. */
export interface Part {
  readonly name: string;
  /** Its place among the tracks, which is its colour. */
  readonly place: number;
  readonly value: number;
  /** Where the picture shows it: the value itself, or the top of the band in its stack. */
  readonly height: number;
}

/** The bands or years of which something is known at a stop. */
export function partsAt(layout: Layout, {start, until}: Stop): Part[] {
  const {kind, tracks, end} = layout;
  if (kind !== 'years' && start > end) return [];
  const values = tracks.map((track, place) => {
    const isOver = kind === 'years' && place === 0 && start > end;
    return isOver ? Number.NaN : strandAt(track, until);
  });
  const sum = values.reduce((sum, value) => sum + (value || 0), 0);
  let under = 0;
  return tracks.flatMap(({name}, place) => {
    const value = values[place]!;
    if (kind !== 'years') under += value || 0;
    const height = kind === 'years' ? value : kind === 'share' ? (under / (sum || 1)) * 100 : under;
    return Number.isNaN(value) ? [] : [{name, place, value, height}];
  });
}
