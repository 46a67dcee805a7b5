import type {Honour} from './model.js';

/** What the board can be divided by. */
export const DIVISIONS = ['category', 'year', 'level', 'recipient'] as const;
export type Division = (typeof DIVISIONS)[number];

/** Honours that share a category, year, level or recipient; `name` is undefined for those that have none. */
export interface Group {
  readonly name: string | undefined;
  readonly honours: readonly Honour[];
}

/** What a filter can ask for; an empty text asks for nothing. */
export interface Filter {
  readonly category: string;
  readonly year: string;
  readonly level: string;
}

/** The fields that a filter offers to choose from. */
export const FACETS = ['category', 'year', 'level'] as const;
export type Facet = (typeof FACETS)[number];

/** The honours that a filter lets through. */
export function filterHonours(honours: readonly Honour[], filter: Filter): readonly Honour[] {
  const wanted = FACETS.filter((facet) => filter[facet] !== '');
  if (wanted.length === 0) return honours;
  return honours.filter((honour) => wanted.every((facet) => honour[facet] === filter[facet]));
}

const namesOf = ({recipients}: Honour): readonly (string | undefined)[] =>
  recipients.length === 0 ? [undefined] : [...new Set(recipients.map(({name}) => name))];

/**
 * Divides honours: years from the newest, everything else in the feed's order, what has no name last. By
 * recipient, an honour that several share stands under each of them.
 */
export function groupHonours(honours: readonly Honour[], by: Division): readonly Group[] {
  const divisions = divided.get(honours) ?? new Map<Division, readonly Group[]>();
  divided.set(honours, divisions);
  const groups = divisions.get(by) ?? divide(honours, by);
  divisions.set(by, groups);
  return groups;
}

/** A board is arranged anew whenever its room changes, and its groups are not. */
const divided = new WeakMap<readonly Honour[], Map<Division, readonly Group[]>>();

function divide(honours: readonly Honour[], by: Division): readonly Group[] {
  const groups = new Map<string | undefined, Honour[]>();
  const put = (name: string | undefined, honour: Honour) => {
    const group = groups.get(name);
    if (group) group.push(honour);
    else groups.set(name, [honour]);
  };
  for (const honour of honours)
    if (by === 'recipient') for (const name of namesOf(honour)) put(name, honour);
    else put(honour[by], honour);
  const unnamed = groups.get(undefined);
  groups.delete(undefined);
  const named = Array.from(groups, ([name, members]) => ({name: name!, honours: members}));
  if (by === 'year') named.sort((a, b) => b.name.localeCompare(a.name));
  return unnamed ? [...named, {name: undefined, honours: unnamed}] : named;
}
