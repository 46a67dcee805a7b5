import type {sheetIn} from './echarts.js';

export interface Engine {
  readonly sheetIn: typeof sheetIn;
}

/**
 * Where the chart engine comes from: a chunk of its own, which only a page with a chart asks for. `loaded` is it once it
 * has come, whoever asked.
 */
export const engine: {load(): Promise<Engine>; loaded?: Engine} = {load: () => import('./echarts.js')};
