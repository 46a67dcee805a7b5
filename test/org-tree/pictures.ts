import {formatOf} from '../../src/locale/format.js';
import {cardWords, type Speech} from '../../src/org-tree/card-words.js';
import {cardAt} from '../../src/org-tree/layout-cards.js';
import {layoutOrgTree, type LayoutParts, type OrgLayout} from '../../src/org-tree/layout.js';
import {orgWords} from '../../src/org-tree/messages.js';
import {parseOrgTree, type OrgTree} from '../../src/org-tree/model.js';
import {openNodes} from '../../src/org-tree/opening.js';

const speech: Speech = {words: orgWords.in('zh-Hans'), format: formatOf('zh-Hans'), counts: 'children'};

export const treeOf = (json: unknown): OrgTree => parseOrgTree(json).model;

export const wordsOf = (tree: OrgTree) => cardWords(tree, speech);

/** A picture of a tree, all of it open. */
export const layoutOf = (tree: OrgTree, parts: Partial<LayoutParts> = {}): OrgLayout =>
  layoutOrgTree(
    tree,
    {open: openNodes(tree, 99, false, new Map()), page: Infinity, shown: new Map()},
    {
      layout: 'top-down',
      text: 'auto',
      measures: {note: 12, name: 14, figure: 20, inset: 12},
      wordsOf: wordsOf(tree),
      width: 700,
      ...parts,
    },
  );

/** All cards as objects. */
export const cardsOf = ({cards}: OrgLayout) =>
  Array.from({length: cards.size}, (_, card) => cardAt(cards, card));

/** Organisations of which each has as many below it, a number of them in all. */
export const branching = (width: number, size: number) => ({
  title: '示例组织',
  orgs: Array.from({length: size}, (_, at) => ({
    id: `${at}`,
    name: `示例组织${at}`,
    ...(at > 0 && {parent: `${Math.floor((at - 1) / width)}`}),
  })),
});
