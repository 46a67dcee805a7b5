import {drawWidget} from '../ours.js';

export {goToBranch, stands, toggle} from '../org-tree/ours.js';

export const draw = (host, orgs) =>
  drawWidget(host, 'dj-org-tree', {depth: '99', layout: 'indented'}, {orgs});
