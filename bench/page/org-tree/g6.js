import {Graph, treeToGraphData} from '@antv/g6';
import {hasDrawing} from '../painted.js';
import {nest} from './rows.js';

let graph;

export const prepare = (rows) => treeToGraphData(nest(rows));

export async function draw(host, data) {
  graph = new Graph({
    container: host,
    width: 1280,
    height: 800,
    animation: false,
    autoFit: 'center',
    data,
    node: {type: 'rect', style: {size: [120, 32], labelText: ({name}) => name, labelPlacement: 'center'}},
    edge: {type: 'line'},
    layout: {type: 'compact-box', direction: 'TB', getWidth: () => 120, getHeight: () => 32},
    behaviors: ['drag-canvas', 'zoom-canvas'],
  });
  await graph.render();
}

export const stands = hasDrawing;

export const toggle = (_host, isOpen) =>
  graph[isOpen ? 'expandElement' : 'collapseElement']('1', {animation: false}).then(() => undefined);
