import {checkRows, feedObject, type Parsed} from '../feed/check.js';
import type {Issue} from '../feed/issue.js';
import type {IdIndex} from './model-ids.js';
import {pathIn, readOrgRows, type Branch, type OrgRows} from './model-rows.js';
import {tieSchema, type Org, type Tie} from './schema.js';

export type {Branch} from './model-rows.js';
export type {Org, Tie} from './schema.js';

/** A tie whose ends are known, as nodes. */
export interface Link extends Tie {
  readonly source: number;
  readonly target: number;
}

/**
 * Organisations and how they hang together, in columns: a node is a number, its row is `orgs[node]`, and what
 * else is known of it lies in each array at that number. −1 stands for no node. Of a country's 665,277 rows
 * this is made in about the time that reading its JSON takes.
 */
export interface OrgTree {
  readonly orgs: readonly Org[];
  /** How many nodes there are; with the one that holds what hangs nowhere, one more than rows. */
  readonly size: number;
  /** The node over the organisations whose parent the feed does not hold, or −1. It is no row. */
  readonly unattached: number;
  /** The nodes at the top, side by side. */
  readonly tops: readonly number[];
  readonly parent: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Children that the feed lists. */
  readonly children: Int32Array;
  /** Place among its siblings, from 1. */
  readonly place: Int32Array;
  /** How many nodes are above it. */
  readonly depth: Int32Array;
  /** How many are below it, at any depth. */
  readonly descendants: Int32Array;
  /** Its `members`, else the sum of those below it; NaN where nobody says. */
  readonly members: Float64Array;
  readonly links: readonly Link[];
  /** Branches that were grafted onto the feed: the first node of each, by the organisation it was fetched for. */
  readonly grafts: ReadonlyMap<string, number>;
  nodeOf(id: string): number;
}

/** An answer as an org feed, or a `FeedError` that says what it is instead. */
export const orgFeed = (json: unknown) => feedObject(json, ['orgs', 'root']);

/**
 * Reads an org feed, flat (`orgs`) or nested (`root`), grafts onto it the branches that were fetched by themselves,
 * and gives every good row a place.
 */
export function parseOrgTree(json: unknown, branches: readonly Branch[] = []): Parsed<OrgTree> {
  const feed = orgFeed(json);
  const issues: Issue[] = [];
  const rows = readOrgRows(feed, issues, branches);
  const {orgs, ids} = rows;
  const size = orgs.length + (rows.orphans.length > 0 ? 1 : 0);
  const unattached = size > orgs.length ? orgs.length : -1;
  const parent = new Int32Array(size).fill(-1);
  parent.set(rows.parent);
  for (const orphan of rows.orphans) parent[orphan] = unattached;

  let hung = hang(parent, unattached);
  if (hung.order.length < size) {
    cutCycles(parent, hung.order, rows, issues);
    hung = hang(parent, unattached);
  }
  const {order, ...columns} = hung;
  const links = readLinks(feed, '', ids, issues);
  for (const {id, feed: branch} of branches)
    if (rows.grafts.has(id)) links.push(...readLinks(branch, pathIn(id), ids, issues));
  const model = {
    orgs,
    size,
    unattached,
    parent,
    ...columns,
    ...sumUp(orgs, parent, order),
    links,
    grafts: rows.grafts,
    nodeOf: (id: string) => ids.find(id),
  };
  return {model, items: orgs.length + links.length, rows: orgs.length, issues};
}

/** More organisations beside each other than are shown at once. */
const MANY = 60;

