/**
 * The only module that loads ECharts, and only what is drawn: shapes whose places are known. Its axes and series would
 * find out once more, by scales and copies of all data, what the layout knows already. SVG and not canvas: it stays
 * sharp when a stage scales it, and is an image that can be saved and printed.
 */
import {GraphicComponent} from 'echarts/components';
import {graphic, init, use, type ECharts} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';
import type {ChartOption, ChartShape, Line, Pattern, Trace} from './option.js';

use([GraphicComponent, SVGRenderer]);

graphic.registerShape(
  'trace',
  graphic.extendShape({
    type: 'trace',
    shape: {corners: new Float64Array(), isClosed: false},
    buildPath(path, {corners, isClosed}: Required<Pick<Trace, 'corners' | 'isClosed'>>) {
      let isDown = false;
      for (let i = 0; i < corners.length; i += 2) {
        const [x, y] = [corners[i]!, corners[i + 1]!];
        const isHere = !Number.isNaN(y);
        if (!isHere && isDown && isClosed) path.closePath();
        if (isHere && isDown) path.lineTo(x, y);
        if (isHere && !isDown) path.moveTo(x, y);
        isDown = isHere;
      }
      if (isDown && isClosed) path.closePath();
    },
  }),
);

export {init};

/** Draws in place of whatever was drawn before. */
export function draw(chart: ECharts, {font, shapes}: ChartOption): void {
  const elements = shapes.map((shape) => ({...elementOf(shape, font), silent: true}));
  // The types of ECharts know no shapes but its own.
  const option = {animation: false, graphic: {elements}} as Parameters<ECharts['setOption']>[0];
  chart.setOption(option, {notMerge: true, silent: true});
}

function elementOf(shape: ChartShape, fontFamily: string) {
  switch (shape.kind) {
    case 'trace': {
      const {corners, isClosed = false, fill, line} = shape;
      return {type: 'trace', shape: {corners, isClosed}, style: {fill: fillOf(fill), ...strokeOf(line)}};
    }
    case 'dot': {
      const {x: cx, y: cy, r, fill, line} = shape;
      return {type: 'circle', shape: {cx, cy, r}, style: {fill, ...strokeOf(line)}};
    }
    case 'label': {
      const {x, y, text, align, size: fontSize, weight: fontWeight, colour: fill, halo} = shape;
      const around = halo === undefined ? {} : {stroke: halo, lineWidth: 4};
      const style = {text, align, verticalAlign: 'middle', fontFamily, fontSize, fontWeight, fill, ...around};
      return {type: 'text', x, y, style};
    }
  }
}

const strokeOf = (line: Line | undefined) =>
  line && {stroke: line.colour, lineWidth: line.width, lineDash: line.dash ?? null, lineJoin: 'miter'};

/** Ground and marks are one tile, because a decal is a second path over the first, of all corners again. */
function fillOf(fill: Trace['fill'] = 'none') {
  if (typeof fill === 'string') return fill;
  const {ground, ink, width, height, rotation, marks}: Pattern = fill;
  return {
    type: 'pattern',
    rotation,
    svgWidth: width,
    svgHeight: height,
    svgElement: {
      tag: 'g',
      key: '',
      attrs: {},
      children: [
        {tag: 'rect', key: '', attrs: {width, height, fill: ground}},
        ...marks.map(({tag, attrs}) => ({tag, key: '', attrs: {...attrs, fill: ink}})),
      ],
    },
  };
}
