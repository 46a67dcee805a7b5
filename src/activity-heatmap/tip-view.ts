import {html, type TemplateResult} from 'lit';
import {placeTip, type Box} from './tip.js';

/** What a cell says, beside it. A screen reader has it from the cell itself. */
export const tipView = ([heading, ...rest]: readonly string[]): TemplateResult => html`
  <div class="tip" part="tip" aria-hidden="true">
    <strong>${heading}</strong>
    ${rest.map((line) => html`<span>${line}</span>`)}
  </div>
`;

/** Puts the tip beside its cell, inside the room. A transform around them (a scaled stage) scales all three alike. */
export function standBeside(cell: HTMLElement, tip: HTMLElement, room: HTMLElement) {
  const origin = room.getBoundingClientRect();
  const scale = origin.width / room.offsetWidth || 1;
  const {left, top, width, height} = cell.getBoundingClientRect();
  const box: Box = {
    left: (left - origin.left) / scale,
    top: (top - origin.top) / scale,
    width: width / scale,
    height: height / scale,
  };
  const at = placeTip(
    box,
    {width: tip.offsetWidth, height: tip.offsetHeight},
    {width: room.offsetWidth, height: room.offsetHeight},
  );
  tip.style.left = `${at.left}px`;
  tip.style.top = `${at.top}px`;
}

/** The side of the room that a cell does not lie on. */
export function sideAwayFrom(cell: Element, room: Element): 'start' | 'end' {
  const [a, b] = [cell.getBoundingClientRect(), room.getBoundingClientRect()];
  return a.left + a.width / 2 > b.left + b.width / 2 ? 'start' : 'end';
}
