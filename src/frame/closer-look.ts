import {closerStyles} from './closer-styles.js';
import {issueList} from './issue-list.js';
import {pageTools} from './page-tools.js';
import {tableStyles} from './table-styles.js';
import {tableView} from './table-view.js';

/** What a reader sees who looks closer, and nobody loads before: the table behind a picture, the faults of a feed, tools. */
export const closerLook = {issueList, pageTools, tableView, styles: [closerStyles, tableStyles]};

export type CloserLook = typeof closerLook;
