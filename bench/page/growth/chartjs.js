import {Chart, registerables} from 'chart.js';
import {hasDrawing} from '../painted.js';
import {SIZE} from './points.js';

Chart.register(...registerables);

export const prepare = ({days, totals}) => totals.map((column) => column.map((y, at) => ({x: days[at], y})));

export function draw(host, lines) {
  host.style.height = `${SIZE.height}px`;
  const canvas = document.createElement('canvas');
  host.append(canvas);
  new Chart(canvas, {
    type: 'line',
    data: {
      datasets: lines.map((data, index) => ({
        label: `s${index}`,
        data,
        borderColor: `hsl(${index * 36} 70% 40%)`,
        pointRadius: 0,
      })),
    },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      maintainAspectRatio: false,
      interaction: {mode: 'index', intersect: false},
      scales: {x: {type: 'linear'}},
      plugins: {decimation: {enabled: true, algorithm: 'min-max'}},
    },
  });
}

export const stands = hasDrawing;
