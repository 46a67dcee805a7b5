import {scaleOf} from '../frame/scale-of.js';
import type {Camera, Point} from './camera.js';
import {glided, Inertia} from './inertia.js';
import type {PanZoom} from './pan-zoom.js';

/** Pixels that a pointer may tremble before it drags. */
const TREMBLE = 4;
/** How much nearer a double click or a double tap brings the picture. */
const LEAP = 1.6;

/**
 * Turns what hands do into how the picture lies: one pointer drags, two pinch, the wheel zooms with ctrl or ⌘. Without
 * them the wheel stays the page's, save that a sideways turn moves the picture; on a full screen, where there is no
 * page, it moves the picture both ways. Fetched with the first picture, before a hand can be there.
 */
export class Gestures {
  /** Whether a click is the end of a drag, or has stopped what glided. */
  hasDragged = false;
  readonly #panZoom: PanZoom;
  readonly #inertia = new Inertia();
  readonly #pointers = new Map<number, Point>();
  #start: Point | undefined;
  /** How the picture lay when the first pointer came. */
  #origin: Camera | undefined;
  #isDragging = false;
  #isGliding = false;

  constructor(panZoom: PanZoom) {
    this.#panZoom = panZoom;
  }

  onWheel = (event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const turn = Math.max(-60, Math.min(60, dy));
      this.#panZoom.zoomBy(Math.exp(-turn * 0.008), pointOf(event), false);
    } else if (!this.#panZoom.isList && this.#panZoom.camera) {
      const isAlone = document.fullscreenElement !== null;
      const isSideways = event.shiftKey || Math.abs(dx) > Math.abs(dy);
      if (!isSideways && !isAlone) return;
      event.preventDefault();
      const [x, y] = isSideways ? [dx || dy, 0] : [0, dy];
      this.#panZoom.move({
        ...this.#panZoom.camera,
        x: this.#panZoom.camera.x - x,
        y: this.#panZoom.camera.y - y,
      });
    }
  };

  onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    this.#panZoom.isSmooth = false;
    if (this.#pointers.size === 0) {
      this.#isDragging = false;
      this.hasDragged = this.#isGliding;
      this.#origin = this.#panZoom.camera;
    }
    this.#pointers.set(event.pointerId, pointOf(event));
    this.#start = pointOf(event);
    this.#inertia.begin(this.#start, event.timeStamp);
    // What still glides is stopped by a touch.
    const {camera} = this.#panZoom;
    if (camera && this.#isGliding) this.#panZoom.move({...camera});
  };

  onPointerMove = (event: PointerEvent) => {
    const before = this.#pointers.get(event.pointerId);
    if (!before || !this.#panZoom.camera) return;
    if (this.#panZoom.isList && this.#pointers.size === 1) return;
    const now = pointOf(event);
    if (!this.#isDragging) {
      if (distance(now, this.#start ?? before) < TREMBLE && this.#pointers.size === 1) return;
      this.#isDragging = this.hasDragged = true;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    }
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, now);
    if (!other) {
      this.#inertia.follow(now, event.timeStamp);
      this.#panZoom.move({
        ...this.#panZoom.camera,
        x: this.#panZoom.camera.x + now.x - before.x,
        y: this.#panZoom.camera.y + now.y - before.y,
      });
      return;
    }
    const factor = distance(now, other) / Math.max(1, distance(before, other));
    const [from, to] = [halfway(before, other), halfway(now, other)];
    const moved = {
      ...this.#panZoom.camera,
      x: this.#panZoom.camera.x + to.x - from.x,
      y: this.#panZoom.camera.y + to.y - from.y,
    };
    this.#panZoom.move(moved);
    this.#panZoom.zoomBy(factor, to, false);
  };

  onPointerEnd = (event: PointerEvent) => {
    const isDrag = this.#isDragging && this.#pointers.size === 1;
    this.#pointers.delete(event.pointerId);
    const speed = this.#inertia.release(event.timeStamp);
    // The page took the finger to scroll by: what it moved on the way was none of its business.
    if (event.type === 'pointercancel') {
      if (isDrag && this.#origin && !this.#panZoom.isList) this.#panZoom.move(this.#origin);
      return;
    }
    if (!speed || !isDrag || event.pointerType !== 'touch' || this.#panZoom.isList) return;
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.#glide(speed);
  };

  /** Goes on as the finger went, until it comes to rest or anything else moves the picture. */
  #glide(speed: Point) {
    let camera = this.#panZoom.camera;
    if (!camera) return;
    const {x, y} = camera;
    let begun: number | undefined;
    this.#isGliding = true;
    const step = (now: number) => {
      this.#isGliding = this.#panZoom.camera === camera;
      if (!this.#isGliding) return;
      begun ??= now;
      const way = glided(speed, now - begun);
      this.#panZoom.move({...camera!, x: x + way.x, y: y + way.y});
      camera = this.#panZoom.camera;
      this.#isGliding = !way.isOver;
      if (!way.isOver) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  /** Comes nearer to where somebody clicked or tapped twice; with Shift farther from it. */
  comeNearer(event: MouseEvent, viewport: HTMLElement) {
    if (!this.#panZoom.isList)
      this.#panZoom.zoomBy(event.shiftKey ? 1 / LEAP : LEAP, pointOf(event, viewport));
  }
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const halfway = (a: Point, b: Point): Point => ({x: (a.x + b.x) / 2, y: (a.y + b.y) / 2});

/** Where in the viewport something happened, also where a stage scales the page. */
function pointOf(event: MouseEvent, viewport = event.currentTarget as HTMLElement): Point {
  const {left, top} = viewport.getBoundingClientRect();
  const scale = scaleOf(viewport);
  return {x: (event.clientX - left) / scale.x, y: (event.clientY - top) / scale.y};
}
