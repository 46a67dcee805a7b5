import {css, html, nothing, render, unsafeCSS} from 'lit';
import {DISTANCE, placeTip} from './tip.js';

/**
 * Draws what a cell says beside it, or takes it away. A screen reader has it from the cell itself. It stands in a place
 * of its own, inside the room it keeps to, so that a pointer that moves over a hundred cells asks for no update.
 */
export function drawTip(place: HTMLElement, cell: HTMLElement | null, lines: readonly string[]): void {
  const [heading, ...rest] = lines;
  const said = html`<div class="tip" part="tip" aria-hidden="true">
    <strong>${heading}</strong>
    ${rest.map((line) => html`<span>${line}</span>`)}
  </div>`;
  render(cell && lines.length > 0 ? said : nothing, place);
  const tip = place.querySelector<HTMLElement>('.tip');
  if (tip && cell) standBeside(cell, tip, place.parentElement!);
}

/** Puts the tip beside its cell, inside the room. A transform around them (a scaled stage) scales all three alike. */
function standBeside(cell: HTMLElement, tip: HTMLElement, room: HTMLElement) {
  const origin = room.getBoundingClientRect();
  const scale = origin.width / room.offsetWidth || 1;
  const {left, top, width, height} = cell.getBoundingClientRect();
  const at = placeTip(
    {
      left: (left - origin.left) / scale,
      top: (top - origin.top) / scale,
      width: width / scale,
      height: height / scale,
    },
    {width: tip.offsetWidth, height: tip.offsetHeight},
    {width: room.offsetWidth, height: room.offsetHeight},
  );
  tip.style.transform = `translate(${at.left}px, ${at.top}px)`;
}

/**
 * A pointer may go from the cell to the tip: between them there is no gap for it. The tip moves on a layer of its own,
 * so that the cells below are not painted again.
 */
export const tipStyles = css`
  .tip {
    position: absolute;
    inset: 0 auto auto 0;
    contain: layout;
    will-change: transform;
    z-index: 3;
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
  .tip strong {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .tip {
      border-color: CanvasText;
    }
  }
`;
