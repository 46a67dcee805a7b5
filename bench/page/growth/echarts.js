import {init} from 'echarts';
import {hasDrawing} from '../painted.js';
import {SIZE} from './points.js';

const DAY = 86_400_000;

export const prepare = ({days, totals}) => ({
  day: Float64Array.from(days, (day) => day * DAY),
  ...Object.fromEntries(totals.map((column, index) => [`s${index}`, Float64Array.from(column)])),
});

export function draw(host, source) {
  const names = Object.keys(source).slice(1);
  init(host, null, SIZE).setOption({
    animation: false,
    dataset: {source, dimensions: Object.keys(source)},
    xAxis: {type: 'time'},
    yAxis: {},
    tooltip: {trigger: 'axis'},
    legend: {},
    series: names.map((name) => ({
      type: 'line',
      name,
      encode: {x: 'day', y: name},
      showSymbol: false,
      sampling: 'minmax',
    })),
  });
}

export const stands = hasDrawing;
