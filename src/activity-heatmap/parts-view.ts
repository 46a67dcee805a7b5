import type {CalendarView} from './calendar-view.js';
import type {MatrixView} from './matrix-view.js';
import type {HeatPlot} from './plot-view.js';

/**
 * What draws, each in a file of its own that enters itself here when it is loaded, whoever asked for it: a picture that
 * is wanted after that stands in the page's next frame, without bones before it.
 */
export const loaded: {
  Plot?: typeof HeatPlot;
  Calendar?: typeof CalendarView;
  Matrix?: typeof MatrixView;
} = {};
