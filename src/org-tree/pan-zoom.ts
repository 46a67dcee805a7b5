import type {ReactiveControllerHost} from 'lit';
import {
  beyond,
  bringIntoView,
  centre,
  clearOf,
  fit,
  fitBox,
  hold,
  lookAt,
  resize,
  seenThrough,
  zoom,
  type Camera,
  type Point,
  type Room,
  type Size,
} from './camera.js';
import type {Box} from './layout.js';

const STEP = 1.25;
/** Among marks there is a long way to go. */
const STRIDE = 2;

/**
 * Holds how the picture lies in the viewport. A list scrolls by itself, as lists do. It knows neither organisations
 * nor cards, and nothing of hands.
 */
export class PanZoom {
  /** Undefined until there is a first view. */
  camera: Camera | undefined;
  /** Of the viewport; a guess until it was measured. */
  view: Size = {width: 704, height: 314};
  content: Size = {width: 0, height: 0};
  /** Of `content`, what is not to be lost from sight. */
  core: Size = this.content;
  /** Below this scale cards become marks. */
  readable = 0.5;
  /** Below this scale cards are not read with ease. */
  easy = 0.75;
  /** Whether what lies in the viewport scrolls by itself. */
  isList = false;
  /** Whether `view` is no guess. */
  isMeasured = false;
  /** Whether the last move glides. */
  isSmooth = false;
  /** What of the view nothing lies over, from its top left; asked when something is brought there. */
  freeView: () => Size | undefined = () => undefined;
  /** What lies in a corner of the view, over no more than a card or two. */
  corner: () => Box | undefined = () => undefined;
  /** Whether somebody moved it; what nobody moved has a first view again when the viewport changes. */
  isTouched = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether cards are marks: they are too small to be read. */
  get isFar(): boolean {
    return !this.isList && this.camera !== undefined && this.camera.scale < this.readable;
  }

  /** Whether part of the picture is out of view, or too small to be read. */
  get hasMore(): boolean {
    if (!this.camera || this.isFar) return this.isFar;
    return Object.values(beyond(this.camera, this.content, this.view)).some((length) => length > 0);
  }

  /** Where what is sought out is to be seen: where nothing lies over the picture. */
  get stage(): Room {
    const {content, readable, easy, view, isList} = this;
    const free = this.freeView() ?? view;
    // Names of a list begin on its left; it need not be moved aside for what lies over its right.
    return {content, readable, easy, view: isList ? {...free, width: view.width} : free};
  }

  // Rows stay what they are, however long the list.
  get #room(): Room {
    return this.isList
      ? {content: this.view, view: this.view, readable: this.readable, easy: this.easy}
      : this;
  }

  /** The picture has another size: a core, and bare room beyond it. */
  hold(core: Size, beyond = 0) {
    const content = {width: core.width + beyond, height: core.height + beyond};
    const isSame = content.width === this.content.width && content.height === this.content.height;
    this.content = content;
    this.core = core;
    if (!isSame && this.isFar) this.camera = resize(this.camera!, this.view, this);
  }

  /** Forgets how it lay; the next picture begins with a first view. */
  reset() {
    this.camera = undefined;
    this.isTouched = false;
  }

  move(camera: Camera, isSmooth = false) {
    const next = this.isList ? camera : hold(camera, {content: this.core, view: this.view});
    const {x, y} = this.camera ?? next;
    // A glide over more than the view would show bare ground.
    this.isSmooth =
      isSmooth && Math.abs(next.x - x) < this.view.width && Math.abs(next.y - y) < this.view.height;
    this.camera = next;
    this.isTouched = true;
    this.#host.requestUpdate();
  }

  zoomIn = () => this.zoomBy(this.isFar ? STRIDE : STEP);
  zoomOut = () => this.zoomBy(1 / (this.isFar ? STRIDE : STEP));
  fit = () => (this.isList ? this.zoomBy(1 / (this.camera?.scale ?? 1)) : this.move(fit(this.stage), true));
  fitBox = (box: Box) => this.move(fitBox(box, this.stage), true);

  zoomBy(factor: number, at: Point = {x: this.view.width / 2, y: this.view.height / 2}, isSmooth = true) {
    if (this.camera) this.move(zoom(this.camera, factor, at, this.#room), isSmooth);
  }

  centre(box: Box, isSmooth = true) {
    if (this.camera) this.move(clearOf(centre(this.camera, box, this.stage), box, this.corner()), isSmooth);
  }

  /** A point of the picture in the middle, at the same scale. */
  lookAt(point: Point) {
    if (this.camera) this.move(lookAt(this.camera, point, this.view));
  }

  show(box: Box, edge?: number) {
    if (!this.camera) return;
    const near = bringIntoView(this.camera, box, this.stage.view, edge);
    const camera = clearOf(near, box, this.corner());
    if (camera.x !== this.camera.x || camera.y !== this.camera.y) this.move(camera, true);
  }

  /** Whether any of a card is in view. */
  shows(box: Box): boolean {
    if (!this.camera) return false;
    const {x, y, width, height} = seenThrough(this.camera, box);
    return x + width > 0 && y + height > 0 && x < this.view.width && y < this.view.height;
  }

  /** Brings a card to where it is seen whole, if it is not. */
  uncover(box: Box) {
    if (!this.camera) return;
    const {x, y, width, height} = seenThrough(this.camera, box);
    const {view} = this.stage;
    const isWhole = x >= 0 && y >= 0 && x + width <= view.width && y + height <= view.height;
    if (isWhole && clearOf(this.camera, box, this.corner()) === this.camera) return;
    // Beside what lies over it the picture does not fade, as it does at its own edges.
    const isCovered = view.width < this.view.width || view.height < this.view.height;
    this.show(box, isCovered ? 8 : 24);
  }

  /** Something lies over a picture that nobody moved yet: a first view beside it. */
  giveWay() {
    if (this.isTouched || this.isList) return;
    this.camera = undefined;
    this.#host.requestUpdate();
  }

  /** The view has this size. */
  onSize(size: Size) {
    const before = this.view;
    const isFirst = !this.isMeasured;
    this.isMeasured = true;
    if (!isFirst && size.width === before.width && size.height === before.height) return;
    this.view = size;
    this.isSmooth = false;
    // Nobody moved it yet: a first view again. Else what was in the middle stays there.
    if (this.camera && this.isTouched && !isFirst) {
      if (!this.isList) this.camera = resize(this.camera, before, this);
    } else this.camera = undefined;
    this.#host.requestUpdate();
  }

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
    this.isTouched = true;
    this.#host.requestUpdate();
  };
}
