import {checkRow, unexpected, unsafeId} from '../feed/check.js';
import type {Issue} from '../feed/issue.js';
import {isPlainOrg, orgSchema, type Org} from './schema.js';

/** The good rows of a feed in the order they stand in it, each with what the feed says is above it. */
export interface OrgRows {
  readonly orgs: readonly Org[];
  readonly nodes: ReadonlyMap<string, number>;
  /** The node above, or −1 for none. */
  readonly parent: Int32Array;
  /** Rows whose node above is missing from the feed. */
  readonly orphans: readonly number[];
  /** Where a row stands in the feed: `orgs[12]`. */
  path(node: number): string;
}

/** Rows under way: a nested list waits here for the lists inside it, so that no depth is too deep. */
interface Walk {
  readonly rows: readonly unknown[];
  /** What stands before the place of a row: `orgs`, `root.children`. */
  readonly path: string;
  readonly above: number;
  next: number;
}

/** A row whose place in the tree is told by its own `parent`. */
const BY_FIELD = -1;
/** A row nested in one that was set aside. */
const LOST = -2;

/** Reads `orgs` and `root`; every row that is set aside or repaired becomes an issue. */
export function readOrgRows(feed: Readonly<Record<string, unknown>>, issues: Issue[]): OrgRows {
  const orgs: Org[] = [];
  const nodes = new Map<string, number>();
  const above: number[] = [];
  const walks: Walk[] = [];
  const places: number[] = [];

  /** Takes a good row, or finds the earlier row of the same id. */
  const take = (org: Org, walk: Walk, place: number): number => {
    nodes.set(org.id, orgs.length);
    above.push(walk.above);
    walks.push(walk);
    places.push(place);
    return orgs.push(org) - 1;
  };

  const takeChecked = (row: unknown, walk: Walk, place: number): number => {
    const path = pathOf(walk, place);
    const result = checkRow(orgSchema, row, path);
    if ('issue' in result) {
      issues.push(result.issue);
      return LOST;
    }
    const {id} = result.row;
    const earlier = nodes.get(id);
    if (earlier !== undefined) {
      issues.push({path: `${path}.id`, problem: {code: 'duplicate', id}, row, drawn: false});
      return earlier;
    }
    const unsafe = unsafeId(row, path);
    if (unsafe) issues.push(unsafe);
    return take(result.row, walk, place);
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
      if (isPlainOrg(row) && !nodes.has(row.id)) {
        take(row, walk, place);
        continue;
      }
      const node = takeChecked(row, walk, place);
      const children = (row as {readonly children?: unknown} | null | undefined)?.children ?? [];
      const path: string = `${pathOf(walk, place)}.children`;
      if (!Array.isArray(children)) issues.push({...unexpected(path, 'list', children, row), drawn: true});
      else if (children.length > 0) {
        waiting.push(walk);
        walk = {rows: children, path, above: node, next: 0};
      }
    }
  };

  const {orgs: list, root} = feed;
  if (Array.isArray(list)) read({rows: list, path: 'orgs', above: BY_FIELD, next: 0});
  else if (list !== undefined && list !== null) issues.push(unexpected('orgs', 'list', list));
  if (root !== undefined && root !== null) read({rows: [root], path: ROOT, above: BY_FIELD, next: 0});

  const path = (node: number) => pathOf(walks[node]!, places[node]!);
  return {orgs, nodes, path, ...resolve(orgs, nodes, above, path, issues)};
}

const ROOT = 'root';

const pathOf = ({path}: Walk, place: number) => (path === ROOT ? path : `${path}[${place}]`);

/** Finds the node above of every row. */
function resolve(
  orgs: readonly Org[],
  nodes: ReadonlyMap<string, number>,
  above: readonly number[],
  path: (node: number) => string,
  issues: Issue[],
) {
  const parent = new Int32Array(orgs.length);
  const orphans: number[] = [];
  // Rows of one parent mostly stand together, and comparing two texts is quicker than looking one up.
  let lastId: string | undefined;
  let last = -1;
  for (let node = 0; node < orgs.length; node++) {
    const nested = above[node]!;
    if (nested >= 0) {
      parent[node] = nested;
      continue;
    }
    const id = orgs[node]!.parent;
    if (nested === BY_FIELD && (id === undefined || id === '')) {
      parent[node] = -1;
      continue;
    }
    if (id !== lastId || id === undefined) {
      lastId = id;
      last = (id === undefined ? undefined : nodes.get(id)) ?? -1;
    }
    parent[node] = last;
    if (last >= 0) continue;
    orphans.push(node);
    issues.push({
      path: id === undefined ? path(node) : `${path(node)}.parent`,
      problem: {code: 'unknown', id: id ?? '?'},
      row: orgs[node],
      drawn: true,
    });
  }
  return {parent, orphans};
}
