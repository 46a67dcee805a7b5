import {html, nothing, svg, type TemplateResult} from 'lit';
import {glyph} from '../frame/icons.js';
import {seenThrough, type Point, type Size} from './camera.js';
import {hitsPath, middleIn, overviewOf, overviewPath, pointAt, shareOf, windowIn} from './layout-overview.js';
import type {Box, OrgLayout} from './layout.js';
import type {OrgWords} from './messages.js';
import type {PanZoom} from './pan-zoom.js';
import type {Hits} from './search-index.js';

const ROOM: Size = {width: 92, height: 54};
/** Steps of the sliders; and of one press of a key, the part of the view that it goes. */
const STEPS = 1000;
const STRIDE = 0.25;

export interface OverviewParts {
  readonly layout: OrgLayout;
  readonly panZoom: PanZoom;
  readonly hits: Hits;
  readonly words: OrgWords;
}

const paths = new WeakMap<OrgLayout, string>();
const dots = new WeakMap<Hits, {readonly layout: OrgLayout; readonly path: string}>();

/**
 * Where in the whole picture one is, when not all of it is in view. A press goes there, the window is dragged. For
 * keys and those who listen it is a slider for each way there is to go: two that cannot be seen, in one group, as
 * fields of two dimensions are made elsewhere; any arrow moves along its own axis, whichever has the focus.
 */
export function overviewView({layout, panZoom, hits, words}: OverviewParts): TemplateResult | typeof nothing {
  const {camera, view, content} = panZoom;
  if (!camera) return nothing;
  const whole = seenThrough(camera, {x: 0, y: 0, ...content});
  const goesOn = (start: number, length: number, room: number) => start < -1 || start + length > room + 1;
  const axes: ('x' | 'y')[] = [];
  if (goesOn(whole.x, whole.width, view.width)) axes.push('x');
  if (goesOn(whole.y, whole.height, view.height)) axes.push('y');
  if (axes.length === 0) return nothing;
  const overview = overviewOf(layout, ROOM);
  const window = windowIn(overview, camera, view);
  const path = paths.get(layout) ?? overviewPath(layout, overview);
  paths.set(layout, path);

  const onPointer = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const svg = event.currentTarget as Element;
    const box = svg.getBoundingClientRect();
    const at = {
      x: ((event.clientX - box.left) / box.width) * ROOM.width,
      y: ((event.clientY - box.top) / box.height) * ROOM.height,
    };
    if (event.type === 'pointerdown') {
      svg.setPointerCapture(event.pointerId);
      grasp(svg, at, window, middleIn(overview, camera, view));
    }
    const {x, y} = grasps.get(svg) ?? {x: 0, y: 0};
    panZoom.lookAt(pointAt(overview, {x: at.x + x, y: at.y + y}));
  };
  const onKeydown = (event: KeyboardEvent) => {
    const way = KEYS[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const [x, y] = way;
    panZoom.move(
      {...camera, x: camera.x - x * view.width * STRIDE, y: camera.y - y * view.height * STRIDE},
      true,
    );
  };
  const slider = (axis: 'x' | 'y') => {
    const [start, length, room] =
      axis === 'x' ? [whole.x, whole.width, view.width] : [whole.y, whole.height, view.height];
    const share = shareOf(start, length, room);
    const onInput = ({target}: Event) => {
      const to = Number((target as HTMLInputElement).value) / STEPS;
      panZoom.move({...camera, [axis]: -to * Math.max(0, length - room)});
    };
    return html`<input
      type="range"
      class="heard"
      min="0"
      max=${STEPS}
      .value=${String(Math.round(share * STEPS))}
      aria-label=${axis === 'x' ? words.across : words.down}
      aria-orientation=${axis === 'x' ? 'horizontal' : 'vertical'}
      aria-valuetext="${Math.round(share * 100)}%"
      tabindex=${axis === axes[0] ? 0 : -1}
      @input=${onInput}
      @keydown=${onKeydown}
    />`;
  };
  return html`<div class="overview" part="overview" role="group" aria-label=${words.overview}>
    <button
      class="tool"
      aria-label=${words.overview}
      title=${words.overview}
      aria-expanded="false"
      @click=${onFold}
    >
      ${SIGN}
    </button>
    ${axes.map(slider)}
    <svg
      class="map"
      viewBox="0 0 ${ROOM.width} ${ROOM.height}"
      aria-hidden="true"
      @pointerdown=${onPointer}
      @pointermove=${onPointer}
    >
      <path d=${path}></path>
      <path class="hits" d=${dotsOf(layout, hits)}></path>
      <rect x=${window.x} y=${window.y} width=${window.width} height=${window.height}></rect>
    </svg>
  </div>`;
}

const SIGN = glyph(
  'overview-sign',
  svg`<rect x="1.5" y="3" width="13" height="10"/><rect x="3.5" y="5" width="5" height="4"/>`,
);

/** In a narrow frame it would lie on the cards, so it lies behind a button there; only its looks depend on whether it is out. */
function onFold({currentTarget}: Event) {
  const button = currentTarget as HTMLElement;
  const isOut = button.parentElement!.classList.toggle('out');
  button.ariaExpanded = String(isOut);
}

const KEYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** From where the window was taken hold of to the middle of the view; a press beside it brings that middle there. */
const grasps = new WeakMap<Element, Point>();

function grasp(svg: Element, at: Point, {x, y, width, height}: Box, middle: Point) {
  const isOn = at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
  grasps.set(svg, isOn ? {x: middle.x - at.x, y: middle.y - at.y} : {x: 0, y: 0});
}

function dotsOf(layout: OrgLayout, hits: Hits): string {
  if (hits.size === 0) return '';
  const known = dots.get(hits);
  if (known?.layout === layout) return known.path;
  const path = hitsPath(layout, overviewOf(layout, ROOM), hits.has);
  dots.set(hits, {layout, path});
  return path;
}
