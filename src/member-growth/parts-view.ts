import type {GrowthPlot} from './plot-view.js';

export interface PlotFile {
  readonly GrowthPlot: typeof GrowthPlot;
}

/**
 * The file that draws enters itself here when it is loaded, whoever asked for it. With the engine at hand too a picture
 * that is wanted then stands in the page's next frame, without bones before it.
 */
export const plotFile: {loaded?: PlotFile} = {};
