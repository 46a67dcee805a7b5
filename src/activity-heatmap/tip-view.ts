import {css, unsafeCSS} from 'lit';
import {scaleOf} from '../frame/scale-of.js';
import {DISTANCE, tipPlace, type Box} from './tip.js';

/**
 * Draws what a cell says beside it, or takes it away. A screen reader has it from the cell itself. It stands in a place
 * of its own, inside the room it keeps to, so that a pointer that moves over a hundred cells asks for no update.
 */
export function drawTip(place: HTMLElement, cell: Box | undefined, lines: readonly string[]): void {
  if (!cell || lines.length === 0) return place.replaceChildren();
  const room = place.parentElement!;
  // Measured before anything is changed: what is laid out already costs nothing to ask for.
  const transform = tipPlace(boxIn(room, cell), room.offsetWidth);
  const tip = place.querySelector<HTMLElement>('.tip') ?? place.appendChild(blankTip());
  tip.style.transform = transform;
  // From cell to cell little changes: only texts that do are set again.
  const said = [...tip.children];
  said.slice(lines.length).forEach((line) => line.remove());
  lines.forEach((line, at) => {
    const element = said[at] ?? tip.appendChild(blankLine(at === 0 ? 'strong' : 'span'));
    const text = element.firstChild as Text;
    if (text.data !== line) text.data = line;
  });
}

function blankLine(name: 'strong' | 'span'): HTMLElement {
  const line = document.createElement(name);
  line.append('');
  return line;
}

function blankTip(): HTMLElement {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.part.add('tip');
  tip.ariaHidden = 'true';
  return tip;
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
    /* Of one width for most cells: it stands still beside a pointer that moves, and is only painted again. */
    inline-size: max-content;
    min-inline-size: min(100%, calc(var(--_size-1) * 13));
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
