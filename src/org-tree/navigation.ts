import {hasMore, type CardColumns} from './layout-columns.js';
import type {OrgLayout} from './layout.js';
import {canOpen, type OrgTree} from './model.js';
import {readsAs} from './pinyin.js';

/**
 * What a key does in a tree, by W3C's tree view pattern: go to a node, or do something with the one it is on. To go to `~node`
 * is to go on to those below a node that are not shown yet.
 */
export type Step = number | 'toggle' | 'select' | 'open-siblings';

/** Arrows of a tree that grows to the right or down a list; one that grows downwards swaps them. */
const SWAPPED: Readonly<Record<string, string>> = {
  ArrowRight: 'ArrowDown',
  ArrowLeft: 'ArrowUp',
  ArrowDown: 'ArrowRight',
  ArrowUp: 'ArrowLeft',
};

export function stepOf(key: string, tree: OrgTree, layout: OrgLayout, node: number): Step | undefined {
  const {cards} = layout;
  const at = layout.cardOf(node);
  const isOpen = cards.isOpen[at] === 1;
  const above = tree.parent[node]!;
  switch (layout.name === 'top-down' ? (SWAPPED[key] ?? key) : key) {
    case 'ArrowDown':
      return nextNode(tree, cards, at, 1);
    case 'ArrowUp':
      return nextNode(tree, cards, at, -1);
    case 'ArrowRight':
      if (!canOpen(tree, node)) return undefined;
      return isOpen ? tree.firstChild[node] : 'toggle';
    case 'ArrowLeft':
      if (isOpen) return 'toggle';
      return above < 0 ? undefined : above;
    case 'Home':
      return nextNode(tree, cards, -1, 1);
    case 'End':
      return nextNode(tree, cards, cards.size, -1);
    case 'Enter':
    case ' ':
      return 'select';
    case '*':
      return 'open-siblings';
    default:
      return undefined;
  }
}

/** The next card of an organisation in reading order, one way or the other; on the way on, those not shown yet as well. */
function nextNode(tree: OrgTree, cards: CardColumns, from: number, way: 1 | -1): number | undefined {
  const {node, above, size} = cards;
  for (let at = from + way; at >= 0 && at < size; at += way)
    if (node[at]! >= 0 || (way > 0 && hasMore(tree, cards, above[at]!))) return node[at];
  return undefined;
}

/** Milliseconds after which another letter begins another name. */
const PAUSE = 700;

/** Letters typed one after the other. */
export class TypeAhead {
  #typed = '';
  #at = 0;

  /** Where letters lead: all that were typed quickly, else the last, which then begins another name. */
  follow(letter: string, at: number, find: (typed: string) => number | undefined): number | undefined {
    const typed = at - this.#at < PAUSE ? this.#typed + letter : letter;
    const found = find(typed);
    this.#typed = found === undefined ? letter : typed;
    this.#at = at;
    return found ?? (typed === letter ? undefined : find(letter));
  }
}

/**
 * The next open organisation whose name begins with what was typed, or with characters whose pinyin begins so, after
 * the one with the focus and around.
 */
export function typeAhead(
  typed: string,
  nameOf: (node: number) => string,
  {cards, cardOf}: OrgLayout,
  node: number,
): number | undefined {
  const wanted = typed.toLowerCase();
  // Another letter makes the beginning longer: then the name with the focus may still be the one.
  const from = cardOf(node) + (wanted.length > 1 ? 0 : 1);
  for (let step = 0; step < cards.size; step++) {
    const next = cards.node[(from + step) % cards.size]!;
    if (next >= 0 && readsAs(nameOf(next).toLowerCase(), wanted)) return next;
  }
  return undefined;
}

/** A node and those beside it. */
export function siblings(tree: OrgTree, node: number): readonly number[] {
  const above = tree.parent[node]!;
  if (above < 0) return tree.tops;
  const found: number[] = [];
  for (let at = tree.firstChild[above]!; at >= 0; at = tree.nextSibling[at]!) found.push(at);
  return found;
}
