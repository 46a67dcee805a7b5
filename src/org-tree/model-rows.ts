import {checkRow, unexpected, unsafeId} from '../feed/check.js';
import type {Issue} from '../feed/issue.js';
import {IdIndex} from './model-ids.js';
import {isPlainOrg, orgSchema, type Org} from './schema.js';

/** The good rows of a feed in the order they stand in it, each with what the feed says is above it. */
export interface OrgRows {
  readonly orgs: readonly Org[];
  readonly ids: IdIndex;
  /** The first node of each branch, by the organisation it was fetched for; its other nodes follow. */
  readonly grafts: ReadonlyMap<string, number>;
  /** The node above, or −1 for none. */
  readonly parent: Int32Array;
  /** Rows whose node above is missing from the feed. */
  readonly orphans: readonly number[];
  /** Where a row stands in the feed: `orgs[12]`. */
  path(node: number): string;
}

/** An org feed with what lies below one organisation, fetched when that was opened (`childrenSrc`). */
export interface Branch {
  /** The organisation that it was fetched for, and its `childrenSrc` at that time. */
  readonly id: string;
  readonly src: string;
  readonly feed: Readonly<Record<string, unknown>>;
}

/** Rows under way: a nested list waits here for the lists inside it, so that no depth is too deep. */
interface Walk {
  readonly rows: readonly unknown[];
  /** What stands before the place of a row: `orgs`, `root.children`. */
  readonly path: string;
  /** Whether that is the whole path, for there is but one row. */
  readonly isRoot: boolean;
  readonly above: number;
  /** The node above rows whose `parent` is to be asked and names none. */
  readonly top: number;
  next: number;
}

/** Nodes one after the other whose rows stand one after the other too: most lists are one run. */
interface Run {
  readonly walk: Walk;
  readonly place: number;
  readonly node: number;
}

/** A row whose place in the tree is told by its own `parent`. */
const BY_FIELD = -1;
/** A row nested in one that was set aside. */
const LOST = -2;

/**
 * Reads `orgs` and `root` of a feed, then of the branches that are grafted onto it; every row that is set aside or
 * repaired becomes an issue. A row of a branch that names no parent hangs below the organisation it was fetched for.
 */
export function readOrgRows(
  feed: Readonly<Record<string, unknown>>,
  issues: Issue[],
  branches: readonly Branch[] = [],
): OrgRows {
  const {orgs: list} = feed;
  const orgs: Org[] = [];
  const ids = new IdIndex(orgs, Array.isArray(list) ? list.length : 0);
  const runs: Run[] = [];
  let run: Run | undefined;

  /** The node of a good row: its own, or that of the earlier row of the same id. */
  const take = (org: Org, walk: Walk, place: number): number => {
    const node = orgs.length;
    const earlier = ids.add(org.id, node);
    if (earlier >= 0) {
      const problem = {code: 'duplicate', id: org.id} as const;
      issues.push({path: `${pathOf(walk, place)}.id`, problem, row: walk.rows[place], drawn: false});
      return earlier;
    }
    if (run?.walk !== walk || place - run.place !== node - run.node) runs.push((run = {walk, place, node}));
    orgs.push(org);
    return node;
  };

  const takeChecked = (row: unknown, walk: Walk, place: number): number => {
    const path = pathOf(walk, place);
    const result = checkRow(orgSchema, row, path);
    if ('issue' in result) {
      issues.push(result.issue);
      return LOST;
    }
    const before = orgs.length;
    const node = take(result.row, walk, place);
    const unsafe = node === before && unsafeId(row, path);
    if (unsafe) issues.push(unsafe);
    return node;
  };

  const read = (first: Walk) => {
    const waiting: Walk[] = [];
    let walk: Walk | undefined = first;
    while (walk) {
      if (walk.next === walk.rows.length) {
        walk = waiting.pop();
        continue;
      }
      const place: number = walk.next++;
      const row = walk.rows[place];
      // A plain row has no children, for they would be a list.
      if (isPlainOrg(row)) {
        take(row, walk, place);
        continue;
      }
      const node = takeChecked(row, walk, place);
      const children = (row as {readonly children?: unknown} | null | undefined)?.children ?? [];
      const path: string = `${pathOf(walk, place)}.children`;
      if (!Array.isArray(children)) issues.push({...unexpected(path, 'list', children, row), drawn: true});
      else if (children.length > 0) {
        waiting.push(walk);
        walk = {rows: children, path, isRoot: false, above: node, top: -1, next: 0};
      }
    }
  };

  const readFeed = ({orgs: rows, root}: Readonly<Record<string, unknown>>, top: number, before: string) => {
    const path = `${before}orgs`;
    if (Array.isArray(rows)) read({rows, path, isRoot: false, above: BY_FIELD, top, next: 0});
    else if (rows !== undefined && rows !== null) issues.push(unexpected(path, 'list', rows));
    if (root !== undefined && root !== null)
      read({rows: [root], path: `${before}root`, isRoot: true, above: BY_FIELD, top, next: 0});
  };
  readFeed(feed, -1, '');
  const grafts = new Map<string, number>();
  for (const {id, src, feed: branch} of branches) {
    const top = ids.find(id);
    // A refresh may name another one, or none any more.
    if (orgs[top]?.childrenSrc !== src) continue;
    grafts.set(id, orgs.length);
    readFeed(branch, top, pathIn(id));
  }

  const path = (node: number) => {
    const {walk, place, node: first} = runs[runOf(runs, node)]!;
    return pathOf(walk, place + node - first);
  };
  return {orgs, ids, grafts, path, ...resolve(orgs, ids, runs, path, issues)};
}

/** What stands before the paths of a branch's rows. */
export const pathIn = (id: string) => `childrenSrc(${id}).`;

const pathOf = ({path, isRoot}: Walk, place: number) => (isRoot ? path : `${path}[${place}]`);

/** The last run that begins at a node or before it. */
function runOf(runs: readonly Run[], node: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.node <= node) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Finds the node above of every row. */
function resolve(
  orgs: readonly Org[],
  ids: IdIndex,
  runs: readonly Run[],
  path: (node: number) => string,
  issues: Issue[],
) {
  const parent = new Int32Array(orgs.length);
  const orphans: number[] = [];
  const lose = (node: number, id: string | undefined) => {
    orphans.push(node);
    issues.push({
      path: id === undefined ? path(node) : `${path(node)}.parent`,
      problem: {code: 'unknown', id: id ?? '?'},
      row: orgs[node],
      drawn: true,
    });
    return -1;
  };
  // Rows of one parent mostly stand together, and comparing two texts is quicker than looking one up.
  let lastId: string | undefined;
  let last = -1;
  const find = (id: string) => {
    if (id !== lastId) last = ids.find((lastId = id));
    return last;
  };
  runs.forEach(({walk: {above, top}, node: first}, at) => {
    const end = runs[at + 1]?.node ?? orgs.length;
    for (let node = first; node < end; node++) {
      const {parent: id} = orgs[node]!;
      if (above >= 0) parent[node] = above;
      else if (above === BY_FIELD && (id === undefined || id === '')) parent[node] = top;
      else {
        const found = id === undefined ? -1 : find(id);
        // Relational tables write 0 for none.
        parent[node] = found >= 0 ? found : id === '0' && above === BY_FIELD ? top : lose(node, id);
      }
    }
  });
  return {parent, orphans};
}
