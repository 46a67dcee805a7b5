import {filterHonours, type Facet, type Filter} from './groups.js';
import type {Honour} from './model.js';

/** The values of a field and how many honours each would leave, were the field's own filter lifted. */
export function facetCounts(
  honours: readonly Honour[],
  filter: Filter,
  facet: Facet,
): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  // A value that the other filters rule out stays on offer, with nothing behind it.
  for (const {[facet]: value} of honours) if (value !== undefined) counts.set(value, 0);
  for (const {[facet]: value} of filterHonours(honours, {...filter, [facet]: ''}))
    if (value !== undefined) counts.set(value, counts.get(value)! + 1);
  const values = [...counts];
  return facet === 'year' ? values.sort(([a], [b]) => b.localeCompare(a)) : values;
}
