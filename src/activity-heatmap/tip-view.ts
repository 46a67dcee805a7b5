import {css, html, unsafeCSS, type TemplateResult} from 'lit';
import {DISTANCE, placeTip} from './tip.js';

/** What a cell says, beside it. A screen reader has it from the cell itself. */
export const tipView = ([heading, ...rest]: readonly string[]): TemplateResult => html`
  <div class="tip" part="tip" aria-hidden="true">
    <strong>${heading}</strong>
    ${rest.map((line) => html`<span>${line}</span>`)}
  </div>
`;

/** Puts the tip that is drawn beside its cell. */
export function placeTipView(root: ParentNode, key: string): void {
  const [room, tip, cell] = ['.heat', '.tip', `[data-key="${key}"]`].map((selector) =>
    root.querySelector<HTMLElement>(selector),
  );
  if (room && tip && cell) standBeside(cell, tip, room);
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
