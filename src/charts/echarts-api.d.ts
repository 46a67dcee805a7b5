/** What extensions of ECharts are made of: a module that it hands out without types. */
declare module 'echarts/lib/export/api.js' {
  export {graphic, zrender} from 'echarts/core';
}
