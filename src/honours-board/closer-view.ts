import {fieldStyles} from '../frame/field-styles.js';
import {panelStyles} from '../frame/panel-styles.js';
import {blankView} from './blank-view.js';
import {closerStyles} from './closer-styles.js';
import {filterTools} from './filter-view.js';
import {ChoicePanel} from './panel-view.js';
import {searchHonours} from './search.js';

/** What a board at rest does not need: it is loaded when a filter or a panel is asked for, or a filter leaves nothing. */
export const closerView = {
  blankView,
  filterTools,
  ChoicePanel,
  searchHonours,
  styles: [fieldStyles, panelStyles, closerStyles],
};
