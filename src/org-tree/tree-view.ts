import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {styled} from '../frame/styled.js';
import type {BranchState} from './branches.js';
import type {Point} from './camera.js';
import {faceView} from './card-view.js';
import {cardLabel, cardWords, type Speech} from './card-words.js';
import {cardAt} from './layout-cards.js';
import {hasMore, restOf} from './layout-columns.js';
import {boxAt, type Box, type OrgLayout, type PlacedCard} from './layout.js';
import {wholeOf} from './model-counts.js';
import {canOpen, type OrgTree} from './model.js';
import type {NewsKind} from './news.js';
import type {CardFunction} from './own-card.js';
import type {Hits} from './search-index.js';

export interface TreeParts extends Speech {
  readonly tree: OrgTree;
  readonly layout: OrgLayout;
  /** Where in the picture places are counted from. */
  readonly origin: Point;
  /** Indices of the cards in view, in reading order. */
  readonly shown: readonly number[];
  readonly language: string;
  readonly label: string;
  /** What is being fetched, or could not be had, by the organisation it lies below. */
  readonly branches: ReadonlyMap<string, BranchState>;
  /** What a refresh changed, by id. */
  readonly news: ReadonlyMap<string, NewsKind>;
  /** What a portal draws in cards. */
  readonly own: CardFunction | undefined;
  /** Has the one tab stop. */
  readonly active: number;
  readonly selected: number;
  readonly hits: Hits;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onFocusin: (event: FocusEvent) => void;
}

/** A tree of no more nodes than this is in the page whole, however little of it is open or in view. */
const MOST = 500;
/** Lists within lists deeper than this nobody walks through, and browsers neither. */
const DEEPEST = 50;

/**
 * The tree as W3C's tree view pattern has it: lists within lists, what is closed there but hidden, each item on its
 * place of the plane. Of a larger tree only what is in view is there, in one list. A face is drawn only in view.
 */
export function treeView(parts: TreeParts): TemplateResult {
  const {layout, label, onKeydown, onFocusin} = parts;
  return html`
    <span id="tree-name" hidden>${label}</span>
    <ul
      role="tree"
      aria-labelledby="tree-name"
      aria-orientation=${layout.name === 'top-down' ? 'horizontal' : 'vertical'}
      @keydown=${onKeydown}
      @focusin=${onFocusin}
    >
      ${guard(causes(parts), () => itemViews(parts))}
    </ul>
  `;
}

/** What the items follow from: everything, and of what is in view which, not the list that names them. */
const causes = ({shown, origin, ...others}: TreeParts): unknown[] => [
  shown.join(),
  origin.x,
  origin.y,
  ...Object.values<unknown>(others),
];

/** An item, and the node that it is listed under; −1 for the tree itself. Of what is no node, `~node`. */
interface Item {
  readonly node: number;
  readonly above: number;
}

interface ItemView {
  readonly node: number;
  readonly view: TemplateResult;
}

function itemViews(parts: TreeParts) {
  const {tree, layout, origin, shown} = parts;
  const inView = new Set(shown);
  const wordsOf = cardWords(tree, parts);
  const items = isSmall(tree) ? allItems(tree, layout) : shownItems(parts);
  const lists = new Map<number, ItemView[]>();
  // What is below comes first, and with it the list that an item holds.
  for (let at = items.length - 1; at >= 0; at--) {
    const {node, above} = items[at]!;
    const index = layout.cardOf(node);
    const card = index < 0 ? undefined : cardAt(layout.cards, index);
    const face =
      card && (inView.has(index) || node === parts.active)
        ? faceView({
            ...parts,
            card,
            written: wordsOf(node, card.isOpen, node < 0 ? restOf(tree, layout.cards, index) : 0),
            branch: parts.branches.get(tree.orgs[node]?.id ?? ''),
            isNew: parts.news.get(tree.orgs[node]?.id ?? ''),
            isSelected: node === parts.selected,
            isHit: parts.hits.has(node),
            isAside: layout.name !== 'top-down',
          })
        : nothing;
    const from = layout.cardOf(above);
    const place = card ? placeOf(card, from < 0 ? origin : boxAt(layout.cards, from)) : {};
    // The number of what is no node may be that of the tree, whose list goes on.
    const list = node < 0 ? undefined : lists.get(node);
    if (list) lists.delete(node);
    const view =
      node < 0
        ? html`<li
            role="none"
            data-more=${hasMore(tree, layout.cards, layout.cardOf(~node)) ? ~node : nothing}
            look=${styled(place)}
          >
            ${face}
          </li>`
        : itemView(node, card, place, face, list, parts);
    const beside = lists.get(above);
    if (beside) beside.push({node, view});
    else lists.set(above, [{node, view}]);
  }
  return listed(lists.get(-1));
}

