import type {Table} from '../frame/table.js';
import {childTotal, nodeName} from './card-words.js';
import type {OrgWords} from './messages.js';
import type {OrgTree} from './model.js';
import {nodesAbove} from './opening.js';

/** Every organisation as a row, with the names of those above it. */
export function orgTable(tree: OrgTree, words: OrgWords): Table {
  const {facts} = words;
  return {
    caption: words.name,
    columns: [
      {label: words.organisation},
      {label: facts.kind},
      {label: facts.level},
      {label: words.above},
      {label: facts.members, isFigure: true},
      {label: facts.children, isFigure: true},
    ],
    rows: tree.orgs.map(({name, kind, level, members}, node) => [
      name,
      kind,
      level,
      nodesAbove(tree, node)
        .map((above) => nodeName(tree, above, words))
        .join(' › '),
      members,
      childTotal(tree, node),
    ]),
  };
}
