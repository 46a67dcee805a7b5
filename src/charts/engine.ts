/** Where the chart engine comes from: a chunk of its own, which only a page with a chart asks for. */
export const engine = {load: () => import('./echarts.js')};

export type Engine = Awaited<ReturnType<typeof engine.load>>;
