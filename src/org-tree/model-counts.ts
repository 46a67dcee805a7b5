import type {OrgTree} from './model.js';

/** What stands for all of a tree where its tops are counted as children are: beyond its last node. */
export const wholeOf = ({size}: OrgTree): number => size;

/** How many the feed lists right below a node. */
export const listedBelow = ({children, tops}: OrgTree, node: number): number => children[node] ?? tops.length;

/** How many the feed counts below a node; at least those it lists. */
export const countBelow = (tree: OrgTree, node: number): number =>
  Math.max(tree.orgs[node]?.childCount ?? 0, listedBelow(tree, node));

/** How many the feed counts below a node beside those it lists; 0 where it lists none at all. */
export const othersBelow = (tree: OrgTree, node: number): number =>
  listedBelow(tree, node) === 0 ? 0 : countBelow(tree, node) - listedBelow(tree, node);
