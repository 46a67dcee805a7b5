import {css, html, nothing, render, unsafeCSS} from 'lit';
import {scaleOf} from '../frame/scale-of.js';
import {styled} from '../frame/styled.js';
import {DISTANCE, tipPlace, type Box} from './tip.js';

/**
 * Draws what a cell says beside it, or takes it away. A screen reader has it from the cell itself. It stands in a place
 * of its own, inside the room it keeps to, so that a pointer that moves over a hundred cells asks for no update.
 */
export function drawTip(place: HTMLElement, cell: Box | undefined, lines: readonly string[]): void {
  const [heading, ...rest] = lines;
  // Measured before anything is changed: what is laid out already costs nothing to ask for.
  const transform = cell && tipPlace(boxIn(place.parentElement!, cell), place.parentElement!.offsetWidth);
  const said = html`<div
    class="tip"
    part="tip"
    aria-hidden="true"
    look=${styled({transform: transform ?? undefined})}
  >
    <strong>${heading}</strong>
    ${rest.map((line) => html`<span>${line}</span>`)}
  </div>`;
  render(cell && lines.length > 0 ? said : nothing, place);
}

/** Where a cell stands in a room, before any scaling: a transform around them (a scaled stage) scales both alike. */
function boxIn(room: HTMLElement, {left, top, width, height}: Box): Box {
  const origin = room.getBoundingClientRect();
  const scale = scaleOf(room);
  return {
    left: (left - origin.left) / scale.x,
    top: (top - origin.top) / scale.y,
    width: width / scale.x,
    height: height / scale.y,
  };
}

/**
 * A pointer may go from the cell to the tip: between them there is no gap for it. The tip moves on a layer of its own,
 * so that the cells below are not painted again.
 */
export const tipStyles = css`
  /* Its size depends on nothing in it, so that what is laid out anew is the tip alone. */
  #tips {
    position: absolute;
    inset: 0;
    z-index: 3;
    contain: size layout;
    pointer-events: none;
  }
  .tip {
    position: absolute;
    inset: 0 auto auto 0;
    contain: layout;
    will-change: transform;
    pointer-events: auto;
    display: grid;
    inline-size: max-content;
    max-inline-size: min(100%, calc(var(--_size-1) * 24));
    padding: var(--_space-1) var(--_space-2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: 0 8px 24px var(--_shade);
    color: var(--_text);
    font-size: var(--_size-1);
    overflow-wrap: anywhere;
  }
  .tip::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: -${unsafeCSS(DISTANCE)}px 0;
  }
  /* It is in nobody's way who draws a run. */
  .drawing .tip {
    pointer-events: none;
  }
  .tip strong {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .tip {
      border-color: CanvasText;
    }
  }
`;