const itemView = (
  node: number,
  card: PlacedCard | undefined,
  place: Readonly<Record<string, string>>,
  face: unknown,
  list: ItemView[] | undefined,
  parts: TreeParts,
) => {
  const {tree, active, selected} = parts;
  const branch = parts.branches.get(tree.orgs[node]?.id ?? '');
  const above = tree.parent[node]!;
  return html`<li
    role="treeitem"
    data-node=${node}
    title=${tree.orgs[node]?.name ?? nothing}
    aria-level=${tree.depth[node]! + 1}
    aria-setsize=${above < 0 ? tree.tops.length : tree.children[above]!}
    aria-posinset=${tree.place[node]!}
    aria-expanded=${canOpen(tree, node) ? String(card?.isOpen ?? false) : nothing}
    aria-selected=${String(node === selected)}
    aria-busy=${branch === 'loading' ? 'true' : nothing}
    tabindex=${node === active ? 0 : -1}
    ?hidden=${!card}
    look=${styled(place)}
  >
    <span class="heard">${cardLabel(tree, node, parts, branch)}</span>${face}${
      list
        ? html`<ul role="group" ?hidden=${!card?.isOpen}>
            ${listed(list)}
          </ul>`
        : nothing
    }
  </li>`;
};

/** Views that were made from the last to the first. */
const listed = (views: ItemView[] = []) =>
  repeat(
    views.reverse(),
    ({node}) => node,
    ({view}) => view,
  );

/** From that of the plane which is near, or from the card whose list it stands in. */
const placeOf = ({x, y, width, height}: Box, from: Point) => ({
  translate: `${x - from.x}px ${y - from.y}px`,
  width: `${width}px`,
  height: `${height}px`,
});

const isSmall = ({size, depth}: OrgTree) => size <= MOST && depth.every((level) => level < DEEPEST);

/** Every node in reading order, and the cards after those listed. */
function allItems(tree: OrgTree, layout: OrgLayout): Item[] {
  const {tops, parent, firstChild, nextSibling} = tree;
  const items: Item[] = [];
  for (const top of tops) {
    let node = top;
    for (;;) {
      items.push({node, above: parent[node]!});
      if (firstChild[node]! >= 0) {
        node = firstChild[node]!;
        continue;
      }
      // Up again, as far as everything below is told.
      for (;;) {
        if (layout.cardOf(~node) >= 0) items.push({node: ~node, above: node});
        if (node === top || nextSibling[node]! >= 0) break;
        node = parent[node]!;
      }
      if (node === top) break;
      node = nextSibling[node]!;
    }
  }
  if (layout.cardOf(~wholeOf(tree)) >= 0) items.push({node: ~wholeOf(tree), above: -1});
  return items;
}

/** The cards in view, and the one with the tab stop, so that the focus is never lost. */
function shownItems({layout, shown, active}: TreeParts): Item[] {
  const at = layout.cardOf(active);
  const indices = at < 0 || shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b);
  return indices.map((index) => ({node: layout.cards.node[index]!, above: -1}));
}
