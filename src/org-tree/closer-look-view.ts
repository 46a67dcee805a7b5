import {panelStyles} from '../frame/panel-styles.js';
import {closerStyles} from './closer-styles.js';
import {crumbsView} from './crumbs-view.js';
import {detailsView} from './details-view.js';
import {tiesWithin} from './layout-ties.js';
import {overviewView} from './overview-view.js';
import {tiesStyles} from './ties-styles.js';
import {legendView, tieCurves, tieLabels} from './ties-view.js';

/** What only some readers look at, and nobody loads before: details, ties, the overview, the way there. */
export const closerLook = {
  crumbsView,
  detailsView,
  overviewView,
  tiesWithin,
  tieCurves,
  tieLabels,
  legendView,
  styles: [panelStyles, closerStyles, ...tiesStyles],
};

export type CloserLook = typeof closerLook;
