import {html, nothing} from 'lit';
import {windowOf} from './camera.js';
import {overviewPath} from './layout-overview.js';
import type {OrgLayout} from './layout.js';
import type {PanZoom} from './pan-zoom.js';

const WIDTH = 92;
const HEIGHT = 54;
const EDGE = 4;

const paths = new WeakMap<OrgLayout, string>();

/** Where in the whole picture one is, when not all of it is in view; a press moves there. Keys have the tree itself. */
export function overviewView(layout: OrgLayout, panZoom: PanZoom) {
  const {camera, view} = panZoom;
  if (!camera) return nothing;
  const seen = windowOf(camera, view);
  const isWhole =
    seen.x <= 0 &&
    seen.y <= 0 &&
    seen.x + seen.width >= layout.width &&
    seen.y + seen.height >= layout.height;
  if (isWhole) return nothing;
  const scale = Math.min((WIDTH - 2 * EDGE) / layout.width, (HEIGHT - 2 * EDGE) / layout.height);
  const [left, top] = [(WIDTH - layout.width * scale) / 2, (HEIGHT - layout.height * scale) / 2];
  const path = paths.get(layout) ?? overviewPath(layout, scale);
  paths.set(layout, path);
  const inside = (value: number, limit: number) => Math.min(Math.max(value, 1), limit - 1);
  const [x1, x2] = [
    inside(left + seen.x * scale, WIDTH),
    inside(left + (seen.x + seen.width) * scale, WIDTH),
  ];
  const [y1, y2] = [
    inside(top + seen.y * scale, HEIGHT),
    inside(top + (seen.y + seen.height) * scale, HEIGHT),
  ];
  const onMove = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const svg = event.currentTarget as Element;
    if (event.type === 'pointerdown') svg.setPointerCapture(event.pointerId);
    event.stopPropagation();
    const box = svg.getBoundingClientRect();
    const x = (((event.clientX - box.left) / box.width) * WIDTH - left) / scale;
    const y = (((event.clientY - box.top) / box.height) * HEIGHT - top) / scale;
    panZoom.lookAt({x, y});
  };
  return html`<svg
    class="overview"
    part="overview"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    aria-hidden="true"
    @pointerdown=${onMove}
    @pointermove=${onMove}
  >
    <path d=${path} transform="translate(${left} ${top})"></path>
    <rect x=${x1} y=${y1} width=${Math.max(2, x2 - x1)} height=${Math.max(2, y2 - y1)}></rect>
  </svg>`;
}
