import {fieldStyles} from '../frame/field-styles.js';
import {panelStyles} from '../frame/panel-styles.js';
import {tableStyles} from '../frame/table-styles.js';
import {blankView} from './blank-view.js';
import {closerStyles} from './closer-styles.js';
import {filterTools} from './filter-view.js';
import {listView} from './list-view.js';
import {HonourPanel} from './panel-view.js';

/** What a plain board of plaques does not need: it is loaded when a list, a filter or a panel is asked for, or a filter leaves nothing. */
export const closerView = {
  blankView,
  filterTools,
  HonourPanel,
  listView,
  styles: [fieldStyles, panelStyles, tableStyles, closerStyles],
};
