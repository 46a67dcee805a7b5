import type {Kinship} from '../widget/kinship.js';
import type {OrgTree} from './model.js';

/** What a tree tells the other widgets of its group: it is never narrowed by them, for it has a scope of its own. */
export const kinship = (tree: OrgTree): Kinship => ({
  isWithin(id, above) {
    const top = tree.nodeOf(above);
    let node = top < 0 ? -1 : tree.nodeOf(id);
    while (node >= 0 && node !== top) node = tree.parent[node]!;
    return node >= 0;
  },
  nameOf: (id) => tree.orgs[tree.nodeOf(id)]?.name,
  isAll: (id) => tree.tops.length === 1 && tree.orgs[tree.tops[0]!]?.id === id,
});

/** The first of some organisations that the tree has. */
export const known = (tree: OrgTree, orgs: readonly string[]): string | undefined =>
  orgs.find((id) => tree.nodeOf(id) >= 0);
