import type {OrgTree} from './model.js';

/** What became of the organisations of a tree from one feed to the next. */
export interface Changes {
  readonly added: readonly string[];
  /** Those that hang elsewhere now. */
  readonly moved: readonly string[];
  readonly removed: number;
}

/** More than this nobody is told of one by one, and comparing them would hold the page up. */
const MOST = 100_000;

/**
 * Organisations that came, went, or hang elsewhere, by id. What came with a branch that was opened just now is no
 * news: somebody asked for it.
 */
export function changesBetween(before: OrgTree, after: OrgTree): Changes {
  const added: string[] = [];
  const moved: string[] = [];
  if (before.size > MOST || after.size > MOST) return {added, moved, removed: 0};
  const isOpened = openedIn(before, after);
  let known = 0;
  for (let node = 0; node < after.orgs.length; node++) {
    const {id} = after.orgs[node]!;
    const was = before.nodeOf(id);
    if (was < 0) {
      if (!isOpened(node)) added.push(id);
      continue;
    }
    known++;
    if (above(before, was) !== above(after, node)) moved.push(id);
  }
  return {added, moved, removed: before.orgs.length - known};
}

const above = ({orgs, parent}: OrgTree, node: number): string | undefined => orgs[parent[node]!]?.id;

/** Whether a node came with a branch that was not there before. */
function openedIn({grafts: before}: OrgTree, {grafts, orgs}: OrgTree): (node: number) => boolean {
  const starts = [...grafts];
  const ranges = starts
    .map(([id, from], at) => ({isNew: !before.has(id), from, to: starts[at + 1]?.[1] ?? orgs.length}))
    .filter(({isNew}) => isNew);
  return (node) => ranges.some(({from, to}) => node >= from && node < to);
}
