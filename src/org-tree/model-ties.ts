import type {OrgTree} from './model.js';

/** The ties of a tree, found by kind and by end. */
export interface TieIndex {
  /** Kinds in the order they first stand in the feed, and how many ties are of each. */
  readonly kinds: readonly {readonly name: string; readonly count: number}[];
  /** The kind of each tie, as its place in `kinds`. */
  readonly kindOf: Int32Array;
  /** The ties of an organisation, as places in `tree.links`. */
  of(node: number): Int32Array;
}

const known = new WeakMap<OrgTree, TieIndex>();

/** Made once for each tree, and only when somebody looks at ties. */
export function tieIndex(tree: OrgTree): TieIndex {
  const index = known.get(tree) ?? makeIndex(tree);
  known.set(tree, index);
  return index;
}

function makeIndex({links, size}: OrgTree): TieIndex {
  const kinds: {name: string; count: number}[] = [];
  const places = new Map<string, number>();
  const kindOf = new Int32Array(links.length);
  // Those of node n lie in `ends` from starts[n] to starts[n + 1].
  const starts = new Int32Array(size + 1);
  links.forEach(({kind, source, target}, at) => {
    const place = places.get(kind) ?? kinds.push({name: kind, count: 0}) - 1;
    places.set(kind, place);
    kinds[place]!.count++;
    kindOf[at] = place;
    starts[source + 1]!++;
    starts[target + 1]!++;
  });
  for (let node = 0; node < size; node++) starts[node + 1]! += starts[node]!;
  const ends = new Int32Array(links.length * 2);
  const next = starts.slice();
  links.forEach(({source, target}, at) => {
    ends[next[source]!++] = at;
    ends[next[target]!++] = at;
  });
  return {kinds, kindOf, of: (node) => ends.subarray(starts[node] ?? 0, starts[node + 1] ?? 0)};
}
