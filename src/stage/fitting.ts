import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {emit} from '../widget/events.js';
import {placeDesign, sizeOf, type Factors, type Fit, type Placement, type Size} from './fit.js';

/** What is to be fitted, and how. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  readonly hasUpdated: boolean;
  readonly design: string;
  readonly fit: Fit;
  readonly screen: string;
}

/**
 * Knows the room that a stage has, whether it is in sight, and how its design lies in it; tells the page when that is
 * at another scale (`dj-scale`). It owns its observers and gives them back when the host leaves.
 */
export class Fitting implements ReactiveController {
  isSeen = true;
  readonly #host: Host;
  readonly #sizes: ResizeObserver;
  readonly #sight: IntersectionObserver;
  #room: Size = {width: 0, height: 0};
  #scale: Factors | undefined;
  #isWatching = false;

  constructor(host: Host) {
    this.#host = host;
    // In the frame after: what is fitted to the width changes the height, which would be a size that nobody is told.
    this.#sizes = new ResizeObserver(([entry]) =>
      requestAnimationFrame(() => this.#take(entry!.contentRect)),
    );
    this.#sight = new IntersectionObserver(([entry]) => {
      if (entry!.isIntersecting === this.isSeen) return;
      this.isSeen = entry!.isIntersecting;
      host.requestUpdate();
    });
    host.addController(this);
  }

  get design(): Size {
    return sizeOf(this.#host.design)!;
  }

  /** Nothing as long as there is no room. */
  get placement(): Placement | undefined {
    const {fit, screen} = this.#host;
    return placeDesign(this.design, this.#room, fit, sizeOf(screen));
  }

  /** Whether it has the page to itself. */
  get isAlone(): boolean {
    const {width, height} = this.#room;
    const fills = width >= innerWidth - 1 && height >= innerHeight - 1;
    return fills || document.fullscreenElement === this.#host;
  }

  hostConnected() {
    if (this.#host.hasUpdated) this.#watch();
  }

  hostDisconnected() {
    this.#sizes.disconnect();
    this.#sight.disconnect();
    this.#isWatching = false;
  }

  hostUpdated() {
    if (this.#host.isConnected && !this.#isWatching) this.#watch();
    this.#tell();
  }

  #watch() {
    this.#isWatching = true;
    this.#sizes.observe(this.#host.renderRoot.querySelector('.room')!);
    this.#sight.observe(this.#host);
  }

  #take({width, height}: Size) {
    if (width === this.#room.width && height === this.#room.height) return;
    this.#room = {width, height};
    this.#host.requestUpdate();
  }

  /** No observer notices another scale, so whoever draws in pixels is told. */
  #tell() {
    const {scale = this.#scale} = this.placement ?? {};
    if (!scale || (scale.x === this.#scale?.x && scale.y === this.#scale.y)) return;
    this.#scale = scale;
    emit(this.#host, 'dj-scale', {...scale});
  }
}
