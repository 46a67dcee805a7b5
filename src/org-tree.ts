import {OrgTreeElement} from './org-tree/org-tree.js';
import type {OrgChangeDetail, OrgToggleDetail} from './org-tree/selection.js';
import {define} from './widget/define.js';

define('dj-org-tree', OrgTreeElement);

export {OrgTreeElement};
export type {OrgChangeDetail, OrgSelectDetail, OrgToggleDetail} from './org-tree/selection.js';
export type {Org, Tie} from './org-tree/model.js';

declare global {
  interface HTMLElementTagNameMap {
    'dj-org-tree': OrgTreeElement;
  }
  interface HTMLElementEventMap {
    'dj-change': CustomEvent<OrgChangeDetail>;
    'dj-toggle': CustomEvent<OrgToggleDetail>;
  }
}
