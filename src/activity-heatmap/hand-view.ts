import {panelStyles} from '../frame/panel-styles.js';
import {asideStyles} from './aside-styles.js';
import {activitiesPanel} from './panel-view.js';
import {placeTipView, tipStyles, tipView} from './tip-view.js';

/** What a reader sees who reaches for a cell: the tip and the panel, fetched when a pointer or the focus comes. */
export const handView = {
  activitiesPanel,
  tipView,
  placeTipView,
  styles: [panelStyles, asideStyles, tipStyles],
};
