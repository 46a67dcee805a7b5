import type {Honour} from './model.js';

/** Full-width figures are figures, and capitals small letters. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What an honour says, folded when it is first looked through: few feeds are ever searched. */
const sayings = new WeakMap<Honour, string>();

function saidOf(honour: Honour): string {
  const known = sayings.get(honour);
  if (known !== undefined) return known;
  const {title, awardedBy = '', citation = '', recipients} = honour;
  // A line break stands between them, which nobody types: no match reaches from one into the next.
  const said = folded([title, awardedBy, citation, ...recipients.map(({name}) => name)].join('\n'));
  sayings.set(honour, said);
  return said;
}

/** Honours whose title, recipients, giver or citation hold what was typed. */
export function searchHonours(honours: readonly Honour[], query: string): readonly Honour[] {
  const wanted = folded(query.trim());
  return wanted === '' ? honours : honours.filter((honour) => saidOf(honour).includes(wanted));
}
