import {html, nothing, type TemplateResult} from 'lit';
import {styled} from '../frame/styled.js';
import type {Cell} from './picture.js';

/** A cell of the matrix. Whoever hears it has its name, and the figure in it too where it has one. */
export const cellView = (
  {key, class: look, name, isKnown, text}: Cell,
  isSelected: boolean,
  isActive: boolean,
  column: number,
  isAway: boolean,
): TemplateResult =>
  html`<div
    class=${isAway ? `${look} away` : look}
    role="gridcell"
    data-key=${key}
    aria-label=${name}
    aria-selected=${isSelected}
    aria-disabled=${isKnown ? nothing : true}
    aria-colindex=${column + 2}
    tabindex=${isActive ? 0 : -1}
    ${styled({'--column': isAway ? String(column) : undefined})}
  >
    ${text}
  </div>`;
