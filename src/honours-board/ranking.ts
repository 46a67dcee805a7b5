import type {Honour} from './model.js';
import type {Recipient} from './schema.js';

/** A recipient's place among all. */
export interface Standing {
  /** What tells recipients apart: the id, or the name of one without. */
  readonly key: string;
  readonly recipient: Recipient;
  /** From 1; equals share one, and the next comes after as many as they are: 1, 1, 3. */
  readonly rank: number;
  readonly isTied: boolean;
  /** In the feed's order. */
  readonly honours: readonly Honour[];
  readonly weight: number;
  /** Ranks that it rose by since the feed before (fell, where negative); undefined where nothing is known of then. */
  readonly rise?: number;
  /** Whether the feed before had others, but not this one. */
  readonly isNew?: boolean;
}

export const keyOf = ({id, name}: Recipient): string => id ?? name;

/** From the widest: of the country, of a province or city, of a district or county; a 居民区 or 园区 is none. */
const LEVELS = [
  /国|國|中央|nation/i,
  /省|市|province|city/i,
  /(?<![民社街园園小校片])[区區]|县|縣|district|county/i,
];

/**
 * How much an honour weighs among as many: 4 for its first rank, 3 for its second, 2 for its third, else 1; where no
 * rank is given the level says: national 4, provincial or of a city 3, of a district 2, else 1.
 */
export function weightOf({rank, level = ''}: Honour): number {
  const at = rank === undefined ? LEVELS.findIndex((pattern) => pattern.test(level)) + 1 : rank;
  return at === 1 || at === 2 || at === 3 ? 5 - at : 1;
}

/** Recipients by how many honours they received; of as many, by what these weigh together; equals in the feed's order. */
export function rankRecipients(honours: readonly Honour[]): readonly Standing[] {
  const received = new Map<string, {key: string; recipient: Recipient; honours: Honour[]; weight: number}>();
  for (const honour of honours)
    for (const recipient of honour.recipients) {
      const key = keyOf(recipient);
      const entry = received.get(key) ?? {key, recipient, honours: [], weight: 0};
      received.set(key, entry);
      // Named twice on one honour, it has received one.
      if (entry.honours.at(-1) === honour) continue;
      entry.honours.push(honour);
      entry.weight += weightOf(honour);
    }
  const sorted = [...received.values()].sort(
    (a, b) => b.honours.length - a.honours.length || b.weight - a.weight,
  );
  const areEqual = (a?: (typeof sorted)[number], b?: (typeof sorted)[number]) =>
    a !== undefined && b !== undefined && a.honours.length === b.honours.length && a.weight === b.weight;
  let rank = 1;
  return sorted.map((entry, index) => {
    const [before, after] = [sorted[index - 1], sorted[index + 1]];
    if (!areEqual(before, entry)) rank = index + 1;
    return {...entry, rank, isTied: areEqual(before, entry) || areEqual(entry, after)};
  });
}

/** The same standings, each with what became of it since those before; they are as they are where there were none. */
export function compareStandings(
  standings: readonly Standing[],
  before: readonly Standing[],
): readonly Standing[] {
  if (before.length === 0) return standings;
  const ranks = new Map(before.map(({key, rank}) => [key, rank]));
  return standings.map((standing) => {
    const was = ranks.get(standing.key);
    return was === undefined ? {...standing, isNew: true} : {...standing, rise: was - standing.rank};
  });
}

/** Whether both rank the same recipients alike. */
export const areSameStandings = (a: readonly Standing[], b: readonly Standing[]): boolean =>
  a.length === b.length && a.every(({key, rank}, index) => key === b[index]!.key && rank === b[index]!.rank);
