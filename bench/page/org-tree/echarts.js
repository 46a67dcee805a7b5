import {init} from 'echarts';
import {hasDrawing} from '../painted.js';
import {nest} from './rows.js';

let chart;

export const prepare = (rows) => nest(rows);

export function draw(host, root) {
  chart = init(host);
  chart.setOption({
    animation: false,
    tooltip: {},
    series: [
      {
        type: 'tree',
        data: [root],
        orient: 'TB',
        initialTreeDepth: -1,
        expandAndCollapse: true,
        roam: true,
        label: {position: 'top'},
        symbolSize: 7,
      },
    ],
  });
}

export const stands = hasDrawing;

export function toggle() {
  const tree = chart.getModel().getSeriesByIndex(0).getData().tree;
  const {dataIndex} = tree.root.children[0].children[0];
  chart.dispatchAction({type: 'treeExpandAndCollapse', seriesIndex: 0, dataIndex});
}
