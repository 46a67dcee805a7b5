/**
 * The only module that loads ECharts, and of it only the renderer under it, which draws shapes whose places are known.
 * Its options, axes and series would find out once more, by scales and copies of all data, what the layout knows
 * already; they are half of its size. SVG and not canvas: it stays sharp when a stage scales it, and is an image that
 * can be saved and printed.
 */
import {graphic, zrender} from 'echarts/lib/export/api.js';
import {SVGRenderer} from 'echarts/renderers';
import {engine} from './engine.js';
import type {ChartOption, ChartShape, Line, Pattern, Trace} from './option.js';

// Registered with the renderer alone.
SVGRenderer({registerPainter: zrender.registerPainter} as Parameters<typeof SVGRenderer>[0]);

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is drawn in an element. */
export interface Sheet {
  /** Draws in place of whatever was drawn before. */
  draw(option: ChartOption, size: Size): void;
  /** Leaves the element empty. */
  dispose(): void;
}

export function sheetIn(element: HTMLElement, size: Size): Sheet {
  const sheet = zrender.init(element, {renderer: 'svg', ...size});
  const picture = new graphic.Group({silent: true});
  sheet.add(picture);
  return {
    draw({font, shapes}, size) {
      sheet.resize(size);
      picture.removeAll();
      for (const shape of shapes) picture.add(elementOf(shape, font));
      sheet.refreshImmediately();
    },
    dispose: () => sheet.dispose(),
  };
}

const Corners = graphic.extendShape({
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
});

type Element = Parameters<InstanceType<typeof graphic.Group>['add']>[0];

function elementOf(shape: ChartShape, fontFamily: string): Element {
  switch (shape.kind) {
    case 'trace': {
      const {corners, isClosed = false, fill, line} = shape;
      const style = {fill: fillOf(fill), ...strokeOf(line)};
      return new Corners({shape: {corners, isClosed}, style}) as Element;
    }
    case 'dot': {
      const {x: cx, y: cy, r, fill, line} = shape;
      return new graphic.Circle({shape: {cx, cy, r}, style: {fill, ...strokeOf(line)}}) as Element;
    }
    case 'label': {
      const {x, y, text, align, size: fontSize, weight: fontWeight = 400, colour: fill, halo} = shape;
      const around = halo === undefined ? {} : {stroke: halo, lineWidth: 4};
      const place = {align, verticalAlign: 'middle' as const};
      const style = {text, ...place, fontFamily, fontSize, fontWeight, fill, ...around};
      return new graphic.Text({x, y, style});
    }
  }
}

const strokeOf = (line: Line | undefined) =>
  line && {
    stroke: line.colour,
    lineWidth: line.width,
    lineDash: line.dash ? [...line.dash] : (false as const),
    lineJoin: 'miter' as const,
  };

/** Ground and marks are one tile, because a decal is a second path over the first, of all corners again. */
function fillOf(fill: Trace['fill'] = 'none') {
  if (typeof fill === 'string') return fill;
  const {ground, ink, width, height, rotation, marks}: Pattern = fill;
  return {
    type: 'pattern' as const,
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

engine.loaded = {sheetIn};
