import {html, nothing, type TemplateResult} from 'lit';
import type {Cell, Marked} from './picture.js';

/** A cell of either picture. Whoever hears it has its name, and the figure in it too where it has one. */
export const cellView = (
  {key, class: look, name, isKnown, text}: Cell,
  {selected, active}: Marked,
): TemplateResult =>
  html`<div
    class=${look}
    role="gridcell"
    data-key=${key}
    aria-label=${name}
    aria-selected=${key === selected}
    aria-disabled=${isKnown ? nothing : true}
    tabindex=${key === active ? 0 : -1}
  >
    ${text}
  </div>`;
