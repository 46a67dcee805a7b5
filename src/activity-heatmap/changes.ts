import {NOT_STATED, type ActivityModel, type Sum} from './model.js';

/** Something of which a refreshed feed tells more or less than the one before it. */
export interface Change {
  readonly day: number;
  /** Id of the organisation, and the kind; empty where the feed states none. */
  readonly org: string;
  readonly kind: string;
}

/** What changed from one feed to the next, by day, organisation and kind. */
export function changesBetween(before: ActivityModel, after: ActivityModel): readonly Change[] {
  const [was, is] = [sumsOf(before), sumsOf(after)];
  const keys = new Set([...was.keys(), ...is.keys()]);
  return [...keys]
    .filter((key) => {
      const [a, b] = [was.get(key), is.get(key)];
      return a?.count !== b?.count || a?.participants !== b?.participants;
    })
    .map((key) => JSON.parse(key) as [number, string, string])
    .map(([day, org, kind]) => ({day, org, kind}));
}

function sumsOf({days, orgOf, kindOf, orgs, kinds, counts, participants}: ActivityModel) {
  const sums = new Map<string, Sum>();
  for (let row = 0; row < days.length; row++) {
    const [org, kind] = [orgOf[row]!, kindOf[row]!];
    const key = JSON.stringify([
      days[row],
      org === NOT_STATED ? '' : orgs[org]!.id,
      kind === NOT_STATED ? '' : kinds[kind],
    ]);
    let sum = sums.get(key);
    if (!sum) sums.set(key, (sum = {count: 0, participants: 0}));
    sum.count += counts[row]!;
    sum.participants += participants[row]!;
  }
  return sums;
}
