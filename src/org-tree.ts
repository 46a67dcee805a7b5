import {OrgTreeElement, type OrgSelectDetail, type OrgToggleDetail} from './org-tree/org-tree.js';
import {define} from './widget/define.js';

define('dj-org-tree', OrgTreeElement);

export {OrgTreeElement};
export type {OrgSelectDetail, OrgToggleDetail};
export type {Org, Tie} from './org-tree/model.js';

declare global {
  interface HTMLElementTagNameMap {
    'dj-org-tree': OrgTreeElement;
  }
  interface HTMLElementEventMap {
    'dj-toggle': CustomEvent<OrgToggleDetail>;
  }
}