/** Child lists in the feed's order, and all nodes that hang from the top, parents first. */
function hang(parent: Int32Array, unattached: number) {
  const size = parent.length;
  const firstChild = new Int32Array(size).fill(-1);
  const nextSibling = new Int32Array(size).fill(-1);
  const children = new Int32Array(size);
  const place = new Int32Array(size);
  const depth = new Int32Array(size);
  for (let node = size - 1; node >= 0; node--) {
    const above = parent[node]!;
    if (above < 0) continue;
    nextSibling[node] = firstChild[above]!;
    firstChild[above] = node;
  }
  const order = new Int32Array(size);
  let reached = 0;
  for (let node = 0; node < size; node++) if (parent[node]! < 0) order[reached++] = node;
  const tops = Array.from(order.subarray(0, reached));
  // Of very many only the first are in sight, and what hangs nowhere is to be seen.
  if (unattached >= 0 && reached > MANY) tops.unshift(tops.pop()!);
  tops.forEach((top, at) => (place[top] = at + 1));
  for (let next = 0; next < reached; next++) {
    const node = order[next]!;
    let count = 0;
    for (let child = firstChild[node]!; child >= 0; child = nextSibling[child]!) {
      order[reached++] = child;
      depth[child] = depth[node]! + 1;
      place[child] = ++count;
    }
    children[node] = count;
  }
  return {firstChild, nextSibling, children, place, depth, tops, order: order.subarray(0, reached)};
}

/** Whatever was not reached hangs from a cycle: each is cut above its smallest id, which then stands at the top. */
function cutCycles(
  parent: Int32Array,
  reached: Int32Array,
  {orgs, path}: Pick<OrgRows, 'orgs' | 'path'>,
  issues: Issue[],
) {
  const seen = new Int32Array(parent.length);
  for (const node of reached) seen[node] = -1;
  for (let start = 0; start < parent.length; start++) {
    let node = start;
    for (; node >= 0 && seen[node] === 0; node = parent[node]!) seen[node] = start + 1;
    if (node < 0 || seen[node] !== start + 1) continue;
    let smallest = node;
    for (let other = parent[node]!; other !== node; other = parent[other]!)
      if (orgs[other]!.id < orgs[smallest]!.id) smallest = other;
    parent[smallest] = -1;
    const {id} = orgs[smallest]!;
    const at = `${path(smallest)}.parent`;
    issues.push({path: at, problem: {code: 'cycle', id}, row: orgs[smallest], drawn: true});
  }
}

function sumUp(orgs: readonly Org[], parent: Int32Array, order: Int32Array) {
  const descendants = new Int32Array(parent.length);
  // Until a node's turn comes, its place holds the sum of those below it.
  const members = new Float64Array(parent.length).fill(NaN);
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at]!;
    const above = parent[node]!;
    const own = orgs[node]?.members ?? members[node]!;
    members[node] = own;
    if (above < 0) continue;
    descendants[above]! += descendants[node]! + 1;
    if (!Number.isNaN(own)) members[above] = (members[above]! || 0) + own;
  }
  return {descendants, members};
}

/** Ties between organisations that the feed has. */
function readLinks(
  feed: Readonly<Record<string, unknown>>,
  before: string,
  ids: IdIndex,
  issues: Issue[],
): Link[] {
  const {rows, places, issues: faults} = checkRows(tieSchema, feed, 'links');
  for (const fault of faults) issues.push({...fault, path: before + fault.path});
  const links: Link[] = [];
  rows.forEach((tie, index) => {
    const source = ids.find(tie.from);
    const target = ids.find(tie.to);
    if (source >= 0 && target >= 0 && source !== target) links.push({...tie, source, target});
    else {
      const end = source < 0 ? 'from' : 'to';
      const code = source >= 0 && source === target ? 'self' : 'unknown';
      const path = `${before}links[${places[index]}].${end}`;
      issues.push({path, problem: {code, id: tie[end]}, row: tie, drawn: false});
    }
  });
  return links;
}

/** Whether those below a node are to be fetched when it is opened: the feed counts or promises some and lists none. */
export const awaitsChildren = ({orgs, firstChild, grafts}: OrgTree, node: number): boolean => {
  const org = orgs[node];
  return (
    org?.childrenSrc !== undefined && org.childCount !== 0 && firstChild[node]! < 0 && !grafts.has(org.id)
  );
};

/** Whether a node can be opened. */
export const canOpen = (tree: OrgTree, node: number): boolean =>
  tree.firstChild[node]! >= 0 || awaitsChildren(tree, node);
