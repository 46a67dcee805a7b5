import type {ReactiveController} from 'lit';
import {scaleOf} from '../frame/scale-of.js';
import type {Size} from './camera.js';
import type {ChartHost} from './chart-settings.js';
import type {Box} from './layout-cards.js';
import {keyNode} from './opening.js';
import type {Picture} from './picture.js';

/**
 * Lets a picture give way to what lies over it, details and the way to where one is: what is sought out goes where
 * nothing covers it, the overview in its corner neither, and what was chosen moves there when it is covered. It draws
 * nothing.
 */
export class Covers implements ReactiveController {
  readonly #host: ChartHost;
  readonly #picture: Picture;
  readonly #chosen: () => string | undefined;
  /** Key of what was chosen when the picture last gave way, and how many lay over it. */
  #key: string | undefined;
  #count = 0;

  /** @param chosen key of what was chosen */
  constructor(host: ChartHost, picture: Picture, chosen: () => string | undefined) {
    this.#host = host;
    this.#picture = picture;
    this.#chosen = chosen;
    picture.panZoom.freeView = this.#freeView;
    picture.panZoom.corner = this.#corner;
    host.addController(this);
  }

  hostUpdated() {
    const key = this.#chosen();
    const count = this.#all.length;
    // What is taken away uncovers nothing that a person did not see before.
    const isMore = count > this.#count || (count > 0 && key !== this.#key);
    this.#key = key;
    this.#count = count;
    if (isMore) queueMicrotask(this.#giveWay);
  }

  get #all() {
    return this.#host.renderRoot.querySelectorAll('.chart > :is(.panel, .crumbs)');
  }

  get #viewport() {
    return this.#host.renderRoot.querySelector<HTMLElement>('.viewport');
  }

  readonly #freeView = (): Size | undefined => {
    const viewport = this.#viewport;
    if (!viewport) return undefined;
    const {width, height} = viewport.getBoundingClientRect();
    const scale = scaleOf(viewport);
    return freeOf({width: width / scale.x, height: height / scale.y}, boxesOver(viewport, this.#all));
  };

  readonly #corner = (): Box | undefined => {
    const viewport = this.#viewport;
    return viewport ? boxesOver(viewport, this.#host.renderRoot.querySelectorAll('.overview'))[0] : undefined;
  };

  readonly #giveWay = () => {
    const {tree, panZoom, guest} = this.#picture;
    const key = this.#chosen();
    if (!tree) return;
    if (guest && guest.key === key) return guest.lookAgain(this.#picture);
    if (key === undefined) return panZoom.giveWay();
    const card = this.#picture.card(keyNode(tree, key));
    if (card) panZoom.uncover(card);
  };
}

/**
 * What of a view is free of boxes that lie over it, from its top left corner: of each that is in it, what is left
 * beside it or above it, whichever is more.
 */
export function freeOf(view: Size, covers: readonly Box[]): Size {
  return covers.reduce<Size>(({width, height}, {x, y, width: breadth}) => {
    if (x >= width || y >= height || x + breadth <= 0) return {width, height};
    const [beside, above] = [Math.max(0, x), Math.max(0, y)];
    return beside * height > above * width ? {width: beside, height} : {width, height: above};
  }, view);
}

/** Where over a viewport panels, bars and the overview stand, in pixels of its own: a wall may be scaled as a whole. */
function boxesOver(viewport: HTMLElement, over: Iterable<Element>): Box[] {
  const {left, top} = viewport.getBoundingClientRect();
  const scale = scaleOf(viewport);
  return Array.from(over, (element) => {
    const box = element.getBoundingClientRect();
    return {
      x: (box.left - left) / scale.x,
      y: (box.top - top) / scale.y,
      width: box.width / scale.x,
      height: box.height / scale.y,
    };
  }).filter(({width, height}) => width > 0 && height > 0);
}
