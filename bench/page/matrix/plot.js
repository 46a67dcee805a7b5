import {cell, plot} from '@observablehq/plot';
import {cellsOf} from './cells.js';

export const prepare = (matrix) => {
  const {columns, names, cells} = cellsOf(matrix);
  return cells.map(([column, row, count]) => ({month: columns[column], name: names[row], count}));
};

export const draw = (host, cells) =>
  host.append(
    plot({
      width: 1280,
      height: 800,
      marginLeft: 140,
      x: {domain: [...new Set(cells.map(({month}) => month))]},
      y: {domain: [...new Set(cells.map(({name}) => name))]},
      color: {domain: [0, 20], clamp: true},
      marks: [cell(cells, {x: 'month', y: 'name', fill: 'count', inset: 0, tip: true})],
    }),
  );

export const stands = (host) => host.querySelector('[aria-label=cell] rect') !== null;
