import {html, nothing, type TemplateResult} from 'lit';
import {dayOfNumber} from '../feed/day.js';
import {totalAt} from './model-track.js';
import type {Growth} from './model.js';
import {lastChange, type Tongue} from './sentences.js';

/** The total in large figures, and what changed last. */
export function heroView(model: Growth, {first, end}: {first: number; end: number}, tongue: Tongue) {
  const {words, format} = tongue;
  const total = totalAt(model.total, end);
  if (Number.isNaN(total)) return nothing;
  const change = lastChange(model, first, end);
  return html`<div class="hero" part="hero">
    <b>${format.number(total)}</b><span>${words.unit(total)}</span>
    ${change ? latest(change, model, tongue) : nothing}
  </div>`;
}

function latest(
  {day, joined, left}: {day: number; joined: number; left: number},
  {milestones}: Growth,
  {format}: Tongue,
) {
  const label = milestones.find((milestone) => milestone.day === day)?.label ?? '';
  const figures = [joined, -left].filter((change) => change !== 0).map((change) => format.change(change));
  return html`<span class="latest"
    >${dayOfNumber(day)} <span>${label}</span> <b>${figures.join(' ')}</b></span
  >`;
}

/** The hero's figure and the steps, while nothing is known. */
export const bonesView = (): TemplateResult =>
  html`<svg viewBox="0 0 400 218" preserveAspectRatio="none" aria-hidden="true">
    <path
      stroke="none"
      d="M26 120h30v-10h30v-10h45v-10h30v-10h30v-10h30v-10h30v-10h30v-10h30v-10h62v125H26z"
    />
    <path stroke-width="1" d="M26 12.5h374M26 60.5h374M26 107.5h374M26 190.5h374" />
  </svg>`;
