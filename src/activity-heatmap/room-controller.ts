import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Keeps `width`, the room for the picture, and `pitch`, the least distance of cells that the tokens ask for, both in
 * pixels, and asks the host to update when they change. They are those of a ruler (`.ruler`) that the host draws and
 * the styles size, so that nothing is measured twice. It owns its observer and gives it back when the host leaves.
 */
export class RoomController implements ReactiveController {
  /** Until something was measured, a frame of a portal. */
  width = 704;
  pitch = 13;
  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  #ruler: Element | null = null;
  readonly #observer = new ResizeObserver(([entry]) => {
    const {width, height} = entry!.contentRect;
    // A host that is not displayed has no room, and keeps its picture.
    if (width === 0 || (width === this.width && height === this.pitch)) return;
    [this.width, this.pitch] = [width, height];
    this.#host.requestUpdate();
  });

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    if (this.#ruler) this.#observer.observe(this.#ruler);
  }

  hostUpdated() {
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    if (ruler === this.#ruler) return;
    this.#observer.disconnect();
    if (ruler) this.#observer.observe(ruler);
    this.#ruler = ruler;
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }
}
