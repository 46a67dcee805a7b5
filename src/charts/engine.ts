/** Where the chart engine comes from: a chunk of its own, asked for when the first chart has room. */
export const engine = {load: () => import('./echarts.js')};
