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

/** What is looked for, what was found, and at which hit one is. */
export class Search {
  query = '';
  /** From 1; 0 before the first hit was gone to. */
  at = 0;
  #hits: ReadonlySet<number> = new Set();
  #tree: OrgTree | undefined;
  #found = '';

  ask(query: string) {
    this.query = query;
    this.at = 0;
  }

  hitsIn(tree: OrgTree): ReadonlySet<number> {
    if (this.#tree !== tree || this.#found !== this.query) {
      this.#tree = tree;
      this.#found = this.query;
      this.#hits = new Set(findOrgs(tree, this.query));
    }
    return this.#hits;
  }

  /** The next hit, or the one before; around at the end. */
  next(tree: OrgTree, way: 1 | -1): number | undefined {
    const hits = [...this.hitsIn(tree)];
    if (hits.length === 0) return undefined;
    this.at = this.at === 0 && way < 0 ? hits.length : ((this.at - 1 + way + hits.length) % hits.length) + 1;
    return hits[this.at - 1];
  }
}
