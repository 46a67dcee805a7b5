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
    readonly href?: string;
  }[];
}

/** What happened in a period. Whoever stayed no day at all neither came nor went. */
export function selectionOf({stays}: Growth, {start, until, total, joined, left}: Stop): GrowthSelection {
  const units: GrowthSelection['units'][number][] = [];
  for (const [i, {id, name, href}] of stays.rows.entries()) {
    const days = {joined: stays.joined[i]!, left: stays.left[i]!};
    if (days.joined === days.left) continue;
    for (const change of ['joined', 'left'] as const) {
      const day = days[change];
      if (day < start || day > until) continue;
      units.push({id: String(id), name, change, date: dayOfNumber(day), ...(href && {href})});
    }
  }
  return {
    date: dayOfNumber(start),
    until: dayOfNumber(until),
    total: Number.isNaN(total) ? undefined : total,
    joined,
    left,
    units: units.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
  };
}
