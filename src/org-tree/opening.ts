import type {OrgTree} from './model.js';

/** More cards than this side by side say nothing at first sight. */
const MANY = 60;

/**
 * Which nodes are open, as 1 and 0 by node: what a person did, and else the first `depth` levels. Where `depth` is
 * nobody's wish but the default, levels stop opening before one shows more cards than anybody reads; the level
 * below the top always shows.
 */
export function openNodes(
  tree: OrgTree,
  depth: number,
  isDefault: boolean,
  chosen: ReadonlyMap<string, boolean>,
): Uint8Array {
  const open = new Uint8Array(tree.size);
  const levels = isDefault ? readableLevels(tree, depth) : depth;
  for (let node = 0; node < tree.size; node++)
    if (tree.depth[node]! < levels && tree.firstChild[node]! >= 0) open[node] = 1;
  for (const [id, isOpen] of chosen) {
    const node = keyNode(tree, id);
    if (node >= 0 && tree.firstChild[node]! >= 0) open[node] = isOpen ? 1 : 0;
  }
  return open;
}

function readableLevels(tree: OrgTree, depth: number): number {
  const sizes: number[] = [];
  for (let node = 0; node < tree.size; node++) {
    const level = tree.depth[node]!;
    sizes[level] = (sizes[level] ?? 0) + 1;
  }
  let levels = Math.min(depth, 1);
  while (levels < depth && (sizes[levels + 1] ?? 0) <= MANY) levels++;
  return levels;
}

/** The key that a node is remembered by from one feed to the next. No row's id is empty. */
export const nodeKey = (tree: OrgTree, node: number): string => tree.orgs[node]?.id ?? '';

/** The node of a key, or −1. */
export const keyNode = (tree: OrgTree, key: string): number =>
  key === '' ? tree.unattached : tree.nodeOf(key);

/** The nodes above a node, from the top down. */
export function nodesAbove(tree: OrgTree, node: number): number[] {
  const above: number[] = [];
  for (let at = tree.parent[node]!; at >= 0; at = tree.parent[at]!) above.push(at);
  return above.reverse();
}
