import type {ReactiveControllerHost} from 'lit';
import {bringIntoView, centre, fit, hold, resize, zoom, type Camera, type Size} from './camera.js';
import type {Box} from './layout.js';

/** Pixels that a pointer may tremble before it drags. */
const TREMBLE = 4;
const STEP = 1.25;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Holds how the picture lies in the viewport, and turns what hands do into it: one pointer drags, two pinch, the
 * wheel zooms with ctrl or ⌘. Without them the wheel stays the page's, save that a sideways turn moves the picture;
 * on a full screen, where there is no page, it moves the picture both ways. A list scrolls by itself, as lists do.
 * It knows neither organisations nor cards.
 */
export class PanZoom {
  /** Undefined until there is a first view. */
  camera: Camera | undefined;
  /** Of the viewport; a guess until it was measured. */
  view: Size = {width: 704, height: 314};
  content: Size = {width: 0, height: 0};
  /** Whether what lies in the viewport scrolls by itself. */
  isList = false;
  /** Whether `view` is no guess. */
  isMeasured = false;
  /** Whether the last move glides. */
  isSmooth = false;
  readonly #host: ReactiveControllerHost;
  readonly #pointers = new Map<number, Point>();
  #start: Point | undefined;
  #hasDragged = false;
  #isTouched = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Forgets how it lay; the next picture begins with a first view. */
  reset() {
    this.camera = undefined;
    this.#isTouched = false;
  }

  move(camera: Camera, isSmooth = false) {
    const next = this.isList ? camera : hold(camera, this.content, this.view);
    const {x, y} = this.camera ?? next;
    // A glide over more than the view would show bare ground.
    this.isSmooth =
      isSmooth && Math.abs(next.x - x) < this.view.width && Math.abs(next.y - y) < this.view.height;
    this.camera = next;
    this.#isTouched = true;
    this.#host.requestUpdate();
  }

  zoomIn = () => this.zoomBy(STEP);
  zoomOut = () => this.zoomBy(1 / STEP);
  fit = () => this.move(fit(this.content, this.view), true);

  zoomBy(factor: number, at: Point = {x: this.view.width / 2, y: this.view.height / 2}, isSmooth = true) {
    if (this.camera) this.move(zoom(this.camera, factor, at), isSmooth);
  }

  centre(box: Box, isSmooth = true) {
    if (this.camera) this.move(centre(this.camera, box, this.content, this.view), isSmooth);
  }

  show(box: Box) {
    if (!this.camera) return;
    const camera = bringIntoView(this.camera, box, this.view);
    if (camera.x !== this.camera.x || camera.y !== this.camera.y) this.move(camera, true);
  }

  /** Whether a click is the end of a drag. */
  get hasDragged() {
    return this.#hasDragged;
  }

  onSize = (viewport: HTMLElement) => {
    const size = {width: viewport.clientWidth, height: viewport.clientHeight};
    const before = this.view;
    if (size.width === 0 || size.height === 0) return;
    const isFirst = !this.isMeasured;
    this.isMeasured = true;
    if (!isFirst && size.width === before.width && size.height === before.height) return;
    this.view = size;
    this.isSmooth = false;
    // Nobody moved it yet: a first view again. Else what was in the middle stays there.
    if (this.camera && this.#isTouched && !isFirst) {
      if (!this.isList) this.camera = resize(this.camera, before, size);
    } else this.camera = undefined;
    this.#host.requestUpdate();
  };

  /** Brings a list to where it should be scrolled. Call it when the list has its new length. */
  applyTo(viewport: Element | null) {
    if (!viewport || !this.isList || !this.camera) return;
    const {x, y} = this.camera;
    if (Math.abs(viewport.scrollTop + y) > 1 || Math.abs(viewport.scrollLeft + x) > 1) {
      viewport.scrollTo(-x, -y);
      this.camera = {...this.camera, x: -viewport.scrollLeft, y: -viewport.scrollTop};
    }
  }

  onScroll = (event: Event) => {
    if (!this.isList || !this.camera) return;
    const {scrollLeft, scrollTop} = event.currentTarget as HTMLElement;
    if (Math.abs(scrollTop + this.camera.y) < 1 && Math.abs(scrollLeft + this.camera.x) < 1) return;
    this.camera = {...this.camera, x: -scrollLeft, y: -scrollTop};
    this.#isTouched = true;
    this.#host.requestUpdate();
  };

  onWheel = (event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const turn = Math.max(-60, Math.min(60, dy));
      this.zoomBy(Math.exp(-turn * 0.008), pointOf(event), false);
    } else if (!this.isList && this.camera) {
      const isAlone = document.fullscreenElement !== null;
      const isSideways = event.shiftKey || Math.abs(dx) > Math.abs(dy);
      if (!isSideways && !isAlone) return;
      event.preventDefault();
      const [x, y] = isSideways ? [dx || dy, 0] : [0, dy];
      this.move({...this.camera, x: this.camera.x - x, y: this.camera.y - y});
    }
  };

  onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    this.isSmooth = false;
    if (this.#pointers.size === 0) this.#hasDragged = false;
    this.#pointers.set(event.pointerId, pointOf(event));
    this.#start = pointOf(event);
  };

  onPointerMove = (event: PointerEvent) => {
    const before = this.#pointers.get(event.pointerId);
    if (!before || !this.camera) return;
    if (this.isList && this.#pointers.size === 1) return;
    const now = pointOf(event);
    if (!this.#hasDragged) {
      if (distance(now, this.#start ?? before) < TREMBLE && this.#pointers.size === 1) return;
      this.#hasDragged = true;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    }
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, now);
    if (!other) {
      this.move({...this.camera, x: this.camera.x + now.x - before.x, y: this.camera.y + now.y - before.y});
      return;
    }
    const factor = distance(now, other) / Math.max(1, distance(before, other));
    const [from, to] = [halfway(before, other), halfway(now, other)];
    const moved = {...this.camera, x: this.camera.x + to.x - from.x, y: this.camera.y + to.y - from.y};
    this.move(zoom(moved, factor, to));
  };

  onPointerEnd = (event: PointerEvent) => {
    this.#pointers.delete(event.pointerId);
  };

  onDoubleClick = (event: MouseEvent) => {
    if (!this.isList) this.zoomBy(event.shiftKey ? 1 / (STEP * STEP) : STEP * STEP, pointOf(event));
  };
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const halfway = (a: Point, b: Point): Point => ({x: (a.x + b.x) / 2, y: (a.y + b.y) / 2});

/** Where in the viewport something happened, also where a stage scales the page. */
function pointOf(event: MouseEvent): Point {
  const viewport = event.currentTarget as HTMLElement;
  const {left, top, width} = viewport.getBoundingClientRect();
  const scale = width / viewport.offsetWidth || 1;
  return {x: (event.clientX - left) / scale, y: (event.clientY - top) / scale};
}
