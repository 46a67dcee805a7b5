import type {Belongs} from '../widget/membership.js';
import type {Growth} from './model.js';
import {NO_TRACK} from './model-track.js';
import {tracksBy, trackOfStays, type Stays} from './model-units.js';

export const marksDays = true;

/**
 * The growth by the units of some organisations; undefined where no unit names one. Totals and targets that were
 * stated are of all, so of a part they say nothing.
 */
export function narrow(growth: Growth, belongs: Belongs, part: string): Growth | undefined {
  if (!growth.stays.rows.some(({org}) => org !== undefined)) return undefined;
  const stays = staysOf(growth.stays, belongs);
  const {milestones, asOf, nameOf} = growth;
  return {
    part,
    total:
      stays.rows.length === 0
        ? NO_TRACK
        : trackOfStays('', stays, Int32Array.from(stays.joined.keys()), () => 0),
    bySeries: [],
    bySector: tracksBy(stays, ({sector = ''}) => sector),
    byOrg: tracksBy(stays, ({org = ''}) => nameOf(org)),
    stays,
    milestones: stays.rows.length === 0 ? [] : milestones,
    targets: [],
    disputed: [],
    asOf,
    nameOf,
  };
}

function staysOf({rows, joined, left, before}: Stays, belongs: Belongs): Stays {
  const known = new Map<string, boolean>();
  const isKept = (place: number) => {
    const {org} = rows[place]!;
    if (org === undefined) return false;
    if (!known.has(org)) known.set(org, belongs(org));
    return known.get(org)!;
  };
  const places = Int32Array.from(rows.keys()).filter(isKept);
  const now = new Int32Array(rows.length).fill(-1);
  places.forEach((place, at) => (now[place] = at));
  return {
    rows: Array.from(places, (place) => rows[place]!),
    joined: places.map((place) => joined[place]!),
    left: places.map((place) => left[place]!),
    before: places.map((place) => now[before[place]!] ?? -1),
  };
}
