import type {Table} from '../frame/table.js';
import {childTotal, nodeName, pathText} from './card-words.js';
import type {OrgWords} from './messages.js';
import {tieIndex} from './model-ties.js';
import type {OrgTree} from './model.js';

/** Every organisation as a row, with the names of those above it. */
export function orgTable(tree: OrgTree, words: OrgWords): Table {
  const {facts} = words;
  const hasTies = tree.links.length > 0;
  return {
    caption: words.name,
    columns: [
      {label: words.organisation},
      {label: facts.kind},
      {label: facts.level},
      {label: words.above},
      {label: facts.members, isFigure: true},
      {label: facts.children, isFigure: true},
      ...(hasTies ? [{label: facts.ties}] : []),
    ],
    rows: tree.orgs.map(({name, kind, level, members}, node) => [
      name,
      kind,
      level,
      pathText(tree, node, words),
      members,
      childTotal(tree, node),
      ...(hasTies ? [tiesText(tree, node, words)] : []),
    ]),
  };
}

/** The table for a file, where nobody looks an organisation up by eye: with its id, that of the one above, and status. */
export function orgSheet(tree: OrgTree, words: OrgWords): Table {
  const {columns, rows, ...table} = orgTable(tree, words);
  const {id, above, status} = words.sheet;
  return {
    ...table,
    columns: [{label: id}, {label: above}, ...columns, {label: status}],
    rows: rows.map((row, node) => {
      const org = tree.orgs[node]!;
      return [org.id, tree.orgs[tree.parent[node]!]?.id, ...row, org.status && words.status[org.status]];
    }),
  };
}

/** What an organisation has ties with, and of what kind. */
const tiesText = (tree: OrgTree, node: number, words: OrgWords): string =>
  Array.from(tieIndex(tree).of(node), (tie) => {
    const {source, target, kind} = tree.links[tie]!;
    return `${nodeName(tree, source === node ? target : source, words)} (${kind})`;
  }).join('; ');
