import {createElement, useRef} from 'react';
import {createRoot} from 'react-dom/client';
import {Tree} from 'react-arborist';
import {nest} from '../org-tree/rows.js';

let tree;

export const prepare = (rows) => [nest(rows)];

export function draw(host, data) {
  const App = () => {
    const ref = useRef();
    tree = ref;
    return createElement(Tree, {ref, data, openByDefault: true, width: 1280, height: 800});
  };
  createRoot(host).render(createElement(App));
}

export const stands = (host) => host.querySelector('[role=treeitem]') !== null;

export function toggle(_host, isOpen) {
  if (isOpen) tree.current.open('1');
  else tree.current.close('1');
}
