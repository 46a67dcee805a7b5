import {OrgChart} from 'd3-org-chart';

let chart;

export const prepare = (rows) => rows.map((row) => ({...row, _expanded: true}));

export function draw(host, rows) {
  chart = new OrgChart()
    .container(host)
    .data(rows)
    .parentNodeId(({parent}) => parent)
    .nodeWidth(() => 160)
    .nodeHeight(() => 48)
    .svgWidth(1280)
    .svgHeight(800)
    .compact(false)
    .duration(0)
    .nodeContent(({data}) => `<div>${data.name}</div>`)
    .render();
}

export const stands = (host) => host.querySelector('.node .node-foreign-object-div') !== null;

export const toggle = (_host, isOpen) => void chart.setExpanded('1', isOpen).render();
