import type {Org, OrgTree} from './model.js';
import {nodesAbove} from './opening.js';

/** Detail of an org tree's `dj-select`. */
export interface OrgSelectDetail {
  readonly id: string;
  readonly name: string;
  /** Ids from the top down to the organisation itself. */
  readonly path: readonly string[];
  /** The organisation as the feed has it. */
  readonly org: Org;
}

/** Detail of `dj-toggle`. */
export interface OrgToggleDetail {
  readonly id: string;
  readonly open: boolean;
}

/** Detail of an org tree's `dj-change`: an attribute that a person changed. */
export type OrgChangeDetail =
  | {readonly name: 'depth'; readonly value: number}
  | {readonly name: 'scope'; readonly value: string | undefined};

/** What is said of a chosen node; undefined for the one that is no organisation. */
export function selectionOf(tree: OrgTree, node: number): OrgSelectDetail | undefined {
  const org = tree.orgs[node];
  if (!org) return undefined;
  const path = [...nodesAbove(tree, node), node].flatMap((above) => tree.orgs[above]?.id ?? []);
  return {id: org.id, name: org.name, path, org};
}
