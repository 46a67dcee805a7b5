import type {OrgTree} from './model.js';

/** The organisations whose name, short name or id holds a text, in the feed's order. */
export function findOrgs({orgs}: OrgTree, text: string): number[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return [];
  const holds = (value: string | undefined) => value?.toLocaleLowerCase().includes(wanted) ?? false;
  const found: number[] = [];
  orgs.forEach(({id, name, shortName}, node) => {
    if (holds(name) || holds(shortName) || holds(id)) found.push(node);
  });
  return found;
}
