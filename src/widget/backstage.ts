import type {Shape} from '../drawing/shape.js';

/** All of a picture of which the page shows a part, in CSS pixels. */
export interface WholePicture {
  readonly width: number;
  readonly height: number;
  /**
   * Its shapes, with its upper left corner where they say. It takes as long as the picture is large, and the page
   * stays alive meanwhile. Rejected with an `AbortError` when the picture changes before it is drawn, and with the
   * reason of `signal`.
   */
  shapesAt(corner: {readonly x: number; readonly y: number}, signal?: AbortSignal): Promise<readonly Shape[]>;
  /**
   * What is done with its shapes may take long too: told how far that is, from 0 to 1, it lets a reader see and stop it.
   * Throws an `AbortError` when nobody waits for it any more.
   */
  goOn?(share: number): void;
}

/**
 * A place in a widget where things are laid out in its look and at their own size to be drawn, and nobody sees, hears
 * or reaches them. Remove it when that is done.
 */
export function backstage(host: HTMLElement): HTMLElement {
  const room = document.createElement('div');
  room.className = 'backstage';
  room.inert = true;
  room.ariaHidden = 'true';
  const {width, height} = host.getBoundingClientRect();
  // A stage that makes its widgets larger does not make their files larger.
  const scale = `${host.offsetWidth / width || 1} ${host.offsetHeight / height || 1}`;
  const style = {position: 'absolute', width: '0', height: '0', overflow: 'clip', contain: 'layout', scale};
  Object.assign(room.style, style);
  // Within the frame, whose type it has.
  host.shadowRoot!.querySelector('.frame')!.append(room);
  return room;
}
