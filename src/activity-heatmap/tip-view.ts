import {css, html, nothing, render, unsafeCSS} from 'lit';
import {DISTANCE, placeTip} from './tip.js';

/**
 * Draws what a cell says beside it, or takes it away. A screen reader has it from the cell itself. It stands in a place
 * of its own (`.tips`), so that a pointer that moves over a hundred cells asks for no update of the widget.
 */
export function drawTip(root: ParentNode, key: string | undefined, lines: readonly string[]): void {
  const [room, tips] = ['.heat', '.tips'].map((each) => root.querySelector<HTMLElement>(each));
  if (!room || !tips) return;
  const [heading, ...rest] = lines;
  const said = html`<div class="tip" part="tip" aria-hidden="true">
    <strong>${heading}</strong>
    ${rest.map((line) => html`<span>${line}</span>`)}
  </div>`;
  render(lines.length > 0 ? said : nothing, tips);
  const cell = root.querySelector<HTMLElement>(`[data-key="${key}"]`);
  const tip = tips.querySelector<HTMLElement>('.tip');
  if (tip && cell) standBeside(cell, tip, room);
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
  tip.style.left = `${at.left}px`;
  tip.style.top = `${at.top}px`;
}

/** A pointer may go from the cell to the tip: between them there is no gap for it. */
export const tipStyles = css`
  .tip {
    position: absolute;
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
