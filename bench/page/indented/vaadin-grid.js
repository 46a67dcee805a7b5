import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-tree-column.js';
import {nest} from '../org-tree/rows.js';

let grid;
let root;

export const prepare = (rows) => {
  root = nest(rows);
  return rows.filter(({children}) => children);
};

export function draw(host, expandedItems) {
  grid = document.createElement('vaadin-grid');
  grid.style.height = '800px';
  grid.itemIdPath = 'id';
  grid.itemHasChildrenPath = 'children';
  const column = document.createElement('vaadin-grid-tree-column');
  column.path = 'name';
  grid.append(column);
  grid.expandedItems = expandedItems;
  grid.dataProvider = ({page, pageSize, parentItem}, give) => {
    const all = parentItem ? parentItem.children : [root];
    give(all.slice(page * pageSize, (page + 1) * pageSize), all.length);
  };
  host.append(grid);
}

export const stands = (host) =>
  [...host.querySelectorAll('vaadin-grid-cell-content')].some((cell) => cell.textContent.includes('组织'));

export function toggle(_host, isOpen) {
  if (isOpen) grid.expandItem(root.children[0]);
  else grid.collapseItem(root.children[0]);
}
