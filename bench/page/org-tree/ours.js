import '/org-tree.js';
import {hasDrawing} from '../painted.js';
import {drawWidget, inWidget, press} from '../ours.js';

export const draw = (host, orgs) => drawWidget(host, 'dj-org-tree', {depth: '99'}, {orgs});

/** A card that can be read, or marks of cards where there are too many to read. */
export const stands = (host) => inWidget(host, '[part~=card]') !== undefined || hasDrawing(host);

const active = (host) => inWidget(host, '[role=treeitem][tabindex="0"]');
const branch = (host) => inWidget(host, '[role=treeitem][aria-level="2"][aria-posinset="1"]');

/** Off the clock, the keyboard goes to the first branch. */
export async function goToBranch(host) {
  press(host, 'treeitem', 'Home');
  await new Promise(requestAnimationFrame);
  press(host, 'treeitem', keys(host).open);
  await new Promise(requestAnimationFrame);
}

const keys = (host) =>
  inWidget(host, '[role=tree]').getAttribute('aria-orientation') === 'horizontal'
    ? {open: 'ArrowDown', close: 'ArrowUp'}
    : {open: 'ArrowRight', close: 'ArrowLeft'};

export function toggle(host, isOpen) {
  if (active(host) !== branch(host)) throw new Error('The first branch has not the tab stop.');
  press(host, 'treeitem', isOpen ? keys(host).open : keys(host).close);
  return () => branch(host)?.getAttribute('aria-expanded') === String(isOpen);
}
