import '/org-tree.js';
import {drawWidget, inWidget} from '../ours.js';

export {stands} from '../org-tree/ours.js';

export const draw = (host, feed) => drawWidget(host, 'dj-org-tree', {depth: '2', toolbar: ''}, feed);

/** Types into the search and waits until the toolbar says something else, and that it is all there is. */
export function type(host, text) {
  const toolbar = inWidget(host, '[part~=toolbar]');
  const before = toolbar.textContent;
  const field = inWidget(host, '[role=combobox]');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  return () => toolbar.textContent !== before && !inWidget(host, 'output').textContent.includes('…');
}
