import {closerStyles} from './closer-styles.js';
import {issueList} from './issue-list.js';
import {tableStyles} from './table-styles.js';
import {tableView} from './table-view.js';

/** What a reader sees who looks closer, and nobody loads before: the table behind a picture, the faults of a feed. */
export const closerLook = {issueList, tableView, styles: [closerStyles, tableStyles]};

export type CloserLook = typeof closerLook;
