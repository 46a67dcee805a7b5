import type {Opening} from './layout-columns.js';
import {wholeOf} from './model-counts.js';
import type {OrgTree} from './model.js';

/** More cards than this side by side say nothing at first sight. */
const MANY = 60;

/** What a person opened and closed. All is remembered by key, and so outlives a feed. */
export interface Wish {
  /** How many levels are open, where a person said so. */
  readonly levels?: number;
  readonly chosen: ReadonlyMap<string, boolean>;
  /** How many of its children an organisation shows, where it has too many to show them all; of the tops, by undefined. */
  readonly shown: ReadonlyMap<string | undefined, number>;
  /** Whether every one shows all. */
  readonly isWhole: boolean;
}

/** Before a person did anything. */
export const NO_WISH: Wish = {chosen: new Map(), shown: new Map(), isWhole: false};

/** What is open by a wish, or else by the depth that the portal set. Rows of a list are shown however many there are. */
export function openingOf(
  tree: OrgTree,
  wish: Wish,
  depth: number,
  isDefault: boolean,
  isList: boolean,
): Opening {
  const {levels = depth, chosen, isWhole} = wish;
  const shown = new Map<number, number>();
  for (const [key, count] of wish.shown)
    shown.set(key === undefined ? wholeOf(tree) : keyNode(tree, key), count);
  return {
    open: openNodes(tree, levels, isDefault && wish.levels === undefined, chosen),
    page: isList || isWhole ? Infinity : MANY,
    shown,
  };
}

/** A wish with a node in view as well: everything above it open, and as many of their children shown as it takes. */
export function wishFor(tree: OrgTree, wish: Wish, node: number): Wish {
  const chosen = new Map(wish.chosen);
  const shown = new Map(wish.shown);
  for (let below = node, above; below >= 0; below = above) {
    above = tree.parent[below]!;
    const key = shownKey(tree, above);
    if (key !== undefined) chosen.set(key, true);
    const place = tree.place[below]!;
    if (place > (shown.get(key) ?? MANY)) shown.set(key, place + MANY - (place % MANY));
  }
  return {...wish, chosen, shown};
}

/** A wish with more of the children of an organisation, or of the tops: as many again as were shown. */
export function wishForMore(tree: OrgTree, wish: Wish, node: number): Wish {
  const key = shownKey(tree, node);
  return {...wish, shown: new Map(wish.shown).set(key, (wish.shown.get(key) ?? MANY) * 2)};
}

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
  const {size, depth: levelOf, firstChild} = tree;
  const open = new Uint8Array(size);
  const levels = isDefault ? readableLevels(tree, depth) : depth;
  for (let node = 0; node < size; node++)
    if (levelOf[node]! < levels && firstChild[node]! >= 0) open[node] = 1;
  for (const [id, isOpen] of chosen) {
    const node = keyNode(tree, id);
    if (node >= 0 && firstChild[node]! >= 0) open[node] = isOpen ? 1 : 0;
  }
  return open;
}

function readableLevels(tree: OrgTree, depth: number): number {
  const {size, depth: levelOf} = tree;
  const sizes: number[] = [];
  for (let node = 0; node < size; node++) {
    const level = levelOf[node]!;
    sizes[level] = (sizes[level] ?? 0) + 1;
  }
  // More tops than anybody reads are enough.
  let levels = sizes[0]! > MANY ? 0 : Math.min(depth, 1);
  while (levels < depth && (sizes[levels + 1] ?? 0) <= MANY) levels++;
  return levels;
}

/** The key that a node is remembered by from one feed to the next. No row's id is empty. */
export const nodeKey = (tree: OrgTree, node: number): string => tree.orgs[node]?.id ?? '';

/** The same of what has children shown; undefined for all of the tree. */
const shownKey = (tree: OrgTree, node: number): string | undefined =>
  node < 0 || node === wholeOf(tree) ? undefined : nodeKey(tree, node);

/** The node of a key, or −1. */
export const keyNode = (tree: OrgTree, key: string): number =>
  key === '' ? tree.unattached : tree.nodeOf(key);

/** The nodes above a node, from the top down. */
export function nodesAbove(tree: OrgTree, node: number): number[] {
  const above: number[] = [];
  for (let at = tree.parent[node]!; at >= 0; at = tree.parent[at]!) above.push(at);
  return above.reverse();
}
