import {html, nothing} from 'lit';
import type {Format} from '../locale/format.js';
import {nodeName} from '../org-tree/card-words.js';
import type {OrgWords} from '../org-tree/messages.js';
import {othersBelow} from '../org-tree/model-counts.js';
import type {OrgTree} from '../org-tree/model.js';

/** Organisations that a reader without a picture is told of: as many levels as hold no more than these. */
const MOST = 500;
/** Lists within lists deeper than this nobody reads. */
const DEEPEST = 50;

/** A tree as lists within lists, and where it is not told further, of how many. */
export function treeList(tree: OrgTree, words: OrgWords, format: Format) {
  const levels = toldLevels(tree);
  const others = (n: number) => (n > 0 ? html`<li>${words.others(format.number(n))}</li>` : nothing);
  const item = (node: number): unknown => {
    const {kind, href} = tree.orgs[node] ?? {};
    const name = nodeName(tree, node, words);
    const isTold = tree.depth[node]! + 1 < levels;
    return html`<li>
      ${href ? html`<a href=${href}>${name}</a>` : name}${kind && !name.endsWith(kind) ? ` · ${kind}` : nothing}
      ${
        tree.firstChild[node]! < 0
          ? nothing
          : html`<ul>
              ${isTold ? childrenOf(tree, node).map(item) : others(tree.descendants[node]!)}${others(othersBelow(tree, node))}
            </ul>`
      }
    </li>`;
  };
  return html`<ul>
    ${tree.tops.slice(0, MOST).map(item)}${others(tree.tops.length - MOST)}
  </ul>`;
}

/** How many levels are told, from the top; one in any case. */
function toldLevels({depth}: OrgTree): number {
  const counts: number[] = [];
  for (const level of depth) counts[level] = (counts[level] ?? 0) + 1;
  let sum = 0;
  const over = counts.findIndex((count) => (sum += count) > MOST);
  return Math.min(DEEPEST, over < 0 ? counts.length : Math.max(1, over));
}

function childrenOf({firstChild, nextSibling}: OrgTree, node: number): number[] {
  const children: number[] = [];
  for (let child = firstChild[node]!; child >= 0; child = nextSibling[child]!) children.push(child);
  return children;
}
