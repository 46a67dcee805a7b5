import {html, render} from 'lit';
import {drawingOf} from '../drawing/drawing-of.js';
import type {Shape} from '../drawing/shape.js';
import {Turns} from '../drawing/turns.js';
import {backstage, type WholePicture} from '../widget/backstage.js';
import type {Piece} from './grid.js';

const EVERYWHERE = {x: -1e9, y: -1e9, width: 2e9, height: 2e9};

/**
 * All cells at the size that they have in the page, by the templates and styles that draw those in view: pieces are laid
 * out where nobody sees them, one after the other, and become shapes. It ends when `isCurrent` says that the picture is
 * another.
 * @param look classes of what stands around the cells
 */
export function wholePicture(
  host: HTMLElement,
  pieces: () => Iterable<Piece>,
  look: string,
  isCurrent: () => boolean,
): WholePicture {
  const {offsetWidth: width, offsetHeight: height} =
    host.shadowRoot!.querySelector<HTMLElement>('[part=grid]')!;
  return {
    width,
    height,
    shapesAt: async (at, signal) => {
      const room = backstage(host);
      const turns = new Turns();
      const shapes: Shape[] = [];
      try {
        for (const {view, isLeftOut} of pieces()) {
          render(html`<div class=${look}>${view}</div>`, room);
          const scroller = room.querySelector<HTMLElement>('.scroller')!;
          // Still a scroller, so that what sticks to its sides does so there.
          const size = {width: `${width}px`, height: `${height}px`, maxBlockSize: 'none', overflow: 'hidden'};
          Object.assign(scroller.style, size, {boxSizing: 'content-box', flex: 'none'});
          const grid = scroller.querySelector<HTMLElement>('[part=grid]')!;
          shapes.push(...drawingOf(grid, {isLeftOut, at, window: EVERYWHERE}).shapes);
          if (turns.isOver) await turns.next(signal);
          if (!isCurrent()) throw new DOMException('The picture changed while it was drawn.', 'AbortError');
        }
        return shapes;
      } finally {
        turns.end();
        room.remove();
      }
    },
  };
}
