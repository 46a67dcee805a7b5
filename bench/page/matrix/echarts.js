import {init} from 'echarts';
import {hasDrawing} from '../painted.js';
import {cellsOf} from './cells.js';

export const prepare = cellsOf;

export function draw(host, {columns, names, cells}) {
  init(host).setOption({
    animation: false,
    tooltip: {},
    grid: {left: 140, right: 10, top: 10, bottom: 30},
    xAxis: {type: 'category', data: columns},
    yAxis: {type: 'category', data: names, inverse: true},
    visualMap: {min: 0, max: 20, show: false},
    series: [{type: 'heatmap', data: cells, progressive: 0}],
  });
}

export const stands = hasDrawing;
