import type {Belongs} from '../widget/membership.js';
import {NOT_STATED, type ActivityModel} from './model.js';

/**
 * The rows of some organisations; undefined where no row names one. The days that the feed speaks of stay the same:
 * a day on which only others did something is a day without activities.
 */
export function narrow(model: ActivityModel, belongs: Belongs, part: string): ActivityModel | undefined {
  const {days, counts, participants, kindOf, orgOf, rows, orgs} = model;
  if (orgs.length === 0) return undefined;
  const placeOf = new Int32Array(orgs.length).fill(NOT_STATED);
  const kept = orgs.filter(({id}) => belongs(id));
  let next = 0;
  orgs.forEach((org, place) => {
    if (org === kept[next]) placeOf[place] = next++;
  });
  const isKept = (row: number) => orgOf[row] !== NOT_STATED && placeOf[orgOf[row]!] !== NOT_STATED;
  const places = Int32Array.from(days.keys()).filter(isKept);
  return {
    ...model,
    part,
    days: places.map((row) => days[row]!),
    counts: Float64Array.from(places, (row) => counts[row]!),
    participants: Float64Array.from(places, (row) => participants[row]!),
    kindOf: places.map((row) => kindOf[row]!),
    orgOf: places.map((row) => placeOf[orgOf[row]!]!),
    rows: Array.from(places, (row) => rows[row]!),
    orgs: kept,
  };
}
