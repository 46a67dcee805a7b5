import type {Link, Org, OrgTree} from './model.js';

/** An organisation and all that is below it, as a tree of its own. Ties that leave it are not part of it. */
export function branchOf(tree: OrgTree, top: number): OrgTree {
  const size = tree.descendants[top]! + 1;
  const nodes = nodesBelow(tree, top, size);
  const here = new Int32Array(tree.size).fill(-1);
  nodes.forEach((node, at) => (here[node] = at));
  const moved = (column: Int32Array) => nodes.map((node) => (column[node]! < 0 ? -1 : here[column[node]!]!));
  const parent = moved(tree.parent);
  const nextSibling = moved(tree.nextSibling);
  const place = nodes.map((node) => tree.place[node]!);
  parent[0] = nextSibling[0] = -1;
  place[0] = 1;
  return {
    orgs: Array.from(nodes, (node): Org => tree.orgs[node]!),
    size,
    unattached: -1,
    tops: [0],
    parent,
    firstChild: moved(tree.firstChild),
    nextSibling,
    children: nodes.map((node) => tree.children[node]!),
    place,
    depth: nodes.map((node) => tree.depth[node]! - tree.depth[top]!),
    descendants: nodes.map((node) => tree.descendants[node]!),
    members: Float64Array.from(nodes, (node) => tree.members[node]!),
    links: tree.links.flatMap((link): Link[] => {
      const [source, target] = [here[link.source]!, here[link.target]!];
      return source >= 0 && target >= 0 ? [{...link, source, target}] : [];
    }),
    grafts: tree.grafts,
    nodeOf: (id) => here[tree.nodeOf(id)] ?? -1,
  };
}

/** Above before below, and siblings one after the other. */
function nodesBelow({firstChild, nextSibling}: OrgTree, top: number, size: number): Int32Array {
  const nodes = new Int32Array(size);
  nodes[0] = top;
  let reached = 1;
  for (let next = 0; next < reached; next++)
    for (let child = firstChild[nodes[next]!]!; child >= 0; child = nextSibling[child]!)
      nodes[reached++] = child;
  return nodes;
}

/** The part of a tree that is drawn. The branch that was asked for last is kept, so that it stays the same tree. */
export class Scope {
  /** The tree that the part was last taken of. */
  whole: OrgTree | undefined;
  #id: string | undefined;
  #part: OrgTree | undefined;

  /** The branch of an organisation; all of the tree where there is none of that id. */
  of(tree: OrgTree, id: string | undefined): OrgTree {
    if (this.#part && this.whole === tree && this.#id === id) return this.#part;
    this.whole = tree;
    this.#id = id;
    const top = id === undefined ? -1 : tree.nodeOf(id);
    return (this.#part = top < 0 ? tree : branchOf(tree, top));
  }
}
