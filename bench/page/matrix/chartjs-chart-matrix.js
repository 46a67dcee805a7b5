import {Chart, registerables} from 'chart.js';
import {MatrixController, MatrixElement} from 'chartjs-chart-matrix';
import {hasDrawing} from '../painted.js';
import {cellsOf} from './cells.js';

Chart.register(...registerables, MatrixController, MatrixElement);

export const prepare = (matrix) => {
  const {columns, names, cells} = cellsOf(matrix);
  return {columns, names, data: cells.map(([x, y, v]) => ({x: columns[x], y: names[y], v}))};
};

export function draw(host, {columns, names, data}) {
  const canvas = document.createElement('canvas');
  host.append(canvas);
  new Chart(canvas, {
    type: 'matrix',
    data: {
      datasets: [
        {
          data,
          backgroundColor: ({raw}) => `rgb(${255 - Math.min(raw.v, 20) * 5} 60 50)`,
          width: ({chart}) => (chart.chartArea?.width ?? 0) / columns.length,
          height: ({chart}) => (chart.chartArea?.height ?? 0) / names.length,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: {type: 'category', labels: columns},
        y: {type: 'category', labels: names, offset: true},
      },
    },
  });
}

export const stands = hasDrawing;
