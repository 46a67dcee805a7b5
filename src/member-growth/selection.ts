import {dayOfNumber} from '../feed/day.js';
import type {Stop} from './layout-stops.js';
import type {Growth} from './model.js';

/** What `dj-select` of the growth chart tells: a period, and what happened in it. Days are `YYYY-MM-DD`. */
export interface GrowthSelection {
  /** Its first day. */
  readonly date: string;
  /** Its last day. */
  readonly until: string;
  /** At its end; undefined where nothing is known. */
  readonly total: number | undefined;
  readonly joined: number;
  readonly left: number;
  /** Who came and went, where the feed names units, in order of their days. */
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly change: 'joined' | 'left';
    readonly date: string;
  }[];
}

export function selectionOf({units}: Growth, {start, until, total, joined, left}: Stop): GrowthSelection {
  const isWithin = (day: number | undefined) => day !== undefined && day >= start && day <= until;
  const changes = units.flatMap(({id, name, ...spell}) =>
    spell.joined === spell.left
      ? []
      : (['joined', 'left'] as const)
          .filter((change) => isWithin(spell[change]))
          .map((change) => ({id, name, change, date: dayOfNumber(spell[change]!)})),
  );
  return {
    date: dayOfNumber(start),
    until: dayOfNumber(until),
    total: Number.isNaN(total) ? undefined : total,
    joined,
    left,
    units: changes.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
  };
}
