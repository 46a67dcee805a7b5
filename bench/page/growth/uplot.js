import UPlot from 'uplot';
import css from 'uplot/dist/uPlot.min.css';
import {hasDrawing} from '../painted.js';
import {SIZE} from './points.js';

const DAY = 86_400;

export const prepare = ({days, totals}) => [
  Float64Array.from(days, (day) => day * DAY),
  ...totals.map((column) => Float64Array.from(column)),
];

export function draw(host, columns) {
  host.append(Object.assign(document.createElement('style'), {textContent: css}));
  const series = columns
    .slice(1)
    .map((_, index) => ({label: `s${index}`, stroke: `hsl(${index * 36} 70% 40%)`}));
  new UPlot({...SIZE, series: [{}, ...series]}, columns, host);
}

export const stands = hasDrawing;
