import type {Format} from '../locale/format.js';
import {inLine} from '../locale/in-line.js';
import type {BranchState} from './branches.js';
import type {CardWords, WordsOf} from './layout-cards.js';
import type {OrgWords} from './messages.js';
import {countBelow, othersBelow} from './model-counts.js';
import {awaitsChildren, type Org, type OrgTree} from './model.js';

export type OrgCounts = 'children' | 'descendants' | 'members' | 'none';

/** What one language has to say of a tree. */
export interface Speech {
  readonly words: OrgWords;
  readonly format: Format;
  readonly counts: OrgCounts;
}

/** The full name of a node. */
export const nodeName = (tree: OrgTree, node: number, words: OrgWords): string =>
  tree.orgs[node]?.name ?? words.unattached;

/** Names of a path; above those are only more of them. */
const LONGEST_PATH = 12;

/** The names of those above a node, from the top down; of a very long way the last. */
export function pathText(tree: OrgTree, node: number, words: OrgWords): string {
  const names: string[] = [];
  let above = tree.parent[node]!;
  for (; above >= 0 && names.length < LONGEST_PATH; above = tree.parent[above]!)
    names.push(nodeName(tree, above, words));
  if (above >= 0) names.push('…');
  return inLine(names.reverse(), ' › ');
}

/** How many organisations are said to be right below a node. */
export const childTotal = countBelow;

const MOST_BADGES = 12;

/** The badges of an organisation as they are shown: a dozen, and how many more there are. */
export function shownBadges({badges = []}: Pick<Org, 'badges'>, format: Format): readonly string[] {
  const rest = badges.length - MOST_BADGES;
  return rest > 0 ? [...badges.slice(0, MOST_BADGES), `+${format.number(rest)}`] : badges;
}

/** What is written on the cards of a tree. */
export function cardWords(tree: OrgTree, {words, format, counts}: Speech): WordsOf {
  return (node, isOpen, rest = 0): CardWords => {
    if (node < 0) {
      const isListed = rest > othersBelow(tree, ~node);
      const name = (isListed ? words.more : words.others)(format.number(rest));
      return {
        name,
        hanging: name,
        note: '',
        kind: isListed ? words.showMore : words.notListed,
        figure: '',
        unit: '',
        mark: '',
        image: '',
      };
    }
    const {shortName, kind = '', level = '', status, badges = [], image = ''} = tree.orgs[node] ?? {};
    const name = shortName ?? nodeName(tree, node, words);
    // A name that ends with its kind leaves it to the foot; of one character it stays: 浦东新区.
    const endsSo = name.length > kind.length && name.endsWith(kind);
    const isTold = endsSo && kind.length > 1;
    const above = level && !kind.includes(level) && !name.endsWith(level) ? [level, kind] : [kind];
    const value = countOf(tree, node, counts);
    // Of children, a folded card says on its tab how many, and one that shows them all says so in passing.
    const isPlain =
      counts === 'children' &&
      (tree.children[node]! > 0 || awaitsChildren(tree, node)) &&
      (!isOpen || othersBelow(tree, node) === 0);
    const told =
      value > 0 && counts !== 'none' && (isOpen || !isPlain)
        ? {figure: format.number(value), unit: words[counts]}
        : undefined;
    if (told && isPlain) above.push(`${told.figure}${told.unit}`);
    return {
      name,
      hanging: isTold ? name.slice(0, -kind.length) : name,
      note: inLine(above, '·'),
      kind: endsSo && !isTold ? '' : kind,
      figure: '',
      unit: '',
      mark: status ? words.status[status] : (badges[0] ?? ''),
      image,
      ...(isPlain ? undefined : told),
    };
  };
}

function countOf(tree: OrgTree, node: number, counts: OrgCounts): number {
  switch (counts) {
    case 'children':
      return childTotal(tree, node);
    case 'descendants':
      return tree.descendants[node]!;
    case 'members':
      return tree.members[node] || 0;
    case 'none':
      return 0;
  }
}

/** What a screen reader says of a card: its name first, then what the card shows otherwise. */
export function cardLabel(
  tree: OrgTree,
  node: number,
  {words, format, counts}: Speech,
  branch?: BranchState,
): string {
  const {name = words.unattached, shortName = '', kind, status, badges} = tree.orgs[node] ?? {};
  const value = countOf(tree, node, counts);
  const others = othersBelow(tree, node);
  return inLine(
    [
      name,
      // Whoever speaks to the page says what is written.
      !name.includes(shortName) && shortName,
      kind,
      value > 0 && counts !== 'none' && `${format.number(value)}${words[counts]}`,
      others > 0 && `${words.others(format.number(others))}${words.notListed}`,
      status && words.status[status],
      ...shownBadges({badges}, format),
      branch && (branch === 'loading' ? words.branchLoading : words.branchFailed),
    ],
    words.comma,
  );
}
