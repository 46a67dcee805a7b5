import type {Format} from '../locale/format.js';
import type {CardWords, WordsOf} from './layout-cards.js';
import {othersBelow} from './layout-cards.js';
import type {OrgWords} from './messages.js';
import type {OrgTree} from './model.js';

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

/** How many organisations are said to be right below a node. */
export const childTotal = (tree: OrgTree, node: number): number =>
  Math.max(tree.orgs[node]?.childCount ?? 0, tree.children[node]!);

/** What is written on the cards of a tree. */
export function cardWords(tree: OrgTree, {words, format, counts}: Speech): WordsOf {
  return (node, isOpen): CardWords => {
    if (node < 0) {
      const name = words.others(format.number(othersBelow(tree, ~node)));
      return {name, hanging: name, note: '', kind: words.notListed, figure: '', unit: ''};
    }
    const {shortName, kind = '', level = ''} = tree.orgs[node] ?? {};
    const name = shortName ?? nodeName(tree, node, words);
    const isTold = kind !== '' && name.length > kind.length && name.endsWith(kind);
    // A folded card says how many are below it on its tab.
    const isOnTab = counts === 'children' && !isOpen && tree.children[node]! > 0;
    const value = isOnTab ? 0 : countOf(tree, node, counts);
    return {
      name,
      hanging: isTold ? name.slice(0, -kind.length) : name,
      note:
        level && !kind.includes(level) && !name.endsWith(level) ? (kind ? `${level}·${kind}` : level) : kind,
      kind,
      figure: value > 0 ? format.number(value) : '',
      unit: value > 0 && counts !== 'none' ? words[counts] : '',
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
export function cardLabel(tree: OrgTree, node: number, {words, format, counts}: Speech): string {
  const {kind, status, badges = []} = tree.orgs[node] ?? {};
  const value = countOf(tree, node, counts);
  const others = othersBelow(tree, node);
  return [
    nodeName(tree, node, words),
    kind,
    value > 0 && counts !== 'none' && `${format.number(value)}${words[counts]}`,
    others > 0 && `${words.others(format.number(others))}${words.notListed}`,
    status && words.status[status],
    ...badges,
  ]
    .filter((part) => part)
    .join(words.comma);
}
